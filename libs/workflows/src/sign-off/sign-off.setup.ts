import { setup } from 'xstate';
import { delaysOf } from '../process/clock.js';
import { effectsOf } from '../process/effects.js';
import { laddersOf } from '../process/ladder-states.js';
import { allHold } from '../process/requirement.js';
import { isDecided } from '../process/superior-decision.js';
import { signOffClocks } from './clocks.js';
import { returnsOf, returnsToSettle, type SignOffContext } from './context.js';
import type { SignOffEvent } from './events.js';
import type { SignOffInput } from './input.js';
import { signOffNotices } from './notices.js';
import { toAbandonWaiting, toDecide, toRefile, toReturn, type Question } from './requirements.js';

const isLastReturn = ({ context }: Question): boolean => returnsOf(context) + 1 >= returnsToSettle;

export const signOff = setup({
  types: {
    context: {} as SignOffContext,
    events: {} as SignOffEvent,
    input: {} as SignOffInput | undefined,
  },
  actions: effectsOf(signOffNotices),
  delays: delaysOf(signOffClocks),
  guards: {
    mayDecide: allHold(toDecide),
    headSigns: (question: Question) => question.context.level === 'head' && allHold(toDecide)(question),
    mayReturn: allHold(toReturn),
    mayReturnForGood: (question: Question) => isLastReturn(question) && allHold(toReturn)(question),
    mayRefile: (question: Question) => allHold(toRefile)(question) && !isSettled(question.context),
    mayRefileToLeader: (question: Question) => allHold(toRefile)(question) && isSettled(question.context),
    maySettle: (question: Question) => isSettled(question.context) && allHold(toReturn)(question),
    mayTakeBack: allHold(toAbandonWaiting),
    superiorSigns: ({ event }: Question) =>
      event.type === 'SUPERIOR_DECIDED' && isDecided(event) && event.result === 'signed',
    superiorReturns: ({ event }: Question) =>
      event.type === 'SUPERIOR_DECIDED' && isDecided(event) && event.result === 'returned',
  },
});

/** It was returned so often that a leader decides. */
const isSettled = ({ setAside }: SignOffContext): boolean => setAside.length > 0;

export const ladderStates = laddersOf(signOffClocks, signOff);
