import type { Stamp } from '../process/contract.js';
import type { Outcome } from '../process/effects.js';
import { callBack, callBackOver } from './call-back.js';
import { havingTakenPart, recusedIn, type PetitionContext } from './context.js';
import { takenAway } from './correcting.js';
import { nothingDenied } from './denied-requests.js';
import { stillKnown } from './handled-together.js';
import { freshReply } from './limits.js';
import { answeredFromAbove, deniedFromAbove, denialOutcome, endedFromAbove } from './from-above.js';
import { petition, startClock, type StateConfig } from './petition.setup.js';
import { rated } from './rating.js';
import { denialToBeReviewed, replyToBeDelivered } from './relief.js';
import { dateSet } from './superior-date.js';

export const tellSupervisors = {
  type: 'tell',
  params: ({ event }: { event: Stamp }) => ({
    process: 'supervision' as const,
    event: { type: 'PETITION_CONCLUDED', at: event.at, by: event.by },
  }),
} as const;

export const concludeAs = (outcome: Outcome) => ({ type: 'conclude', params: { outcome } }) as const;

/** Those joined to this matter get a reply of their own, which says nothing of the people of this one (R2, R10, R12). */
const replyToJoined = {
  type: 'tellCases',
  params: ({ context, event }: { context: PetitionContext; event: { joinedText?: string; result?: string } }) => ({
    matters: context.joined ?? [],
    event: {
      type: 'LEAD_ANSWERED',
      text: event.joinedText ?? '',
      tookPart: havingTakenPart(context),
      ...(event.result === undefined ? {} : { result: event.result }),
    },
  }),
} as const;

const joinsNobody = petition.assign(({ context }) => ({ ...stillKnown(context), joined: [] }));

/** A matter that ends without a reply does not end those joined to it: each is handled on its own again (R4). */
export const releaseJoined = [
  {
    type: 'tellCases',
    params: ({ context }: { context: PetitionContext }) => ({
      matters: context.joined ?? [],
      event: { type: 'LEAD_ENDED' },
    }),
  },
  joinsNobody,
] as const;

/** Whoever answers has had a part in it, whether or not the matter was theirs (R10). */
const answeredBy = petition.assign(({ context, event }) => ({ tookPart: havingTakenPart(context, event.by.id) }));

export const replyTo = (outcome: 'answered' | 'answeredOnTheSpot') =>
  [
    answeredBy,
    concludeAs(outcome),
    { type: 'owe', params: { notice: 'reply', to: ['petitioner', 'firstContact'] } },
    tellSupervisors,
    replyToJoined,
    joinsNobody,
  ] as const;

export const concludeDenied = {
  type: 'conclude',
  params: ({ event }: { event: { type: string; ground?: string } }) => ({
    outcome: denialOutcome(event.ground ?? ''),
  }),
} as const;

/** A matter that is no duty of this office: the person is told where to go, which is no denial (R1). */
export const redirected = {
  target: '#petition.closed',
  actions: [
    concludeAs('redirected'),
    { type: 'owe', params: { notice: 'redirectNotice', to: ['petitioner'] } },
    endedFromAbove('redirected'),
    tellSupervisors,
    ...releaseJoined,
  ],
} as const;

const promiseAgain = petition.assign(({ context, event }) => freshReply(context, event.type, event.at));

const takenUpFacts = (context: PetitionContext): Partial<PetitionContext> => ({
  routeTold: true,
  // The superior's date and the statutory term go on, unless they ran out before: that breach is on record (条例 34).
  superior: context.superiorMissed ? null : context.superior,
  superiorMissed: false,
  statutory: context.statutory && !context.statutoryMissed,
  statutoryMissed: false,
  terminated: false,
  ...nothingDenied,
  satisfaction: null,
  callBackTries: [],
  calls: [],
});

export const reopen = petition.assign(({ context }) => ({
  ...takenUpFacts(context),
  unit: context.unit ?? context.ownUnit,
  officer: context.officer ?? (recusedIn(context).includes(context.firstContact) ? null : context.firstContact),
}));

/** Nobody has it until the desk has said whose it is now; whoever had it has had a part in it (R6). */
export const reopenAtDesk = petition.assign(({ context }) => ({ ...takenUpFacts(context), ...takenAway(context) }));

const tellOfReopening = {
  type: 'owe',
  params: { notice: 'reopenedNotice', to: ['petitioner', 'officerInCharge'] },
} as const;

/** Whatever ended with the answer hears that the matter goes on. */
export const tellThatItGoesOn = [
  { type: 'conclude', params: { outcome: null } },
  { type: 'tell', params: { process: 'review', event: { type: 'MATTER_TAKEN_UP_AGAIN' } } },
  { type: 'tell', params: { process: 'denial', event: { type: 'MATTER_TAKEN_UP_AGAIN' } } },
  { type: 'tell', params: { process: 'paperDelivery', event: { type: 'MATTER_TAKEN_UP_AGAIN' } } },
  { type: 'tell', params: { process: 'reportBack', event: { type: 'MATTER_TAKEN_UP_AGAIN' } } },
] as const;

/**
 * Back to handling with the clock that policy names, counted from today: never overdue at birth (R3). What no unit handled
 * comes back to whoever took it down, unless it complains of them: then it is to be decided whose it is (R6).
 */
const takenUpAgain = <More extends readonly unknown[]>(...more: More) => {
  const actions = [promiseAgain, ...tellThatItGoesOn, ...more] as const;
  return [
    { guard: 'wouldReturnToComplained', target: '#routing.coordination', actions: [reopenAtDesk, ...actions] },
    { target: '#petition.open.stage.handling', actions: [reopen, ...actions] },
  ] as const;
};

/** What a review sends back its opinion tells the petitioner; what a leader or the desk reopens, a notice of its own (R3). */
const backToHandling = takenUpAgain();
export const reopened = takenUpAgain(tellOfReopening);
/** The superior organ wants more done: the matter goes back by its paper, and its date binds from today (R3). */
export const returnedFromAbove = takenUpAgain(
  petition.assign(({ context, event }) =>
    event.type === 'SUPERIOR_RETURNED' ? { superior: dateSet(context.superior, event) } : {},
  ),
  tellOfReopening,
);

const terminated = { actions: petition.assign({ terminated: true }) };

/** Answered: called back by somebody who did not handle it, or closed when the call-back term is over (R10). */
export const answered: StateConfig = petition.createStateConfig({
  entry: [startClock('satisfactionCallBack'), replyToBeDelivered, answeredFromAbove],
  after: { 'satisfactionCallBack.expiry': callBackOver },
  on: {
    ...callBack,
    REOPENED: reopened,
    SUPERIOR_RETURNED: returnedFromAbove,
    REVIEW_SENT_BACK: backToHandling,
    REVIEW_TERMINATED: terminated,
    DENIAL_OVERTURNED: backToHandling,
    ...rated,
  },
});

/** Denied with a leader's confirmation; a review may send it back, and a leader takes it up on new facts (R4). */
export const denied: StateConfig = petition.createStateConfig({
  entry: [denialToBeReviewed, deniedFromAbove],
  on: {
    DENIAL_OVERTURNED: backToHandling,
    REOPENED: reopened,
    SUPERIOR_RETURNED: returnedFromAbove,
    REVIEW_SENT_BACK: backToHandling,
    REVIEW_TERMINATED: terminated,
    ...rated,
  },
});

export const closed: StateConfig = petition.createStateConfig({
  on: {
    DENIAL_OVERTURNED: backToHandling,
    REOPENED: reopened,
    SUPERIOR_RETURNED: returnedFromAbove,
    REVIEW_SENT_BACK: backToHandling,
    REVIEW_TERMINATED: terminated,
    ...rated,
  },
});
