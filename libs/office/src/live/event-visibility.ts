import { seatsOf, type Actor } from '@banjie/workflows';
import { concerns, mayRead, readCases, type Change, type Runtime } from '@banjie/runtime';
import { hiddenFrom, isVisible } from '../case-page/timeline-visibility.js';

/** What somebody hears of a change: that a case changed, or that a letter came. */
export type HeardEvent = { event: 'change'; data: { number: string; kind: string } } | { event: 'inbox'; data: object };

/** What one person hears of one change. */
export type EventVisibility = (reader: Actor, change: Change) => HeardEvent[];

/**
 * Looks at the cases of some changes as they stand now and gives what each reader hears of them: of a case they may read,
 * what its page would tell them; of their own cause; of a letter to them. Nothing else leaves the office (R6, R12).
 */
export async function eventVisibilityOf(runtime: Runtime, changes: readonly Change[]): Promise<EventVisibility> {
  const ids = [...new Set(changes.map(({ case_id }) => case_id))];
  const { cases, settings } = await readCases(runtime, { ids });
  const known = new Map(cases.map((one) => [one.file.id, one]));
  return (reader, change) => {
    const decision = known.get(change.case_id);
    if (!decision) return [];
    const { file } = decision;
    const inbox: HeardEvent[] =
      seatsOf(reader).some(({ id }) => change.reached.includes(id)) && (!file.sealed || settings.cleared.has(reader.id))
        ? [{ event: 'inbox', data: {} }]
        : [];
    const reads = mayRead(reader, decision) && isVisible(hiddenFrom({ decision, reader }), reader, change);
    const ownCause = change.process_id !== null && concerns(reader, decision.find(change.process_id), decision);
    if (!reads && !ownCause) return inbox;
    return [...inbox, { event: 'change', data: { number: change.number, kind: change.process_kind ?? 'notice' } }];
  };
}
