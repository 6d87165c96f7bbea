import { competenceIn, possibleActs, type OfficeSettings, type ReadProcess, type Regime } from '@banjie/runtime';
import type { SignedIn } from '../access/officer-in-session.js';
import { actAnswer } from './act-answers.js';
import type { AllowedAct } from './shapes.js';

/** The acts this person may do now at a process. */
export function actsAtProcess(
  regime: Regime,
  settings: OfficeSettings,
  reader: SignedIn,
  process: ReadProcess,
): AllowedAct[] {
  const { sealed, about, standing } = process;
  const competence = competenceIn({ sealed, about, settings }, standing, reader);
  return possibleActs(regime, process, competence).map((act) => actAnswer(act, process));
}
