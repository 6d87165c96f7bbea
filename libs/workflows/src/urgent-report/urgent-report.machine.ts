import type { Recipient } from '../process/effects.js';
import type { EffectAction } from '../process/ladder-states.js';
import { startedRun } from '../process/start-clock.js';
import type { UrgentReportClock } from './clocks.js';
import { askedToReport, type UrgentReportContext } from './context.js';
import type { UrgentReportNotice } from './notices.js';
import { ladderStates, reportingSide, responsible, urgentReport } from './urgent-report.setup.js';

/** Not reported in time is situation 13, of the first report and of every further one. */
const unreported = (fact: string): EffectAction<UrgentReportContext> => ({
  type: 'raiseClue',
  params: ({ context }) => ({ situation: 13, responsible: responsible(context), fact }),
});

const withCommittee = (context: UrgentReportContext): Recipient[] => [
  ...reportingSide(context),
  { desk: 'disciplineOfficer' },
];

/** A paper to who has to report, or to whom else it says. */
const issued = (notice: UrgentReportNotice, to = reportingSide) =>
  ({
    type: 'owe',
    params: ({ context }: { context: UrgentReportContext }) => ({ notice, to: to(context) }),
  }) as const;

const ladder = (clock: UrgentReportClock, fact: string) =>
  ladderStates({
    clock,
    owedTo: (rung, context) => (rung === 'redCard' ? withCommittee(context) : reportingSide(context)),
    responsible,
    onRed: [unreported(fact)],
  });

/** A report stands with the minute it was recorded, never one that somebody says: nothing is dated back (R5). */
const nextReport = urgentReport.assign(({ context, event }) => ({
  clocks: startedRun(context.clocks, 'urgentFollowUp', event),
}));

const moveDuty = urgentReport.assign(({ event }) =>
  event.type === 'DUTY_MOVED' ? { unit: event.unit, officer: event.officer, firstContact: event.firstContact } : {},
);

/** The petition may be called urgent anew once this is over. */
const over = { type: 'tell', params: { process: 'petition', event: { type: 'URGENCY_OVER' } } } as const;

/**
 * The report of an urgent and major matter to the superior (重大紧急情况报告, R9): at once, then again and again until a leader
 * says that it is over. What the petition itself is answered is another matter; its clocks run beside this.
 */
export const urgentReportMachine = urgentReport.createMachine({
  id: 'urgentReport',
  context: ({ input }) => askedToReport(input),
  initial: 'toReport',
  on: { DUTY_MOVED: { actions: moveDuty } },
  states: {
    toReport: {
      initial: 'green',
      entry: issued('urgentReportDuty'),
      states: ladder('urgentReport', '重大紧急情况逾期未报'),
      on: {
        URGENT_REPORTED: {
          target: 'following',
          actions: [nextReport, issued('urgentFirstReport')],
        },
        URGENT_DISMISSED: {
          guard: 'isAnother',
          target: 'dismissed',
          // Saying "it was nothing" is the short way past the report: the committee reads each (R5).
          actions: issued('urgentDismissed', withCommittee),
        },
      },
    },
    following: {
      initial: 'green',
      states: ladder('urgentFollowUp', '重大紧急情况逾期未续报'),
      on: {
        URGENT_FOLLOWED_UP: {
          target: 'following',
          reenter: true,
          actions: [nextReport, issued('urgentFollowUpReport')],
        },
        URGENT_CLOSED: {
          target: 'over',
          // Reported and closed in one breath is the other short way: the committee reads each (R5).
          actions: issued('urgentFinalReport', withCommittee),
        },
      },
    },
    over: { type: 'final', entry: over },
    dismissed: { type: 'final', entry: over },
  },
});
