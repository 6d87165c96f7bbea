import type { Actor } from '@banjie/workflows';
import { competenceIn, possibleActs, type OfficeSettings, type ReadProcess, type Regime } from '@banjie/runtime';
import { allowedAct, type AllowedAct } from './allowed-acts.js';

/** The acts this person may do now at a process. */
export function actsAtProcess(
  regime: Regime,
  settings: OfficeSettings,
  reader: Actor,
  process: ReadProcess,
): AllowedAct[] {
  const { sealed, about, actedFor, standing } = process;
  const competence = competenceIn({ sealed, about, actedFor, settings }, standing, reader);
  return possibleActs(regime, process, competence).map((act) => allowedAct(act, process));
}
