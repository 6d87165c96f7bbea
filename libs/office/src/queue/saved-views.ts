import { notFound, parsed, Refusal, type Runtime } from '@banjie/runtime';
import { line, type Actor } from '@banjie/workflows';
import { z } from 'zod';
import { queueFilters, type QueueFilters } from './queue-filters.js';

export const savedViewForm = z.strictObject({
  name: line('名称', 'Name', 40),
  filters: queueFilters.meta({ title: '筛选条件', titleEn: 'Filters' }),
});

/** A selection kept under a name. */
export interface SavedView {
  name: string;
  filters: QueueFilters;
}

/** More than anybody finds their way in. */
const viewsAtMost = 30;

/** The officer's own views, by name. */
export async function readViews({ manager }: Runtime, officer: Actor): Promise<SavedView[]> {
  return manager.query<SavedView[]>('SELECT name, filters FROM saved_view WHERE officer = $1 ORDER BY name', [
    officer.id,
  ]);
}

/** Keeps a selection under a name; the same name again replaces it. Throws the `tooMany` refusal beyond 30 views. */
export async function saveView({ manager }: Runtime, officer: Actor, form: unknown): Promise<SavedView> {
  const { name, filters } = parsed(savedViewForm, form);
  return manager.transaction(async (inside) => {
    // One after the other per officer: views saved at once would each find room.
    await inside.query('SELECT FROM officer WHERE id = $1 FOR NO KEY UPDATE', [officer.id]);
    const [kept] = await inside.query<SavedView[]>(
      `INSERT INTO saved_view AS v (officer, name, filters)
         SELECT $1, $2, $3 WHERE (SELECT count(*) FROM saved_view WHERE officer = $1 AND name <> $2) < $4
       ON CONFLICT (officer, name) DO UPDATE SET filters = EXCLUDED.filters, saved_at = clock_timestamp() RETURNING name, filters`,
      [officer.id, name, JSON.stringify(filters), viewsAtMost],
    );
    if (kept) return kept;
    throw new Refusal('tooMany', {
      zh: `最多保存 ${viewsAtMost} 个视图，请先删除不用的。`,
      en: `At most ${viewsAtMost} views are kept; remove one first.`,
    });
  });
}

export async function removeView({ manager }: Runtime, officer: Actor, name: string): Promise<void> {
  const [removed] = await manager.query<[{ name: string }[], number]>(
    'DELETE FROM saved_view WHERE officer = $1 AND name = $2 RETURNING name',
    [officer.id, name],
  );
  if (removed.length === 0) throw notFound();
}
