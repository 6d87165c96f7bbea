import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { processes } from '@banjie/workflows';
import { answerOf, type Answer } from '../support/answer.js';
import { aPetition, type Petition } from '../support/a-petition.js';
import { byReceipt } from '../support/by-receipt.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import type { Officer } from '../support/officer.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';
import { usualForms } from '../support/usual-forms.js';

let office: TrialOffice;
let window: Officer;
let handler: Officer;
let coordinator: Officer;

beforeAll(async () => {
  office = await openTrialOffice();
  [window, handler, coordinator] = (await Promise.all(
    ['window', 'handler', 'coordinator'].map((id) => office.signedInAs(id)),
  )) as [Officer, Officer, Officer];
});
afterAll(() => office.close());

/** Every act of every regime, whoever may do it: the door is shut before anybody asks whose it is. */
const allActs = Object.values(processes).flatMap(({ acts }) => acts.map(({ name }) => name));
const petitionersActs = Object.values(processes).flatMap(({ acts }) =>
  acts.filter(({ who }) => who.some((one) => one === 'petitioner')).map(({ name }) => name),
);

async function answered(): Promise<Petition> {
  const petition = await aPetition().registeredBy(window);
  await window.does('handOver', petition, { unit: 'civilAffairs' });
  await handler.does('signFor', petition);
  await handler.does('reply', petition);
  return petition;
}

const receiptOf = ({ number, queryCode: code }: Petition) => ({ number, code });
const ownMatter = {
  status: 403,
  body: expect.objectContaining({ rule: 'R2', detail: expect.stringContaining('请先退出登录') }),
};
const entries = async ({ number }: Petition): Promise<number> =>
  (await office.rows(`SELECT 1 FROM history h JOIN case_file c ON c.id = h.case_id WHERE c.number = $1`, [number]))
    .length;

describe('R2 what a petitioner does online, no browser of the office does in their name', () => {
  it('no act of any regime, with the right code, in any stage', async () => {
    expect(petitionersActs.length).toBeGreaterThan(8);
    for (const petition of [await aPetition().registeredBy(window), await answered()]) {
      await office.deliversEverything();
      const before = await entries(petition);
      for (const act of [...allActs, 'noSuchAct'])
        for (const officer of [window, handler]) {
          const form = usualForms[act] ?? {};
          const answer = await officer.post(`track/acts/${act}`, { ...receiptOf(petition), form });
          expect([act, answer]).toEqual([act, expect.objectContaining(ownMatter)]);
        }
      expect(await entries(petition)).toBe(before);
    }
  });

  it('no file either, and not one byte of it is read', async () => {
    const petition = await aPetition().registeredBy(window);
    const upload = async (cookie?: string): Promise<Answer> => {
      const body = new FormData();
      for (const [name, value] of Object.entries(receiptOf(petition))) body.append(name, value);
      body.append('file', new Blob(['补交的证明']), '证明.txt');
      const headers: Record<string, string> = cookie === undefined ? {} : { cookie };
      return answerOf(await fetch(`${office.url}/api/track/attachments`, { method: 'POST', headers, body }));
    };
    expect(await upload(window.cookie)).toMatchObject(ownMatter);
    expect(await office.rows('SELECT 1 FROM attachment')).toEqual([]);
    expect((await upload()).status).toBe(201);
  });

  it('no registration either, which would make nobody in the office the first one asked', async () => {
    const form = { lane: 'appealOrRequest', title: '村口路灯不亮', content: '已经一个月了，晚上走路危险。' };
    const before = await office.rows('SELECT 1 FROM case_file');
    for (const officer of [window, handler, coordinator])
      for (const given of [form, { ...form, lane: 'accusation' }, {}])
        expect(await officer.post('petitions/online', given, { 'idempotency-key': crypto.randomUUID() })).toMatchObject(
          ownMatter,
        );
    expect(await office.rows('SELECT 1 FROM case_file')).toEqual(before);
  });

  it('tells nobody whether a code is right, and counts no try', async () => {
    const petition = await aPetition().registeredBy(window);
    const wrong = { number: petition.number, code: 'AAAAAAAAAAA', form: {} };
    for (let tries = 0; tries < 30; tries++) expect((await window.post('track/acts/withdraw', wrong)).status).toBe(403);
    expect((await byReceipt(office, 'withdraw', petition)).status).toBe(200);
  });

  it('an officer whose own matter it is signs out first, and the office has its own acts beside', async () => {
    const officer = await office.signInAs('handler2');
    const own = await aPetition().registeredBy(window);
    expect((await officer.post('track', receiptOf(own))).status).toBe(200);
    expect(await officer.post('track/acts/withdraw', { ...receiptOf(own), form: {} })).toMatchObject(ownMatter);
    expect((await byReceipt(office, 'withdraw', own)).status).toBe(200);
    const told = await aPetition().registeredBy(window);
    expect((await window.tries('noteWithdrawal', told)).status).toBe(200);
  });

  it('what the code alone withdrew, whoever calls petitioners back hears of at once', async () => {
    const online = await aPetition().registeredBy(window);
    await byReceipt(office, 'withdraw', online, { reason: '不必了' });
    const [paper] = await office.delivered(online, 'withdrawalConfirmation');
    expect(paper?.to).toContain('coordinator');
    await coordinator.does('takeBackWithdrawal', online);
    expect((await window.sees(online)).stage).toBe('intake');
  });
});

keepsTheInvariants(() => office);
