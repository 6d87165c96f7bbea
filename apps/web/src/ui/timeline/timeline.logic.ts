import type { TimelineEntry } from '../../api/types.js';
import type { Translate } from '../../language/language.js';

/** What the office enters of itself at midnight it enters because a term has ended. */
export const isOfTerm = (actor: TimelineEntry['actor']): boolean => actor === 'system';

/** Who made an entry: an officer by name, a deputy with whose desk it was (代); the system or the petitioner by a message of the console. */
export function actorText(
  { actor, actorName, inNameOf }: Pick<TimelineEntry, 'actor' | 'actorName'> & Partial<Pick<TimelineEntry, 'inNameOf'>>,
  t: Translate,
): string {
  if (actor === 'petitioner') return t('timeline.petitioner');
  if (actor === 'system' || actorName === null) return t('timeline.system');
  return inNameOf ? t('timeline.inNameOf', { name: actorName, principal: inNameOf }) : actorName;
}
