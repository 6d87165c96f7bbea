import type { WordKey } from '../../../language/zh.js';
import type { ObjectSchema } from '../../../schema-form/schema.js';

export interface Section {
  title: WordKey;
  names: string[];
}

/** The order a clerk asks in: who is here, then what it is about. Fields the API adds later come last by themselves. */
const order: readonly Section[] = [
  { title: 'registration.who', names: ['channel', 'peopleCount', 'receivedAt', 'petitioners', 'flags'] },
  { title: 'registration.what', names: ['title', 'content', 'lane', 'purpose', 'category', 'place', 'complainedUnit', 'complainedOfficer', 'repeatOf'] },
];

export function sectionsOf({ properties = {} }: ObjectSchema): Section[] {
  const known = new Set(order.flatMap(({ names }) => names));
  const more = Object.keys(properties).filter((name) => !known.has(name));
  const named = order.map(({ title, names }) => ({ title, names: names.filter((name) => name in properties) }));
  return [...named, { title: 'registration.more' as const, names: more }].filter(({ names }) => names.length > 0);
}
