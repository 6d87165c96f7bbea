import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPetition, type Petition } from '../support/a-petition.js';
import { byReceipt } from '../support/by-receipt.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import type { Officer } from '../support/officer.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

let office: TrialOffice;
let window: Officer;
let handler: Officer;
let head: Officer;
let coordinator: Officer;
let discipline: Officer;

beforeAll(async () => {
  office = await openTrialOffice({ at: '2026-03-02T09:00:00+08:00' });
  [window, handler, head, coordinator, discipline] = (await Promise.all(
    ['window', 'handler', 'head', 'coordinator', 'discipline'].map((id) => office.signedInAs(id)),
  )) as [Officer, Officer, Officer, Officer, Officer];
});
afterAll(() => office.close());

async function handled(fields: Record<string, unknown> = {}): Promise<Petition> {
  const petition = await aPetition().with(fields).registeredBy(window);
  await window.does('handOver', petition, { unit: 'civilAffairs' });
  await handler.does('signFor', petition);
  return petition;
}

const byCode = (petition: Petition, act: string, form: object = {}) => byReceipt(office, act, petition, form);
const tracked = async ({ number, queryCode: code }: Petition) => (await window.post('track', { number, code })).body;
const mayOnline = async (of: Petition): Promise<string[]> =>
  (await tracked(of)).may.map(({ act }: { act: string }) => act);
const stage = async (of: Petition): Promise<string> => (await coordinator.sees(of)).stage;
const reply = async (of: Petition) => {
  const { state, effectiveDue } = (await coordinator.deadline('generalReply', of))!;
  return [state, effectiveDue];
};
const armed = (of: Petition) =>
  office.rows(
    `SELECT t.clock FROM timer t JOIN case_file c ON c.id = t.case_id WHERE c.number = $1 AND t.state = 'armed' ORDER BY 1`,
    [of.number],
  );

describe('R2 withdrawn by the petitioner with the code of the receipt', () => {
  it('ends as withdrawn: no denial, no term of relief, no reply owed; the petitioner gets it in writing', async () => {
    const petition = await handled();
    expect(await mayOnline(petition)).toContain('withdraw');
    expect((await byCode(petition, 'withdraw', { reason: '问题已经解决' })).status).toBe(200);
    const { stage: stands, outcome, processes } = await coordinator.sees(petition);
    expect([stands, outcome, processes.map(({ kind }: { kind: string }) => kind)]).toEqual([
      'withdrawn.rethinking',
      'withdrawn',
      ['petition'],
    ]);
    expect(await armed(petition)).toEqual([{ clock: 'withdrawalRethinking' }]);
    expect(await office.rows('SELECT 1 FROM denial_confirmation')).toEqual([]);
    const [paper] = await office.delivered(petition, 'withdrawalConfirmation');
    expect([paper?.to, paper?.body]).toEqual([
      ['coordinator', 'petitioner', 'window'],
      expect.stringContaining('您在2026年3月9日24时前可以改变主意'),
    ]);
    const seen = await tracked(petition);
    expect([seen.stageLabel.zh, seen.dueDate, seen.answeredOn]).toEqual(['已撤回（可以反悔）', null, null]);
    expect(await mayOnline(petition)).toEqual(['takeBackWithdrawal', 'keepUnnamed']);
  });

  it('with another code, nothing', async () => {
    const petition = await handled();
    const wrong = { number: petition.number, queryCode: 'AAAAAAAAAAA' };
    expect((await byReceipt(office, 'withdraw', wrong)).status).toBe(404);
    expect(await stage(petition)).toBe('handling.working');
  });
});

describe('R2, R3 five working days to change one’s mind', () => {
  it('taken back by the petitioner the same promise goes on: the days between count', async () => {
    const petition = await handled();
    await byCode(petition, 'withdraw');
    await office.goesTo('2026-03-04T09:00:00+08:00');
    expect((await byCode(petition, 'takeBackWithdrawal')).status).toBe(200);
    const { stage: stands, outcome, responsible } = await coordinator.sees(petition);
    expect([stands, outcome, responsible.officer]).toEqual(['handling.working', null, 'handler']);
    expect(await reply(petition)).toEqual(['running', '2026-03-09']);
    expect((await office.delivered(petition, 'withdrawalTakenBack'))[0]?.body).toContain('2026年3月9日');
    await handler.does('reply', petition);
  });

  it('an extended promise goes on extended', async () => {
    const petition = await handled();
    await handler.does('requestExtension', petition);
    await head.does('grantExtension', petition);
    const { effectiveDue } = (await coordinator.deadline('specialReply', petition))!;
    await byCode(petition, 'withdraw');
    await window.does('takeBackWithdrawal', petition);
    expect(await coordinator.deadline('specialReply', petition)).toMatchObject({ state: 'running', effectiveDue });
  });

  it('one that ended meanwhile ends with the next day, once: withdrawing again and again moves nothing', async () => {
    const petition = await handled();
    await office.goesTo('2026-03-10T09:00:00+08:00');
    await byCode(petition, 'withdraw');
    await office.goesTo('2026-03-12T09:00:00+08:00');
    await byCode(petition, 'takeBackWithdrawal');
    expect(await reply(petition)).toEqual(['running', '2026-03-13']);
    await byCode(petition, 'withdraw');
    await office.goesTo('2026-03-14T09:00:00+08:00');
    await byCode(petition, 'takeBackWithdrawal');
    await office.hoursPass(1);
    expect((await reply(petition))[0]).toBe('missed');
  });

  it('after them it is withdrawn for good, stays on record, and the desk reopens it like any other', async () => {
    const petition = await handled();
    await byCode(petition, 'withdraw');
    await office.goesTo('2026-03-24T09:00:00+08:00');
    const { stage: stands, outcome } = await coordinator.sees(petition);
    expect([stands, outcome, await armed(petition)]).toEqual(['withdrawn.ended', 'withdrawn', []]);
    expect((await byCode(petition, 'takeBackWithdrawal')).status).toBe(409);
    await coordinator.does('reopen', petition);
    expect([await stage(petition), (await coordinator.sees(petition)).outcome]).toEqual(['handling.working', null]);
  });
});

describe('R2 at the window and by telephone two people, none of them of the line', () => {
  it('noted, it has no effect until somebody else has heard the petitioner', async () => {
    const petition = await handled();
    await window.does('noteWithdrawal', petition, { how: 'byTelephone' });
    expect([await stage(petition), (await reply(petition))[0]]).toEqual(['handling.working', 'running']);
    expect((await office.delivered(petition, 'withdrawalApplication'))[0]?.to).toEqual(['coordinator']);
    for (const one of [window, handler, head])
      expect([one.id, (await one.tries('confirmWithdrawal', petition)).status]).toEqual([one.id, 403]);
    expect((await coordinator.tries('confirmWithdrawal', petition, { note: ' ' })).status).toBe(422);
    await coordinator.does('confirmWithdrawal', petition);
    expect(await stage(petition)).toBe('withdrawn.rethinking');
    await window.does('takeBackWithdrawal', petition);
  });

  it('refused: by whoever handles it, by their unit, and confirmed by whoever noted it', async () => {
    const petition = await handled();
    for (const one of [handler, head])
      expect([one.id, (await one.tries('noteWithdrawal', petition)).status]).toEqual([one.id, 403]);
    await coordinator.does('noteWithdrawal', petition);
    expect((await coordinator.tries('confirmWithdrawal', petition)).status).toBe(403);
    await discipline.does('confirmWithdrawal', petition);
    expect(await stage(petition)).toBe('withdrawn.rethinking');
  });

  it('what the first contact handles themselves they do not note', async () => {
    const petition = await aPetition().registeredBy(window);
    await window.does('accept', petition);
    expect((await window.tries('noteWithdrawal', petition)).status).toBe(409);
  });

  it('where the petitioner withdrew nothing the committee hears of it, and the matter goes on', async () => {
    const petition = await handled();
    await window.does('noteWithdrawal', petition);
    await coordinator.does('denyWithdrawal', petition);
    expect(await stage(petition)).toBe('handling.working');
    expect(
      await office.rows(
        `SELECT k.situation, k.officer FROM clue k JOIN case_file c ON c.id = k.case_id WHERE c.number = $1`,
        [petition.number],
      ),
    ).toEqual([{ situation: 17, officer: 'window' }]);
    expect((await coordinator.tries('confirmWithdrawal', petition)).status).toBe(409);
  });
});

describe('what a withdrawal does not end', () => {
  it('a breach, and the supervision case it opened (R5)', async () => {
    const petition = await handled();
    await office.goesTo('2026-04-02T09:00:00+08:00');
    await byCode(petition, 'withdraw');
    const { processes } = await discipline.sees(petition);
    const supervision = processes.find(({ kind }: { kind: string }) => kind === 'supervision');
    expect([supervision.open, (await reply(petition))[0]]).toEqual([true, 'missed']);
    await byCode(petition, 'takeBackWithdrawal');
    expect((await reply(petition))[0]).toBe('missed');
    expect(
      await office.rows(
        `SELECT count(*)::int AS n FROM breach b JOIN case_file c ON c.id = b.case_id WHERE c.number = $1 AND b.clock = 'generalReply'`,
        [petition.number],
      ),
    ).toEqual([{ n: 1 }]);
  });

  it('what was joined to it: each goes its own way', async () => {
    const [lead, other] = [await handled(), await handled()];
    await handler.does('join', other, { lead: lead.number, reason: '同一问题' });
    await byCode(lead, 'withdraw');
    expect([await stage(lead), await stage(other)]).toEqual(['withdrawn.rethinking', 'handling.working']);
  });

  it('a joined matter is withdrawn by itself, and the lead goes on', async () => {
    const [lead, other] = [await handled(), await handled()];
    await handler.does('join', other, { lead: lead.number, reason: '同一问题' });
    await byCode(other, 'withdraw');
    expect([await stage(other), await stage(lead), (await coordinator.sees(lead)).joined]).toEqual([
      'withdrawn.rethinking',
      'handling.working',
      [],
    ]);
  });

  it('a filed denial, under a leader’s hand (R4)', async () => {
    const petition = await handled();
    await handler.does('fileDenial', petition);
    expect([(await byCode(petition, 'withdraw')).status, await mayOnline(petition)]).toEqual([
      409,
      expect.not.arrayContaining(['withdraw']),
    ]);
  });

  it('an accusation (R12)', async () => {
    const petition = await aPetition().accusing('handler2').registeredBy(window);
    expect((await byCode(petition, 'withdraw')).status).toBe(409);
  });

  it('what the committee has under way about whom it complains of, without its word; and nobody learns of that by the refusal (R6)', async () => {
    const petition = await aPetition().against('handler2').registeredBy(window);
    await discipline.post('accountability', { officer: 'handler2', situation: 6, facts: '逾期未答复' });
    const refused = await byCode(petition, 'withdraw');
    expect([refused.status, refused.body.detail]).toEqual([409, expect.not.stringContaining('追究')]);
    await window.does('noteWithdrawal', petition);
    expect((await coordinator.tries('confirmWithdrawal', petition)).status).toBe(409);
    expect((await coordinator.tries('consentToWithdrawal', petition)).status).toBe(403);
    await discipline.does('consentToWithdrawal', petition);
    await coordinator.does('confirmWithdrawal', petition);
    const { timeline, stage: stands } = await coordinator.sees(petition);
    expect([stands, JSON.stringify(timeline).includes('underWay')]).toEqual(['withdrawn.rethinking', false]);
  });

  it('the committee’s word holds for what it had under way when it gave it, about whom the matter complains of still, and once (R6)', async () => {
    const about = (officer: string) =>
      discipline.post('accountability', { officer, situation: 6, facts: '逾期未答复' }).then(({ status }) => status);
    const petition = await aPetition().against('transportHandler').registeredBy(window);
    await discipline.does('consentToWithdrawal', petition);
    expect(await about('transportHandler')).toBe(201);
    expect((await byCode(petition, 'withdraw')).status).toBe(409);
    await discipline.does('consentToWithdrawal', petition);
    expect(await about('transportHead')).toBe(201);
    await window.does('proposeCorrection', petition, { complainedOfficer: 'transportHead', reason: '记错了人' });
    await coordinator.does('confirmCorrection', petition);
    expect((await byCode(petition, 'withdraw')).status).toBe(409);
    await discipline.does('consentToWithdrawal', petition);
    expect((await byCode(petition, 'withdraw')).status).toBe(200);
    expect((await byCode(petition, 'takeBackWithdrawal')).status).toBe(200);
    expect((await byCode(petition, 'withdraw')).status).toBe(409);
  });
});

keepsTheInvariants(() => office);
