import { setup } from 'xstate';
import { delaysOf } from '../process/clock.js';
import { effectsOf, type Recipient, type Responsible } from '../process/effects.js';
import { laddersOf } from '../process/ladder-states.js';
import { officeDateOf } from '../process/office-date.js';
import { levelFor } from '../process/office-rules.js';
import { isNewNumber } from '../process/as-compared.js';
import { allHold } from '../process/requirement.js';
import { startedRun } from '../process/start-clock.js';
import { isDecided } from '../process/superior-decision.js';
import { reportBackClocks, type ReportBackClock } from './clocks.js';
import type { ReportBackContext } from './context.js';
import type { ReportBackEvent } from './events.js';
import type { ReportBackInput } from './input.js';
import { reportBackNotices } from './notices.js';
import { toDecide, toEnterAnswer, toSend, toSign, toTellReceipt, type Question } from './requirements.js';

/** Only a new paper of the superior moves the date: its number, not before the one it changes, to a day that has not passed. */
const movesByPaper = ({ context: { paper, earlier }, event }: Question): boolean =>
  event.type === 'REPORT_DATE_MOVED' &&
  isNewNumber(
    event.reference,
    [paper, ...earlier].map(({ reference }) => reference),
  ) &&
  event.issuedOn >= paper.issuedOn &&
  event.issuedOn <= officeDateOf(event.at) &&
  event.dueDate >= officeDateOf(event.at);

export const reportBack = setup({
  types: {
    context: {} as ReportBackContext,
    events: {} as ReportBackEvent,
    input: {} as ReportBackInput | undefined,
  },
  actions: effectsOf(reportBackNotices),
  delays: delaysOf(reportBackClocks),
  guards: {
    owesReceipt: ({ context }) => context.manner === 'passedOn',
    mayTellReceipt: allHold(toTellReceipt),
    /** Where the office has papers of weight checked by the head, this one is; a leader signs it in any case (R10). */
    isCheckedFirst: ({ event }) =>
      'officeRules' in event && levelFor(event.officeRules?.signOff, 'majorReply') !== 'handlerAlone',
    mayDecide: allHold(toDecide),
    maySign: allHold(toSign),
    superiorSigns: (question: Question) =>
      question.event.type === 'SUPERIOR_DECIDED' &&
      isDecided(question.event) &&
      question.event.result === 'signed' &&
      question.context.end !== null &&
      (question.context.end.paper === null || question.context.end.delivered !== null),
    superiorReturns: ({ event }: Question) =>
      event.type === 'SUPERIOR_DECIDED' && isDecided(event) && event.result === 'returned',
    maySend: allHold(toSend),
    movesByPaper,
    hasDate: ({ context }) => context.dueDate !== null,
    isOfAnswer: ({ context, event }) => 'paper' in event && event.paper === context.end?.paper,
    superiorAccepts: (question: Question) =>
      question.event.type === 'SUPERIOR_ANSWERED' &&
      question.event.result === 'accepted' &&
      allHold(toEnterAnswer)(question),
    superiorReturnsMatter: (question: Question) =>
      question.event.type === 'SUPERIOR_ANSWERED' &&
      question.event.result === 'returned' &&
      question.event.dueDate !== undefined &&
      allHold(toEnterAnswer)(question),
  },
});

export const ladderStates = laddersOf(reportBackClocks, reportBack);

export const starts = (clock: ReportBackClock) =>
  reportBack.assign(({ context, event }) => {
    const dueDate = clock === 'superiorReport' ? (context.dueDate ?? undefined) : undefined;
    return { clocks: startedRun(context.clocks, clock, event, { dueDate }) };
  });

/** Who has to report: of the unit that had the matter, or the desk. */
export const reporting = ({ unit, officer }: ReportBackContext): Recipient[] =>
  unit === null ? [{ desk: 'coordinator' }] : [{ headOf: unit }, ...(officer === null ? [] : [{ officer }])];

/** Who leads the unit that reports; the principal leader where none does. */
export const leading = ({ unit }: ReportBackContext): Recipient =>
  unit === null ? { desk: 'principalLeader' } : { leaderOf: unit };

const dayMs = 86_400_000;

/**
 * Whose lateness it is (R5): of head or leader once they have had the report for a day; submitted in the last hours it stays with
 * the unit that wrote it.
 */
export function lateBy({ unit, officer, held, draftedBy }: ReportBackContext, at: string): Responsible {
  const writers: Responsible = unit === null ? { desk: 'coordinator' } : { unit, officer };
  if (held.with === 'drafter' || Date.parse(at) - Date.parse(held.since) < dayMs) return writers;
  const besides = draftedBy === null ? [] : [draftedBy];
  if (unit === null) return { desk: 'principalLeader' };
  return held.with === 'head' ? { headOf: unit, besides } : { leaderOf: unit, besides };
}
