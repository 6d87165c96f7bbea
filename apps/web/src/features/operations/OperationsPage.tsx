import { App, Button } from 'antd';
import { useSubmission } from '../../forms/use-submission.js';
import type { LateTimers, Operations } from './types.js';
import { ProblemNote } from '../../ui/ProblemNote.js';
import { ask, type Manner } from '../../api/request.js';
import { useAnswer } from '../../api/use-api.js';
import { useLanguage } from '../../language/language.js';
import type { WordKey } from '../../language/messages.zh.js';
import { Answered } from '../../ui/QueryResult.js';
import { ListTable, type Column } from '../../ui/lists/ListTable.js';
import { Page } from '../../ui/Page.js';
import { officeTime } from '../../ui/time/office-time.logic.js';
import './operations.css';
import { Queues } from './Queues.js';
import { Readings } from './Readings.js';
import { StuckDeliveries } from './StuckDeliveries.js';
import { TimersCheck } from './TimersCheck.js';
import { useSpan } from './use-span.js';

/** Whether everything due rang and everything owed went out, and what to do where not. */
export function OperationsPage() {
  const { say } = useLanguage();
  const { message } = App.useApp();
  const asked = useAnswer('/api/operations');
  const { sending, problem, submit } = useSubmission();
  const act = async (doIt: (manner: Manner) => Promise<object>, done: WordKey): Promise<void> => {
    const answer = await submit((idempotencyKey) => doIt({ idempotencyKey }));
    if (answer) void message.success(say(done));
    await asked.again();
  };
  const actions = (
    <>
      <Button onClick={() => void asked.again()}>{say('refresh')}</Button>{' '}
      <Button
        type="primary"
        loading={sending}
        onClick={() => void act((manner) => ask('post', '/api/operations/sweep', manner), 'operations.sweepAsked')}
      >
        {say('operations.sweepNow')}
      </Button>
    </>
  );
  return (
    <Page title={say('door.operations')} lead={say('operations.lead')} actions={actions}>
      {problem ? <ProblemNote problem={problem} focus /> : null}
      <Answered asked={asked}>
        {(operations) => (
          <>
            <Readings operations={operations} />
            {operations.lateTimers.length > 0 ? <LateList items={operations.lateTimers} /> : null}
            <StuckDeliveries
              items={operations.stuckDeliveries}
              busy={sending}
              onRetry={(id) =>
                void act(
                  (manner) =>
                    ask('post', '/api/operations/deliveries/{id}/retry', { params: { path: { id } }, ...manner }),
                  'operations.retried',
                )
              }
            />
            <TimersCheck />
            <Queues jobs={operations.jobs} />
            <Log items={operations.log} />
          </>
        )}
      </Answered>
    </Page>
  );
}

function LateList({ items }: { items: readonly LateTimers[] }) {
  const { pick, say } = useLanguage();
  const span = useSpan();
  const columns: Column<LateTimers>[] = [
    { key: 'clock', title: say('operations.clock'), className: 'grow', show: ({ clockLabel }) => pick(clockLabel) },
    { key: 'rung', title: say('operations.rung'), show: ({ rungLabel }) => pick(rungLabel) },
    { key: 'count', title: say('operations.count'), show: ({ count }) => count },
    { key: 'since', title: say('operations.since'), className: 'nowrap', show: ({ since }) => officeTime(since) },
    {
      key: 'lateness',
      title: say('operations.lateness'),
      className: 'nowrap',
      show: ({ latenessS }) => span(latenessS),
    },
  ];
  return (
    <section aria-labelledby="late">
      <h2 id="late">{say('operations.lateList')}</h2>
      <ListTable
        caption={say('operations.lateList')}
        columns={columns}
        items={items}
        keyOf={({ clock, rung }) => `${clock} ${rung}`}
      />
    </section>
  );
}

function Log({ items }: { items: Operations['log'] }) {
  const { say } = useLanguage();
  const columns: Column<Operations['log'][number]>[] = [
    { key: 'at', title: say('operations.at'), className: 'nowrap', show: ({ at }) => officeTime(at) },
    { key: 'who', title: say('operations.who'), show: ({ officerName }) => officerName },
    {
      key: 'act',
      title: say('operations.act'),
      className: 'grow',
      show: ({ act, subject }) => say(`operations.act.${act}` as WordKey, { subject: subject ?? '' }),
    },
  ];
  return (
    <section aria-labelledby="log">
      <h2 id="log">{say('operations.log')}</h2>
      {items.length === 0 ? (
        <p className="quiet">{say('operations.noLog')}</p>
      ) : (
        <ListTable
          caption={say('operations.log')}
          columns={columns}
          items={items}
          keyOf={({ at, act }) => `${at} ${act}`}
        />
      )}
    </section>
  );
}
