import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPetition, type Petition } from '../support/a-petition.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import type { Officer } from '../support/officer.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

let office: TrialOffice;
let window: Officer;
let handler: Officer;
let head: Officer;
let coordinator: Officer;
let leader: Officer;

beforeAll(async () => {
  office = await openTrialOffice({ at: '2026-03-02T09:00:00+08:00' });
  [window, handler, head, coordinator, leader] = (await Promise.all(
    ['window', 'handler', 'head', 'coordinator', 'leader'].map((id) => office.signedInAs(id)),
  )) as [Officer, Officer, Officer, Officer, Officer];
});
afterAll(() => office.close());

const zhang = { name: '张三丰', phone: '13912345678', idNumber: '11010519491231002X' };
const zhao = { name: '赵老栓', phone: '13800000001' };

async function handled(...petitioners: object[]): Promise<Petition> {
  const petition = await aPetition().with({ petitioners }).registeredBy(window);
  await window.does('handOver', petition, { unit: 'civilAffairs' });
  await handler.does('signFor', petition);
  return petition;
}

const lead = (of: Petition) => ({ lead: of.number, reason: '同一村同一问题' });
const stage = async (of: Petition): Promise<string> => (await coordinator.sees(of)).stage;
const waitsFor = async (officer: Officer, of: Petition): Promise<unknown[]> =>
  (await officer.list('decisions')).filter(({ number }: { number: string }) => number === of.number);

describe('R2, R12 who confirms a joining reads both matters', () => {
  it('where desk and head may not read the earlier matter, a leader decides; whoever oversees it may end the proposal', async () => {
    const first = await aPetition()
      .with({ petitioners: [zhang] })
      .registeredBy(window);
    await window.does('handOver', first, { unit: 'construction' });
    await coordinator.does('declareRecusal', first);
    const second = await aPetition()
      .with({ petitioners: [zhao] })
      .registeredBy(window);
    await window.does('handOver', second, { unit: 'civilAffairs' });
    await window.does('proposeJoining', second, lead(first));
    expect([await waitsFor(coordinator, second), await waitsFor(head, second)]).toEqual([[], []]);
    for (const one of [coordinator, head]) expect((await one.tries('confirmJoining', second)).status).toBe(403);
    expect(await waitsFor(leader, second)).toHaveLength(1);
    await leader.does('declineJoining', second);
    await window.does('proposeJoining', second, lead(first));
    await leader.does('confirmJoining', second);
    expect(await stage(second)).toBe('joined');
  });

  it('recused from the earlier matter after it was proposed: taken back and proposed anew, another decides', async () => {
    const [first, second] = [await handled(zhang), await handled(zhao)];
    await handler.does('proposeJoining', second, lead(first));
    await coordinator.does('declareRecusal', first);
    expect((await coordinator.tries('confirmJoining', second)).status).toBe(404);
    await coordinator.does('declineJoining', second);
    await handler.does('proposeJoining', second, lead(first));
    expect(await waitsFor(coordinator, second)).toEqual([]);
    await head.does('confirmJoining', second);
    expect(await stage(second)).toBe('joined');
  });
});

keepsTheInvariants(() => office);
