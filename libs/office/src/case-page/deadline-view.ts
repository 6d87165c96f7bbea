import type { CaseDecision } from '@banjie/runtime';
import { endOfDay, explainInWords, pauseCap, type ClockRun } from '@banjie/workflows';
import type { CaseRows, TimerRows } from './case-query.js';
import type { Deadline } from './shapes.js';
import { clockLabel } from '../labels.js';

/** A clock stands still while the cap of its pause runs: it is not kept by that, and not running either (R3). */
function standsStill(decision: CaseDecision, { process_id, clock, run }: TimerRows, { timers }: CaseRows): boolean {
  const clocks = decision.find(process_id)?.snapshot.context['clocks'] as
    Readonly<Record<string, ClockRun>> | undefined;
  const isPause = timers.some(
    (one) => one.process_id === process_id && one.clock === pauseCap && one.state === 'armed',
  );
  const known = clocks?.[clock];
  return isPause && known?.run === run.run && (known.pauses ?? []).some(({ until }) => until === null);
}

/** A clock of the case with its dates, how it stands and why it is that day (R3). */
export function deadlineView(decision: CaseDecision, timer: TimerRows, rows: CaseRows): Deadline {
  const missed = rows.breaches.some(
    ({ process_id, clock, run }) => process_id === timer.process_id && clock === timer.clock && run === timer.run.run,
  );
  const { explanation } = timer;
  return {
    process: timer.process_id,
    kind: timer.kind,
    clock: timer.clock,
    label: clockLabel(timer.clock),
    nominalDue: timer.nominal_due,
    effectiveDue: timer.effective_due,
    dueAt: endOfDay(timer.effective_due),
    provisional: timer.provisional,
    state: missed
      ? 'missed'
      : timer.state === 'armed'
        ? 'running'
        : standsStill(decision, timer, rows)
          ? 'paused'
          : 'met',
    words: { zh: explainInWords(explanation, 'zh'), en: explainInWords(explanation, 'en') },
    explanation,
  };
}
