import type { Stamp } from '../process/contract.js';
import type { PetitionContext } from './context.js';
import { lighterKindOf } from './kind.js';
import { petition } from './petition.setup.js';

/** 「复查」 is of the answer to an appeal or request; suggestions, enquiries and accusations have procedures of their own (条例 35). */
export const isReviewed = (context: PetitionContext): boolean =>
  context.lane === 'appealOrRequest' && lighterKindOf(context) === null;

const answeringUnit = ({ unit, ownUnit }: PetitionContext): string => unit ?? ownUnit;

/** 复查 and 复核 of the answer, by whoever gave it or had the matter (条例 35). */
const review = (context: PetitionContext, paper: 'reply' | 'denialNotice', { at, by }: Stamp) =>
  ({
    type: 'open',
    params: {
      process: 'review',
      input: {
        paper,
        unit: answeringUnit(context),
        officers: [...new Set([by.id, context.officer ?? by.id])],
        firstContact: context.firstContact,
        at,
        by,
      },
    },
  }) as const;

/** A paper from whose delivery a term of relief runs is to be delivered (R10). */
const delivery = (context: PetitionContext, paper: 'reply' | 'denialNotice', { at, by }: Stamp) =>
  ({
    type: 'open',
    params: {
      process: 'paperDelivery',
      input: { paper, unit: answeringUnit(context), firstContact: context.firstContact, at, by },
    },
  }) as const;

export const replyToBeDelivered = petition.enqueueActions(({ context, event, enqueue }) => {
  if (!isReviewed(context) || !('by' in event)) return;
  enqueue(review(context, 'reply', event));
  enqueue(delivery(context, 'reply', event));
});

/** A confirmed denial opens 复查 and 复核 as a reply does (R4). */
export const denialToBeReviewed = petition.enqueueActions(({ context, event, enqueue }) => {
  if (isReviewed(context) && 'by' in event) enqueue(review(context, 'denialNotice', event));
});

/** In every lane, and of a part as well: the term of a complaint runs from the delivery of the notice. */
export const denialToBeDelivered = petition.enqueueActions(({ context, event, enqueue }) => {
  if ('by' in event) enqueue(delivery(context, 'denialNotice', event));
});
