import { decide, type Act, type Actor } from '@banjie/workflows';
import type { AnyMachineSnapshot } from 'xstate';
import type { ProcessState } from '../decision/case-facts.js';
import type { Competence } from '../access/sealed-access.js';
import type { Regime } from '../regime.js';
import { restore } from '../xstate-port.js';

/** The acts open to a person at a process now: those the policy allows them and the state takes. */
export function possibleActs(
  regime: Regime,
  process: Pick<ProcessState, 'kind' | 'snapshot' | 'standing'>,
  { actor, directory }: Competence,
): Act[] {
  const { machine, acts } = regime.definition(process.kind);
  const live = restore(machine, process.snapshot);
  return acts.filter((act) => decide(actor, act, process.standing, directory).allowed && mayBeTaken(live, act, actor));
}

/** Whether the state takes the act; a guard that turns on what the person will enter is judged when they act. */
function mayBeTaken(live: AnyMachineSnapshot, { event: type, payload }: Act, { id, unit }: Actor): boolean {
  let turnsOnTheForm = false;
  const watched = <Found>(field: string | symbol, found: Found): Found => {
    if (field in payload.shape) turnsOnTheForm = true;
    return found;
  };
  const unfilled = { type, at: new Date(0).toISOString(), by: { id, unit } };
  const event = new Proxy(unfilled, {
    get: (target, field) => watched(field, Reflect.get(target, field) as unknown),
    has: (target, field) => watched(field, Reflect.has(target, field)),
  });
  return live.can(event) || turnsOnTheForm;
}
