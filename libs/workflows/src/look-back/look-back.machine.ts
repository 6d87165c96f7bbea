import type { Stamp } from '../process/contract.js';
import type { Responsible } from '../process/effects.js';
import { paperOf } from '../process/superior-decision.js';
import { changersOf, concerned, correctionNoted, type LookBackContext } from './context.js';
import { ladderStates, lookBack } from './look-back.setup.js';

type Told = { context: LookBackContext; event: Stamp & { reason?: string } };

/** The committee, in its own cause whoever leads the office, and never the unit whose breach it is (R5). */
const waiting = ladderStates({
  clock: 'lookBack',
  owedTo: () => ['committee'],
  responsible: ({ supervisedFrom }) => ({ desk: supervisedFrom ?? 'disciplineOfficer' }),
});

const tellCommittee = { type: 'owe', params: { notice: 'lookBackOpened', to: ['committee'] } } as const;

const ruling = (counts: boolean) =>
  ({
    type: 'ruleOnBreach',
    params: ({ context: { process, clock, run, breachedAt, rungs }, event: { by, reason = '' } }: Told) => ({
      process,
      breachedAt,
      clock,
      run,
      counts,
      rungs,
      decidedBy: by.id,
      reason,
    }),
  }) as const;

const tellConcerned = (notice: 'breachVoided' | 'breachUpheld') =>
  ({
    type: 'owe',
    params: ({ context }: Told) => ({ notice, to: [...concerned(context), 'committee' as const] }),
  }) as const;

/** The supervision that the breach opened rests on nothing any more. */
const tellSupervision = {
  type: 'tell',
  params: ({ context: { clock, run, breachedAt }, event: { at, by } }: Told) => ({
    process: 'supervision',
    event: { type: 'BREACH_VOIDED', cause: clock, run, breachedAt, at, by },
  }),
} as const;

/** What was voided and counts again is supervised like any other breach (R5). */
const supervisedAgain = lookBack.enqueueActions(({ context, event, enqueue }) => {
  const { counts, clock, breachedAt, unit, officer } = context;
  if (counts) return;
  const { at, by } = event;
  const input = { cause: clock, breachedAt, at, by };
  const responsible: Responsible = unit === null ? { desk: 'coordinator' } : { unit, officer };
  enqueue({ type: 'open', params: { process: 'supervision', input, responsible } });
});

const keepPaper = lookBack.assign(({ event }) => (event.type === 'SUPERIOR_RULED' ? { superior: paperOf(event) } : {}));
const voided = [ruling(false), tellSupervision, tellConcerned('breachVoided')] as const;
const upheld = [ruling(true), supervisedAgain, tellConcerned('breachUpheld')] as const;

const noteDates = lookBack.assign(({ context, event }) =>
  event.type === 'DATES_CORRECTED'
    ? {
        correction: event.correction,
        change: event.change,
        changedBy: event.changedBy,
        changedBefore: [...new Set([...changersOf(context), ...(event.changedBefore ?? [])])],
        newDue: event.newDue,
        follows: event.follows,
        rungs: event.rungs,
      }
    : {},
);

/**
 * A breach on record is looked at again (回溯核查), because the calendar, a limit or the time of receipt it was computed from
 * was corrected (R3). Nothing falls by the correction itself: the committee voids or upholds, on its own clock. A second
 * correction while it waits changes the day it is judged by, and the committee is told again.
 */
export const lookBackMachine = lookBack.createMachine({
  id: 'lookBack',
  context: ({ input }) => correctionNoted(input),
  initial: 'open',
  states: {
    open: {
      initial: 'green',
      entry: tellCommittee,
      states: waiting,
      on: {
        BREACH_VOIDED: { guard: 'mayVoid', target: 'voided', actions: [...voided] },
        BREACH_UPHELD: { guard: 'mayUphold', target: 'upheld', actions: [...upheld] },
        // Nobody of the office is left to decide: how the superior organ ruled is entered (R6).
        SUPERIOR_RULED: [
          { guard: 'hasVoided', target: 'voided', actions: [keepPaper, ...voided] },
          { guard: 'hasUpheld', target: 'upheld', actions: [keepPaper, ...upheld] },
        ],
        DATES_CORRECTED: { actions: [noteDates, tellCommittee] },
      },
    },
    voided: { type: 'final' },
    upheld: { type: 'final' },
  },
});
