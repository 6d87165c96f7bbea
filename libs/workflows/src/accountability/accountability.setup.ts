import { setup } from 'xstate';
import { effectsOf } from '../process/effects.js';
import { delaysOf } from '../process/clock.js';
import { officeDateOf } from '../process/office-date.js';
import { allHold } from '../process/requirement.js';
import { isDecided } from '../process/superior-decision.js';
import { isOneOf } from '../process/one-person.js';
import { accountabilityClocks } from './clocks.js';
import type { AccountabilityEvent } from './events.js';
import type { AccountabilityContext } from './context.js';
import type { AccountabilityInput } from './input.js';
import { accountabilityNotices } from './notices.js';
import {
  isSubject,
  noPartTaken,
  toApprove,
  toConfirmMeritLoss,
  toFind,
  toPropose,
  toReassign,
  type Question,
} from './requirements.js';

const mayDecide = noPartTaken.holds;

const isOurs = ({ context }: Question): boolean => context.superior === undefined;

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
    isFounded: allHold(toFind),
    mayDecide,
    /** What the superior organ decided, nobody here hears or takes back (R6). */
    mayHearAppeal: (question: Question) => mayDecide(question) && isOurs(question),
    mayWithdraw: (question: Question) => isOfNoPart(question) && isOurs(question),
    mayPropose: allHold(toPropose),
    /** By two persons. */
    mayApprove: allHold(toApprove),
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
      return isDated && context.proposal?.measure === 'efficiencyWarning' && allHold(toReassign)(question);
    },
    isMeritLost: allHold(toConfirmMeritLoss),
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
