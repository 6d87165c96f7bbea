import { onlyReminds } from '@banjie/workflows';
import { rungOf } from '../labels.js';
import type { HistoryRows } from './case-query.js';

/**
 * Whether an entry is daily work of the office itself that nobody has to look at: a paper that was generated, a reminder. A
 * card, the end of a term and whatever moves a procedure or a date are not: lateness is never folded away (R5).
 */
export function isRoutine({
  actor,
  type,
  from_stage,
  to_stage,
}: Pick<HistoryRows, 'actor' | 'type' | 'from_stage' | 'to_stage'>): boolean {
  if (actor !== 'system' || (to_stage !== null && to_stage !== from_stage)) return false;
  return type === 'NOTICE_ISSUED' || onlyReminds(rungOf(type));
}
