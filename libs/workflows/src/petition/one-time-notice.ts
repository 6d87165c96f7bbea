import { askedBefore, withAsked, withBrought } from './asked-material.js';
import type { PetitionContext } from './context.js';
import type { PetitionEvent } from './events.js';
import { petition } from './petition.setup.js';

const ask = petition.assign(({ context, event }) =>
  event.type === 'ONE_TIME_NOTICE_GIVEN'
    ? { oneTimeNotices: context.oneTimeNotices + 1, materialsAsked: withAsked(context, event) }
    : {},
);

const oweNotice = { type: 'owe', params: { notice: 'oneTimeNotice', to: ['petitioner'] } } as const;

/** What the second notice shows: the same gap once more, or a list that was not whole the first time. */
function noticedTwice(context: PetitionContext, event: PetitionEvent): string {
  const again = event.type === 'ONE_TIME_NOTICE_GIVEN' ? askedBefore(context, event.materials) : [];
  return again.length === 0
    ? '同一事项再次告知补充材料：首次告知没有一次列全'
    : `同一事项再次告知补充同一材料：${again.join('、')}`;
}

/** A second notice for one matter is given all the same, and raises a clue (R1 「一次性告知」, situation 5). */
export const oneTimeNotice = [
  {
    guard: 'wasNoticedBefore',
    actions: [
      {
        type: 'raiseClue',
        params: ({ context, event }: { context: PetitionContext; event: PetitionEvent }) => ({
          situation: 5,
          responsible: { unit: event.by.unit, officer: event.by.id },
          fact: noticedTwice(context, event),
        }),
      },
      ask,
      oweNotice,
    ],
  },
  { actions: [ask, oweNotice] },
] as const;

/** What was added is what the notice asked for, as far as whoever brought it says so (R1). */
export const bring = petition.assign(({ context, event }) =>
  event.type === 'MATERIAL_ADDED' && event.meets
    ? { materialsAsked: withBrought(context, { meets: event.meets, at: event.at }) }
    : {},
);
