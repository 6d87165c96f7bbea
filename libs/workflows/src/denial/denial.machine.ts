import { confirmed, final } from './complaint.js';
import { awaitingDecision, returned } from './decision.js';
import { filed } from './context.js';
import { denial } from './denial.setup.js';

/**
 * Denial filing, 否定报备 (R4): a refusal has no effect until a leader has confirmed it. The only way into
 * `confirmed` is a leader's act; no clock leads there.
 */
export const denialMachine = denial.createMachine({
  id: 'denial',
  context: ({ input }) => filed(input),
  initial: 'awaitingDecision',
  states: {
    awaitingDecision,
    returned,
    confirmed: { ...confirmed, on: { MATTER_TAKEN_UP_AGAIN: 'superseded' } },
    corrected: { type: 'final' },
    abandoned: { type: 'final' },
    final,
    upheld: { type: 'final' },
    overturned: { type: 'final' },
    superseded: { type: 'final' },
  },
});
