import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPetition, type Petition } from '../support/a-petition.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import type { Officer } from '../support/officer.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

const accounts = [
  ...['window', 'handler', 'handler2', 'head', 'coordinator', 'leader', 'leader2', 'admin'],
  ...['discipline', 'secretary', 'efficiency', 'transportHandler', 'transportHead'],
] as const;
type Account = (typeof accounts)[number];

let office: TrialOffice;
let staff: Record<Account, Officer>;

beforeAll(async () => {
  office = await openTrialOffice();
  const signedIn = await Promise.all(accounts.map(async (id) => [id, await office.signedInAs(id)] as const));
  staff = Object.fromEntries(signedIn) as Record<Account, Officer>;
});
afterAll(() => office.close());

async function atWork(unit = 'civilAffairs', by: Account = 'handler'): Promise<Petition> {
  const petition = await aPetition().registeredBy(staff.window);
  await staff.window.does('handOver', petition, { unit });
  await staff[by].does('signFor', petition);
  return petition;
}

async function day(offset: number): Promise<string> {
  const now = (await office.now()).getTime() + 8 * 3_600_000 + offset * 86_400_000;
  return new Date(now).toISOString().slice(0, 10);
}

interface Entered {
  by: Account;
  principal?: Account;
  deputy?: Account;
  from?: number;
  to?: number;
}

async function enters({ by, principal, deputy, from = 0, to = 3 }: Entered) {
  const fields = { principal, deputy, from: await day(from), to: await day(to), reason: '外出学习' };
  return staff[by].post('absences', fields);
}

/** In force from today on, by whoever enters it and whoever approves it. */
async function standsIn(entered: Entered, approver?: Account): Promise<string> {
  const { status, body } = await enters(entered);
  if (status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`);
  if (approver) expect((await staff[approver].post(`absences/${body.id}/approve`, {})).status).toBe(200);
  return body.id as string;
}

const end = (by: Account, id: string) => staff[by].post(`absences/${id}/end`, { reason: '提前返岗' });

const numbersIn = async (account: Account, list: string): Promise<string[]> =>
  (await staff[account].list(list)).map(({ number }: { number: string }) => number);

const lastEntry = async (account: Account, petition: Petition, type: string) =>
  (await staff[account].sees(petition)).timeline.findLast((entry: { type: string }) => entry.type === type);

describe('R1 a deputy acts in the name of whose desk it is', () => {
  it('once the head has approved it, and not before: the case and its paper say who did it for whom', async () => {
    const petition = await atWork('transport', 'transportHandler');
    const { body: entered } = await enters({ by: 'transportHandler', deputy: 'transportHead' });
    expect(entered.approved).toBe(false);
    expect((await staff.transportHead.tries('reply', petition)).status).toBe(403);
    // The only head is the deputy: the leader in charge approves, and neither of the two.
    for (const one of ['transportHandler', 'transportHead', 'handler'] as const)
      expect([403, 404]).toContain((await staff[one].post(`absences/${entered.id}/approve`, {})).status);
    expect((await staff.leader2.post(`absences/${entered.id}/approve`, {})).status).toBe(200);
    expect(await numbersIn('transportHead', 'queue')).toContain(petition.number);
    await staff.transportHead.does('reply', petition);
    const replied = await lastEntry('leader', petition, 'REPLIED');
    expect(replied).toMatchObject({ actor: 'transportHead', inNameOf: '交通管理站承办员' });
    expect((await staff.leader.sees(petition)).responsible.officer).toBe('transportHandler');
    const [paper] = await office.delivered(petition, 'reply');
    expect(paper!.body).toContain('（代交通管理站承办员）');
    await end('transportHead', entered.id);
    expect((await staff.transportHead.get(`queue?deskOf=transportHandler`)).body.items).toEqual([]);
  });
});

keepsTheInvariants(() => office);
