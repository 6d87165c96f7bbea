import type { ClockRun, Rung } from '../process/clock-run.js';
import type { Recipient } from '../process/effects.js';
import type { EffectAction } from '../process/ladder-states.js';
import { furtherRun, startedRun } from '../process/start-clock.js';
import { promisedFromReceipt, type PetitionContext } from './context.js';
import { tellJoinedOfDelay } from './delay-of-joined.js';
import { deciding, filed, paused, pausing, type ReplyClock, type WaitingLight } from './pausing.js';
import { holder } from './holder.js';
import { ladderStates, petition, startClock, type StateConfig } from './petition.setup.js';

type Clocks = PetitionContext['clocks'];

/** From the red card on the committee is told as well (R5). */
export const owedUpTheLadder = (rung: Rung, { givenUpBy, unit, draftHeld }: PetitionContext): Recipient[] => {
  const gaveUp: Recipient[] = givenUpBy
    ? [{ headOf: givenUpBy.unit }, ...(givenUpBy.officer === null ? [] : [{ officer: givenUpBy.officer }])]
    : [];
  const signs: Recipient[] = unit && draftHeld?.at(-1)?.with === 'leader' ? [{ leaderOf: unit }] : [];
  const responsible: Recipient[] = ['officerInCharge', 'unitHead', ...signs, ...gaveUp];
  return rung === 'redCard' ? [...responsible, { desk: 'disciplineOfficer' }] : responsible;
};

export const lateReply: EffectAction<PetitionContext> = {
  type: 'raiseClue',
  params: ({ context, event }) => ({
    situation: 6,
    responsible: holder(context, event.at),
    fact: '超过办理时限未答复',
  }),
};

/** As long as no unit has signed, the first contact is answerable and is told too (R1). */
const owedOfThePromise = (rung: Rung, context: PetitionContext): Recipient[] => {
  const { unit, givenUpBy, waitsAtDesk } = context;
  const unsigned: Recipient[] = unit === null && !givenUpBy ? ['firstContact'] : [];
  return [...owedUpTheLadder(rung, context), ...unsigned, ...(waitsAtDesk ? [{ desk: waitsAtDesk }] : [])];
};

/** A fresh promise: nothing of an earlier run (an extension asked for, expiry) is carried over (R3). */
export function freshReply(context: PetitionContext, startedBy: string, at: string) {
  const clocks = startedRun(context.clocks, 'generalReply', { type: startedBy, at });
  const draft = { draftHeld: [], draftReturns: 0 };
  return { clocks, extension: null, pauseAsked: null, expired: false, extendedOnce: false, ...draft };
}

/** The special term counts from where the general one began: extending gives 15 days instead of 7, not after 7 (R3). */
function becomeSpecial(clocks: Clocks): Clocks {
  const general = clocks.generalReply;
  if (!general) return clocks;
  const run = (clocks.specialReply?.run ?? 0) + 1;
  return { ...clocks, specialReply: { ...general, run } };
}

function extendSpecial(clocks: Clocks, extension: NonNullable<ClockRun['extensions']>[number]): Clocks {
  const { extensions = [] } = clocks.specialReply ?? {};
  return furtherRun(clocks, 'specialReply', { extensions: [...extensions, extension] });
}

/**
 * One reply clock: its ladder and, for each light, the same light standing still. Neither a pause nor the leader's time
 * changes how far the ladder was climbed, and neither exists after expiry (R3).
 */
function replyLimit(clock: ReplyClock) {
  const ladder = ladderStates({
    clock,
    owedTo: owedOfThePromise,
    responsible: holder,
    missed: { expired: true },
    onRed: [lateReply],
  });
  const running = (light: WaitingLight) => ({
    ...ladder[light],
    on: { ...pausing(clock, light), ...filed(clock, light) },
  });
  return {
    initial: 'green' as const,
    states: {
      // Withdrawn and taken back: what was missed before is missed, and not a second time (R2).
      green: { ...running('green'), always: { guard: 'isMissed' as const, target: 'red' as const } },
      reminded: running('reminded'),
      yellow: running('yellow'),
      red: { ...ladder['red'], entry: petition.assign({ expired: true, extension: null, pauseAsked: null }) },
      paused: paused(clock),
      deciding: deciding(clock),
    },
  };
}

const tellOfExtension = (clock: ReplyClock) =>
  ({
    type: 'owe',
    params: { notice: 'extensionNotice', to: ['petitioner', 'officerInCharge'], data: { clock } },
  }) as const;

const grantSpecial = petition.assign(({ context }) => ({ clocks: becomeSpecial(context.clocks), extension: null }));
const grantMoreDays = petition.assign(({ context, event }) =>
  event.type === 'SPECIAL_TERM_EXTENDED'
    ? {
        clocks: extendSpecial(context.clocks, {
          days: event.days,
          grantedAt: event.at,
          grantedBy: event.by.id,
          reason: event.reason,
        }),
        extension: null,
        extendedOnce: true,
      }
    : {},
);
const askFor = (clock: ReplyClock) =>
  petition.assign(({ event }) =>
    event.type === 'EXTENSION_REQUESTED'
      ? { extension: { clock, requestedBy: event.by.id, reason: event.reason } }
      : {},
  );

/** The promise to a matter of an earlier release that no unit had signed for; never overdue at birth (R3). */
const promiseFromReceipt = petition.assign(({ context, event }) => ({
  clocks: promisedFromReceipt(context.clocks, context.receivedAt, event.at),
}));

const promiseAnew = petition.assign(({ context, event }) => freshReply(context, 'DENIAL_CORRECTED', event.at));

/**
 * The promise to the petitioner: seven days from the receipt, fifteen where the unit head extends, once more by a leader
 * (R3). It runs beside the stages from the first to the last, so that neither a slow signature nor a hand-over moves it;
 * stopped and extended it is only while a unit handles the matter.
 */
export const promise: StateConfig = petition.createStateConfig({
  initial: 'generalReply',
  on: { FRESH_LIMIT_GIVEN: { target: '.generalReply', actions: promiseAnew } },
  states: {
    // Matters of the releases in which the promise began with the signature.
    none: { always: { guard: 'wasHandled', target: 'generalReply', actions: promiseFromReceipt } },
    generalReply: {
      ...replyLimit('generalReply'),
      always: { guard: 'isExtended', target: 'specialReply' },
      on: {
        EXTENSION_REQUESTED: { guard: 'mayAsk', actions: askFor('generalReply') },
        EXTENSION_GRANTED: {
          guard: 'anotherDecides',
          target: 'specialReply',
          actions: [grantSpecial, tellOfExtension('specialReply'), tellJoinedOfDelay],
        },
      },
    },
    specialReply: {
      ...replyLimit('specialReply'),
      on: {
        EXTENSION_REQUESTED: { guard: 'mayAsk', actions: askFor('specialReply') },
        SPECIAL_TERM_EXTENDED: {
          guard: 'anotherDecides',
          target: 'specialReply',
          reenter: true,
          actions: [grantMoreDays, tellOfExtension('specialReply'), tellJoinedOfDelay],
        },
      },
    },
  },
});

/** An extension asked for is decided within a working day; silence refuses it, the clock having run on meanwhile (R3). */
export const extension = petition.createStateConfig({
  initial: 'none',
  states: {
    none: {
      on: {
        EXTENSION_REQUESTED: {
          guard: 'mayAsk',
          target: 'requested',
          actions: { type: 'owe', params: { notice: 'extensionRequest', to: ['unitHead', 'leaderInCharge'] } },
        },
      },
    },
    requested: {
      // The term has ended, or the unit that asked has given the matter away.
      always: { guard: 'asksNoMore', target: 'none' },
      entry: startClock('extensionDecision'),
      after: { 'extensionDecision.expiry': { target: 'none', actions: petition.assign({ extension: null }) } },
      on: {
        EXTENSION_GRANTED: { guard: 'anotherDecides', target: 'none' },
        SPECIAL_TERM_EXTENDED: { guard: 'anotherDecides', target: 'none' },
        EXTENSION_REFUSED: { guard: 'anotherDecides', target: 'none', actions: petition.assign({ extension: null }) },
      },
    },
  },
});
