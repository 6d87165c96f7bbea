import { setup } from 'xstate';
import { effects } from '../process/effects.js';
import { delaysOf, ladderDelays } from '../process/ladder.js';
import type { DenialEvent } from './events.js';
import type { DenialContext } from './facts.js';
import type { DenialInput } from './input.js';

type Question = { context: DenialContext; event: DenialEvent };

const isFiler = ({ context, event }: Question): boolean => event.by.id === context.filedBy;

/** What the stages of a denial share: types, effects, clocks and who may decide. */
export const denial = setup({
  types: {
    context: {} as DenialContext,
    events: {} as DenialEvent,
    input: {} as DenialInput | undefined,
  },
  actions: effects,
  delays: delaysOf([
    ...ladderDelays('denialDecision', ['yellowCard', 'redCard']),
    'denialComplaint.expiry',
    ...ladderDelays('denialReview', ['yellowCard', 'redCard']),
  ]),
  guards: {
    /** 「不得擅自否定不办」: who filed decides nothing about the filing (R4). */
    isAnother: (question: Question) => !isFiler(question),
    mayConfirm: (question: Question) =>
      !isFiler(question) && (!question.context.major || question.context.collective !== null),
    /** Two or more leaders, the filer not among them (R4). */
    isCollective: (question: Question) => {
      const { context, event } = question;
      if (isFiler(question) || !context.major || event.type !== 'COLLECTIVE_DECISION_RECORDED') return false;
      return new Set(event.members).size >= 2 && !event.members.includes(context.filedBy);
    },
    isTheFiler: isFiler,
    /** 「作出复核」: neither who filed nor who confirmed reviews (R4). */
    mayReview: (question: Question) =>
      !isFiler(question) && !question.context.confirmedBy.includes(question.event.by.id),
  },
});
