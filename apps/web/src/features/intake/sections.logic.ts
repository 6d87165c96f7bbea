import type { MessageKey } from '../../language/messages.zh.js';
import type { ObjectSchema } from '../../forms/schema.js';

export interface Section {
  title: MessageKey;
  names: string[];
}

/**
 * Sections of the form in the order of the conversation, in at most 14 tab stops up to the button. Rare fields, and
 * fields the API adds later, come last and collapsed.
 */
const order: readonly Section[] = [
  { title: 'registration.who', names: ['channel', 'petitioners'] },
  { title: 'registration.what', names: ['title', 'content', 'lane', 'category', 'recusal'] },
];

export const moreTitle = 'registration.more' as const;

export function sectionsOf({ properties = {} }: ObjectSchema): Section[] {
  const known = new Set(order.flatMap(({ names }) => names));
  const more = Object.keys(properties).filter((name) => !known.has(name));
  const named = order.map(({ title, names }) => ({ title, names: names.filter((name) => name in properties) }));
  return [...named, { title: moreTitle, names: more }].filter(({ names }) => names.length > 0);
}
