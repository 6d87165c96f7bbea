import { setup } from 'xstate';
import { effectsOf } from '../process/effects.js';
import { delaysOf } from '../process/clock.js';
import { laddersOf } from '../process/ladder-states.js';
import { allHold } from '../process/requirement.js';
import { isDecided } from '../process/superior-decision.js';
import { denialClocks } from './clocks.js';
import type { DenialEvent } from './events.js';
import type { DenialContext } from './context.js';
import type { DenialInput } from './input.js';
import { denialNotices } from './notices.js';
import { isFiler, toConfirm, toDecideCollectively, toFileAgain, toReview, type Question } from './requirements.js';

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
    isAnother: (question: Question) => !isFiler(question),
    mayConfirm: allHold(toConfirm),
    isCollective: allHold(toDecideCollectively),
    mayRefile: allHold(toFileAgain),
    superiorConfirms: ({ event }: Question) =>
      event.type === 'SUPERIOR_DECIDED' && isDecided(event) && event.result === 'confirmed',
    superiorCorrects: ({ event }: Question) =>
      event.type === 'SUPERIOR_DECIDED' && isDecided(event) && event.result === 'corrected',
    superiorUpholds: ({ event }: Question) =>
      event.type === 'SUPERIOR_REVIEWED' && isDecided(event) && event.result === 'upheld',
    superiorOverturns: ({ event }: Question) =>
      event.type === 'SUPERIOR_REVIEWED' && isDecided(event) && event.result === 'overturned',
    isOfNotice: ({ event }: Question) => 'paper' in event && event.paper === 'denialNotice',
    mayReview: allHold(toReview),
  },
});

export const ladderStates = laddersOf(denialClocks, denial);
