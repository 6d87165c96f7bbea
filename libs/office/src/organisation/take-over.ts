import type { Actor } from '@banjie/workflows';
import { checkPayload, command, type Deciding, type Runtime, sealedAccessOf } from '@banjie/runtime';

export interface TakeOver {
  process: string;
  from: string;
  to: string;
  actor: Actor;
}

/**
 * Gives the open petition of somebody who leaves to a colleague of the unit that handles it, as the unit head would; the
 * administrator who does it stands in the history. False where the stage knows no change of handler, or the colleague may
 * not have it (recused, of another unit): then it stays, and is the unit head's to arrange. Never a sealed matter (R12).
 */
export async function takeOver(runtime: Runtime, asked: TakeOver): Promise<boolean> {
  const { process, actor } = asked;
  const done = await command(runtime, { actor, as: 'office', targets: [{ process }] }, (deciding) =>
    decideTakeOver(deciding, asked),
  );
  return done !== null;
}

function decideTakeOver(
  { runtime, settings, now, cases: [decision] }: Deciding,
  { process: id, from, to, actor }: TakeOver,
) {
  const process = decision?.find(id);
  const act = process && runtime.regime.act(process.kind, 'assignHandler');
  if (!decision || !process || !act || process.standing.officer !== from) return null;
  const successor = settings.staff.get(to);
  const { unit, recused } = process.standing;
  if (!successor || successor.disabled || successor.unit !== unit || recused.includes(to)) return null;
  const fields = checkPayload(act, { officer: to }, { process, access: sealedAccessOf(decision) });
  const event = { ...fields, type: act.event, at: now, by: { id: actor.id, unit: actor.unit } };
  if (!decision.accepts(process, event)) return null;
  decision.apply(process, event, actor.id);
  return { answer: true, decisions: [decision] };
}
