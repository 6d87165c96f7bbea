import { Button } from 'antd';
import type { StuckDelivery } from './types.js';
import { useLanguage } from '../../language/language.js';
import { Emptiness } from '../../ui/EmptyState.js';
import { ListTable, type Column } from '../../ui/lists/ListTable.js';
import { officeTime } from '../../ui/time/office-time.logic.js';

interface StuckDeliveriesProps {
  items: readonly StuckDelivery[];
  busy: boolean;
  onRetry: (id: string) => void;
}

/** What did not go out, each with the way to try again. */
export function StuckDeliveries({ items, busy, onRetry }: StuckDeliveriesProps) {
  const { pick, say } = useLanguage();
  const columns: Column<StuckDelivery>[] = [
    { key: 'topic', title: say('operations.topic'), show: ({ topic }) => say(`operations.${topic}`) },
    { key: 'what', title: say('operations.what'), className: 'grow', show: ({ label }) => pick(label) },
    { key: 'since', title: say('operations.owedSince'), className: 'nowrap', show: ({ owedAt }) => officeTime(owedAt) },
    { key: 'attempts', title: say('operations.attempts'), show: ({ attempts }) => attempts },
    { key: 'error', title: say('operations.error'), show: (item) => <Why item={item} /> },
    {
      key: 'retry',
      title: say('operations.retry'),
      show: ({ id, label }) => (
        <Button
          size="small"
          disabled={busy}
          aria-label={say('operations.retryOf', { what: pick(label), id })}
          onClick={() => onRetry(id)}
        >
          {say('operations.retry')}
        </Button>
      ),
    },
  ];
  return (
    <section aria-labelledby="stuck">
      <h2 id="stuck">{say('operations.stuckList')}</h2>
      {items.length === 0 ? (
        <Emptiness title={say('operations.noStuck')}>{say('operations.noStuckWhy')}</Emptiness>
      ) : (
        <ListTable caption={say('operations.stuckList')} columns={columns} items={items} keyOf={({ id }) => id} />
      )}
    </section>
  );
}

function Why({ item: { lastError, givenUp, nextAttemptAt } }: { item: StuckDelivery }) {
  const { say } = useLanguage();
  return (
    <>
      {lastError ?? '—'}
      <span className="due-date">
        {givenUp
          ? say('operations.gaveUp')
          : nextAttemptAt === null
            ? ''
            : say('operations.willTry', { at: officeTime(nextAttemptAt) })}
      </span>
    </>
  );
}
