import type { Runtime } from '../runtime.js';
import type { LoadedTimer } from '../store/case-state.js';
import { untilLetGo, type CaseRead } from '../store/read.js';
import { fireDue } from './fire-due.js';

const dueIn = ({ cases, now }: CaseRead): (LoadedTimer & { caseId: string })[] =>
  cases.flatMap(({ id, timers }) =>
    timers.filter(({ fire_at }) => Date.parse(fire_at) <= Date.parse(now)).map((timer) => ({ ...timer, caseId: id })),
  );

/**
 * Whoever acts on a case finds done what was due in it: where the worker is behind, the rungs are fired here, before the act, so
 * that nobody who answers late was on time (R3, R5). True where something was due: the cases are to be read anew. A case whose
 * timers cannot be carried out holds up nobody; the sweep names it.
 */
export async function dueFirst(runtime: Runtime, reads: readonly CaseRead[]): Promise<boolean> {
  const due = reads.flatMap(dueIn);
  if (due.length === 0) return false;
  const { fired, failed } = await fireDue(runtime, { only: due.map(({ caseId }) => caseId) });
  const left = due.filter(({ caseId }) => failed.every((one) => one.caseId !== caseId));
  const [first] = left;
  if (fired === 0 && first) await untilLetGo(runtime.manager, first.id);
  return left.length > 0;
}
