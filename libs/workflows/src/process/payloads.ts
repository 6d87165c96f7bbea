import type { z } from 'zod';
import type { Act, ProcessKind, Relation, Stamp } from './contract.js';

/** The payload schemas of a machine's acts by event. */
export type Payloads = Record<string, z.ZodObject>;

/** The events people cause, each with its payload and stamp. */
export type EventsOf<All extends Payloads> = {
  [Type in keyof All & string]: { type: Type } & z.infer<All[Type]> & Stamp;
}[keyof All & string];

/** Writes down acts of one process whose payloads are filed by event: `act(name, event, rule, zh, en, who)`. */
export function actsOn<All extends Payloads>(process: ProcessKind, payloads: All) {
  return (
    name: string,
    event: keyof All & string,
    rule: string,
    zh: string,
    en: string,
    who: readonly Relation[],
  ): Act => ({ name, process, event, rule, label: { zh, en }, payload: payloads[event] as All[typeof event], who });
}
