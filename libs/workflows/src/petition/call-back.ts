import { havingTakenPart } from './context.js';
import { petition } from './petition.setup.js';
import { followUp } from './rating.js';

/** A number that is not the petitioner's reaches nobody: it is on record, and no try. */
const noteCall = petition.assign(({ context, event }) =>
  event.type === 'CALLED_BACK'
    ? { calls: [...(context.calls ?? []), { at: event.at, by: event.by.id, outcome: event.satisfaction }] }
    : {},
);

const noteTry = [
  noteCall,
  petition.assign(({ context, event }) => ({ callBackTries: [...(context.callBackTries ?? []), event.at] })),
] as const;

/** Who asks for more is not satisfied: in figures nobody is counted better than they spoke. */
const noteSatisfaction = petition.assign(({ event }) =>
  event.type === 'CALLED_BACK'
    ? { satisfaction: event.satisfaction === 'asksForMore' ? 'notSatisfied' : event.satisfaction }
    : {},
);

/** A bad answer is heard or read again by somebody who neither called nor handled. */
const openSecondOpinion = petition.enqueueActions(({ context, event, enqueue }) => {
  if (event.type !== 'CALLED_BACK') return;
  const { at, by, satisfaction, note } = event;
  enqueue({
    type: 'open',
    params: {
      process: 'secondOpinion',
      input: {
        answer: satisfaction,
        said: note ?? null,
        calledBy: by.id,
        hadPart: havingTakenPart(context),
        answeredBy: context.unit ?? context.ownUnit,
        firstContact: context.firstContact,
        at,
        by,
      },
    },
  });
});

/**
 * 回访 (R10): a log of tries by somebody who did not handle the matter. Who was not reached stays to be called, until three
 * tries in different parts of the day.
 */
export const callBack = {
  CALLED_BACK: [
    {
      guard: 'isDissatisfied',
      target: 'closed',
      actions: [...noteTry, noteSatisfaction, followUp, openSecondOpinion],
    },
    { guard: 'isWrongNumber', actions: noteCall },
    { guard: 'mayStillBeReached', actions: [...noteTry] },
    { guard: 'didNotHandle', target: 'closed', actions: [...noteTry, noteSatisfaction] },
  ],
} as const;

/** Where nobody so much as tried to hear the petitioner, who has said nothing by themselves either, the desk answers for it. */
const tellOfSilence = petition.enqueueActions(({ context, enqueue }) => {
  if ((context.callBackTries ?? []).length > 0 || context.rating !== undefined) return;
  const clue = { situation: 11, responsible: { desk: 'callBackOfficer' as const }, fact: '答复后期满未回访' };
  enqueue({ type: 'raiseClue', params: clue });
});

export const callBackOver = { target: 'closed', actions: tellOfSilence } as const;
