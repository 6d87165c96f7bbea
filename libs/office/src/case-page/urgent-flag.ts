import type { CaseDecision } from '@banjie/runtime';
import type { Flag } from '../intake/registration-form.js';

/** A report of the matter as urgent and major is open (R9). */
export const isUrgent = (decision: CaseDecision): boolean =>
  decision.all().some(({ standing }) => standing.urgent === true && standing.open);

const urgentMajor: Flag = 'urgentMajor';
const confidential: Flag = 'confidential';

/**
 * The flags of a matter as they hold now: urgent and major is also what was called so later, and no longer what a leader found
 * not to be; confidential what its petitioner asked to be and has not taken back. What was registered stays in the history (R9, R12).
 */
export function flagsOf(decision: CaseDecision, registered: readonly string[]): string[] {
  const said = decision.all().flatMap(({ standing: { urgent } }) => (urgent === undefined ? [] : [urgent]));
  const others = registered.filter((flag) => flag !== urgentMajor && flag !== confidential);
  const holds = said.length === 0 ? registered.includes(urgentMajor) : said.includes(true);
  return [...others, ...(holds ? [urgentMajor] : []), ...(decision.root?.standing.confidential ? [confidential] : [])];
}
