import { asIfDone, decide, type Act } from '@banjie/workflows';
import type { ProcessState } from '../decision/case-facts.js';
import type { Competence } from '../access/sealed-access.js';
import type { Regime } from '../regime.js';
import { restore } from '../xstate-port.js';

/** The acts open to a person at a process now: those the policy allows them and the state takes, whatever they will enter. */
export function possibleActs(
  regime: Regime,
  process: Pick<ProcessState, 'kind' | 'snapshot' | 'standing'>,
  { actor, directory }: Competence,
): Act[] {
  const { machine, acts } = regime.definition(process.kind);
  const live = restore(machine, process.snapshot);
  return acts.filter((act) => {
    const verdict = decide(actor, act, process.standing, directory);
    return verdict.allowed && live.can(asIfDone(act, verdict.at));
  });
}
