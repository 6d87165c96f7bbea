import { Badge } from 'antd';
import type { MenuCounts } from '../api/types.js';
import { useLanguage } from '../language/language.js';
import type { MessageKey } from '../language/messages.zh.js';
import { countedText } from '../features/queue/tabs.logic.js';

const counted: Readonly<Record<string, readonly ['decisions' | 'supervision' | 'inbox', MessageKey]>> = {
  '/decisions': ['decisions', 'menu.decisions'],
  '/supervision': ['supervision', 'menu.supervision'],
  '/inbox': ['inbox', 'menu.inbox'],
};

/** How many wait on a page of the menu; nothing where none do or nothing is counted. */
export function MenuCount({ of, counts }: { of: string; counts: MenuCounts }) {
  const { t } = useLanguage();
  const [name, message] = counted[of] ?? [];
  if (name === undefined || message === undefined || counts[name] === 0) return null;
  const { [name]: count, countedUpTo } = counts;
  const title = t(message, { count: countedText(count, { isCapped: count >= countedUpTo }) });
  return <Badge count={count} overflowCount={countedUpTo - 1} size="small" title={title} />;
}
