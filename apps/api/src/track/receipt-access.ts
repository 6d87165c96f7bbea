import { notFound, parsed, type Runtime } from '@banjie/runtime';
import { type PersonalData } from '@banjie/office';
import { caseNumber, line } from '@banjie/workflows';
import { z } from 'zod';
import { sourceOf, type Lockout } from '../access/lockout.js';

/** What the petitioner's receipt says. */
export const receiptForm = z.strictObject({
  number: caseNumber('信访件编号', 'Number'),
  code: line('查询码', 'Query code', 40),
});

/** Lets in whoever holds a receipt: its number and query code, and not too many guesses at them. */
export class ReceiptAccess {
  constructor(
    private readonly runtime: Runtime,
    private readonly personal: PersonalData,
    private readonly lockout: Lockout,
  ) {}

  /** The case a receipt is for. Throws `notFound` for a wrong number as for a wrong code, and the 429 problem after many. */
  async caseOf(receipt: unknown, address: string): Promise<{ id: string; number: string }> {
    const { number, code } = parsed(receiptForm, receipt);
    const found = await this.lockout.guarded(
      { door: 'track', account: number, source: sourceOf(address) },
      async () => {
        const [row] = await this.runtime.manager.query<{ id: string }[]>(
          `SELECT c.id FROM case_file c JOIN petition p ON p.case_id = c.id WHERE c.number = $1`,
          [number],
        );
        return row && this.personal.isQueryCode(row.id, code) ? { id: row.id, number } : null;
      },
    );
    if (!found) throw notFound();
    return found;
  }
}
