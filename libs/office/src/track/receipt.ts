import type { Runtime } from '@banjie/runtime';
import { z } from 'zod';
import type { PersonalData } from '../personal-data/personal-data.js';

/** What the petitioner's receipt says. */
export const receiptForm = z.strictObject({
  number: z.string().trim().toUpperCase().min(1).max(40).meta({ title: '信访件编号', titleEn: 'Number' }),
  code: z.string().trim().min(1).max(40).meta({ title: '查询码', titleEn: 'Query code' }),
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
