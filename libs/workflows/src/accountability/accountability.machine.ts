import { issued, served, settled, underAppeal } from './appeal.js';
import { deliberation, halfApproved, proposed } from './decision.js';
import { opened } from './context.js';
import { awaitingStatement, clue, finding } from './finding.js';
import { accountability } from './accountability.setup.js';

/**
 * Accountability, 效能责任追究 (R6): from a clue, which is never a sanction, over a finding and the officer's
 * statement to a measure that two different persons approve, and its appeal.
 */
export const accountabilityMachine = accountability.createMachine({
  id: 'accountability',
  context: ({ input }) => opened(input),
  initial: 'received',
  states: {
    received: { always: [{ guard: 'isClue', target: 'clue' }, { target: 'finding' }] },
    clue,
    finding,
    awaitingStatement,
    deliberation,
    proposed,
    halfApproved,
    issued,
    served,
    underAppeal,
    settled,
    dismissed: { type: 'final' },
    exempted: { type: 'final' },
    transferred: { type: 'final' },
    withdrawn: { type: 'final' },
  },
});
