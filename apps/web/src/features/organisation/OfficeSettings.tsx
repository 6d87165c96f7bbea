import { App, Button, Select } from 'antd';
import { useState } from 'react';
import { useSubmission } from '../../forms/use-submission.js';
import type { Organisation } from './types.js';
import { ProblemNote } from '../../ui/ProblemNote.js';
import { callApi, type ResponseBody } from '../../api/request.js';
import { useApi } from '../../api/use-api.js';
import { useLanguage } from '../../language/language.js';
import { QueryResult } from '../../ui/QueryResult.js';
import { renameOffice, type OpenForm } from './organisation-forms.js';

type Contact = ResponseBody<'get', '/api/online-contact'>;

/** The office's name, where the public finds it, and who is first contact for what comes in online (R1). */
export function OfficeSettings({
  organisation,
  onOpen,
}: {
  organisation: Organisation;
  onOpen: (openForm: OpenForm) => void;
}) {
  const { t } = useLanguage();
  const query = useApi('/api/online-contact');
  return (
    <>
      <section className="card" aria-labelledby="office-name">
        <h2 id="office-name">{t('organisation.officeName')}</h2>
        <p>
          <strong>{organisation.name}</strong>
        </p>
        <p className="quiet">{t('organisation.contactWhy')}</p>
        {organisation.address ? <p>{organisation.address}</p> : null}
        {organisation.telephone ? <p>{organisation.telephone}</p> : null}
        <Button onClick={() => onOpen(renameOffice(organisation))}>{t('organisation.rename')}</Button>
      </section>
      <section className="card" aria-labelledby="online-contact">
        <h2 id="online-contact">{t('organisation.online')}</h2>
        <p className="quiet">{t('organisation.onlineWhy')}</p>
        <QueryResult query={query}>
          {(contact) => (
            <OnlineContact
              key={contact.officer}
              organisation={organisation}
              contact={contact}
              onNamed={() => void query.refetch()}
            />
          )}
        </QueryResult>
      </section>
    </>
  );
}

function OnlineContact({
  organisation,
  contact,
  onNamed,
}: {
  organisation: Organisation;
  contact: Contact;
  onNamed: () => void;
}) {
  const { t, withDetail } = useLanguage();
  const { message } = App.useApp();
  const { sending, problem, submit } = useSubmission();
  const [chosen, setChosen] = useState(contact.officer);
  const active = organisation.officers.filter(({ disabled }) => !disabled);
  const name = async (): Promise<void> => {
    const answer = await submit(() => callApi('post', '/api/online-contact', { body: { officer: chosen } }));
    if (!answer) return;
    void message.success(t('organisation.done'));
    onNamed();
  };
  return (
    <div className="staff-search">
      {problem ? <ProblemNote problem={problem} focus /> : null}
      <Select
        aria-label={t('organisation.online')}
        className="online-contact"
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        virtual={active.length > 200}
        getPopupContainer={() => document.querySelector('main') ?? document.body}
        placeholder={t('organisation.onlineNobody')}
        value={chosen ?? undefined}
        onChange={(officer?: string) => setChosen(officer ?? null)}
        options={active.map(({ id, name: words }) => ({ value: id, label: withDetail(words, id) }))}
      />
      <Button type="primary" loading={sending} disabled={chosen === contact.officer} onClick={() => void name()}>
        {t('organisation.onlineName')}
      </Button>
    </div>
  );
}
