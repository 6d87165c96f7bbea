import type { z } from 'zod';
import type { ActOf, Relation, Stamp } from './contract.js';

/** The payload schemas of a machine's acts by event. */
export type Payloads = Record<string, z.ZodObject>;

/** The events people cause, each with its payload and stamp. */
export type EventsOf<All extends Payloads> = {
  [Type in keyof All & string]: { type: Type } & z.infer<All[Type]> & Stamp;
}[keyof All & string];

/** Writes down acts of one process whose payloads are filed by event: `act(name, event, rule, zh, en, who, asIf)`. */
export function actsOn<const Kind extends string, All extends Payloads>(process: Kind, payloads: All) {
  return (
    name: string,
    event: keyof All & string,
    rule: string,
    zh: string,
    en: string,
    who: readonly Relation[],
    asIf?: Partial<z.infer<All[keyof All & string]>>,
  ): ActOf<Kind, never> => ({
    name,
    process,
    event,
    rule,
    label: { zh, en },
    payload: payloads[event] as All[typeof event],
    who,
    asIf,
  });
}
