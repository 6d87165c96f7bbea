import type { Runtime } from '@banjie/runtime';
import { caseNumber, line } from '@banjie/workflows';
import { z } from 'zod';
import type { PersonalData } from '../personal-data/personal-data.js';

/** What the petitioner's receipt says. */
export const receiptForm = z.strictObject({
  number: caseNumber('信访件编号', 'Number'),
  code: line('查询码', 'Query code', 40),
});

/** The id of the case a receipt is for; null for a wrong number as for a wrong code. */
export async function caseOfReceipt(
  { manager }: Runtime,
  personal: PersonalData,
  { number, code }: z.infer<typeof receiptForm>,
): Promise<string | null> {
  const [row] = await manager.query<{ id: string }[]>(
    `SELECT c.id FROM case_file c JOIN petition p ON p.case_id = c.id WHERE c.number = $1`,
    [number],
  );
  return row && personal.isQueryCode(row.id, code) ? row.id : null;
}
