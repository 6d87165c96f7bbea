import { Button } from 'antd';
import { useState } from 'react';
import type { CallBack } from '../../api/types.js';
import { callApi } from '../../api/request.js';
import { useApi } from '../../api/use-api.js';
import { useSubmission } from '../../forms/use-submission.js';
import { useLanguage } from '../../language/language.js';
import { ProblemNote } from '../../ui/ProblemNote.js';
import { QueryResult } from '../../ui/QueryResult.js';

/** What to say and ask, and for a second opinion what was said the first time. */
export function Script({ item }: { item: CallBack }) {
  const { localized, t } = useLanguage();
  const query = useApi('/api/call-backs/{process}/script', { params: { path: { process: item.id } } });
  return (
    <section className="call-script" aria-label={t('callBack.script')}>
      <Numbers item={item} />
      <h2>{t('callBack.script')}</h2>
      <QueryResult query={query}>
        {({ script, first }) => (
          <>
            {first ? (
              <p>
                <strong>{t('callBack.first', { on: first.on, by: first.by })}</strong> {localized(first.outcome)}
                {first.said === null ? null : t('callBack.said', { said: first.said })}
                <span className="quiet"> {t('callBack.bothStay')}</span>
              </p>
            ) : null}
            <ol>
              {script.map((line) => (
                <li key={line.zh}>{localized(line)}</li>
              ))}
            </ol>
          </>
        )}
      </QueryResult>
    </section>
  );
}

/** The telephone of each petitioner, shown when asked for and on record (R12). */
function Numbers({ item: { number, petitioners } }: { item: CallBack }) {
  const { t } = useLanguage();
  const [shown, setShown] = useState<Readonly<Record<number, string>>>({});
  const { sending, problem, submit } = useSubmission();
  const show = async (position: number): Promise<void> => {
    const person = await submit(() =>
      callApi('post', '/api/petitions/{number}/people/{id}/reveal', {
        params: { path: { number, id: String(position) } },
        body: { reason: t('callBack.phoneReason') },
      }),
    );
    if (person) setShown((before) => ({ ...before, [position]: person.phone ?? t('callBack.noPhone') }));
  };
  return (
    <>
      <ul className="call-numbers">
        {petitioners.map((name, position) => (
          <li key={position}>
            {name}{' '}
            {shown[position] ?? (
              <Button size="small" loading={sending} onClick={() => void show(position)}>
                {t('callBack.phone')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p className="quiet">{t('callBack.phoneOnRecord')}</p>
      {problem ? <ProblemNote problem={problem} /> : null}
    </>
  );
}
