import { expect } from '@jest/globals';
import { aColleague } from './a-colleague.js';
import { aPetition, type Petition } from './a-petition.js';
import type { Officer } from './officer.js';
import { openTrialOffice, type TrialOffice } from './trial-office.js';

const accounts = [
  ...['window', 'handler', 'handler2', 'head', 'coordinator', 'leader', 'leader2', 'admin'],
  ...['discipline', 'secretary', 'efficiency', 'transportHandler', 'transportHead'],
] as const;
export type Account = (typeof accounts)[number] | 'colleague';

/** Whose absence, by whom it is entered, and from which day on, counted from today. */
export interface Entered {
  by: Account;
  principal?: string;
  deputy?: string;
  from?: number;
  to?: number;
}

/** A trial office with a colleague beside the handler, in which people are away and stand in for each other. */
export class OfficeWithDeputies {
  private constructor(
    readonly office: TrialOffice,
    readonly staff: Record<Account, Officer>,
  ) {}

  static async open(): Promise<OfficeWithDeputies> {
    const office = await openTrialOffice();
    const signedIn = await Promise.all(accounts.map(async (id) => [id, await office.signedInAs(id)] as const));
    const colleague = await aColleague(office, 'colleague', 'handler');
    return new OfficeWithDeputies(office, { ...(Object.fromEntries(signedIn) as Record<Account, Officer>), colleague });
  }

  async atWork(unit = 'civilAffairs', by: Account = 'handler'): Promise<Petition> {
    const petition = await aPetition().registeredBy(this.staff.window);
    await this.staff.window.does('handOver', petition, { unit });
    await this.staff[by].does('signFor', petition);
    return petition;
  }

  async day(offset: number): Promise<string> {
    const now = (await this.office.now()).getTime() + 8 * 3_600_000 + offset * 86_400_000;
    return new Date(now).toISOString().slice(0, 10);
  }

  async enters({ by, principal, deputy, from = 0, to = 3 }: Entered) {
    const [first, last] = [await this.day(from), await this.day(to)];
    return this.staff[by].post('absences', { principal, deputy, from: first, to: last, reason: '外出学习' });
  }

  /** In force from its first day on, by whoever enters it and whoever approves it. */
  async standsIn(entered: Entered, approver?: Account): Promise<string> {
    const { status, body } = await this.enters(entered);
    if (status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`);
    if (approver) expect((await this.staff[approver].post(`absences/${body.id}/approve`, {})).status).toBe(200);
    return body.id as string;
  }

  end(by: Account, id: string) {
    return this.staff[by].post(`absences/${id}/end`, { reason: '提前返岗' });
  }

  /** What the list says of the latest absence of somebody. */
  async stateOf(principal: string): Promise<string | undefined> {
    const found = (await this.staff.admin.list('absences')) as { principal: string; state: string }[];
    return found.find((one) => one.principal === principal)?.state;
  }

  /** The next test finds nobody away. */
  async endAll(): Promise<void> {
    const open = (await this.staff.admin.list('absences')).filter(({ mayEnd }: { mayEnd: boolean }) => mayEnd);
    for (const { id } of open) expect((await this.end('admin', id)).status).toBe(200);
  }

  async whileStandingIn<Answer>(
    entered: Entered,
    approver: Account | undefined,
    work: () => Promise<Answer>,
  ): Promise<Answer> {
    const id = await this.standsIn(entered, approver);
    const answer = await work();
    expect((await this.end('admin', id)).status).toBe(200);
    return answer;
  }

  async numbersIn(account: Account, list: string): Promise<string[]> {
    return (await this.staff[account].list(list)).map(({ number }: { number: string }) => number);
  }

  async lastEntry(account: Account, petition: Petition, type: string) {
    const { timeline } = await this.staff[account].sees(petition);
    return timeline.findLast((entry: { type: string }) => entry.type === type);
  }
}
