import type { Recipient } from '../process/effects.js';
import { havingTakenPart, type PetitionContext } from './context.js';
import type { CorrectedFacts } from './facts.js';
import { clocksFromReceipt } from './correction-conditions.js';
import { petition } from './petition.setup.js';
import { dutyToReport } from './urgent.js';

/**
 * What runs or ran from the receipt does so from the corrected instant; moved back, it ends with today at the earliest: nobody is
 * late at birth by a day nobody knew of (R3).
 */
function fromCorrectedReceipt({ clocks, receivedAt: earlier }: PetitionContext, receivedAt: string, now: string) {
  const isMovedBack = Date.parse(receivedAt) < Date.parse(earlier);
  const moved = clocksFromReceipt.flatMap((clock) => {
    const run = clocks[clock];
    if (run?.startedBy !== 'REGISTERED' || Date.parse(run.startedAt) !== Date.parse(earlier)) return [];
    return [[clock, { ...run, startedAt: receivedAt, ...(isMovedBack ? { notBefore: now } : {}) }]];
  });
  return { ...clocks, ...(Object.fromEntries(moved) as typeof clocks) };
}

/** The facts as they are to be; the proposal is done with. */
function corrected(context: PetitionContext, facts: CorrectedFacts, now: string): Partial<PetitionContext> {
  const clocks = facts.receivedAt === undefined ? context.clocks : fromCorrectedReceipt(context, facts.receivedAt, now);
  return { ...facts, ...stillConcerned(context, facts), clocks, correctionProposed: null };
}

/**
 * Units that those complained of were merged into are shut out for as long as one of those is complained of: corrected to somebody
 * else altogether, the matter shuts them out no more (R6).
 */
function stillConcerned(context: PetitionContext, facts: CorrectedFacts): Pick<PetitionContext, 'concernedUnits'> {
  const { complainedUnit, complainedOfficersUnit = null, concernedUnits = [] } = context;
  if (concernedUnits.length === 0) return {};
  const now = { complainedUnit, complainedOfficersUnit, ...facts };
  const named = [now.complainedUnit, now.complainedOfficersUnit];
  const isNamedStill = [complainedUnit, complainedOfficersUnit].some((unit) => unit !== null && named.includes(unit));
  return isNamedStill ? {} : { concernedUnits: [] };
}

const concerned: Recipient[] = ['committee', { desk: 'coordinator' }, 'firstContact', 'officerInCharge', 'unitHead'];

/**
 * What two people agreed on is so from now on: lane, day of receipt and whom it complains of, with a new receipt. The lane comes
 * first: of what goes into the sealed one only those cleared are told (R2, R12).
 */
const made = petition.enqueueActions(({ context, event, enqueue }) => {
  const { correctionProposed: proposal, lane } = context;
  if (!proposal) return;
  const { facts } = proposal;
  const sealed = (facts.lane ?? lane) === 'accusation';
  enqueue.assign(corrected(context, facts, event.at));
  if (sealed !== (lane === 'accusation')) enqueue({ type: 'changeLane', params: { sealed } });
  if (facts.receivedAt !== undefined) enqueue({ type: 'dateAnew', params: {} });
  enqueue({ type: 'owe', params: { notice: 'receipt', to: ['petitioner'] } });
  enqueue({ type: 'owe', params: { notice: 'correctionNotice', to: [...concerned, { officer: proposal.by }] } });
});

/** Whoever had the matter has it no more, and gave it to nobody. */
export const takenAway = (context: PetitionContext): Partial<PetitionContext> => ({
  unit: null,
  officer: null,
  routedTo: null,
  routingIsBinding: false,
  givenUpBy: null,
  redirectProposed: null,
  extension: null,
  pauseAsked: null,
  tookPart: havingTakenPart(context),
});

const toTheCommittee = petition.assign(({ context }) => ({
  ...takenAway(context),
  routedTo: context.disciplineUnit,
}));
const toTheDesk = petition.assign(({ context }) => takenAway(context));

/** While a leader has a filing the matter stays where it is, and the committee's unit has it. */
const keptByTheCommittee = petition.assign(({ context }) => ({
  unit: context.disciplineUnit,
  officer: null,
  tookPart: havingTakenPart(context),
}));

const becomesAccusation = { guard: 'becomesAccusation', actions: [made, toTheCommittee, dutyToReport] } as const;
const toBeAssigned = { target: '.routing.coordination', actions: [made, toTheDesk, dutyToReport] } as const;

/** Where the corrected facts move an open matter: to the committee, or to the desk that says whose it is now (R1, R12). */
export const movedByCorrection = {
  CORRECTION_CONFIRMED: [
    { ...becomesAccusation, target: '.routing' },
    { ...toBeAssigned, guard: 'leavesSealedLane' },
    { ...toBeAssigned, guard: 'mayNotStayWith' },
  ],
} as const;

/** While a leader decides a filing: the lane at once, another day; whom it complains of is corrected once that is decided (R4). */
export const correctedWhileFiled = {
  CORRECTION_CONFIRMED: [
    { guard: 'becomesAccusation', actions: [made, keptByTheCommittee, dutyToReport] },
    { guard: 'turnsOnlyDays', actions: made },
    {},
  ],
} as const;

/** A proposal is over. */
const nothingProposed = petition.assign({ correctionProposed: null });

const propose = petition.assign(({ event }) =>
  event.type === 'CORRECTION_PROPOSED' && event.entered
    ? {
        correctionProposed: {
          correction: event.entered.correction,
          changed: event.entered.changed,
          facts: event.entered.facts ?? {},
          reason: event.reason,
          by: event.by.id,
        },
      }
    : {},
);

/** Five people and more are a group, of which two leaders decide a denial; fewer people take that back from nobody (R4). */
const grown = petition.assign(({ context, event }) =>
  event.type === 'REGISTRATION_CORRECTED' && event.entered?.group && !context.major ? { major: true } : {},
);

/** 更正登记 (R2): what turns nothing by one person, lane, day of receipt and the accused by two; in every stage of the matter. */
export const correcting = {
  REGISTRATION_CORRECTED: {
    actions: [grown, { type: 'owe', params: { notice: 'receipt', to: ['petitioner'] } }],
  },
  CORRECTION_PROPOSED: {
    guard: 'mayProposeCorrection',
    actions: [
      propose,
      { type: 'owe', params: { notice: 'correctionProposal', to: ['committee', { desk: 'coordinator' }] } },
    ],
  },
  CORRECTION_CONFIRMED: { guard: 'mayConfirmCorrection', actions: made },
  CORRECTION_DECLINED: { guard: 'isCorrectionProposed', actions: nothingProposed },
} as const;
