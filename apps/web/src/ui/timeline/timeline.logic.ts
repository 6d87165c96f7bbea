import type { TimelineEntry } from '../../api/types.js';
import type { Translate } from '../../language/language.js';

/** Who made an entry: an officer by name; the system or the petitioner by a message of the console. */
export function actorText({ actor, actorName }: Pick<TimelineEntry, 'actor' | 'actorName'>, t: Translate): string {
  if (actor === 'petitioner') return t('timeline.petitioner');
  return actor === 'system' || actorName === null ? t('timeline.system') : actorName;
}
