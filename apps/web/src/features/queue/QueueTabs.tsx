import { Link } from 'react-router-dom';
import type { QueueCounts } from '../../api/types.js';
import { useApi } from '../../api/use-api.js';
import { useLanguage } from '../../language/language.js';
import type { MessageKey } from '../../language/messages.zh.js';
import { addressOf, changed, type Filters } from './filters.logic.js';
import { countedText } from './tabs.logic.js';

const tabs = [
  ['toSign', 'queue.tab.toSign'],
  ['inHand', 'queue.tab.inHand'],
  ['dueToday', 'queue.tab.dueToday'],
  ['overdue', 'queue.tab.overdue'],
  ['waiting', 'queue.tab.waiting'],
] as const satisfies readonly (readonly [keyof QueueCounts['tabs'], MessageKey])[];

export const handledAddress = '/queue/handled';

/** The queue by what it waits for, each with how many; and what one has acted in. `filters`: null on the page of these. */
export function QueueTabs({ filters }: { filters: Filters | null }) {
  const { t } = useLanguage();
  const { data } = useApi('/api/queue/counts');
  const to = (tab: string): string => {
    const search = addressOf(changed(filters ?? {}, { tab }));
    return search === '' ? '/queue' : `/queue?${search}`;
  };
  return (
    <nav className="queue-tabs" aria-label={t('queue.tabs')}>
      <Tab to={to('')} label={t('queue.tab.all')} isHere={filters !== null && !filters.tab} />
      {tabs.map(([tab, label]) => (
        <Tab
          key={tab}
          to={to(tab)}
          label={t(label)}
          count={data && countedText(data.tabs[tab] ?? 0, data)}
          isHere={filters?.tab === tab}
          isPressing={tab === 'overdue' && (data?.tabs.overdue ?? 0) > 0}
        />
      ))}
      <Tab
        to={handledAddress}
        label={t('queue.tab.handled')}
        count={data && countedText(data.handled, data)}
        isHere={filters === null}
      />
    </nav>
  );
}

interface TabProps {
  to: string;
  label: string;
  count?: string | null | undefined;
  isHere: boolean;
  isPressing?: boolean;
}

function Tab({ to, label, count, isHere, isPressing = false }: TabProps) {
  return (
    <Link to={to} aria-current={isHere ? 'page' : undefined} className={isPressing ? 'pressing' : undefined}>
      {label}
      {count == null ? null : <span className="tab-count"> {count}</span>}
    </Link>
  );
}
