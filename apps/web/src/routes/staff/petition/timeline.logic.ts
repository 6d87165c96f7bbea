import type { Directory } from '../../../answers/office-answers.js';

/** A bare identifier says nothing to a reader: `landDispute`, a process id, a date is kept. */
const identifier = /^(?:[a-z][A-Za-z0-9]*|[0-9a-f]{8}-[0-9a-f-]{27})$/;

/**
 * The words people wrote with an entry, in the order they were recorded: texts as they are, units and officers by name,
 * lists joined. Values without words (codes, flags, figures) are left to the label of the entry.
 */
export function detailsInWords(details: Record<string, unknown> | null, { units, officers }: Directory): string[] {
  const names = new Map([...units, ...officers].map(({ id, name }) => [id, name]));
  const wordsOf = (value: unknown): string[] => {
    if (Array.isArray(value)) return [value.flatMap(wordsOf).join('、')].filter((words) => words !== '');
    if (typeof value !== 'string' || value.trim() === '') return [];
    return [names.get(value) ?? (identifier.test(value) ? '' : value)].filter((words) => words !== '');
  };
  return Object.values(details ?? {}).flatMap(wordsOf);
}
