import { progressOf } from '@banjie/workflows';
import type { CaseDecision, ProcessState } from '@banjie/runtime';
import type { HistoryRows } from './case-query.js';
import { nextDue } from './next-due.js';
import type { CourseStep, Deadline } from './shapes.js';

/** How far the petition itself has come, and at the present part what is due first there. */
export function courseOf(
  decision: CaseDecision,
  { id, kind, standing }: ProcessState,
  history: readonly HistoryRows[],
  deadlines: readonly Deadline[],
): CourseStep[] {
  const arrivals = history.flatMap(({ process_id, to_stage, at }) =>
    process_id === id && to_stage !== null ? [{ stage: to_stage, at: new Date(at).toISOString() }] : [],
  );
  const due = nextDue(
    decision,
    deadlines.filter(({ process }) => process === id),
  );
  return progressOf(decision.regime.definition(kind), arrivals, standing.open).map((step) => ({
    ...step,
    due: step.state === 'now' ? due : null,
  }));
}
