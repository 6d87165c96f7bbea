import { assign } from 'xstate';
import { startedRun } from '../process/start-clock.js';
import { paperOf } from '../process/superior-decision.js';
import { headOfUnit, type SupervisionContext } from './context.js';
import { supervision } from './supervision.setup.js';

type Conclusion = 'accepted' | 'completed' | 'accountability' | 'voided';

/** Every conclusion is told to the unit (R5). */
export const owedConcluded = (result: Conclusion) => ({
  type: 'owe' as const,
  params: ({ context }: { context: SupervisionContext }) => ({
    notice: 'supervisionConcluded' as const,
    to: [headOfUnit(context)],
    data: { result },
  }),
});

const kept = supervision.assign(({ event }) =>
  event.type === 'SUPERIOR_CONCLUDED' ? { superior: paperOf(event) } : {},
);

const bySuperior = <const Result extends Conclusion>(result: Result) =>
  ({ target: `#supervision.concluded.${result}`, actions: [kept, owedConcluded(result)] }) as const;

/** What the committee may decide once it has an explanation, or once none came in time (R5). */
export const committeeDecides = supervision.createStateConfig({
  on: {
    COMPLETION_ORDERED: {
      guard: 'leavesTime',
      target: '#supervision.open.procedure.ordered',
      actions: [
        assign({
          order: ({ event }) => ({ dueDate: event.dueDate, requirement: event.requirement }),
          clocks: ({ context, event }) =>
            startedRun(context.clocks, 'orderedCompletion', event, { dueDate: event.dueDate }),
        }),
        {
          type: 'owe',
          params: ({ context, event }) => ({
            notice: 'supervisionLetter',
            to: [headOfUnit(context)],
            data: { dueDate: event.dueDate },
          }),
        },
      ],
    },
    COMPLETION_CONFIRMED: { target: '#supervision.concluded.completed', actions: owedConcluded('completed') },
    ACCOUNTABILITY_OPENED: {
      target: '#supervision.concluded.accountability',
      actions: [
        {
          type: 'open',
          params: ({ context, event: { officer, situation, facts, at, by } }) => ({
            process: 'accountability',
            input: {
              officer,
              unit: context.unit,
              situation,
              facts,
              origin: 'supervision',
              cause: context.cause,
              breachedAt: context.breachedAt,
              at,
              by,
            },
          }),
        },
        owedConcluded('accountability'),
      ],
    },
    // Nobody of the office is left to decide: how the superior organ concluded is entered (R5, R6).
    SUPERIOR_CONCLUDED: [
      { guard: 'hasAccepted', ...bySuperior('accepted') },
      { guard: 'wantsAccountability', ...bySuperior('accountability') },
      { guard: 'hasConcluded', ...bySuperior('completed') },
    ],
  },
}).on;
