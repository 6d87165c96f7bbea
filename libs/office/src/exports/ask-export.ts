import { parsed, Refusal, type Runtime } from '@banjie/runtime';
import type { Actor } from '@banjie/workflows';
import { v7 as uuid } from 'uuid';
import { oneAtATime } from '../one-at-a-time.js';
import { exportNumber, exportsWhere, isOpen, mayDecide, type ExportRow } from './export-rows.js';
import { exportForm } from './forms.js';
import { exportableList, mayAskFor } from './lists.js';

export interface AskedExport {
  id: string;
  number: string;
}

const insert = `
  INSERT INTO list_export (id, number_year, serial, list, filter, purpose, requested_by, one_with, requested_at)
  SELECT $1, t.year, (SELECT COALESCE(max(serial), 0) + 1 FROM list_export WHERE number_year = t.year), $2, $3, $4, $5, $6, t.at
  FROM (SELECT office_now() AS at, EXTRACT(year FROM office_now() AT TIME ZONE 'Asia/Shanghai')::int AS year) t
  RETURNING number_year, serial`;

/**
 * Asks for a list as a file, narrowed as the page shows it, for another to approve (R12). The same list with the same filter is
 * not asked for again while the first waits or may be taken: nobody looks for a second opinion meanwhile. Nor is anything asked for
 * that nobody could decide: it would wait for ever.
 */
export async function askExport(
  { manager, settingsCache }: Runtime,
  actor: Actor,
  form: unknown,
): Promise<AskedExport> {
  const { list, filter: given, purpose } = parsed(exportForm, form, 'R12');
  if (!mayAskFor(list, actor)) throw notTheirs();
  const { staff } = await settingsCache.newest();
  const asked = { requested_by: actor.id, one_with: [...(actor.oneWith ?? [])], decided_at: null, withdrawn_at: null };
  if (![...staff.values()].some((one) => !one.disabled && mayDecide(one, asked))) throw nobodyDecides();
  const filter = JSON.stringify(parsed(exportableList(list).filter, given, 'R12'));
  return oneAtATime(manager, async (inside) => {
    const [same] = await inside.query<ExportRow[]>(
      exportsWhere(`e.requested_by = $1 AND e.list = $2 AND e.filter = $3::jsonb AND ${isOpen}`),
      [actor.id, list, filter],
    );
    if (same) throw askedAlready(exportNumber(same));
    const id = uuid();
    const values = [id, list, filter, purpose, actor.id, asked.one_with];
    const [row] = await inside.query<Pick<ExportRow, 'number_year' | 'serial'>[]>(insert, values);
    if (!row) throw new Error('An export that was asked for was not written.');
    return { id, number: exportNumber(row) };
  });
}

export const notTheirs = (): Refusal =>
  new Refusal('notYours', {
    rule: 'R12',
    zh: '只能导出本人现在能看的清单。',
    en: 'Only a list that one may see oneself is exported.',
  });

const askedAlready = (number: string): Refusal =>
  new Refusal('notAllowedNow', {
    rule: 'R12',
    zh: `同样条件的导出已经申请，还没有办完：${number}。`,
    en: `The same export has been asked for and is still open: ${number}.`,
  });

const nobodyDecides = (): Refusal =>
  new Refusal('notAllowedNow', {
    rule: 'R12',
    zh: '现在除申请人和代岗人以外没有人可以审批，请在代岗结束后申请。',
    en: 'Nobody but the requester and whoever stands in could decide it now: ask once that has ended.',
  });
