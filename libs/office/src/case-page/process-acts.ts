import type { Actor } from '@banjie/workflows';
import { competenceIn, type OfficeSettings, type ReadProcess, type Regime } from '@banjie/runtime';
import { actsOpenTo, type AllowedAct } from './allowed-acts.js';

/** The acts this person may do now at a process. */
export function actsAtProcess(
  regime: Regime,
  settings: OfficeSettings,
  reader: Actor,
  process: ReadProcess,
): AllowedAct[] {
  const { sealed, about, actedFor, standing, now } = process;
  const competence = competenceIn({ sealed, about, actedFor, settings }, standing, reader);
  return actsOpenTo(regime, process, competence, { settings, now });
}
