import { notFound, Refusal, type Runtime } from '@banjie/runtime';
import type { Actor } from '@banjie/workflows';
import { oneAtATime } from '../one-at-a-time.js';
import type { AskedExport } from './ask-export.js';
import { exportNumber, exportOf } from './export-rows.js';

/**
 * Whoever asked for an export needs it no more: it waits for nobody and stays on record (R12). Theirs alone, and only until it is
 * decided; another's id answers as one of nothing.
 */
export async function withdrawExport({ manager }: Runtime, actor: Actor, id: string): Promise<AskedExport> {
  return oneAtATime(manager, async (inside) => {
    const row = await exportOf(inside, actor, id);
    if (row.requested_by !== actor.id) throw notFound();
    if (row.decided_at !== null || row.withdrawn_at !== null) throw waitsNoMore();
    await inside.query('UPDATE list_export SET withdrawn_at = office_now() WHERE id = $1', [id]);
    return { id, number: exportNumber(row) };
  });
}

const waitsNoMore = (): Refusal =>
  new Refusal('notAllowedNow', {
    rule: 'R12',
    zh: '这件导出申请已经有人决定或者已经撤回。',
    en: 'This export was decided or withdrawn already.',
  });
