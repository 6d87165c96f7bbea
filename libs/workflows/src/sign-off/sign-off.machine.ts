import { submitted } from './context.js';
import { awaitingCheck, awaitingSignature, withDrafter } from './deciding.js';
import { signOff } from './sign-off.setup.js';

/**
 * Sign-off of a reply, 审签 (R10): drafted by its handler, checked by the head, signed by a leader, as the office laid down for
 * papers of its kind. The only way into `signed` is the act of somebody who did not draft it; no clock leads there.
 */
export const signOffMachine = signOff.createMachine({
  id: 'signOff',
  context: ({ input }) => submitted(input),
  initial: 'awaitingCheck',
  states: {
    awaitingCheck,
    awaitingSignature,
    returned: withDrafter,
    signed: { type: 'final' },
    abandoned: { type: 'final' },
    overtaken: { type: 'final' },
  },
});
