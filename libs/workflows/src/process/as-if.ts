import type { AnyMachineSnapshot } from 'xstate';
import { doer } from './one-person.js';
import type { ActOf, Doer } from './contract.js';

type Asked = Pick<ActOf<string, string>, 'event' | 'payload' | 'asIf' | 'consults'>;

/** Ids that nobody has and no unit: of others than all the facts name. */
export const another = '-1';
export const yetAnother = '-2';

/** The day on which an act is asked about: everything has happened before, and nothing after. */
export const lastDay = '9999-12-31';

/** An act as it is asked about before anybody has entered anything: with its `asIf` in place of the form. */
export const asIfDone = ({ event, asIf, consults }: Asked, by: Doer) => ({
  ...asIf,
  ...(consults && { onRecord: consults.asIf }),
  type: event,
  at: `${lastDay}T00:00:00.000Z`,
  by: doer(by),
});

/** The fields of its form that the guards in a state read before they let the act happen: its `asIf` must name them. */
export function fieldsGuarded(live: AnyMachineSnapshot, act: Asked, by: Doer): string[] {
  const read = new Set<string>();
  const noted = <Found>(field: string | symbol, found: Found): Found => {
    if (field in act.payload.shape) read.add(String(field));
    return found;
  };
  live.can(
    new Proxy(asIfDone(act, by), {
      get: (target, field) => noted(field, Reflect.get(target, field) as unknown),
      has: (target, field) => noted(field, Reflect.has(target, field)),
    }),
  );
  return [...read];
}
