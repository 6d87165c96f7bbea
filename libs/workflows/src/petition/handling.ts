import { startedRun } from '../process/start-clock.js';
import { correctedWhileFiled } from './correcting.js';
import { havingTakenPart, type PetitionContext } from './context.js';
import { denyPartly, overturnPartly } from './denied-in-part.js';
import { drafted, submitted } from './drafting.js';
import { concludeDenied, redirected, releaseJoined, replyTo, tellSupervisors } from './closing.js';
import { oweSlip } from './intake.js';
import { joining } from './joining.js';
import { notMovedWhileFiled } from './merging.js';
import { extension } from './limits.js';
import { oneTimeNotice } from './one-time-notice.js';
import { petition, type StateConfig } from './petition.setup.js';
import { sent } from './pulling-back.js';
import { denialToBeDelivered } from './relief.js';
import { movedOnce, passingOn } from './routing.js';
import { unitTerm } from './unit-term.js';
import { dutyToReport } from './urgent.js';
import { notWithdrawn } from './withdrawing.js';

const assignHandler = petition.assign(({ context, event }) => {
  if (event.type !== 'HANDLER_ASSIGNED') return {};
  const { officer, reassignments = [] } = context;
  const tookPart = havingTakenPart(context);
  if (officer === null || officer === event.officer) return { officer: event.officer, tookPart };
  const given = { officer, to: event.officer, at: event.at };
  return { officer: event.officer, tookPart, reassignments: [...reassignments, given] };
});

const follow = petition.assign(({ event }) =>
  event.type === 'SIGNED_FOR' ? { officer: event.officer ?? event.by.id } : {},
);

const givenAway = (context: PetitionContext, unit: string) => ({
  givenUpBy: { unit, officer: context.officer },
  tookPart: havingTakenPart(context),
  routedTo: null,
  unit: null,
  officer: null,
  extension: null,
  pauseAsked: null,
});

/** A unit that signed for the matter gives it away: counted as a bounce of that unit (推诿, R1). */
const giveUp = petition.assign(({ context, event }) => {
  const { unit, bounces } = context;
  return (event.type === 'HANDED_OVER' || event.type === 'REFERRED_TO_COORDINATION') && unit !== null
    ? { bounces: [...bounces, { unit, at: event.at, reason: event.reason }], ...givenAway(context, unit) }
    : {};
});

/** The first hand-over: whoever gives the matter away stays answerable until another has signed, and passed nothing on (R1). */
const handFirst = petition.assign(({ context }) => (context.unit === null ? {} : givenAway(context, context.unit)));

const ask = (from: 'fresh' | 'work') =>
  petition.assign(({ event }) =>
    event.type === 'HANDED_OVER' || event.type === 'ASSIGNED' ? { routedTo: event.unit, ...sent(event, from) } : {},
  );

/** What the unit that handles a matter may do with it. */
const inWork = petition.createStateConfig({
  on: {
    // Not while a denial is filed: the leader would confirm what has been answered meanwhile (R4).
    REPLIED: { guard: 'mayReply', target: '#petition.answered', actions: [...replyTo('answered')] },
    REPLY_SUBMITTED: submitted,
    // A denial is its own process with the leader's own clock; the handler's stands still until the decision (R4).
    DENIAL_FILED: {
      guard: 'groundStands',
      target: 'denialFiled',
      actions: [
        petition.raise(({ event: { at, by } }) => ({ type: 'LEADER_ASKED', at, by })),
        {
          type: 'open',
          params: ({ context, event: { type: _, ...filing } }) => ({
            process: 'denial',
            input: {
              ...filing,
              major: filing.major || context.major === true,
              noticed: context.oneTimeNotices > 0,
              ...(context.materialsAsked ? { materialsAsked: context.materialsAsked } : {}),
              filedBy: filing.by.id,
              filingUnit: context.unit,
              firstContact: context.firstContact,
              complainedOfficer: context.complainedOfficer,
            },
          }),
        },
      ],
    },
    ...joining,
    HANDLER_ASSIGNED: { guard: 'mayHandle', actions: [assignHandler, dutyToReport] },
    // Its officer was recused: a colleague takes it up, by the clocks that run (R3, R6).
    SIGNED_FOR: { guard: 'mayFollow', actions: [follow, dutyToReport] },
    // Its officer was recused and nobody follows: no bounce, and the unit stays answerable until another has signed (R1, R6).
    ASSIGNED: {
      guard: 'mayBeTakenOver',
      target: 'routing.awaitingReceipt',
      actions: [handFirst, ask('work'), movedOnce, oweSlip],
    },
    // The promise to the petitioner runs on; passed on too often, a leader decides and not the units (R1).
    HANDED_OVER: [
      { guard: 'passesOnTooOften', target: 'routing.leaderDecision', actions: giveUp },
      { guard: 'mayPassOn', target: 'routing.awaitingReceipt', actions: [giveUp, ask('work'), oweSlip] },
    ],
    REFERRED_TO_COORDINATION: [
      { guard: 'passesOnTooOften', target: 'routing.leaderDecision', actions: giveUp },
      { guard: 'mayPassOn', target: 'routing.coordination', actions: giveUp },
    ],
    ONE_TIME_NOTICE_GIVEN: [...oneTimeNotice],
    DENIAL_OVERTURNED: { actions: overturnPartly },
  },
}).on;

/** Whoever confirmed it has had a part in what is answered. */
const confirmedIt = petition.assign(({ context, event }) => ({ tookPart: havingTakenPart(context, event.by.id) }));

const work = petition.createStateConfig({
  initial: 'working',
  states: {
    /**
     * Not yet handed over within the term of the receipt, whoever holds it by then: the first hand-over is none of the
     * bounces (R1). A call on Friday evening is the first contact's own at midnight and is handed over on Monday.
     */
    fresh: {
      meta: { stage: 'handling.working' },
      entry: petition.assign(({ context }) => ({
        clocks: startedRun(context.clocks, 'firstHandOver', { type: 'REGISTERED', at: context.receivedAt }),
      })),
      after: { 'firstHandOver.expiry': 'working' },
      on: {
        ...inWork,
        HANDED_OVER: {
          guard: 'mayPassOn',
          target: 'routing.awaitingReceipt',
          actions: [handFirst, ask('fresh'), oweSlip],
        },
        REFERRED_TO_COORDINATION: { guard: 'mayPassOn', target: 'routing.coordination', actions: handFirst },
        REDIRECTED: { ...redirected, guard: 'mayStillRedirect' },
      },
    },
    working: { on: inWork },
    denialFiled: {
      on: {
        DENIAL_CONFIRMED: [
          {
            guard: 'isPartly',
            target: 'working',
            actions: [confirmedIt, denyPartly, denialToBeDelivered],
          },
          {
            target: '#petition.denied',
            actions: [confirmedIt, concludeDenied, tellSupervisors, ...releaseJoined, denialToBeDelivered],
          },
        ],
        // 「予以纠正」: the matter goes back to handling with the leader's opinion and a fresh limit (R4).
        DENIAL_CORRECTED: {
          target: '#petition.open.stage.handling',
          reenter: true,
          actions: petition.raise(({ event: { at, by } }) => ({ type: 'FRESH_LIMIT_GIVEN', at, by })),
        },
        DENIAL_ABANDONED: 'working',
        ...correctedWhileFiled,
        ...notMovedWhileFiled,
        ...notWithdrawn,
      },
    },
    drafted: {
      ...drafted,
      on: {
        ...drafted.on,
        HANDLER_ASSIGNED: inWork?.HANDLER_ASSIGNED,
        SIGNED_FOR: inWork?.SIGNED_FOR,
        ASSIGNED: inWork?.ASSIGNED,
      },
    },
    routing: passingOn,
  },
});

/** A unit handles: beside the work run its own term and, where one was asked for, the decision on an extension. */
export const handling: StateConfig = petition.createStateConfig({
  type: 'parallel',
  entry: dutyToReport,
  states: { work, unitTerm, extension },
});
