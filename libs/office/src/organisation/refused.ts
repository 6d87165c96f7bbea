import type { Actor, Label } from '@banjie/workflows';
import { Refusal } from '@banjie/runtime';

export const noSuch = (): Refusal =>
  new Refusal('notFound', { zh: '没有这个单位或人员。', en: 'There is no such unit or officer.' });

/** All reasons at once, so that nobody corrects one only to meet the next. */
export function refuseFor(labels: readonly Label[], rule?: string): void {
  if (labels.length === 0) return;
  throw new Refusal('somethingFirst', {
    rule,
    zh: `${labels.map(({ zh }) => zh).join('；')}。`,
    en: `${labels.map(({ en }) => en).join('; ')}.`,
  });
}

export function withoutSelf(actor: Pick<Actor, 'id'>, id: string): void {
  if (actor.id !== id) return;
  throw new Refusal('notYours', { rule: 'R6', zh: '不能为自己办理此事。', en: 'Nobody does this for themselves.' });
}
