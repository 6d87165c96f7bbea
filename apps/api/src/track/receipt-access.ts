import { caseOfReceipt, receiptForm, type PersonalData } from '@banjie/office';
import { notFound, parsed, Refusal, type Runtime } from '@banjie/runtime';
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
    return this.cookie.tokenIn(request) !== undefined;
  }

  /**
   * As `caseOf`, for what is done in the petitioner's name: from no browser of the office, where it would be nobody's act (R2).
   * Throws the 403 problem there, whatever the receipt, and before any of it is looked at.
   */
  caseToActIn(receipt: unknown, request: FastifyRequest): Promise<{ id: string; number: string }> {
    if (this.isOfStaff(request)) throw inPetitionersName();
    return this.caseOf(receipt, request.ip);
  }
}

const inPetitionersName = (): Refusal =>
  new Refusal('notYours', {
    rule: 'R2',
    zh: '本浏览器已登录工作人员账号，不能以信访人名义办理。信访人到窗口或者来电提出的，请在工作台的该事项中登记；您本人就是信访人的，请先退出登录，再凭编号和查询码办理。',
    en: 'A member of staff is signed in here: nothing is done in the petitioner’s name. What a petitioner says at the window or by telephone is entered at the matter in the console; if the matter is your own, sign out first and use its number and code.',
  });
