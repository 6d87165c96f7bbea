import { notFound, type Runtime } from '@banjie/runtime';
import type { Actor } from '@banjie/workflows';
import { oneAtATime } from '../one-at-a-time.js';
import { recordFor, waits } from './records.js';
import { waitsNoMore } from './refusals.js';

/**
 * Whoever proposed a record of destruction takes it back: its files are due as before, and the record stays (R11). Theirs alone, and
 * only until it is decided; another's id answers as one of nothing.
 */
export async function withdrawDestruction(runtime: Runtime, actor: Actor, id: string): Promise<{ id: string }> {
  const settings = await runtime.settingsCache.newest();
  return oneAtATime(runtime.manager, async (inside) => {
    const row = await recordFor(inside, actor, { id, settings });
    if (row.proposed_by !== actor.id) throw notFound();
    if (!waits(row)) throw waitsNoMore();
    await inside.query('UPDATE destruction_record SET withdrawn_at = office_now() WHERE id = $1', [id]);
    return { id };
  });
}
