import type { Actor } from '@banjie/workflows';
import type { Runtime } from './advance.js';
import { checkPayload } from './check-payload.js';
import { Deliberation } from './deliberation.js';
import { laneOf } from './sealed-lane.js';
import { isLostRace } from './write.js';

const attempts = 5;

/**
 * Gives the open petition of somebody who leaves to a colleague of the unit that handles it, as the unit head would; the
 * administrator who does it stands in the history. False where the stage knows no change of handler, or the colleague may
 * not have it (recused, of another unit): then it stays, and is the unit head's to arrange. Never a sealed matter (R12).
 */
export async function takeOver(
  runtime: Runtime,
  { process: id, from, to, actor }: { process: string; from: string; to: string; actor: Actor },
): Promise<boolean> {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    try {
      const outcome = await attemptTakeOver(runtime, { process: id, from, to, actor });
      if (outcome !== null) return outcome;
    } catch (error) {
      if (!isLostRace(error)) throw error;
    }
  }
  return false;
}

/** Null: a race was lost. */
async function attemptTakeOver(
  runtime: Runtime,
  { process: id, from, to, actor }: { process: string; from: string; to: string; actor: Actor },
): Promise<boolean | null> {
  const sight = await runtime.trips.reading.ask({ aim: { process: id } });
  const [file] = sight.cases;
  if (!file || file.sealed) return false;
  const book = await runtime.shelf.at(sight.settings_version);
  const deliberation = new Deliberation(runtime.regime, book, file, sight.now);
  const process = deliberation.find(id);
  const act = runtime.regime.act('petition', 'assignHandler');
  if (process?.kind !== 'petition' || !act || process.standing.officer !== from) return false;
  const successor = book.staff.get(to);
  if (
    !successor ||
    successor.disabled ||
    successor.unit !== process.standing.unit ||
    process.standing.recused.includes(to)
  )
    return false;
  const fields = checkPayload(act, { officer: to }, { process, lane: laneOf(deliberation) });
  const event = { ...fields, type: act.event, at: sight.now, by: { id: actor.id, unit: actor.unit } };
  if (!deliberation.accepts(process, event)) return false;
  deliberation.happen(process, event, actor.id);
  return (await runtime.trips.writing.ask(deliberation.conclude())) ? true : null;
}
