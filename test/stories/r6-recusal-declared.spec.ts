import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPetition, type Petition } from '../support/a-petition.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import type { Officer } from '../support/officer.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

const accounts = [
  ...['window', 'handler', 'handler2', 'head', 'coordinator', 'leader', 'leader2'],
  ...['discipline', 'secretary', 'transportHandler'],
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

const lists = ['queue', 'decisions', 'supervision', 'accountability', 'inbox'];

async function atWork(unit = 'civilAffairs', by: Account = 'handler'): Promise<Petition> {
  const petition = await aPetition().registeredBy(staff.window);
  await staff.window.does('handOver', petition, { unit });
  await staff[by].does('signFor', petition);
  return petition;
}

const isShutOut = async (account: Account, petition: Petition): Promise<boolean> => {
  const listed = await Promise.all(lists.map((list) => staff[account].get(list)));
  const isNamed = listed.some(({ body }) => JSON.stringify(body).includes(petition.number));
  return (await staff[account].get(petition.address)).status === 404 && !isNamed;
};

const stage = async (petition: Petition): Promise<string> => (await staff.leader2.sees(petition)).stage;
const waitsFor = async (account: Account, { number }: Petition): Promise<boolean> =>
  (await staff[account].list('decisions')).some((item: { number: string }) => item.number === number);

describe('R6 whoever handles a matter declares recusal', () => {
  it('is shut out from then on, and the colleague named goes on by the same dates', async () => {
    const petition = await atWork();
    const promised = (await staff.handler.deadline('generalReply', petition))!.effectiveDue;
    await staff.handler.does('declareRecusal', petition, { ground: 'kinship', replacement: 'head' });
    expect(await isShutOut('handler', petition)).toBe(true);
    expect((await staff.handler.tries('reply', petition)).status).toBe(404);
    const seen = await staff.head.sees(petition);
    expect([seen.stage, seen.responsible.officer]).toEqual(['handling.working', 'head']);
    expect((await staff.head.deadline('generalReply', petition))!.effectiveDue).toBe(promised);
    expect(seen.timeline).toContainEqual(expect.objectContaining({ type: 'RECUSAL_DECLARED' }));
    await staff.head.does('reply', petition);
  });

  it('with nobody named the head names who goes on, and nobody who is recused', async () => {
    const petition = await atWork();
    await staff.handler.does('declareRecusal', petition);
    expect((await staff.head.sees(petition)).responsible).toMatchObject({ unit: 'civilAffairs', officer: null });
    expect((await staff.head.tries('assignHandler', petition, { officer: 'handler' })).status).toBe(409);
    await staff.head.does('assignHandler', petition, { officer: 'head' });
  });

  it('or a colleague takes it up by signing, who has no longer for it', async () => {
    const petition = await atWork();
    const promised = (await staff.head.deadline('generalReply', petition))!.effectiveDue;
    expect(await staff.head.mayDo(petition)).not.toContain('signFor');
    await staff.handler.does('declareRecusal', petition);
    await office.hoursPass(24);
    await staff.head.does('signFor', petition);
    expect((await staff.head.sees(petition)).responsible).toMatchObject({ unit: 'civilAffairs', officer: 'head' });
    expect((await staff.head.deadline('generalReply', petition))!.effectiveDue).toBe(promised);
  });

  it('is heard by the committee, the head and the leader, with what was promised and who follows', async () => {
    const petition = await atWork();
    await staff.handler.does('declareRecusal', petition, { ground: 'other', reason: '多年邻居', replacement: 'head' });
    const [told] = await office.delivered(petition, 'recusalNotice');
    expect(told!.to).toEqual(['coordinator', 'discipline', 'head', 'leader']);
    for (const said of ['李承办', '本人声明', '多年邻居', '陈主任', '期限不因回避重新计算'])
      expect(told!.body).toContain(said);
  });

  it('says what the other ground is, and names somebody of the same unit who is free', async () => {
    const petition = await atWork();
    const pathOf = async (fields: object): Promise<unknown> => {
      const { status, body } = await staff.handler.tries('declareRecusal', petition, { ...fields });
      return [status, body.issues?.map(({ path }: { path: string }) => path)];
    };
    expect(await pathOf({ ground: 'other' })).toEqual([422, ['reason']]);
    expect(await pathOf({ replacement: 'handler2' })).toEqual([422, ['replacement']]);
    expect(await pathOf({ replacement: 'nobody' })).toEqual([422, ['replacement']]);
    expect((await staff.handler.tries('declareRecusal', petition, { replacement: 'handler' })).status).toBe(409);
  });

  it('sheds no lateness: what was missed before stays theirs, and what is missed after is of who has it', async () => {
    const [late, leftInTime] = [await atWork(), await atWork()];
    const breaches = ({ number }: Petition) =>
      office.rows<{ officer: string; unit: string }>(
        `SELECT b.unit, b.officer FROM breach b JOIN case_file c ON c.id = b.case_id WHERE c.number = $1 AND b.clock = 'generalReply'`,
        [number],
      );
    await office.hoursPass(24 * 6);
    await staff.handler.does('declareRecusal', leftInTime);
    await office.hoursPass(24 * 3);
    await staff.handler.does('declareRecusal', late, { replacement: 'head' });
    expect(await breaches(late)).toEqual([{ unit: 'civilAffairs', officer: 'handler' }]);
    expect(await breaches(leftInTime)).toEqual([{ unit: 'civilAffairs', officer: null }]);
    expect((await staff.head.deadline('generalReply', late))!.state).toBe('missed');
    const supervised = (await staff.discipline.list('supervision')).map((item: { number: string }) => item.number);
    expect(supervised).toEqual(expect.arrayContaining([late.number, leftInTime.number]));
  });
});

describe('R6 nobody else withdraws unseen, and the matter finds somebody', () => {
  it('before anybody has it, the coordination desk gives it to a unit', async () => {
    const petition = await aPetition().registeredBy(staff.window);
    await staff.window.does('declareRecusal', petition);
    expect([await stage(petition), await isShutOut('window', petition)]).toEqual(['routing.coordination', true]);
    await staff.coordinator.does('assign', petition, { unit: 'civilAffairs' });
    await staff.handler.does('signFor', petition);
  });

  it('where everybody of the unit is, the desk gives it to another: signed for or not', async () => {
    for (const signed of [true, false]) {
      const petition = await aPetition().registeredBy(staff.window);
      await staff.window.does('handOver', petition, { unit: 'civilAffairs' });
      if (signed) {
        await staff.handler.does('signFor', petition);
        expect(await staff.coordinator.mayDo(petition)).not.toContain('assign');
      }
      await staff.handler.does('declareRecusal', petition);
      await staff.head.does('declareRecusal', petition, { ground: 'interest' });
      await staff.coordinator.does('assign', petition, { unit: 'transport' });
      // Once for the two of them, and once where the desk chose wrongly: to and fro, the receipt would be asked for anew without end.
      await staff.coordinator.does('assign', petition, { unit: 'construction' });
      expect((await staff.coordinator.tries('assign', petition, { unit: 'transport' })).status).toBe(409);
      expect((await staff.handler2.does('signFor', petition)).stage).toBe('handling.working');
    }
  });

  it('the leader in charge acts for a head who is recused', async () => {
    const petition = await atWork();
    await staff.head.does('declareRecusal', petition);
    await staff.handler.does('requestExtension', petition);
    expect([await waitsFor('leader', petition), await waitsFor('head', petition)]).toEqual([true, false]);
    await staff.leader.does('grantExtension', petition);
    expect((await office.delivered(petition, 'extensionRequest')).map(({ to }) => to)).toEqual([['leader']]);
  });

  it('the next in rank decides a denial where the leader in charge is recused', async () => {
    const petition = await atWork();
    await staff.handler.does('fileDenial', petition);
    await staff.leader.does('declareRecusal', petition);
    expect([await waitsFor('leader2', petition), await waitsFor('leader', petition)]).toEqual([true, false]);
    expect((await staff.leader.tries('confirmDenial', petition)).status).toBe(404);
    await staff.leader2.does('correctDenial', petition);
  });

  it('the last one who could carry it on is not shut out, and is told whom to ask', async () => {
    const petition = await atWork();
    for (const account of ['coordinator', 'leader'] as const) await staff[account].does('declareRecusal', petition);
    expect(await staff.leader2.tries('declareRecusal', petition)).toMatchObject({
      status: 409,
      body: { code: 'notAllowedNow', rule: 'R6', detail: expect.stringContaining('上一级机关') },
    });
    expect(await stage(petition)).toBe('handling.working');
  });

  it('holds for the matters joined to it, whose people are answered with it', async () => {
    const lead = await atWork();
    const joined = await aPetition().registeredBy(staff.window);
    await staff.window.does('join', joined, { lead: lead.number });
    expect((await staff.coordinator.tries('declareRecusal', joined)).status).toBe(409);
    await staff.handler.does('declareRecusal', lead, { replacement: 'head' });
    await staff.coordinator.does('separate', joined);
    await staff.window.does('handOver', joined, { unit: 'civilAffairs' });
    expect(await isShutOut('handler', joined)).toBe(true);
  });

  it('is joined to no matter in which whoever is recused from it has a part', async () => {
    const lead = await atWork();
    const later = await atWork('transport', 'transportHandler');
    await staff.leader.does('orderRecusal', later, { officer: 'handler' });
    expect((await staff.coordinator.tries('join', later, { lead: lead.number })).status).toBe(409);
    await staff.leader.does('orderRecusal', lead, { officer: 'handler', replacement: 'head' });
    await staff.coordinator.does('join', later, { lead: lead.number });
  });
});

describe('R6 recusal is ordered from above', () => {
  it('by the head of the unit, the leader in charge and the principal leader, each of who is below them', async () => {
    const orders = [
      ['head', 'handler'],
      ['leader', 'head'],
      ['leader2', 'leader'],
    ] as const;
    for (const [by, officer] of orders) {
      const petition = await atWork();
      // What they had in their inbox before is not there any more either.
      await office.deliversEverything();
      const earlier = (await staff[officer].list('inbox')).filter(
        ({ caseNumber }: { caseNumber: string }) => caseNumber === petition.number,
      );
      await staff[by].does('orderRecusal', petition, { officer, askedBy: 'petitioner' });
      for (const { id } of earlier)
        expect([officer, (await staff[officer].get(`notices/${id}/document?format=pdf`)).status]).toEqual([
          officer,
          404,
        ]);
      expect([by, await isShutOut(officer, petition)]).toEqual([by, true]);
      const [told] = await office.delivered(petition, 'recusalNotice');
      expect(told!.body).toContain('由信访人申请');
    }
  });

  it('of nobody who supervises, leads or is themselves, and by nobody who has had a part in it', async () => {
    const petition = await atWork();
    const refused: [Account, Account][] = [
      ['head', 'leader'],
      ['head', 'handler2'],
      ['leader', 'leader2'],
      ['leader', 'leader'],
      ['leader2', 'discipline'],
      ['leader2', 'secretary'],
      ['leader2', 'leader2'],
    ];
    for (const [by, officer] of refused) {
      const { status, body } = await staff[by].tries('orderRecusal', petition, { officer });
      expect([by, officer, status, body.issues?.[0]?.path]).toEqual([by, officer, 422, 'officer']);
    }
    for (const by of ['window', 'handler', 'coordinator', 'discipline'] as const)
      expect([by, (await staff[by].tries('orderRecusal', petition, { officer: 'head' })).status]).toEqual([by, 403]);
    const own = await atWork('civilAffairs', 'head');
    expect((await staff.head.tries('orderRecusal', own, { officer: 'handler' })).status).toBe(422);
  });

  it('once only', async () => {
    const petition = await atWork();
    await staff.head.does('orderRecusal', petition, { officer: 'handler', replacement: 'head' });
    expect((await staff.leader.tries('orderRecusal', petition, { officer: 'handler' })).status).toBe(409);
  });
});

describe('R6 interests are asked at the counter', () => {
  it('registers it all the same, and gives it to somebody else', async () => {
    const { status, body } = await staff.window.post('petitions', { ...aPetition().fields, recusal: 'kinship' });
    expect([status, body.stage, body.mayOpen]).toEqual([201, 'routing.coordination', false]);
    expect(body.warnings).toEqual([expect.objectContaining({ path: 'recusal', zh: expect.stringContaining('回避') })]);
    const petition = { address: `petitions/${body.number}` };
    expect((await staff.window.get(petition.address)).status).toBe(404);
    await staff.coordinator.does('assign', petition, { unit: 'civilAffairs' });
  });

  it('shuts a clerk of the sealed lane out of what they took down', async () => {
    const accusation = aPetition().accusing('handler2').fields;
    const { body } = await staff.discipline.post('petitions', { ...accusation, recusal: 'interest' });
    const petition = { address: `petitions/${body.number}` };
    expect((await staff.discipline.get(petition.address)).status).toBe(404);
    await staff.secretary.does('signFor', petition);
    expect(await staff.secretary.tries('declareRecusal', petition)).toMatchObject({
      status: 409,
      body: { code: 'notAllowedNow', rule: 'R6' },
    });
  });
});

keepsTheInvariants(() => office);
