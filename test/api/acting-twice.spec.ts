import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPetition, type Petition } from '../support/a-petition.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import type { Officer } from '../support/officer.js';
import { changedTables, rowCounts } from '../support/row-counts.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

let office: TrialOffice;
let window: Officer;
let handler: Officer;

beforeAll(async () => {
  office = await openTrialOffice();
  [window, handler] = await Promise.all([office.signedInAs('window'), office.signedInAs('handler')]);
});
afterAll(() => office.close());

const form = {
  channel: 'visit',
  title: '低保待遇被停发',
  content: '请求恢复。',
  petitioners: [{ name: '张三丰', phone: '13912345678' }],
};
const key = (name: string) => ({ 'idempotency-key': `test-key-${name}` });

async function aPetitionInHandling(): Promise<Petition> {
  const petition = await aPetition().registeredBy(window);
  await window.does('handOver', petition, { unit: 'civilAffairs' });
  await handler.does('signFor', petition);
  return petition;
}

describe('Idempotency-Key', () => {
  it('the same form under the same key is the same case, with byte-equal answers', async () => {
    const answers = [
      await window.post('petitions', form, key('register')),
      await window.post('petitions', form, key('register')),
    ];
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(answers[1]?.body).toEqual(answers[0]?.body);
    expect(await office.rows('SELECT count(*)::int AS n FROM case_file')).toEqual([{ n: 1 }]);
  });

  it('another form under the same key is refused and writes nothing', async () => {
    await office.deliversEverything();
    const before = await rowCounts(office.owner);
    expect(await window.post('petitions', { ...form, title: '另一事项' }, key('register'))).toMatchObject({
      status: 422,
      body: { code: 'keyReused' },
    });
    expect(changedTables(before, await rowCounts(office.owner))).toEqual([]);
  });

  it('belongs to a person: another one may use the same words', async () => {
    expect((await handler.post('petitions', form, key('register'))).status).toBe(201);
  });

  it('an act repeated under its key happens once, and answers the same', async () => {
    const petition = await aPetitionInHandling();
    const [first, again] = [
      await handler.tries('addMaterial', petition, {}, key('material')),
      await handler.tries('addMaterial', petition, {}, key('material')),
    ];
    expect([first.status, again.status, again.body]).toEqual([200, 200, first.body]);
    const added = (await handler.sees(petition)).timeline.filter(
      ({ type }: { type: string }) => type === 'MATERIAL_ADDED',
    );
    expect(added).toHaveLength(1);
    expect(await handler.tries('addMaterial', petition, { description: '另一份' }, key('material'))).toMatchObject({
      status: 422,
      body: { code: 'keyReused' },
    });
    expect(await handler.tries('reply', petition, {}, key('material'))).toMatchObject({
      status: 422,
      body: { code: 'keyReused' },
    });
  });

  it('a clue entered twice under its key is one case', async () => {
    const discipline = await office.signedInAs('discipline');
    const clue = { officer: 'handler', situation: 6, facts: '逾期未答复' };
    const [first, again] = [
      await discipline.post('accountability', clue, key('the-clue')),
      await discipline.post('accountability', clue, key('the-clue')),
    ];
    expect([first.status, again.status, again.body]).toEqual([201, 201, first.body]);
    expect(await discipline.post('accountability', { ...clue, situation: 7 }, key('the-clue'))).toMatchObject({
      status: 422,
      body: { code: 'keyReused' },
    });
    expect(await office.rows(`SELECT count(*)::int AS n FROM process WHERE kind = 'accountability'`)).toEqual([
      { n: 1 },
    ]);
  });

  it('a refused request leaves its key free', async () => {
    const petition = await aPetitionInHandling();
    expect((await handler.tries('reply', petition, { text: '' }, key('mistake'))).status).toBe(422);
    expect((await handler.tries('reply', petition, {}, key('mistake'))).status).toBe(200);
  });

  it.each(['short', 'white space in it', 'x'.repeat(101)])('%j is no key', async (wrong) => {
    expect((await window.post('petitions', form, { 'idempotency-key': wrong })).status).toBe(422);
  });
});

describe('If-Match', () => {
  it('a stale revision is refused with the one in force, and nothing is written', async () => {
    const petition = await aPetitionInHandling();
    const revision = (await handler.get(petition.address)).headers.get('etag')!;
    await handler.does('addMaterial', petition);
    await office.deliversEverything();
    const before = await rowCounts(office.owner);
    const stale = await handler.tries('reply', petition, {}, { 'if-match': revision });
    expect(stale).toMatchObject({
      status: 412,
      body: { code: 'staleRevision', currentRevision: 4, detail: expect.stringMatching(/\p{Script=Han}/u) },
    });
    expect(changedTables(before, await rowCounts(office.owner))).toEqual([]);
    const fresh = (await handler.get(petition.address)).headers.get('etag')!;
    expect((await handler.tries('reply', petition, {}, { 'if-match': fresh })).status).toBe(200);
  });

  it.each(['"one"', 'W/"x"', '"-1"', '1e3', '"1", "2"'])('%s is no revision', async (wrong) => {
    const petition = await aPetitionInHandling();
    expect((await handler.tries('reply', petition, {}, { 'if-match': wrong })).status).toBe(422);
  });
});

describe('an act that is not possible', () => {
  it('now says so with the acts that are, and each of those is accepted by its own schema', async () => {
    const petition = await aPetition().registeredBy(window);
    const { status, body } = await window.tries('reply', petition);
    expect([status, body.code]).toEqual([409, 'notAllowedNow']);
    expect(body.allowedActs).toEqual((await window.sees(petition)).allowedActs.map(({ act }: { act: string }) => act));
    expect(body.allowedActs).toEqual(expect.arrayContaining(['answerOnTheSpot', 'handOver', 'redirect']));
    const closed = await aPetition().registeredBy(window);
    await window.does('redirect', closed);
    expect(await window.tries('handOver', closed, { unit: 'civilAffairs' })).toMatchObject({
      status: 409,
      body: {
        code: 'notAllowedNow',
        rule: 'R1',
        allowedActs: ['declareUrgent', 'declareRecusal', 'correctRegistration', 'proposeCorrection', 'keepUnnamed'],
      },
    });
  });
});

keepsTheInvariants(() => office);
