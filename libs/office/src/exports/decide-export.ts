import { parsed, Refusal, type Runtime } from '@banjie/runtime';
import type { Actor } from '@banjie/workflows';
import { oneAtATime } from '../one-at-a-time.js';
import { exportNumber, exportOf, mayDecide } from './export-rows.js';
import type { AskedExport } from './ask-export.js';
import { exportDecisionForm } from './forms.js';

interface Decision {
  id: string;
  approved: boolean;
  form: unknown;
}

/** Approves or refuses an export, with a reason, once (R12). Never by who asked, nor by their principal or deputy (R6). */
export async function decideExport(
  { manager }: Runtime,
  actor: Actor,
  { id, approved, form }: Decision,
): Promise<AskedExport> {
  return oneAtATime(manager, async (inside) => {
    const row = await exportOf(inside, actor, id);
    const { reason } = parsed(exportDecisionForm, form, 'R12');
    if (row.decided_at !== null) throw decidedAlready();
    if (row.withdrawn_at !== null) throw withdrawn();
    if (!mayDecide(actor, row)) throw notOnes();
    await inside.query(
      'UPDATE list_export SET approved = $2, decided_by = $3, decided_at = office_now(), reason = $4 WHERE id = $1',
      [id, approved, actor.id, reason],
    );
    return { id, number: exportNumber(row) };
  });
}

const decidedAlready = (): Refusal =>
  new Refusal('notAllowedNow', {
    rule: 'R12',
    zh: '这件导出申请已经有人决定。',
    en: 'Somebody has decided this export already.',
  });

const withdrawn = (): Refusal =>
  new Refusal('notAllowedNow', {
    rule: 'R12',
    zh: '申请人已经撤回这件导出申请。',
    en: 'Whoever asked for this export has withdrawn it.',
  });

const notOnes = (): Refusal =>
  new Refusal('recused', {
    rule: 'R12',
    zh: '导出由领导班子成员或者纪检监察、效能办人员审批；申请人本人、其代岗人和被代岗人不能审批。',
    en: 'A leader or the committee decides an export; never who asked for it, nor their deputy or principal.',
  });
