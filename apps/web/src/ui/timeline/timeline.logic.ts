import type { Directory, TimelineEntry } from '../../api/types.js';
import type { Translate } from '../../language/language.js';

/** Values no reader needs: a code such as `noLegalBasis`, an id or hash, an instant, a media type. A date stays. */
const codes = [/^[a-z][A-Za-z0-9]*$/, /^[A-Za-z0-9_-]{32,}$/, /^\d{4}-\d\d-\d\dT/, /^[a-z]+\/[a-z0-9.+-]+(;|$)/];

/**
 * The texts people entered with an entry, in the order they were recorded: texts as they are, units and officers by name,
 * lists joined. Codes, flags and figures are left out: the label of the entry says them.
 */
export function detailsText(
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

/** Who made an entry: an officer by name, a deputy with whose desk it was (代); the system or the petitioner by a message of the console. */
export function actorText(
  { actor, actorName, inNameOf }: Pick<TimelineEntry, 'actor' | 'actorName'> & Partial<Pick<TimelineEntry, 'inNameOf'>>,
  t: Translate,
): string {
  if (actor === 'petitioner') return t('timeline.petitioner');
  if (actor === 'system' || actorName === null) return t('timeline.system');
  return inNameOf ? t('timeline.inNameOf', { name: actorName, principal: inNameOf }) : actorName;
}
