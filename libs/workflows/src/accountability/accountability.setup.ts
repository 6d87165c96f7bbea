import { setup } from 'xstate';
import { effectsOf } from '../process/effects.js';
import { delaysOf } from '../process/clock.js';
import { officeDateOf } from '../process/office-date.js';
import { accountabilityClocks } from './clocks.js';
import type { AccountabilityEvent } from './events.js';
import { situationsOfBadEffect, type AccountabilityContext } from './context.js';
import type { AccountabilityInput } from './input.js';
import { accountabilityNotices } from './notices.js';

export interface Question {
  context: AccountabilityContext;
  event: AccountabilityEvent;
}

const isSubject = ({ context, event }: Question): boolean => event.by.id === context.officer;

/** Neither the proposer, nor who found the facts, nor the officer concerned decides (R6: two-person rule, recusal). */
function mayDecide(question: Question): boolean {
  const { context, event } = question;
  const involved = [context.officer, context.proposal?.by, context.finding?.by, ...context.approvedBy];
  return !involved.includes(event.by.id);
}

/** What the stages of accountability share: types, effects, clocks and who may decide. */
export const accountability = setup({
  types: {
    context: {} as AccountabilityContext,
    events: {} as AccountabilityEvent,
    input: {} as AccountabilityInput | undefined,
  },
  actions: effectsOf(accountabilityNotices),
  delays: delaysOf(accountabilityClocks),
  guards: {
    isClue: ({ context }: Question) => context.origin === 'clue',
    isSubject,
    /** "Nobody decides about themselves" (R6). */
    isAnother: (question: Question) => !isSubject(question),
    /** The situations that need it have their bad effect stated by a person (R6). */
    isFounded: (question: Question) => {
      const { context, event } = question;
      if (isSubject(question) || (event.type !== 'FINDING_OPENED' && event.type !== 'FINDING_RECORDED')) return false;
      const situation = event.situation ?? context.situation;
      return !situationsOfBadEffect.includes(situation) || event.badEffect !== undefined;
    },
    mayDecide,
    /** Served after it was issued and not in the future: no back-dated service. */
    isServedInTime: (question: Question) => {
      const { context, event } = question;
      if (isSubject(question) || event.type !== 'MEASURE_SERVED' || context.issuedAt === null) return false;
      return event.servedAt >= officeDateOf(context.issuedAt) && event.servedAt <= officeDateOf(event.at);
    },
    withdraws: (question: Question) =>
      mayHearAppeal(question) && question.event.type === 'APPEAL_DECIDED' && question.event.decision === 'withdrawn',
    mayHearAppeal,
  },
});

/** Who approved the measure does not hear the appeal against it (R6). */
function mayHearAppeal({ context, event }: Question): boolean {
  return event.by.id !== context.officer && !context.approvedBy.includes(event.by.id);
}
