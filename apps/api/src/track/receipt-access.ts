import { caseOfReceipt, receiptForm, type PersonalData } from '@banjie/office';
import { notFound, parsed, type Runtime } from '@banjie/runtime';
import type { FastifyRequest } from 'fastify';
import { sourceOf, type Lockout } from '../access/lockout.js';
import type { SessionCookie } from '../access/session-cookie.js';

/** Lets in whoever holds a receipt: its number and query code, and not too many guesses at them. */
export class ReceiptAccess {
  constructor(
    private readonly runtime: Runtime,
    private readonly personal: PersonalData,
    private readonly lockout: Lockout,
    private readonly cookie: SessionCookie,
  ) {}

  /** The case a receipt is for. Throws `notFound` for a wrong number as for a wrong code, and the 429 problem after many. */
  async caseOf(receipt: unknown, address: string): Promise<{ id: string; number: string }> {
    const given = parsed(receiptForm, receipt);
    const { number } = given;
    const one = { door: 'track', account: number, source: sourceOf(address), isSomebody: true } as const;
    const id = await this.lockout.guarded(one, () => caseOfReceipt(this.runtime, this.personal, given));
    if (id === null) throw notFound();
    return { id, number };
  }

  /** From a browser of the office: whoever printed the receipt knows the code, too. */
  isOfStaff(request: FastifyRequest): boolean {
    return this.cookie.isOfStaff(request);
  }
}
