import { App, Button } from 'antd';
import { useSubmission } from '../../forms/use-submission.js';
import type { LateTimers, Operations } from './types.js';
import { ProblemNote } from '../../ui/ProblemNote.js';
import { callApi, type RequestOptions } from '../../api/request.js';
import { useApi } from '../../api/use-api.js';
import { useLanguage } from '../../language/language.js';
import type { MessageKey } from '../../language/messages.zh.js';
import { QueryResult } from '../../ui/QueryResult.js';
import { ListTable, type Column } from '../../ui/lists/ListTable.js';
import { Page } from '../../ui/Page.js';
import { officeTime } from '../../ui/time/office-time.logic.js';
import './operations.css';
import { Queues } from './Queues.js';
import { Readings } from './Readings.js';
import { StuckDeliveries } from './StuckDeliveries.js';
import { TimersCheck } from './TimersCheck.js';
import { useSpan } from './use-span.js';

/** Whether due timers fired and owed deliveries were sent, and what to do where not. */
export function OperationsPage() {
  const { t } = useLanguage();
  const { message } = App.useApp();
  const query = useApi('/api/operations');
  const { sending, problem, submit } = useSubmission();
  const act = async (doIt: (options: RequestOptions) => Promise<object>, done: MessageKey): Promise<void> => {
    const answer = await submit((idempotencyKey) => doIt({ idempotencyKey }));
    if (answer) void message.success(t(done));
    await query.refetch();
  };
  const actions = (
    <>
      <Button onClick={() => void query.refetch()}>{t('refresh')}</Button>{' '}
      <Button
        type="primary"
        loading={sending}
        onClick={() =>
          void act((options) => callApi('post', '/api/operations/sweep', options), 'operations.sweepAsked')
        }
      >
        {t('operations.sweepNow')}
      </Button>
    </>
  );
  return (
    <Page title={t('navigation.operations')} lead={t('operations.lead')} actions={actions}>
      {problem ? <ProblemNote problem={problem} focus /> : null}
      <QueryResult query={query}>
        {(operations) => (
          <>
            <Readings operations={operations} />
            {operations.lateTimers.length > 0 ? <LateList items={operations.lateTimers} /> : null}
            <StuckDeliveries
              items={operations.stuckDeliveries}
              busy={sending}
              onRetry={(id) =>
                void act(
                  (options) =>
                    callApi('post', '/api/operations/deliveries/{id}/retry', { params: { path: { id } }, ...options }),
                  'operations.retried',
                )
              }
            />
            <TimersCheck />
            <Queues jobs={operations.jobs} />
            <Log items={operations.log} />
          </>
        )}
      </QueryResult>
    </Page>
  );
}

function LateList({ items }: { items: readonly LateTimers[] }) {
  const { localized, t } = useLanguage();
  const span = useSpan();
  const columns: Column<LateTimers>[] = [
    { key: 'clock', title: t('operations.clock'), className: 'grow', show: ({ clockLabel }) => localized(clockLabel) },
    { key: 'rung', title: t('operations.rung'), show: ({ rungLabel }) => localized(rungLabel) },
    { key: 'count', title: t('operations.count'), show: ({ count }) => count },
    { key: 'since', title: t('operations.since'), className: 'nowrap', show: ({ since }) => officeTime(since) },
    {
      key: 'lateness',
      title: t('operations.lateness'),
      className: 'nowrap',
      show: ({ latenessS }) => span(latenessS),
    },
  ];
  return (
    <section aria-labelledby="late">
      <h2 id="late">{t('operations.lateList')}</h2>
      <ListTable
        caption={t('operations.lateList')}
        columns={columns}
        items={items}
        keyOf={({ clock, rung }) => `${clock} ${rung}`}
      />
    </section>
  );
}

function Log({ items }: { items: Operations['log'] }) {
  const { t } = useLanguage();
  const columns: Column<Operations['log'][number]>[] = [
    { key: 'at', title: t('operations.at'), className: 'nowrap', show: ({ at }) => officeTime(at) },
    { key: 'who', title: t('operations.who'), show: ({ officerName }) => officerName },
    {
      key: 'act',
      title: t('operations.act'),
      className: 'grow',
      show: ({ act, subject }) => t(`operations.act.${act}` as MessageKey, { subject: subject ?? '' }),
    },
  ];
  return (
    <section aria-labelledby="log">
      <h2 id="log">{t('operations.log')}</h2>
      {items.length === 0 ? (
        <p className="quiet">{t('operations.noLog')}</p>
      ) : (
        <ListTable
          caption={t('operations.log')}
          columns={columns}
          items={items}
          keyOf={({ at, act }) => `${at} ${act}`}
        />
      )}
    </section>
  );
}
