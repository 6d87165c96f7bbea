import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPetition } from '../support/a-petition.js';
import { answerOf } from '../support/answer.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import type { Officer } from '../support/officer.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

let office: TrialOffice;
let window: Officer;
let handler: Officer;
let coordinator: Officer;
let discipline: Officer;

beforeAll(async () => {
  office = await openTrialOffice();
  [window, handler, coordinator, discipline] = (await Promise.all(
    ['window', 'handler', 'coordinator', 'discipline'].map((id) => office.signedInAs(id)),
  )) as [Officer, Officer, Officer, Officer];
});
afterAll(() => office.close());

const form = (more: object) => ({ ...aPetition().fields, ...more });
const cases = async () => Number((await office.rows<{ n: string }>('SELECT count(*) AS n FROM case_file'))[0]?.n);

describe('R2 an accusation is taken down in the sealed lane (R12)', () => {
  it('by itself, where the clerk names the purpose only', async () => {
    const { status, body } = await window.post('petitions', form({ purpose: 'accusation', title: '举报收受礼金' }));
    expect([status, body.number]).toEqual([201, expect.stringMatching(/^JB-/)]);
    expect((await coordinator.get(`petitions/${body.number}`)).status).toBe(404);
    expect((await discipline.get(`petitions/${body.number}`)).status).toBe(200);
  });

  it('and is refused in any other, naming the rule, with nothing written', async () => {
    const before = await cases();
    for (const lane of ['appealOrRequest', 'suggestion']) {
      const { status, body } = await window.post('petitions', form({ purpose: 'accusation', lane }));
      expect([status, body.code, body.rule, body.issues]).toEqual([
        422,
        'invalid',
        'R2',
        [{ path: 'lane', message: expect.stringContaining('密封办理') }],
      ]);
    }
    expect(await cases()).toBe(before);
  });
});

describe('R12 an accusation against the discipline unit itself', () => {
  it('is not taken down at the counter: the clerk is told where it goes, and nothing is kept', async () => {
    const before = await cases();
    const { status, body } = await window.post(
      'petitions',
      form({ purpose: 'accusation', lane: 'accusation', complainedUnit: 'discipline' }),
    );
    expect([status, body.issues]).toEqual([
      422,
      [{ path: 'complainedUnit', message: expect.stringMatching(/上一级纪检监察机关.*superior discipline organ/) }],
    ]);
    expect(await cases()).toBe(before);
  });

  it('nor online', async () => {
    const before = await cases();
    const answer = await answerOf(
      await fetch(`${office.url}/api/petitions/online`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
        body: JSON.stringify({ lane: 'accusation', title: '反映不作为', content: '多次反映不查。', about: '镇纪委' }),
      }),
    );
    expect([answer.status, JSON.stringify(answer.body)]).toEqual([422, expect.stringContaining('上一级纪检监察机关')]);
    expect(await cases()).toBe(before);
  });

  it('is taken down where it names a person of it, who alone is shut out', async () => {
    const petition = await aPetition().accusing('discipline').registeredBy(window);
    expect((await discipline.get(petition.address)).status).toBe(404);
    expect((await (await office.signedInAs('secretary')).get(petition.address)).status).toBe(200);
  });
});

describe('R2 内容分类', () => {
  it('is one of the dictionary, to any of its levels, as it was imported', async () => {
    const { status, body } = await window.post('petitions', form({ category: 'nope' }));
    expect([status, body.issues]).toEqual([
      422,
      [{ path: 'category', message: '分类表中没有此类 / not in the dictionary of categories' }],
    ]);
    for (const category of ['民政', '民政/社会救助', '民政/社会救助/临时救助'])
      expect((await window.post('petitions', form({ category }))).status).toBe(201);
    const admin = await office.signedInAs('admin');
    await admin.post('lists/categories', { lines: '水利/灌溉' });
    expect((await window.post('petitions', form({ category: '水利/灌溉' }))).status).toBe(201);
    expect((await window.post('petitions', form({ category: '民政' }))).status).toBe(422);
  });
});

describe('R1 a complaint never stays with the person it is about', () => {
  it('starts at the coordination desk where it is about the clerk who takes it down', async () => {
    const petition = await aPetition().against('window').registeredBy(window);
    expect(await coordinator.sees(petition)).toMatchObject({
      stage: 'routing.coordination',
      responsible: { officer: null },
    });
    expect((await coordinator.list('queue')).map(({ number }: { number: string }) => number)).toContain(
      petition.number,
    );
  });
});

describe('R1 a hand-over to the own unit', () => {
  it('is refused with what to do instead', async () => {
    const petition = await aPetition().registeredBy(window);
    const { status, body } = await window.tries('handOver', petition, { unit: 'window' });
    expect([status, body.issues]).toEqual([
      422,
      [{ path: 'unit', message: expect.stringMatching(/本单位办理.*accept/) }],
    ]);
    await window.does('accept', petition);
  });
});

describe('acts that would be refused whatever is entered', () => {
  it('are not offered: no extension after the term, or while one waits (R3)', async () => {
    const petition = await aPetition().registeredBy(window);
    await window.does('handOver', petition, { unit: 'civilAffairs' });
    await handler.does('signFor', petition);
    expect(await handler.mayDo(petition)).toContain('requestExtension');
    expect(await window.mayDo(petition)).not.toContain('handOver');
    await handler.does('requestExtension', petition);
    expect(await handler.mayDo(petition)).not.toContain('requestExtension');
    await office.hoursPass(24 * 9);
    expect(await handler.mayDo(petition)).not.toContain('requestExtension');
    await handler.does('fileDenial', petition);
    expect(await handler.mayDo(petition)).not.toContain('requestExtension');
  });

  it('have an answer of their own where no act is called that, for who may read the matter', async () => {
    const petition = await aPetition().registeredBy(window);
    for (const act of ['__proto__', 'HAND_OVER', 'xstate.init']) {
      const { status, body } = await window.tries(act, petition);
      expect([act, status, body.detail ?? body.title ?? JSON.stringify(body), body.allowedActs]).toEqual([
        act,
        404,
        expect.not.stringContaining('请核对编号'),
        expect.arrayContaining(['accept']),
      ]);
    }
    const stranger = await office.signedInAs('handler2');
    expect((await stranger.tries('HAND_OVER', petition)).body.allowedActs).toBeUndefined();
  });
});

describe('words of a refused form', () => {
  it('say what was wrong in both languages', async () => {
    const admin = await office.signedInAs('admin');
    const zero = await admin.post('trial/clock', { advanceHours: 0 });
    expect([zero.status, JSON.stringify(zero.body)]).toEqual([
      422,
      expect.stringContaining('应大于0 / must be greater than 0'),
    ]);
    const petition = await aPetition().registeredBy(window);
    const strange = await window.post(`${petition.address}/acts/handOver`, { unit: '__proto__', reason: '职责' });
    expect(strange.body.issues[0].message).toMatch(/应为编号.*should be an id/);
  });
});

keepsTheInvariants(() => office);
