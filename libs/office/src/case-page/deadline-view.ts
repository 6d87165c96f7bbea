import type { CaseDecision } from '@banjie/runtime';
import { endOfDay, explainInWords, pauseCap, type ClockRun } from '@banjie/workflows';
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
  const isOpen = known?.run === run.run && (known.pauses ?? []).some(({ until }) => until === null);
  return isWaitedFor && isOpen ? known : null;
}

/** A clock of the case with its dates, how it stands and why it is that day (R3). */
export function deadlineView(decision: CaseDecision, timer: TimerRows, rows: CaseRows): Deadline {
  const missed = rows.breaches.some(
    ({ process_id, clock, run }) => process_id === timer.process_id && clock === timer.clock && run === timer.run.run,
  );
  const still = missed || timer.state === 'armed' ? null : standingStill(decision, timer, rows);
  // What a timer was armed with does not know of the pause that stopped it.
  const explanation = still ? decision.settings.deadline(timer.clock, still).explanation : timer.explanation;
  return {
    process: timer.process_id,
    kind: timer.kind,
    clock: timer.clock,
    label: clockLabel(timer.clock),
    nominalDue: timer.nominal_due,
    effectiveDue: timer.effective_due,
    dueAt: endOfDay(timer.effective_due),
    provisional: timer.provisional,
    state: missed ? 'missed' : timer.state === 'armed' ? 'running' : still ? 'paused' : 'met',
    words: { zh: explainInWords(explanation, 'zh'), en: explainInWords(explanation, 'en') },
    explanation,
  };
}
