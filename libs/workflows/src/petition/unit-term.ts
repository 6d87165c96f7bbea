import { pausedRun, resumedRun } from '../process/pause-run.js';
import { furtherRun, startedRun } from '../process/start-clock.js';
import { petitionClocks } from './clocks.js';
import { lateReply, owedUpTheLadder } from './limits.js';
import { deciding, filed, type WaitingLight } from './pausing.js';
import { holder } from './holder.js';
import { ladderStates, petition, promisePause } from './petition.setup.js';

const ladder = ladderStates({
  clock: 'unitTermAfterMiss',
  owedTo: owedUpTheLadder,
  responsible: holder,
  onRed: [lateReply],
});
const running = (light: WaitingLight) => ({ ...ladder[light], on: filed('unitTermAfterMiss', light) });

const begins = (clock: 'unitTerm' | 'unitTermAfterMiss') =>
  petition.assign(({ context, event: { at } }) => ({
    clocks: startedRun(context.clocks, clock, { type: 'SIGNED_FOR', at }),
  }));

const standStill = petition.assign(({ context, event }) => ({
  clocks: pausedRun(context.clocks, 'unitTerm', event.at, promisePause(context)?.ground ?? ''),
}));
const goOn = petition.assign(({ context, event }) => ({ clocks: resumedRun(context.clocks, 'unitTerm', event.at) }));

/** By as much as the special term is longer than the general one. */
const daysOfTheSpecialTerm = petitionClocks.specialReply.term - petitionClocks.generalReply.term;

/** The unit's own term grows by the days that the promise does (R3). */
const grow = petition.assign(({ context, event }) => {
  const run = context.clocks.unitTerm;
  if (!run || (event.type !== 'EXTENSION_GRANTED' && event.type !== 'SPECIAL_TERM_EXTENDED')) return {};
  const days = event.type === 'SPECIAL_TERM_EXTENDED' ? event.days : daysOfTheSpecialTerm;
  const granted = { days, grantedAt: event.at, grantedBy: event.by.id, reason: event.reason };
  return { clocks: furtherRun(context.clocks, 'unitTerm', { extensions: [...(run.extensions ?? []), granted] }) };
});
const longer = { guard: 'anotherDecides', target: 'running', reenter: true, actions: grow } as const;

const givenAway = { guard: 'isUnsigned', target: 'none' } as const;

/**
 * The handling unit's own term, from its signature (R3): internal, beside the promise to the petitioner. As long as that
 * runs, it ends first and has the cards; the unit's own term has none, or one delay would bring two red cards and count
 * twice. Only a unit that signed when the promise was missed already has broken nothing yet: its own term has the cards, so
 * that the matter does not lie there without a date. Every unit that signs gets its own; who gives the matter away ends it.
 */
export const unitTerm = petition.createStateConfig({
  initial: 'none',
  states: {
    none: {
      on: {
        UNIT_SIGNED: [
          { guard: 'isMissed', target: 'afterMiss' },
          { guard: 'isLaterDay', target: 'running', actions: begins('unitTerm') },
        ],
      },
    },
    running: {
      always: [givenAway, { guard: 'promiseStandsStill', target: 'still', actions: standStill }],
      after: { 'unitTerm.expiry': 'usedUp' },
      on: { EXTENSION_GRANTED: longer, SPECIAL_TERM_EXTENDED: longer },
    },
    still: { always: [givenAway, { guard: 'promiseRuns', target: 'running', actions: goOn }] },
    usedUp: { always: givenAway },
    afterMiss: {
      initial: 'green',
      entry: begins('unitTermAfterMiss'),
      always: givenAway,
      states: {
        green: running('green'),
        reminded: running('reminded'),
        yellow: running('yellow'),
        red: { ...ladder['red'] },
        deciding: deciding('unitTermAfterMiss'),
      },
    },
  },
});
