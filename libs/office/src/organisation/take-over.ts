import type { Actor } from '@banjie/workflows';
import { checkPayload, type CaseDecision, type Deciding, sealedAccessOf } from '@banjie/runtime';

export interface TakeOver {
  /** Of whoever leaves. */
  processes: readonly string[];
  from: string;
  to: string;
  actor: Actor;
}

/**
 * Gives the open petitions of somebody who leaves to a colleague of the unit that handles them, as the unit head would; the
 * administrator who does it stands in the history. Tells how many went over. One stays, and is the unit head's to arrange,
 * where the stage knows no change of handler, or the colleague may not have it (recused, of another unit). Never a sealed
 * matter (R12). Nothing is written: that is for whoever decides on the leaving.
 */
export function takenOver(deciding: Deciding, asked: TakeOver): { decisions: CaseDecision[]; count: number } {
  const counted = deciding.cases.map((decision) => ({
    decision,
    count: asked.processes.filter((process) => isTakenOver(deciding, decision, process, asked)).length,
  }));
  return {
    decisions: counted.filter(({ count }) => count > 0).map(({ decision }) => decision),
    count: counted.reduce((sum, { count }) => sum + count, 0),
  };
}

function isTakenOver(
  { runtime, settings, now }: Deciding,
  decision: CaseDecision,
  id: string,
  { from, to, actor }: TakeOver,
): boolean {
  const process = decision.find(id);
  const act = process && runtime.regime.act(process.kind, 'assignHandler');
  if (!process || !act || process.standing.officer !== from) return false;
  const successor = settings.staff.get(to);
  const { unit, recused } = process.standing;
  if (!successor || successor.disabled || successor.unit !== unit || recused.includes(to)) return false;
  const fields = checkPayload(act, { officer: to }, { process, access: sealedAccessOf(decision) });
  const event = { ...fields, type: act.event, at: now, by: { id: actor.id, unit: actor.unit } };
  if (!decision.accepts(process, event)) return false;
  decision.apply(process, event, actor.id);
  return true;
}
