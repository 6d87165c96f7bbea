import { petition } from './petition.setup.js';
import { followUp } from './rating.js';

const noteTry = petition.assign(({ context, event }) => ({
  callBackTries: [...(context.callBackTries ?? []), event.at],
}));

const noteSatisfaction = petition.assign(({ event }) =>
  event.type === 'CALLED_BACK' ? { satisfaction: event.satisfaction } : {},
);

/**
 * 回访 (R10): a log of tries by somebody who did not handle the matter. Who was not reached stays to be called, until three
 * tries in different parts of the day.
 */
export const callBack = {
  CALLED_BACK: [
    { guard: 'isDissatisfied', target: 'closed', actions: [noteTry, noteSatisfaction, followUp] },
    { guard: 'mayStillBeReached', actions: noteTry },
    { guard: 'didNotHandle', target: 'closed', actions: [noteTry, noteSatisfaction] },
  ],
} as const;

/** Where nobody so much as tried to hear the petitioner, who has said nothing by themselves either, the desk answers for it. */
const tellOfSilence = petition.enqueueActions(({ context, enqueue }) => {
  if ((context.callBackTries ?? []).length > 0 || context.rating !== undefined) return;
  const clue = { situation: 11, responsible: { desk: 'callBackOfficer' as const }, fact: '答复后期满未回访' };
  enqueue({ type: 'raiseClue', params: clue });
});

export const callBackOver = { target: 'closed', actions: tellOfSilence } as const;
