import { Badge } from 'antd';
import type { MenuCounts } from '../api/types.js';
import { useLanguage } from '../language/language.js';
import { countedText } from '../features/queue/tabs.logic.js';

type Counted = Exclude<keyof MenuCounts, 'countedUpTo'>;

/** Each count has the name of its page. */
const isCounted = (name: string, counts: MenuCounts): name is Counted => name !== 'countedUpTo' && name in counts;

/** How many wait on a page of the menu; nothing where none do or nothing is counted. */
export function MenuCount({ of, counts }: { of: string; counts: MenuCounts }) {
  const { t } = useLanguage();
  const name = of.slice(1);
  if (!isCounted(name, counts) || counts[name] === 0) return null;
  const { [name]: count, countedUpTo } = counts;
  const title = t(`menu.${name}`, { count: countedText(count, { isCapped: count >= countedUpTo }) });
  return <Badge count={count} overflowCount={countedUpTo - 1} size="small" title={title} />;
}
