import { owedConcluded } from './conclusions.js';
import { breached, headOfUnit } from './context.js';
import { procedure } from './procedure.js';
import { supervision } from './supervision.setup.js';

/**
 * Supervision case, 督办 (R5): opened by a breach, concluded only by the committee. Beside the procedure the
 * rung to the committee's secretary runs from the breach on, whatever the unit says meanwhile.
 */
export const supervisionMachine = supervision.createMachine({
  id: 'supervision',
  context: ({ input }) => breached(input),
  initial: 'open',
  states: {
    open: {
      type: 'parallel',
      entry: {
        type: 'owe',
        params: ({ context }) => ({
          notice: 'supervisionOpened',
          to: [headOfUnit(context), ...(context.officer === null ? [] : [{ officer: context.officer }]), 'committee'],
          data: { clock: context.cause },
        }),
      },
      // The breach it rests on was voided by a look-back (R3).
      on: { BREACH_VOIDED: { guard: 'isItsBreach', target: 'concluded.voided', actions: owedConcluded('voided') } },
      states: {
        procedure,
        ladder: {
          initial: 'withCommittee',
          states: {
            withCommittee: {
              after: {
                'secretaryRung.expiry': {
                  target: 'withSecretary',
                  actions: {
                    type: 'owe',
                    params: ({ context }) => ({
                      notice: 'supervisionToSecretary',
                      to: [context.supervisedFrom ? 'committee' : { desk: 'disciplineSecretary' }],
                    }),
                  },
                },
              },
            },
            withSecretary: {},
          },
        },
      },
    },
    concluded: {
      initial: 'accepted',
      states: {
        accepted: { type: 'final' },
        completed: { type: 'final' },
        accountability: { type: 'final' },
        voided: { type: 'final' },
      },
    },
  },
});
