import type { NoticeFacts } from './notice-facts.js';

/** What people entered with the act that brought the notice about, and the facts the process keeps of earlier acts. */
type Source = Record<string, unknown>;

/** A text, from the first source that has it; null where nobody entered it. */
export function textOf(field: string, ...sources: Source[]): string | null {
  const found = sources
    .map((source) => source[field])
    .find((value) => typeof value === 'string' && value.trim() !== '');
  return typeof found === 'string' ? found.trim() : null;
}

/** The texts of a list, from the first source that has one; empty where there is none. */
export function textsOf(field: string, ...sources: Source[]): string[] {
  const list = sources.map((source) => source[field]).find(Array.isArray) ?? [];
  return list.filter((item): item is string => typeof item === 'string' && item.trim() !== '');
}

export function numberOf(field: string, ...sources: Source[]): number | null {
  const found = sources.map((source) => source[field]).find((value) => typeof value === 'number');
  return typeof found === 'number' ? found : null;
}

/** A group of facts within the facts, e.g. `finding`; empty where there is none. */
export function groupOf(field: string, source: Source): Source {
  const group = source[field];
  return typeof group === 'object' && group !== null && !Array.isArray(group) ? (group as Source) : {};
}

/** The word for a value of a closed list; null for a value that is missing or not on the list. */
/** The last of a list of groups of fields; an empty one where there is none. */
export function lastGroupOf(field: string, source: Source): Source {
  const last: unknown = Array.isArray(source[field]) ? (source[field] as unknown[]).at(-1) : undefined;
  return typeof last === 'object' && last !== null ? (last as Source) : {};
}

export function wordFor<Word>(list: Readonly<Record<string, Word>>, value: string | null): Word | null {
  return value !== null && Object.hasOwn(list, value) ? (list[value] ?? null) : null;
}

const digit = '[0-9\uff10-\uff19]';
/** What may stand between the digits of one number: a space, a dash of any kind, a bracket, something nobody sees. */
const apart = String.raw`[\s\p{Pd}\u2212()\uff08\uff09\u200b-\u200f\u202a-\u202e]{0,2}`;
const digits = (count: string): string => `(?:${apart}${digit})${count}`;

const longNumbers = new RegExp(
  `(?<!${digit})(?:${digit}${digits('{16}')}${apart}(?:${digit}|[Xx\uff38\uff58])|${digit}${digits('{14}')}|` +
    `[1\uff11]${digits('{10}')}|[0\uff10]${digits('{9,11}')})(?!${digit})`,
  'gu',
);

/** Free text without the phone and ID numbers somebody may have typed into it (R12: masked by default). */
export function masked(text: string): string {
  return text.replaceAll(
    longNumbers,
    (number) => `${number.slice(0, 3)}${number.slice(3, -2).replaceAll(/[0-9\uff10-\uff19]/g, '*')}${number.slice(-2)}`,
  );
}

const underSeal = '（内容涉密，请登录系统查阅）';

/** A text for officers: numbers masked, and of a sealed case nothing people wrote, because it may name anybody (R12). */
export function forOfficers({ sealed }: NoticeFacts, text: string | null): string | null {
  if (text === null) return null;
  return sealed ? underSeal : masked(text);
}
