import { setup } from 'xstate';
import { effectsOf } from '../process/effects.js';
import { delaysOf } from '../process/clock.js';
import { officeDateOf } from '../process/office-date.js';
import { isDecided } from '../process/superior-decision.js';
import { isOneOf } from '../process/one-person.js';
import { accountabilityClocks } from './clocks.js';
import type { AccountabilityEvent } from './events.js';
import { involvedIn, situationsOfBadEffect, type AccountabilityContext } from './context.js';
import type { AccountabilityInput } from './input.js';
import { accountabilityNotices } from './notices.js';
import type { OnRecord } from './on-record.js';

export interface Question {
  context: AccountabilityContext;
  event: AccountabilityEvent;
}

const isSubject = ({ context, event }: Question): boolean => isOneOf(event.by, [context.officer]);

/** Whoever took a part in it or is of the officer's line decides neither on the measure nor on the appeal (R6). */
const mayDecide = ({ context, event }: Question): boolean => !isOneOf(event.by, involvedIn(context));

const isOurs = ({ context }: Question): boolean => context.superior === undefined;

/** Who leads is warned only after an admonition that is on record and in force (效能责任追究 7.2(2)): the ledger says so, not the form. */
const isWarnedInTurn = (
  { finding }: AccountabilityContext,
  measure: string | undefined,
  onRecord: OnRecord | undefined,
): boolean =>
  finding?.role !== 'leadingResponsibility' ||
  measure !== 'efficiencyWarning' ||
  (onRecord?.admonishedOn.length ?? 0) > 0;

/** Who leads is admonished first, and warned only where that corrected nothing (效能责任追究 7.2(2)); an exemption means no measure (7.2(4)). */
function mayPropose(question: Question): boolean {
  const { context, event } = question;
  if (isSubject(question) || event.type !== 'MEASURE_PROPOSED' || context.finding?.exemption !== undefined)
    return false;
  if (context.finding?.role !== 'leadingResponsibility' || event.measure === 'admonition') return true;
  if (event.measure !== 'efficiencyWarning') return false;
  return event.uncorrected !== undefined && isWarnedInTurn(context, event.measure, event.onRecord);
}

/** By two persons, as of the day they decide: an admonition withdrawn since it was proposed founds no warning. */
const mayApprove = (question: Question): boolean =>
  mayDecide(question) &&
  question.event.type === 'MEASURE_APPROVED' &&
  isWarnedInTurn(question.context, question.context.proposal?.measure, question.event.onRecord);

/** Who leads or heads the officer, or had a part in the matter, neither exempts nor hands it away (R6). */
const isOfNoPart = (question: Question): boolean =>
  !isSubject(question) && !isOneOf(question.event.by, question.context.line ?? []);

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
    /** What the superior organ decided, nobody here hears or takes back (R6). */
    mayHearAppeal: (question: Question) => mayDecide(question) && isOurs(question),
    mayWithdraw: (question: Question) => isOfNoPart(question) && isOurs(question),
    mayPropose,
    mayApprove,
    /** Nor takes a measure back, and with it what follows from it. */
    mayEnd: isOfNoPart,
    /** Entered by anybody but the officer concerned: it was decided elsewhere. */
    isSuperiorDecision: (question: Question) => !isSubject(question) && isDecided(question.event),
    spares: (question: Question) =>
      !isSubject(question) &&
      isDecided(question.event) &&
      question.event.type === 'SUPERIOR_DECIDED' &&
      question.event.measure === 'none',
    takesBack: (question: Question) =>
      !isSubject(question) &&
      isDecided(question.event) &&
      question.event.type === 'SUPERIOR_DECIDED_APPEAL' &&
      question.event.decision === 'withdrawn',
    /** After the warning it follows, and done: no reassignment of days to come. */
    isReassigned: (question: Question) => {
      const { context, event } = question;
      if (isSubject(question) || event.type !== 'REASSIGNED' || context.issuedAt === null) return false;
      const isDated =
        event.reassignedOn >= officeDateOf(context.issuedAt) && event.reassignedOn <= officeDateOf(event.at);
      return isDated && context.proposal?.measure === 'efficiencyWarning';
    },
    /** Confirmed once, by somebody who found none of what it rests on nor is of the line, not before it was entered and of no day to come. */
    isMeritLost: (question: Question) => {
      const { context, event } = question;
      if (context.finding?.unfiledDenial !== true || isSubject(question) || event.type !== 'MERIT_LOSS_CONFIRMED')
        return false;
      const loss = event.onRecord?.meritLoss ?? null;
      if (loss === null || loss.confirmedOn !== null) return false;
      if (isOneOf(event.by, [context.finding.by, ...loss.foundBy, ...(context.line ?? [])])) return false;
      return event.confirmedOn >= loss.enteredOn && event.confirmedOn <= officeDateOf(event.at);
    },
    /** Served after it was issued and not in the future: no back-dated service. */
    isServedInTime: (question: Question) => {
      const { context, event } = question;
      if (isSubject(question) || event.type !== 'MEASURE_SERVED' || context.issuedAt === null) return false;
      return event.servedAt >= officeDateOf(context.issuedAt) && event.servedAt <= officeDateOf(event.at);
    },
    withdraws: (question: Question) =>
      mayDecide(question) &&
      isOurs(question) &&
      question.event.type === 'APPEAL_DECIDED' &&
      question.event.decision === 'withdrawn',
  },
});
