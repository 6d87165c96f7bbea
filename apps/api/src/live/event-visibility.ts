import { concerns, CaseDecision, mayRead, readCases, type Change, type Runtime } from '@banjie/runtime';
import type { SignedIn } from '../access/officer-in-session.js';
import { hiddenFrom, isVisible } from '../docket/timeline-visibility.js';
import type { LiveEvent } from './event-stream.js';

/** What one person hears of one change. */
export type EventVisibility = (reader: SignedIn, change: Change) => LiveEvent[];

/**
 * Looks at the cases of some changes as they stand now and gives what each reader hears of them: of a case they may read,
 * what its page would tell them; of their own cause; of a letter to them. Nothing else leaves the office (R6, R12).
 */
export async function eventVisibilityOf(runtime: Runtime, changes: readonly Change[]): Promise<EventVisibility> {
  const { cases, settings, now } = await readCases(runtime, [...new Set(changes.map(({ case_id }) => case_id))]);
  const files = new Map(
    cases.map((file) => [file.id, { file, decision: new CaseDecision(runtime.regime, settings, file, now) }]),
  );
  return (reader, change) => {
    const known = files.get(change.case_id);
    if (!known) return [];
    const { file, decision } = known;
    const inbox: LiveEvent[] =
      change.reached.includes(reader.id) && (!file.sealed || settings.cleared.has(reader.id))
        ? [{ event: 'inbox', data: {} }]
        : [];
    const reads = mayRead(reader, decision) && isVisible(hiddenFrom({ decision, reader }), reader, change);
    const ownCause = change.process_id !== null && concerns(reader, decision.find(change.process_id), decision);
    if (!reads && !ownCause) return inbox;
    return [...inbox, { event: 'change', data: { number: change.number, kind: change.process_kind ?? 'notice' } }];
  };
}
