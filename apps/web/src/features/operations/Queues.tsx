import type { Operations, QueueReading } from './types.js';
import { useLanguage } from '../../language/language.js';
import type { WordKey } from '../../language/messages.zh.js';
import { ListTable, type Column } from '../../ui/lists/ListTable.js';
import { officeTime } from '../../ui/time/office-time.logic.js';

/** What the queues hold; jobs carry no facts, so there is little to see when all is well. */
export function Queues({ jobs }: { jobs: Operations['jobs'] }) {
  const { say } = useLanguage();
  const columns: Column<QueueReading>[] = [
    {
      key: 'queue',
      title: say('operations.queue'),
      className: 'grow',
      show: ({ name }) => say(`operations.queue.${name}` as WordKey),
    },
    { key: 'waiting', title: say('operations.waiting'), show: ({ waiting }) => waiting },
    { key: 'delayed', title: say('operations.delayed'), show: ({ delayed }) => delayed },
    { key: 'active', title: say('operations.active'), show: ({ active }) => active },
    { key: 'failed', title: say('operations.failedJobs'), show: ({ failed }) => failed },
  ];
  const failures = jobs.queues.flatMap(({ failures: list }) => list);
  return (
    <section aria-labelledby="queues">
      <h2 id="queues">{say('operations.queues')}</h2>
      {jobs.queues.length === 0 ? (
        <p>{say(jobs.reachable ? 'operations.noQueue' : 'operations.unreachable')}</p>
      ) : (
        <>
          <ListTable
            caption={say('operations.queues')}
            columns={columns}
            items={jobs.queues}
            keyOf={({ name }) => name}
          />
          <p>
            <a href="/api/operations/jobs/" target="_blank" rel="noreferrer">
              {say('operations.board')}
            </a>
          </p>
        </>
      )}
      {failures.length === 0 ? null : (
        <>
          <h3>{say('operations.failures')}</h3>
          <ul>
            {failures.map(({ job, reason, at }) => (
              <li key={`${job} ${at} ${reason}`}>
                {at === null ? '' : officeTime(at)} {job}：{reason}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
