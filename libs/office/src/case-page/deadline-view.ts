import type { CaseDecision } from '@banjie/runtime';
import { explainInWords, openPause, pauseCap, timeLimits, type ClockRun, type Label } from '@banjie/workflows';
import type { CaseRows, TimerRows } from './case-query.js';
import type { Deadline } from './shapes.js';
import { clockLabel } from '../labels.js';

/**
 * The run of a clock that stands still: a pause of it is open and its end is still waited for. It is not kept by that, and
 * not running either (R3, R4).
 */
function standingStill(
  decision: CaseDecision,
  { process_id, clock, run }: TimerRows,
  { timers }: CaseRows,
): ClockRun | null {
  const process = decision.find(process_id);
  const clocks = process?.snapshot.context['clocks'] as Readonly<Record<string, ClockRun>> | undefined;
  const isPause = timers.some(
    (one) => one.process_id === process_id && one.clock === pauseCap && one.state === 'armed',
  );
  const isWaitedFor = isPause || process?.standing.promised?.includes(clock) === true;
  const known = clocks?.[clock];
  return isWaitedFor && known?.run === run.run && openPause(known) ? known : null;
}

/** Another date of the same clock took its place in the moment it ended: a new paper, or an extension (R3). */
function isReplaced({ process_id, clock, run, closed_at }: TimerRows, { timers }: CaseRows): boolean {
  if (closed_at === null) return false;
  const at = Date.parse(closed_at);
  return timers.some(
    (one) =>
      one.process_id === process_id &&
      one.clock === clock &&
      one.run.run > run.run &&
      [one.run.startedAt, ...(one.run.extensions ?? []).map(({ grantedAt }) => grantedAt)].some(
        (instant) => Date.parse(instant) === at,
      ),
  );
}

const replaced: Label = { zh: '已改期', en: 'Another date took its place' };
const voided: Label = { zh: '逾期记录已作废', en: 'Breach voided' };
const lapsed: Label = { zh: '期满', en: 'Ran out' };

/** How a clock that no longer runs ended: kept only if what it waits for was done in time (R3). */
function endOf(timer: TimerRows, rows: CaseRows): Pick<Deadline, 'state' | 'outcome'> {
  if (timer.state === 'fired' && timer.rung === 'expiry')
    return { state: 'lapsed', outcome: timeLimits[timer.clock].expired ?? lapsed };
  return isReplaced(timer, rows) ? { state: 'replaced', outcome: replaced } : { state: 'met', outcome: null };
}

/** A breach stays on record; one that a look-back voided says so (R3). */
const breachOf = ({ counts }: CaseRows['breaches'][number]): Pick<Deadline, 'state' | 'outcome'> =>
  counts ? { state: 'missed', outcome: null } : { state: 'voided', outcome: voided };

/** A clock of the case with its dates, how it stands and why it is that day (R3). */
export function deadlineView(decision: CaseDecision, timer: TimerRows, rows: CaseRows): Deadline {
  const missed = rows.breaches.find(
    ({ process_id, clock, run }) => process_id === timer.process_id && clock === timer.clock && run === timer.run.run,
  );
  const still = missed || timer.state === 'armed' ? null : standingStill(decision, timer, rows);
  // What a timer was armed with does not know of the pause that stopped it.
  const explanation = still ? decision.settings.deadline(timer.clock, still).explanation : timer.explanation;
  const running = timer.state === 'armed' ? 'running' : still && 'paused';
  return {
    process: timer.process_id,
    kind: timer.kind,
    clock: timer.clock,
    label: clockLabel(timer.clock),
    nominalDue: timer.nominal_due,
    effectiveDue: timer.effective_due,
    dueAt: new Date(timer.due_at).toISOString(),
    provisional: timer.provisional,
    ...(missed ? breachOf(missed) : running ? { state: running, outcome: null } : endOf(timer, rows)),
    words: { zh: explainInWords(explanation, 'zh'), en: explainInWords(explanation, 'en') },
    explanation,
  };
}
