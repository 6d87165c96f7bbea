import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPetition, type Petition } from '../support/a-petition.js';
import { byReceipt } from '../support/by-receipt.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import type { Officer } from '../support/officer.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

let office: TrialOffice;
let window: Officer;
let handler: Officer;
let leader: Officer;
let leader2: Officer;

beforeAll(async () => {
  office = await openTrialOffice();
  [window, handler, leader, leader2] = (await Promise.all(
    ['window', 'handler', 'leader', 'leader2'].map((id) => office.signedInAs(id)),
  )) as [Officer, Officer, Officer, Officer];
});
afterAll(() => office.close());

async function inHandling(registration: Record<string, unknown> = {}): Promise<Petition> {
  const petition = await aPetition().with(registration).registeredBy(window);
  await window.does('handOver', petition, { unit: 'civilAffairs' });
  await handler.does('signFor', petition);
  return petition;
}

const refused = (fields: object) => ({
  status: 422,
  issues: [
    { path: expect.stringMatching(`^${Object.keys(fields).join()}`), message: expect.stringContaining('否定报备') },
  ],
});

const item = (verdict: string, text?: string) => ({ request: '恢复低保', verdict, ...(text ? { text } : {}) });

describe('R4 「不得擅自否定不办」: a reply that refuses is a denial, whatever it is called', () => {
  it.each([
    ['explained', '经研究，对您的请求不予支持，不予办理。'],
    ['resolved', '经研究，对您的请求不 予 支 持。'],
    ['partlyResolved', '不予“受理”'],
  ])('%s: %s', async (result, text) => {
    const petition = await inHandling();
    const { status, body } = await handler.tries('reply', petition, { result, text });
    expect([status, body.rule]).toEqual([422, 'R10']);
    expect(JSON.stringify(body)).toContain('否定报备');
    expect(await handler.sees(petition)).toMatchObject({ stage: 'handling.working', outcome: null });
  });

  it('on the spot as well', async () => {
    const petition = await aPetition().registeredBy(window);
    expect((await window.tries('answerOnTheSpot', petition, { text: '此事不予办理。' })).status).toBe(422);
    expect((await window.sees(petition)).outcome).toBeNull();
  });

  it('in no other paper the petitioner gets: told what to bring, that the clock stands still, where to go, answered after a bad rating', async () => {
    const no = '经研究，您的请求不予支持。';
    const petition = await inHandling();
    for (const fields of [{ matter: no }, { materials: ['户口簿', no] }, { howToGoOn: no }])
      expect((await handler.tries('giveOneTimeNotice', petition, fields)).body).toMatchObject(refused(fields));
    const head = await office.signedInAs('head');
    for (const fields of [{ evidence: no }, { told: no }]) {
      expect((await handler.tries('requestPause', petition, fields)).body).toMatchObject(refused(fields));
      expect((await head.tries('pause', petition, fields)).body).toMatchObject(refused(fields));
    }
    const atCounter = await aPetition().registeredBy(window);
    for (const fields of [{ where: no }, { explanation: no }])
      expect((await window.tries('redirect', atCounter, fields)).body).toMatchObject(refused(fields));
    await handler.does('reply', petition);
    const rating = { reception: 'satisfied', handling: 'notSatisfied' };
    expect((await byReceipt(office, 'rate', petition, rating)).status).toBe(200);
    for (const fields of [{ reply: no }, { measures: no }])
      expect((await head.tries('followUpRating', petition, fields)).body).toMatchObject(refused(fields));
    await head.does('followUpRating', petition);
  });

  it('what may say no is asked about in each of these papers, and may be answered for', async () => {
    const doubtful = '镇里不同意，没办法办。';
    const asked = { status: 422, body: { issues: [{ path: 'notARefusal' }] } };
    const why = { notARefusal: '只转述村委会的意见，请求继续办理' };
    const petition = await inHandling();
    for (const fields of [{ matter: doubtful }, { materials: [doubtful] }, { howToGoOn: doubtful }])
      expect(await handler.tries('giveOneTimeNotice', petition, fields)).toMatchObject(asked);
    await handler.does('giveOneTimeNotice', petition, { howToGoOn: doubtful, ...why });
    const atCounter = await aPetition().registeredBy(window);
    expect(await window.tries('redirect', atCounter, { explanation: doubtful })).toMatchObject(asked);
    await window.does('redirect', atCounter, { explanation: '此事不属于本机关职责，请依法起诉。' });
    await handler.does('reply', petition);
    await byReceipt(office, 'rate', petition, { reception: 'satisfied', handling: 'notSatisfied' });
    const head = await office.signedInAs('head');
    expect(await head.tries('followUpRating', petition, { reply: doubtful })).toMatchObject(asked);
    await head.does('followUpRating', petition, { reply: doubtful, ...why });
  });

  it('the usual sentence on what to do against a reply is no refusal', async () => {
    const petition = await inHandling();
    await handler.does('reply', petition, { text: '路灯已修复。如不同意本答复，可以自收到之日起30日内申请复查。' });
  });

  it.each(['您家不符合低保条件。', '该地块不属于本镇，请到县局申请。'])(
    'words that may refuse are answered for, and the answer stands in the history: %s',
    async (text) => {
      const petition = await inHandling();
      expect((await handler.tries('reply', petition, { text })).status).toBe(422);
      await handler.does('reply', petition, { text, notARefusal: '仅说明政策，请求已按另一途径解决' });
      const { timeline } = (await handler.sees(petition)) as { timeline: { type: string; details: object }[] };
      expect(timeline.find(({ type }) => type === 'REPLIED')?.details).toMatchObject({
        notARefusal: '仅说明政策，请求已按另一途径解决',
      });
    },
  );

  it('an item not supported waits for a leader; confirmed in part, the others are answered beside it', async () => {
    const petition = await inHandling();
    const items = [item('supported', '本月起恢复。'), { ...item('notSupported'), request: '补发三年' }];
    expect((await handler.tries('reply', petition, { result: 'partlyResolved', items })).status).toBe(409);
    await handler.does('fileDenial', petition, { partly: true, requests: ['补发三年'] });
    await leader.does('confirmDenial', petition);
    expect(await handler.sees(petition)).toMatchObject({ stage: 'handling.working', outcome: null });
    expect((await handler.deadline('generalReply', petition))?.state).toBe('running');
    // Nor do the figures hide it: with a refusal in it a matter is not resolved.
    for (const result of ['resolved', 'adopted']) {
      const { status, body } = await handler.tries('reply', petition, { result, items });
      expect([result, status, body.issues.map(({ path }: { path: string }) => path)]).toEqual([
        result,
        422,
        ['result'],
      ]);
    }
    await handler.does('reply', petition, { result: 'partlyResolved', items });
    expect(await handler.sees(petition)).toMatchObject({ stage: 'answered', outcome: 'answered' });
    const [reply] = await office.delivered(petition, 'reply');
    expect(reply?.body).toMatch(/1\. 恢复低保：支持。本月起恢复。[\s\S]*2\. 补发三年：不予支持。/);
    const [denial] = await office.delivered(petition, 'denialNotice');
    expect(denial?.body).toContain('其中部分请求');
    expect(denial?.body).toContain('不予支持的请求：补发三年');
  });

  it('a review of that part puts the matter back', async () => {
    const petition = await inHandling();
    await handler.does('fileDenial', petition, { partly: true, requests: ['恢复低保'] });
    await leader.does('confirmDenial', petition);
    await handler.does('reply', petition, { result: 'explained', items: [item('notSupported')] });
    await window.does('complainAboutDenial', petition);
    await leader2.does('overturnDenial', petition);
    expect((await handler.sees(petition)).stage).toBe('handling.working');
    expect(
      (await handler.tries('reply', petition, { result: 'explained', items: [item('notSupported')] })).status,
    ).toBe(409);
  });
});

describe('R4 grounds stand on the file', () => {
  it('facts that cannot be established: only after the one-time notice', async () => {
    const petition = await inHandling();
    const ground = { ground: 'factsNotEstablished' };
    expect((await handler.tries('fileDenial', petition, ground)).status).toBe(409);
    await handler.does('fileDenial', petition);
    await leader.does('returnDenial', petition);
    expect((await handler.tries('refileDenial', petition, ground)).status).toBe(409);
    await handler.does('abandonDenial', petition);
    await handler.does('giveOneTimeNotice', petition);
    await handler.does('fileDenial', petition, ground);
  });

  it.each([
    [{ ground: 'alreadyHandled' }, 'earlierMatter'],
    [{ ground: 'exhausted' }, 'earlierMatter'],
    [{ ground: 'exhausted', earlierMatter: 'XF-2026-00001' }, 'recheck'],
  ])('%j needs its number', async (filing, field) => {
    const petition = await inHandling();
    const { status, body } = await handler.tries('fileDenial', petition, filing);
    expect([status, JSON.stringify(body).includes(field)]).toEqual([422, true]);
    await handler.does('fileDenial', petition, {
      ...filing,
      earlierMatter: 'XF-2026-00001',
      recheck: '县复核〔2026〕3号',
    });
  });

  it.each([
    ['urgent and major', { flags: ['urgentMajor'] }],
    ['of a group', { peopleCount: 5 }],
    ['joint', { flags: ['joint'] }],
  ])('what is %s two leaders decide', async (_what, registration) => {
    const petition = await inHandling(registration);
    await handler.does('fileDenial', petition);
    expect((await leader.tries('confirmDenial', petition)).status).toBe(409);
    await leader.does('recordCollectiveDecision', petition, { members: ['leader', 'leader2'] });
    await leader.does('confirmDenial', petition);
  });
});

keepsTheInvariants(() => office);
