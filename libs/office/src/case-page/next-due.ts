import type { CaseDecision } from '@banjie/runtime';
import type { Deadline, NextDue } from './shapes.js';

/** Whether somebody still owes what a clock waits for: it runs, or it was missed and its procedure stands red for it (R3, R5). */
function isOwed(decision: CaseDecision, { process: id, state, dueAt }: Deadline): boolean {
  const process = decision.find(id);
  if (state !== 'missed' || !process?.standing.open || process.standing.light !== 'red') return state === 'running';
  return process.earlierDue !== null && Date.parse(process.earlierDue) === Date.parse(dueAt);
}

/**
 * What is due first in the matter as a whole, of all its procedures whose clocks the reader is shown; null where nothing runs.
 * A missed date stays in sight before any that is still to come (R5).
 */
export function nextDue(decision: CaseDecision, shown: readonly Deadline[]): NextDue | null {
  const owed = shown.filter((deadline) => isOwed(decision, deadline));
  const [first] = owed.sort((one, other) => Date.parse(one.dueAt) - Date.parse(other.dueAt));
  return first ? { at: first.dueAt, label: first.label } : null;
}
