import type { Runtime } from '@banjie/runtime';
import { caseNumber, line } from '@banjie/workflows';
import { z } from 'zod';
import type { PersonalData } from '../personal-data/personal-data.js';
import { destroyedForPetitioner } from '../retention/remains.js';

/** What the petitioner's receipt says. */
export const receiptForm = z.strictObject({
  number: caseNumber('信访件编号', 'Number'),
  code: line('查询码', 'Query code', 40),
});

/**
 * The id of the case a receipt is for; null for a wrong number as for a wrong code. Whoever has the right one of a matter that was
 * destroyed is told so (R11).
 */
export async function caseOfReceipt(
  { manager }: Runtime,
  personal: PersonalData,
  { number, code }: z.infer<typeof receiptForm>,
): Promise<string | null> {
  const [row] = await manager.query<{ id: string; destroyed_at: Date | null }[]>(
    `SELECT c.id, (SELECT i.destroyed_at FROM destruction_item i WHERE i.case_id = c.id AND i.record = c.destruction) AS destroyed_at
     FROM case_file c JOIN petition p ON p.case_id = c.id WHERE c.number = $1`,
    [number],
  );
  if (!row || !personal.isQueryCode(row.id, code)) return null;
  if (row.destroyed_at) throw destroyedForPetitioner(row.destroyed_at);
  return row.id;
}
