import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localDateOf } from '@banjie/workflows';
import { aPetition, type Petition } from '../support/a-petition.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import type { Officer } from '../support/officer.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

let office: TrialOffice;
let window: Officer;
let handler: Officer;
let head: Officer;
let leader: Officer;
let leader2: Officer;
let efficiency: Officer;

beforeAll(async () => {
  office = await openTrialOffice();
  const accounts = ['window', 'handler', 'head', 'leader', 'leader2', 'efficiency'];
  [window, handler, head, leader, leader2, efficiency] = (await Promise.all(
    accounts.map((id) => office.signedInAs(id)),
  )) as [Officer, Officer, Officer, Officer, Officer, Officer];
});
afterAll(() => office.close());

async function aFiledDenial(filing: Record<string, unknown> = {}): Promise<Petition> {
  const petition = await aPetition().registeredBy(window);
  await window.does('handOver', petition, { unit: 'civilAffairs' });
  await handler.does('signFor', petition);
  await handler.does('fileDenial', petition, filing);
  return petition;
}

const confirmation = (petition: Petition) =>
  office.rows(
    `SELECT d.filed_by, d.confirmed_by, d.ground, d.major FROM denial_confirmation d JOIN case_file c ON c.id = d.case_id WHERE c.number = $1`,
    [petition.number],
  );

describe('R4 否定报备: filed', () => {
  it('waits for the leader who leads the unit, on the leader’s own clock', async () => {
    const petition = await aFiledDenial();
    expect(await handler.sees(petition)).toMatchObject({ stage: 'handling.denialFiled', outcome: null });
    expect(await leader.deadline('denialDecision', petition)).toMatchObject({
      state: 'running',
      effectiveDue: '2026-03-04',
      explanation: { term: 2, dayKind: 'working', rule: 'R4' },
    });
    const waiting = (items: { number: string }[]) => items.some(({ number }) => number === petition.number);
    expect([
      waiting(await leader.list('decisions')),
      waiting(await leader2.list('decisions')),
      waiting(await head.list('decisions')),
    ]).toEqual([true, false, false]);
    expect((await office.delivered(petition, 'denialFiling')).map(({ to }) => to)).toEqual([['leader']]);
    // The time is the leader's now, and whoever asks is told so (R4).
    expect(await handler.deadline('generalReply', petition)).toMatchObject({
      state: 'paused',
      words: { zh: expect.stringContaining('领导审批') },
    });
  });

  it('is confirmed by nobody else: not the handler, the head, another leader, the committee or an administrator', async () => {
    const petition = await aFiledDenial();
    for (const account of [
      'window',
      'handler',
      'head',
      'leader2',
      'coordinator',
      'efficiency',
      'discipline',
      'secretary',
      'admin',
    ]) {
      const { status, body } = await (await office.signedInAs(account)).tries('confirmDenial', petition);
      expect([account, status]).toEqual([account, account === 'admin' ? 404 : 403]);
      expect(body.allowedActs ?? []).not.toContain('confirmDenial');
    }
    expect(await confirmation(petition)).toEqual([]);
  });

  it('demands ground, legal basis, reason and draft, and a ground of the list', async () => {
    const petition = await aFiledDenial();
    await leader.does('returnDenial', petition);
    for (const wrong of [{ ground: 'tooMuchWork' }, { legalBasis: '' }, { reason: undefined }, { draftNotice: ' ' }]) {
      expect((await handler.tries('refileDenial', petition, wrong)).status).toBe(422);
    }
  });
});

describe('R4 否定报备: decided', () => {
  it('confirmed: the petitioner is told the reason and how to complain, and the matter ends', async () => {
    const petition = await aFiledDenial();
    await leader.does('confirmDenial', petition);
    expect(await handler.sees(petition)).toMatchObject({ stage: 'denied', outcome: 'cannotBeDone' });
    expect(await confirmation(petition)).toEqual([
      { filed_by: 'handler', confirmed_by: ['leader'], ground: 'noLegalBasis', major: false },
    ]);
    const [notice] = await office.delivered(petition, 'denialNotice');
    expect(notice).toMatchObject({
      to: ['petitioner', 'window'],
      body: expect.stringMatching(/家庭人均收入高于[\s\S]*投诉/),
    });
    const { number, queryCode: code } = petition;
    const tracked = await fetch(`${office.url}/api/track`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ number, code }),
    });
    expect(await tracked.json()).toMatchObject({
      stageLabel: { zh: '已书面告知：不予受理或者不能办理' },
      unitName: '民政办',
      dueDate: null,
    });
  });

  it('confirmed as not this office’s to accept where the ground says so', async () => {
    const petition = await aFiledDenial({ ground: 'outsideDuty' });
    await leader.does('confirmDenial', petition);
    expect((await handler.sees(petition)).outcome).toBe('notAccepted');
  });

  it('corrected: back to handling with the leader’s opinion and a fresh limit', async () => {
    await office.hoursPass(24);
    const petition = await aFiledDenial();
    await office.hoursPass(24);
    await leader.does('correctDenial', petition);
    expect(await handler.sees(petition)).toMatchObject({ stage: 'handling.working', light: 'green', outcome: null });
    expect(await handler.deadline('generalReply', petition)).toMatchObject({
      effectiveDue: '2026-03-11',
      explanation: { startEvent: 'DENIAL_CORRECTED', run: 2 },
    });
    const corrected = (await handler.sees(petition)).timeline.find(
      ({ type }: { type: string }) => type === 'DENIAL_CORRECTED',
    );
    expect(JSON.stringify(corrected.details)).toContain('应按特殊困难予以救助');
    expect((await handler.tries('confirmDenial', petition)).status).toBe(403);
    await handler.does('reply', petition);
  });

  it('returned: the filer answers the questions and files again, or gives it up', async () => {
    const petition = await aFiledDenial();
    await leader.does('returnDenial', petition);
    expect((await office.delivered(petition, 'denialReturned')).map(({ to }) => to)).toEqual([['handler']]);
    expect((await head.tries('refileDenial', petition)).status).toBe(403);
    await handler.does('refileDenial', petition, { reason: '收入按银行流水核定' });
    expect((await leader.deadline('denialDecision', petition))?.explanation).toMatchObject({
      run: 2,
      startEvent: 'DENIAL_REFILED',
    });
    await leader.does('returnDenial', petition);
    await handler.does('abandonDenial', petition);
    expect(await handler.does('reply', petition)).toMatchObject({ stage: 'answered' });
  });

  it('returned to somebody who has left: the head of the unit takes it back and gives the matter to another', async () => {
    const petition = await aPetition().registeredBy(window);
    await window.does('handOver', petition, { unit: 'construction' });
    await (await office.signedInAs('handler2')).does('signFor', petition);
    await (await office.signedInAs('handler2')).does('fileDenial', petition);
    await leader.does('returnDenial', petition);
    const admin = await office.signedInAs('admin');
    expect(
      (await admin.post('organisation/officers/handler2/deactivate', { reason: '调离', leaveToHead: true })).status,
    ).toBe(200);
    const itsHead = await office.signedInAs('constructionHead');
    expect((await head.tries('abandonDenial', petition)).status).toBe(404);
    expect((await itsHead.tries('refileDenial', petition)).status).toBe(403);
    await itsHead.does('abandonDenial', petition);
    await itsHead.does('assignHandler', petition, { officer: 'constructionHead' });
    expect((await itsHead.does('reply', petition)).stage).toBe('answered');
  });

  it('is not overtaken by a reply: while it waits, the filer can only wait', async () => {
    const petition = await aFiledDenial();
    expect(await handler.tries('reply', petition)).toMatchObject({ status: 409, body: { code: 'notAllowedNow' } });
    expect(await handler.mayDo(petition)).not.toContain('reply');
    expect((await leader.does('confirmDenial', petition)).stage).toBe('confirmed.undelivered');
  });
});

describe('R4 major matters', () => {
  it.each([[{ major: true }], [{ ground: 'other' }]])(
    '%j needs a collective decision of two or more leaders, the filer not among them',
    async (filing) => {
      const petition = await aFiledDenial(filing);
      expect(await leader.tries('confirmDenial', petition)).toMatchObject({ status: 409, body: { rule: 'R4' } });
      expect((await leader.tries('recordCollectiveDecision', petition, { members: ['leader'] })).status).toBe(422);
      expect((await leader.tries('recordCollectiveDecision', petition, { members: ['leader', 'nobody'] })).status).toBe(
        422,
      );
      expect(
        (await leader.tries('recordCollectiveDecision', petition, { members: ['leader', 'handler'] })).status,
      ).toBe(422);
      await leader.does('recordCollectiveDecision', petition, { members: ['leader', 'leader2'] });
      await leader.does('confirmDenial', petition);
      expect(await confirmation(petition)).toMatchObject([{ confirmed_by: ['leader', 'leader2'], major: true }]);
    },
  );

  it('needs leaders, not any two officers', async () => {
    const petition = await aFiledDenial({ major: true });
    expect((await leader.tries('recordCollectiveDecision', petition, { members: ['window', 'head'] })).status).toBe(
      422,
    );
  });
});

describe('R4 「当事人对否定报备结果不服的,可…投诉」', () => {
  it('is reviewed by another leader or the efficiency office, never by who confirmed', async () => {
    const petition = await aFiledDenial();
    await leader.does('confirmDenial', petition);
    await window.does('complainAboutDenial', petition);
    expect(await efficiency.deadline('denialReview', petition)).toMatchObject({
      state: 'running',
      explanation: { term: 15, dayKind: 'working' },
    });
    expect(await leader.tries('upholdDenial', petition)).toMatchObject({ status: 403, body: { code: 'recused' } });
    expect((await handler.tries('overturnDenial', petition)).status).toBe(403);
    await efficiency.does('upholdDenial', petition);
    expect(
      (await office.delivered(petition, 'denialReviewReply')).map(({ to, body }) => [
        to,
        body.includes('原处理意见正确'),
      ]),
    ).toEqual([[['petitioner'], true]]);
    expect((await handler.sees(petition)).stage).toBe('denied');
  });

  it('overturned, it goes back to handling with a fresh limit', async () => {
    const petition = await aFiledDenial();
    await leader.does('confirmDenial', petition);
    await window.does('complainAboutDenial', petition);
    await leader2.does('overturnDenial', petition);
    expect(await handler.sees(petition)).toMatchObject({ stage: 'handling.working', outcome: null, light: 'green' });
    expect((await handler.deadline('generalReply', petition))?.explanation).toMatchObject({
      startEvent: 'DENIAL_OVERTURNED',
      run: 2,
    });
    expect(await handler.does('reply', petition)).toMatchObject({ stage: 'answered' });
  });

  it('is final when nobody complains within fifteen days after the notice was delivered', async () => {
    const petition = await aFiledDenial();
    await leader.does('confirmDenial', petition);
    const deliveredOn = localDateOf((await office.now()).toISOString());
    await window.does('recordDelivery', petition, { deliveredOn });
    await office.hoursPass(24 * 18);
    expect((await window.tries('complainAboutDenial', petition)).status).toBe(409);
    expect((await handler.sees(petition)).stage).toBe('denied');
  });
});

keepsTheInvariants(() => office);
