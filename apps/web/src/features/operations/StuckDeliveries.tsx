import { Button } from 'antd';
import type { StuckDelivery } from './types.js';
import { useLanguage } from '../../language/language.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ListTable, type Column } from '../../ui/lists/ListTable.js';
import { officeTime } from '../../ui/time/office-time.logic.js';

interface StuckDeliveriesProps {
  items: readonly StuckDelivery[];
  busy: boolean;
  onRetry: (id: string) => void;
}

/** Deliveries that failed or wait, each with a retry. */
export function StuckDeliveries({ items, busy, onRetry }: StuckDeliveriesProps) {
  const { localized, t } = useLanguage();
  const columns: Column<StuckDelivery>[] = [
    { key: 'topic', title: t('operations.topic'), show: ({ topic }) => t(`operations.${topic}`) },
    { key: 'what', title: t('operations.what'), className: 'grow', show: ({ label }) => localized(label) },
    { key: 'since', title: t('operations.owedSince'), className: 'nowrap', show: ({ owedAt }) => officeTime(owedAt) },
    { key: 'attempts', title: t('operations.attempts'), show: ({ attempts }) => attempts },
    { key: 'error', title: t('operations.error'), show: (item) => <Why item={item} /> },
    {
      key: 'retry',
      title: t('operations.retry'),
      show: ({ id, label }) => (
        <Button
          size="small"
          disabled={busy}
          aria-label={t('operations.retryOf', { what: localized(label), id })}
          onClick={() => onRetry(id)}
        >
          {t('operations.retry')}
        </Button>
      ),
    },
  ];
  return (
    <section aria-labelledby="stuck">
      <h2 id="stuck">{t('operations.stuckList')}</h2>
      {items.length === 0 ? (
        <EmptyState title={t('operations.noStuck')}>{t('operations.noStuckWhy')}</EmptyState>
      ) : (
        <ListTable caption={t('operations.stuckList')} columns={columns} items={items} keyOf={({ id }) => id} />
      )}
    </section>
  );
}

function Why({ item: { lastError, givenUp, nextAttemptAt } }: { item: StuckDelivery }) {
  const { t } = useLanguage();
  return (
    <>
      {lastError ?? '—'}
      <span className="due-date">
        {givenUp
          ? t('operations.gaveUp')
          : nextAttemptAt === null
            ? ''
            : t('operations.willTry', { at: officeTime(nextAttemptAt) })}
      </span>
    </>
  );
}
