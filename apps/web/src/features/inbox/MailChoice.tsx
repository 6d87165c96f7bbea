import { callApi } from '../../api/request.js';
import { useApi } from '../../api/use-api.js';
import { useSubmission } from '../../forms/use-submission.js';
import { useLanguage } from '../../language/language.js';
import { DateTime } from '../../ui/time/DateTime.js';

/** How one is written to by mail: of each letter, or once a day of those that merely inform. */
export function MailChoice() {
  const { t } = useLanguage();
  const { data, refetch } = useApi('/api/inbox/mail');
  const { sending, submit } = useSubmission();
  const choose = async (daily: boolean): Promise<void> => {
    await submit((idempotencyKey) => callApi('post', '/api/inbox/mail', { body: { daily }, idempotencyKey }));
    await refetch();
  };
  if (!data) return null;
  if (!data.hasAddress) return <p className="quiet">{t('inbox.mailNoAddress')}</p>;
  const [before, after] = t('inbox.mailNext').split('{at}');
  return (
    <label className="choice-field">
      {t('inbox.mail')}
      <select
        value={String(data.daily)}
        disabled={sending}
        onChange={({ target }) => void choose(target.value === 'true')}
      >
        <option value="false">{t('inbox.mailEach')}</option>
        <option value="true">{t('inbox.mailDaily')}</option>
      </select>
      {data.next === null ? null : (
        <span className="quiet">
          {before}
          <DateTime instant={data.next} />
          {after}
        </span>
      )}
    </label>
  );
}
