import { setup } from 'xstate';
import { effectsOf } from '../process/effects.js';
import { delaysOf } from '../process/clock.js';
import { laddersOf } from '../process/ladder-states.js';
import { isDecided } from '../process/superior-decision.js';
import { isOneOf } from '../process/one-person.js';
import { denialClocks } from './clocks.js';
import type { DenialEvent } from './events.js';
import type { DenialContext } from './context.js';
import type { DenialInput } from './input.js';
import { denialNotices } from './notices.js';

type Question = { context: DenialContext; event: DenialEvent };

const isFiler = ({ context, event }: Question): boolean => isOneOf(event.by, [context.filedBy]);

const groundOf = ({ event }: Question): string | null => (event.type === 'DENIAL_REFILED' ? event.ground : null);

/** What the stages of a denial share: types, effects, clocks and who may decide. */
export const denial = setup({
  types: {
    context: {} as DenialContext,
    events: {} as DenialEvent,
    input: {} as DenialInput | undefined,
  },
  actions: effectsOf(denialNotices),
  delays: delaysOf(denialClocks),
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
    mayRefile: (question: Question) =>
      isFiler(question) && (groundOf(question) !== 'factsNotEstablished' || question.context.noticed === true),
    superiorConfirms: ({ event }: Question) =>
      event.type === 'SUPERIOR_DECIDED' && isDecided(event) && event.result === 'confirmed',
    superiorCorrects: ({ event }: Question) =>
      event.type === 'SUPERIOR_DECIDED' && isDecided(event) && event.result === 'corrected',
    superiorUpholds: ({ event }: Question) =>
      event.type === 'SUPERIOR_REVIEWED' && isDecided(event) && event.result === 'upheld',
    superiorOverturns: ({ event }: Question) =>
      event.type === 'SUPERIOR_REVIEWED' && isDecided(event) && event.result === 'overturned',
    isOfNotice: ({ event }: Question) => 'paper' in event && event.paper === 'denialNotice',
    /** 「作出复核」: neither who filed nor who confirmed reviews, and nobody here what the superior organ confirmed (R4, R6). */
    mayReview: (question: Question) =>
      question.context.superior === undefined &&
      !isFiler(question) &&
      !isOneOf(question.event.by, question.context.confirmedBy),
  },
});

export const ladderStates = laddersOf(denialClocks);
