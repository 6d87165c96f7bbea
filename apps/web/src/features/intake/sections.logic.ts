import type { WordKey } from '../../language/messages.zh.js';
import type { ObjectSchema } from '../../forms/schema.js';

export interface Section {
  title: WordKey;
  names: string[];
}

/**
 * The order a clerk asks in: who is here, then what it is about, in at most 14 tab stops up to the button. What is asked
 * now and then only, and fields the API adds later, come last and folded away.
 */
const order: readonly Section[] = [
  { title: 'registration.who', names: ['channel', 'petitioners'] },
  { title: 'registration.what', names: ['title', 'content', 'lane', 'category'] },
];

export const moreTitle = 'registration.more' as const;

export function sectionsOf({ properties = {} }: ObjectSchema): Section[] {
  const known = new Set(order.flatMap(({ names }) => names));
  const more = Object.keys(properties).filter((name) => !known.has(name));
  const named = order.map(({ title, names }) => ({ title, names: names.filter((name) => name in properties) }));
  return [...named, { title: moreTitle, names: more }].filter(({ names }) => names.length > 0);
}
