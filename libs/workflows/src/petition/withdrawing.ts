import type { Recipient } from '../process/effects.js';
import { dayMs } from '../process/office-date.js';
import { pausedRun, resumedRun } from '../process/pause-run.js';
import { furtherRun } from '../process/start-clock.js';
import { mayNotStay } from './conditions.js';
import { bounceCap, havingTakenPart, isConcerned, type PetitionContext } from './context.js';
import { takenAway } from './correcting.js';
import type { Withdrawal } from './facts.js';
import { stillKnown } from './handled-together.js';
import { concludeAs, releaseJoined, reopened, returnedFromAbove } from './closing.js';
import type { PetitionEvent } from './events.js';
import { endedFromAbove } from './from-above.js';
import { petition, startClock } from './petition.setup.js';

type Clocks = PetitionContext['clocks'];

/** What stood still when the matter was withdrawn runs again from that moment: the days until it is taken back count (R3). */
function running({ clocks, pausedFor }: PetitionContext, at: string): PetitionContext['clocks'] {
  if (!pausedFor) return clocks;
  const resumed = resumedRun(resumedRun(clocks, 'generalReply', at), 'specialReply', at);
  return pausedRun(resumed, 'pauseCap', at, 'clockRuns');
}

const saidBy = ({ withdrawalNoted }: PetitionContext, event: PetitionEvent): Withdrawal => ({
  at: event.at,
  notedBy: withdrawalNoted?.by ?? null,
});

const withdraw = petition.assign(({ context, event }) => ({
  withdrawal: saidBy(context, event),
  withdrawalNoted: null,
  // The committee let it be withdrawn this once, by what it had under way then (R6).
  withdrawalConsent: null,
  clocks: running(context, event.at),
  pausedFor: null,
  extension: null,
  pauseAsked: null,
  // The confirmation says where it was, which is what the route notice is for (R3).
  routeTold: true,
  ...stillKnown(context),
  lead: null,
  tookPart: havingTakenPart(context),
}));

const leadHearsOfIt = petition.enqueueActions(({ context, enqueue }) => {
  if (!context.lead) return;
  enqueue({
    type: 'tellCases',
    params: { matters: [context.lead], event: { type: 'MATTER_SEPARATED' }, ifHeard: true },
  });
});

/**
 * The confirmation is the petitioner's. Whoever calls petitioners back has it as well where the code alone withdrew: a receipt is
 * printed by the office, and the petitioner has days to say that it was not they (R2).
 */
const confirmedInWriting = (...more: readonly Recipient[]) =>
  ({ type: 'owe', params: { notice: 'withdrawalConfirmation', to: ['petitioner', 'firstContact', ...more] } }) as const;

/** No denial and no reply; breaches and supervision live on, and what was joined to it goes its own way (R2, R4, R5). */
const leaving = [leadHearsOfIt, withdraw, concludeAs('withdrawn')] as const;
const left = '#petition.withdrawn.rethinking';

const note = petition.assign(({ event }) =>
  event.type === 'WITHDRAWAL_NOTED'
    ? { withdrawalNoted: { how: event.how, words: event.words, by: event.by.id, unit: event.by.unit, at: event.at } }
    : {},
);

const notNoted = petition.assign({ withdrawalNoted: null });

/** The petitioner says that they withdrew nothing: the committee hears of it (R6). */
const toldOtherwise = {
  type: 'raiseClue',
  params: ({ context: { withdrawalNoted } }: { context: PetitionContext }) => ({
    situation: 17,
    responsible: { unit: withdrawalNoted?.unit ?? null, officer: withdrawalNoted?.by ?? null },
    fact: '登记的撤回经回访，信访人表示没有撤回',
  }),
} as const;

const consent = petition.assign(({ context, event }) => ({
  withdrawalConsent: { by: event.by.id, at: event.at, about: context.complainedOfficer },
}));

/**
 * 撤回、息访 (R2): by the petitioner with the code of the receipt at once; at the window or by telephone it is noted, and somebody
 * else of nobody who had a part in the matter hears the petitioner before it has any effect.
 */
export const withdrawing = {
  WITHDRAWN: {
    guard: 'mayWithdraw',
    target: left,
    actions: [...leaving, confirmedInWriting({ desk: 'callBackOfficer' }), ...releaseJoined],
  },
  WITHDRAWAL_NOTED: {
    guard: 'mayNoteWithdrawal',
    actions: [note, { type: 'owe', params: { notice: 'withdrawalApplication', to: [{ desk: 'callBackOfficer' }] } }],
  },
  WITHDRAWAL_CONFIRMED: {
    guard: 'mayConfirmWithdrawal',
    target: left,
    actions: [...leaving, confirmedInWriting(), ...releaseJoined],
  },
  WITHDRAWAL_DENIED: { guard: 'isWithdrawalNoted', actions: [toldOtherwise, notNoted] },
  WITHDRAWAL_CONSENTED: { guard: 'mayConsent', actions: consent },
} as const;

/** While a leader decides a filing nothing is withdrawn from under it (R4). */
export const notWithdrawn = { WITHDRAWN: {}, WITHDRAWAL_CONFIRMED: {} } as const;

/**
 * The promise in a further run from where it began, unless it was missed before; where its end has passed meanwhile it ends with
 * the next day, the first time only: withdrawing and coming back again and again moves nothing (R3).
 */
function promiseGoesOn(clocks: Clocks, { expired, takenBack = 0 }: PetitionContext, at: string): Clocks {
  if (expired) return clocks;
  const facts = takenBack > 0 ? {} : { notBefore: new Date(Date.parse(at) + dayMs).toISOString() };
  return furtherRun(furtherRun(clocks, 'generalReply', facts), 'specialReply', facts);
}

/** As though it had never been withdrawn: the same promise, the days between counted (R3). */
const goOn = petition.assign(({ context, event }) => {
  const { withdrawal, takenBack = 0 } = context;
  const rested = resumedRun(context.clocks, 'statutoryOpinion', withdrawal?.at ?? event.at);
  return {
    withdrawal: null,
    takenBack: takenBack + 1,
    // What was missed before is on record, and is not missed twice.
    superior: context.superiorMissed ? null : context.superior,
    statutory: context.statutory && !context.statutoryMissed,
    clocks: promiseGoesOn(rested, context, event.at),
  };
});

const takenBack = [
  goOn,
  { type: 'conclude', params: { outcome: null } },
  { type: 'owe', params: { notice: 'withdrawalTakenBack', to: ['petitioner', 'firstContact', 'officerInCharge'] } },
] as const;

type Where = (context: PetitionContext) => boolean;

/**
 * Back to where it was, by what is known of it: its unit, the unit asked, whoever decides whose it is, else the first contact; of a
 * unit that a merger made one of those it complains of to the desk (R6).
 */
const ways: readonly [where: Where, target: string][] = [
  [(context) => isConcerned(context, context.unit ?? context.routedTo), '#petition.open.stage.routing.coordination'],
  [({ unit }) => unit !== null, '#petition.open.stage.handling'],
  [({ bounces }) => bounces.length >= bounceCap, '#petition.open.stage.routing.leaderDecision'],
  [({ routedTo }) => routedTo !== null, '#petition.open.stage.routing'],
  [(context) => Boolean(context.givenUpBy) || mayNotStay(context), '#petition.open.stage.routing.coordination'],
  [() => true, '#petition.open.stage.intake'],
];

/** With nobody until the desk has said whose it is; whoever gave it away stays answerable until then (R1). */
const leftBehind = petition.assign(({ context }) => ({ ...takenAway(context), givenUpBy: context.givenUpBy ?? null }));

const isForDesk = (target: string): boolean => target.endsWith('.routing.coordination');

const wayBack = ways.map(([where, target]) => ({
  guard: ({ context }: { context: PetitionContext }) => where(context),
  target,
  actions: isForDesk(target) ? [...takenBack, leftBehind] : takenBack,
}));

/** Five working days to change one's mind; then it is withdrawn for good, and reopened like any other (R2). */
export const withdrawn = petition.createStateConfig({
  initial: 'rethinking',
  states: {
    rethinking: {
      entry: startClock('withdrawalRethinking'),
      after: { 'withdrawalRethinking.expiry': 'ended' },
      on: { WITHDRAWAL_TAKEN_BACK: wayBack },
    },
    ended: {
      entry: endedFromAbove('withdrawn'),
      on: { REOPENED: reopened, SUPERIOR_RETURNED: returnedFromAbove },
    },
  },
});
