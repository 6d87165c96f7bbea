import type { Directory, TimelineEntry } from '../../api/types.js';
import type { Say } from '../../language/language.js';

/** What says nothing to a reader: a code such as `noLegalBasis`, an id or hash, an instant, a media type. A date stays. */
const codes = [/^[a-z][A-Za-z0-9]*$/, /^[A-Za-z0-9_-]{32,}$/, /^\d{4}-\d\d-\d\dT/, /^[a-z]+\/[a-z0-9.+-]+(;|$)/];

/**
 * The words people wrote with an entry, in the order they were recorded: texts as they are, units and officers by name,
 * lists joined. Values without words (codes, flags, figures) are left to the label of the entry.
 */
export function detailsInWords(
  details: Record<string, unknown> | null,
  { units, officers }: Directory,
  list: (words: readonly string[]) => string,
): string[] {
  const names = new Map([...units, ...officers].map(({ id, name }) => [id, name]));
  const wordsOf = (value: unknown): string[] => {
    if (Array.isArray(value)) return [list(value.flatMap(wordsOf))].filter((words) => words !== '');
    if (typeof value !== 'string' || value.trim() === '') return [];
    return [names.get(value) ?? (codes.some((code) => code.test(value)) ? '' : value)].filter((words) => words !== '');
  };
  return Object.values(details ?? {}).flatMap(wordsOf);
}

/** Who made an entry: an officer by name; the clocks and the petitioner in the words of the page. */
export function actorInWords({ actor, actorName }: Pick<TimelineEntry, 'actor' | 'actorName'>, say: Say): string {
  if (actor === 'petitioner') return say('timeline.petitioner');
  return actor === 'system' || actorName === null ? say('timeline.system') : actorName;
}
