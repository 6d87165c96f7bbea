import { resumedRun } from '../process/pause-run.js';
import { forwardRecheck, forwardReview } from './request.js';
import { forwardingLadder, ladderStates, review } from './review.setup.js';

/*
 * Where requests of the first version stand, which leaders of the office would have judged: their thirty days run on, and the
 * desk forwards them like any other. Nothing leads here any more.
 */

export const underReview = review.createStateConfig({
  initial: 'green',
  states: ladderStates({ clock: 'reviewDecision', ...forwardingLadder }),
  on: forwardReview,
});

type Light = 'green' | 'reminded' | 'yellow';

const heard = (light: Light) => ({
  after: {
    'pauseCap.expiry': {
      target: `#review.underRecheck.deciding.${light}`,
      actions: review.assign(({ context, event }) => ({
        clocks: resumedRun(context.clocks, 'recheckDecision', event.at),
      })),
    },
  },
});

export const underRecheck = review.createStateConfig({
  initial: 'deciding',
  states: {
    deciding: {
      initial: 'green',
      states: ladderStates({ clock: 'recheckDecision', ...forwardingLadder }),
    },
    hearing: {
      initial: 'green',
      states: { green: heard('green'), reminded: heard('reminded'), yellow: heard('yellow') },
    },
  },
  on: forwardRecheck,
});
