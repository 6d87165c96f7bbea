import type { ClocksRun } from '../process/clock-run.js';
import { pausedRun, resumedRun } from '../process/pause-run.js';
import { startedRun } from '../process/start-clock.js';
import type { PetitionClock } from './clocks.js';
import { decisionGround, type PetitionContext } from './context.js';
import type { PetitionEvent } from './events.js';
import { tellJoinedOfDelay } from './delay-of-joined.js';
import { bring } from './one-time-notice.js';
import { petition } from './petition.setup.js';

export type ReplyClock = 'generalReply' | 'specialReply';

/** A light at which a reply clock can stand still: past its end there is no pause any more (R3). */
export type WaitingLight = 'green' | 'reminded' | 'yellow';

const placeOf = {
  generalReply: '#petition.open.promise.generalReply',
  specialReply: '#petition.open.promise.specialReply',
  unitTermAfterMiss: '#petition.open.stage.handling.unitTerm.afterMiss',
} as const;

/** A clock that stands still while a leader has a filing. */
type HandlersClock = keyof typeof placeOf;

const limitOf = <Clock extends HandlersClock>(clock: Clock) => placeOf[clock];

/** Why the cap does not run: it counts the days of pauses only. */
const capRests = 'clockRuns';

/** The cap is one run per matter that goes on with every pause: 15 working days in all, however often it is paused (R3). */
function capGoesOn(clocks: ClocksRun<PetitionClock>, event: { type: string; at: string }) {
  return clocks.pauseCap ? resumedRun(clocks, 'pauseCap', event.at) : startedRun(clocks, 'pauseCap', event);
}

/** Why the clock is to stand still: what the head says, or what was asked for and is granted. */
function reasonOf({ pauseAsked = null }: PetitionContext, event: PetitionEvent): PetitionContext['pausedFor'] {
  return event.type === 'PAUSED' ? { ground: event.ground, evidence: event.evidence, told: event.told } : pauseAsked;
}

const begin = (clock: ReplyClock) =>
  petition.assign(({ context, event }) => {
    const pausedFor = reasonOf(context, event);
    const stopped = pausedRun(context.clocks, clock, event.at, pausedFor?.ground ?? '');
    return { clocks: capGoesOn(stopped, event), pausedFor, pauseAsked: null };
  });

const end = (clock: ReplyClock) =>
  petition.assign(({ context, event }) => ({
    clocks: pausedRun(resumedRun(context.clocks, clock, event.at), 'pauseCap', event.at, capRests),
    pausedFor: null,
  }));

const tell = (clock: ReplyClock) =>
  ({ type: 'owe', params: { notice: 'pauseNotice', to: ['petitioner'], data: { clock } } }) as const;

/** The way into a pause, of a head's own accord or at the request of whoever handles the matter (R3). */
export function pausing(clock: ReplyClock, light: WaitingLight) {
  const paused = {
    target: `${limitOf(clock)}.paused.${light}`,
    actions: [begin(clock), tell(clock), tellJoinedOfDelay],
  };
  return {
    PAUSED: { guard: 'mayPause' as const, ...paused },
    PAUSE_GRANTED: { guard: 'mayGrantPause' as const, ...paused },
    PAUSE_REQUESTED: {
      guard: 'mayAskForPause' as const,
      actions: [
        petition.assign(({ event }) =>
          event.type === 'PAUSE_REQUESTED'
            ? {
                pauseAsked: {
                  ground: event.ground,
                  evidence: event.evidence,
                  told: event.told,
                  requestedBy: event.by.id,
                },
              }
            : {},
        ),
        {
          type: 'owe' as const,
          params: { notice: 'pauseRequest' as const, to: ['unitHead' as const, 'leaderInCharge' as const] },
        },
      ],
    },
    PAUSE_REFUSED: { guard: 'mayGrantPause' as const, actions: petition.assign({ pauseAsked: null }) },
  };
}

/** Standing still: until somebody resumes, the material that was waited for arrives, or the cap is used up (R3). */
export function paused(clock: ReplyClock) {
  const still = (light: WaitingLight) => {
    const target = `${limitOf(clock)}.${light}`;
    return {
      after: { 'pauseCap.expiry': { target, actions: petition.assign({ pausesUsedUp: true }) } },
      on: {
        RESUMED: target,
        LEADER_ASKED: `${limitOf(clock)}.deciding.${light}`,
        FILE_ADDED: { guard: 'waitsForMaterial' as const, target },
        MATERIAL_ADDED: {
          guard: 'waitsForMaterial' as const,
          target,
          actions: [
            bring,
            {
              type: 'owe' as const,
              params: { notice: 'materialAdded' as const, to: ['officerInCharge' as const, 'unitHead' as const] },
            },
          ],
        },
      },
    };
  };
  return {
    initial: 'green' as const,
    exit: end(clock),
    states: { green: still('green'), reminded: still('reminded'), yellow: still('yellow') },
  };
}

/**
 * From a complete filing to the leader's decision the time is the leader's: the handler's clock stands still, and nothing
 * else moves it (R4). Returned as incomplete, it runs on.
 */
export function deciding(clock: HandlersClock) {
  const still = (light: WaitingLight) => {
    const target = `${limitOf(clock)}.${light}`;
    return {
      on: {
        DENIAL_RETURNED: target,
        DENIAL_ABANDONED: target,
        DENIAL_CONFIRMED: { guard: 'isPartly' as const, target },
      },
    };
  };
  return {
    initial: 'green' as const,
    entry: petition.assign(({ context, event }) => ({
      clocks: pausedRun(context.clocks, clock, event.at, decisionGround),
      extension: null,
      pauseAsked: null,
    })),
    exit: petition.assign(({ context, event }) => ({ clocks: resumedRun(context.clocks, clock, event.at) })),
    states: { green: still('green'), reminded: still('reminded'), yellow: still('yellow') },
  };
}

/** What brings the clock there: a filing, and one that was returned and is complete now. */
export function filed(clock: HandlersClock, light: WaitingLight) {
  const target = `${limitOf(clock)}.deciding.${light}`;
  return { LEADER_ASKED: target, DENIAL_REFILED: target };
}
