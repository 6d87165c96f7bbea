import type { Operations, QueueReading } from './types.js';
import { useLanguage } from '../../language/language.js';
import type { MessageKey } from '../../language/messages.zh.js';
import { ListTable, type Column } from '../../ui/lists/ListTable.js';
import { officeTime } from '../../ui/time/office-time.logic.js';

/** Counts of the job queues and their latest failures; jobs carry no facts of cases. */
export function Queues({ jobs }: { jobs: Operations['jobs'] }) {
  const { headed, t } = useLanguage();
  const columns: Column<QueueReading>[] = [
    {
      key: 'queue',
      title: t('operations.queue'),
      className: 'grow',
      show: ({ name }) => t(`operations.queue.${name}` as MessageKey),
    },
    { key: 'waiting', title: t('operations.waiting'), show: ({ waiting }) => waiting },
    { key: 'delayed', title: t('operations.delayed'), show: ({ delayed }) => delayed },
    { key: 'active', title: t('operations.active'), show: ({ active }) => active },
    { key: 'failed', title: t('operations.failedJobs'), show: ({ failed }) => failed },
  ];
  const failures = jobs.queues.flatMap(({ failures: list }) => list);
  return (
    <section aria-labelledby="queues">
      <h2 id="queues">{t('operations.queues')}</h2>
      {jobs.queues.length === 0 ? (
        <p>{t(jobs.reachable ? 'operations.noQueue' : 'operations.unreachable')}</p>
      ) : (
        <>
          <ListTable
            caption={t('operations.queues')}
            columns={columns}
            items={jobs.queues}
            keyOf={({ name }) => name}
          />
          <p>
            <a href="/api/operations/jobs/" target="_blank" rel="noreferrer">
              {t('operations.board')}
            </a>
          </p>
        </>
      )}
      {failures.length === 0 ? null : (
        <>
          <h3>{t('operations.failures')}</h3>
          <ul>
            {failures.map(({ job, reason, at }) => (
              <li key={`${job} ${at} ${reason}`}>
                {at === null ? '' : officeTime(at)} {headed(job, reason)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
