import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPetition, type Petition } from '../support/a-petition.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import type { Officer } from '../support/officer.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

let office: TrialOffice;
const staff: Record<string, Officer> = {};
const as = (id: string): Officer => staff[id]!;
beforeAll(async () => {
  office = await openTrialOffice();
  for (const id of ['window', 'handler', 'handler2', 'head', 'coordinator', 'leader', 'discipline'])
    staff[id] = await office.signedInAs(id);
});
afterAll(() => office.close());

/** Handed over by the first contact, and not signed for. */
async function sent(): Promise<Petition> {
  const petition = await aPetition().registeredBy(as('window'));
  await as('window').does('handOver', petition, { unit: 'civilAffairs' });
  return petition;
}

/** Signed for by civil affairs and passed on to construction, which has not signed. */
async function passedOn(): Promise<Petition> {
  const petition = await sent();
  await as('handler').does('signFor', petition);
  await as('handler').does('handOver', petition, { unit: 'construction' });
  return petition;
}

const context = async ({ number }: Petition): Promise<Record<string, unknown>> => {
  const [row] = await office.rows<{ context: Record<string, unknown> }>(
    `SELECT p.snapshot->'context' AS context FROM process p JOIN case_file c ON c.id = p.case_id
     WHERE c.number = $1 AND p.kind = 'petition'`,
    [number],
  );
  return row!.context;
};

const due = async ({ number }: Petition): Promise<string> => {
  const [row] = await office.rows<{ due: string }>(
    `SELECT t.effective_due::text AS due FROM timer t JOIN case_file c ON c.id = t.case_id
     WHERE c.number = $1 AND t.clock = 'generalReply' ORDER BY t.id DESC LIMIT 1`,
    [number],
  );
  return row!.due;
};

describe('R1 the sender pulls back what nobody has signed for', () => {
  it('and has it again, on the promise that runs; the unit learns that it need not sign', async () => {
    const petition = await sent();
    const before = await due(petition);
    expect(await as('window').mayDo(petition)).toContain('pullBack');
    const { stage } = await as('window').does('pullBack', petition);
    expect(stage).toBe('handling.working');
    expect(await as('window').sees(petition)).toMatchObject({ responsible: { unit: 'window', officer: 'window' } });
    expect(await due(petition)).toBe(before);
    const [notice] = await office.delivered(petition, 'handOverPulledBack');
    expect(notice).toMatchObject({ to: ['head'], body: expect.stringContaining('不必签收') });
    expect((await as('handler').tries('signFor', petition)).status).toBeGreaterThanOrEqual(403);
  });

  it('and hands it to the right unit, which is the first hand-over still and no bounce', async () => {
    const petition = await sent();
    await as('window').does('pullBack', petition);
    await as('window').does('handOver', petition, { unit: 'construction' });
    await as('handler2').does('signFor', petition);
    expect((await context(petition))['bounces']).toEqual([]);
  });

  it('asked again the unit has no longer for it, and twice pulled back the desk says whose it is', async () => {
    const receiptDue = async (of: Petition) => (await as('window').deadline('handOverReceipt', of))?.effectiveDue;
    const petition = await sent();
    const first = await receiptDue(petition);
    const again = async () => {
      await office.hoursPass(24);
      await as('window').does('pullBack', petition);
      return as('window').tries('handOver', petition, { unit: 'civilAffairs' });
    };
    expect((await again()).status).toBe(200);
    expect(await receiptDue(petition)).toBe(first);
    const refused = await again();
    expect([refused.status, refused.body.detail]).toEqual([409, expect.stringContaining('提请协调')]);
    await as('window').does('referToCoordination', petition);
    await as('coordinator').does('assign', petition, { unit: 'civilAffairs' });
    await as('handler').does('signFor', petition);
    const breaches = await office.rows(
      `SELECT b.clock FROM breach b JOIN case_file c ON c.id = b.case_id WHERE c.number = $1`,
      [petition.number],
    );
    expect(breaches).toEqual([{ clock: 'handOverReceipt' }]);
  });

  it('which a unit does that passed it on as well: it handles again, by its officer, and passed nothing on', async () => {
    const petition = await passedOn();
    const before = await due(petition);
    expect((await context(petition))['bounces']).toHaveLength(1);
    await as('handler').does('pullBack', petition);
    expect(await as('handler').sees(petition)).toMatchObject({
      stage: 'handling.working',
      responsible: { unit: 'civilAffairs', officer: 'handler' },
    });
    expect((await context(petition))['bounces']).toEqual([]);
    expect(await due(petition)).toBe(before);
  });

  it('nobody else does: neither the unit asked, nor head, desk or leader', async () => {
    const petition = await sent();
    for (const id of ['handler', 'head', 'coordinator', 'leader'])
      expect([id, (await as(id).tries('pullBack', petition)).status]).toEqual([id, 403]);
  });

  it('not once it is signed for', async () => {
    const petition = await sent();
    await as('handler').does('signFor', petition);
    expect((await as('window').tries('pullBack', petition)).status).toBe(403);
  });

  it('not what a leader decided, nor what went to the desk', async () => {
    const petition = await aPetition().registeredBy(as('window'));
    await as('window').does('referToCoordination', petition);
    expect((await as('window').tries('pullBack', petition)).status).toBe(403);
    await as('coordinator').does('assign', petition, { unit: 'civilAffairs' });
    expect((await as('window').tries('pullBack', petition)).status).toBe(403);
    expect((await as('coordinator').tries('pullBack', petition)).status).toBe(403);
  });

  it('not an accusation, which nobody handed over', async () => {
    const petition = await aPetition().with({ lane: 'accusation' }).registeredBy(as('window'));
    for (const id of ['window', 'discipline'])
      expect((await as(id).tries('pullBack', petition)).status).toBeGreaterThanOrEqual(403);
  });
});

describe('R1 the desk moves what nobody has signed for', () => {
  it('to another unit without a bounce, and both units are told; the term of the receipt is the new one’s', async () => {
    const petition = await sent();
    await as('coordinator').does('assign', petition, { unit: 'construction' });
    expect(await as('coordinator').sees(petition)).toMatchObject({
      stage: 'routing.awaitingReceipt',
      responsible: { unit: 'construction' },
    });
    expect((await context(petition))['bounces']).toEqual([]);
    expect(await office.delivered(petition, 'handOverPulledBack')).toHaveLength(1);
    expect(await office.delivered(petition, 'handOverSlip')).toHaveLength(2);
    await as('handler2').does('signFor', petition);
  });

  it('once: to keep a matter going round is nobody’s', async () => {
    const petition = await sent();
    await as('coordinator').does('assign', petition, { unit: 'construction' });
    expect((await as('coordinator').tries('assign', petition, { unit: 'civilAffairs' })).status).toBe(409);
  });

  it('not to the unit that is asked already', async () => {
    const petition = await sent();
    expect((await as('coordinator').tries('assign', petition, { unit: 'civilAffairs' })).status).toBe(409);
  });

  it('not what a leader decided', async () => {
    const petition = await sent();
    for (const [unit, who] of [
      ['construction', 'head'],
      ['civilAffairs', 'handler2'],
    ] as const) {
      await as(who).does('object', petition);
      if ((await as('coordinator').sees(petition)).stage === 'routing.coordination')
        await as('coordinator').does('assign', petition, { unit });
    }
    expect(await as('leader').sees(petition)).toMatchObject({ stage: 'routing.leaderDecision' });
    await as('leader').does('decideRouting', petition, { unit: 'civilAffairs' });
    expect((await as('coordinator').tries('assign', petition, { unit: 'construction' })).status).toBe(409);
  });
});

keepsTheInvariants(() => office);
