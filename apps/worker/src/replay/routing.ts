import { handlingUnits } from '@banjie/office';
import type { PetitionLine } from './petition-line.js';

/** The unit whose words fit a petition best; titles count three times. Where nothing fits, the last of the list. */
export function unitFor({
  title,
  content,
  category = '',
}: Pick<PetitionLine, 'title' | 'content' | 'category'>): string {
  const scores = handlingUnits.map(({ id, keywords }) => ({
    id,
    score: keywords.reduce(
      (sum, word) =>
        sum + (title.includes(word) ? 3 : 0) + (category.includes(word) ? 3 : 0) + (content.includes(word) ? 1 : 0),
      0,
    ),
  }));
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score > 0 ? best.id : (handlingUnits.at(-1)?.id ?? best.id);
}
