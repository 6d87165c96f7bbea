import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localDateOf } from '@banjie/workflows';
import { aPetition, type Petition } from '../support/a-petition.js';
import { answerOf } from '../support/answer.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import { bare, NoticeFiles } from '../support/notice-files.js';
import type { Officer } from '../support/officer.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';
import { readWord } from '../support/word.js';

let office: TrialOffice;
let window: Officer;
let handler: Officer;
let head: Officer;
let leader: Officer;
let leader2: Officer;
let discipline: Officer;

beforeAll(async () => {
  office = await openTrialOffice();
  const accounts = ['window', 'handler', 'head', 'leader', 'leader2', 'discipline'];
  [window, handler, head, leader, leader2, discipline] = (await Promise.all(
    accounts.map((id) => office.signedInAs(id)),
  )) as [Officer, Officer, Officer, Officer, Officer, Officer];
});
afterAll(() => office.close());

/** The petitioner at their phone; with a cookie somebody of the office at their desk, who has the code as well. */
async function onThePage(path: string, { number, queryCode }: Petition, form?: object, cookie?: string) {
  const body = JSON.stringify({ number, code: queryCode, ...(form ? { form } : {}) });
  const headers = { 'content-type': 'application/json', ...(cookie ? { cookie } : {}) };
  return answerOf(await fetch(`${office.url}/api/${path}`, { method: 'POST', headers, body }));
}

const tracked = async (petition: Petition) => (await onThePage('track', petition)).body;
const grounds = { grounds: '一次性补偿款不应计入收入，请求复查。' };

/** The date so many days from now in the office. */
const inDays = async (days: number): Promise<string> =>
  localDateOf(new Date((await office.now()).getTime() + days * 86_400_000).toISOString());

async function atWork(): Promise<Petition> {
  const petition = await aPetition().registeredBy(window);
  await window.does('handOver', petition, { unit: 'civilAffairs' });
  await handler.does('signFor', petition);
  return petition;
}

async function replied(): Promise<Petition> {
  const petition = await atWork();
  await handler.does('reply', petition);
  await office.deliversEverything();
  return petition;
}

async function denied(): Promise<Petition> {
  const petition = await atWork();
  await handler.does('fileDenial', petition);
  await leader.does('confirmDenial', petition);
  await office.deliversEverything();
  return petition;
}

/** 送达回证 of the reply, as it is printed. */
async function recordOf(petition: Petition): Promise<string> {
  const { id } = await paperOf(petition, 'Reply');
  const { file } = await new NoticeFiles(office).fileOf(`notices/${id}/delivery-record?format=docx`, window);
  return bare(readWord(file).text);
}

/** A paper of the matter as its petitioner has it. */
const paperOf = async (petition: Petition, english: string): Promise<{ id: string; delivery: { zh: string } | null }> =>
  (await tracked(petition)).notices.find(({ label }: { label: { en: string } }) => label.en === english);

async function opens(petition: Petition, english: string, cookie?: string): Promise<unknown> {
  const { id } = await paperOf(petition, english);
  return (await onThePage(`track/notices/${id}/opened`, petition, undefined, cookie)).body;
}

describe('R10 terms of relief run from the recorded delivery of the paper', () => {
  it('until then nothing expires, and nothing says that the paper was delivered', async () => {
    const [answered, refused] = [await replied(), await denied()];
    expect([
      (await paperOf(answered, 'Reply')).delivery?.zh,
      (await paperOf(refused, 'Denial notice')).delivery?.zh,
    ]).toEqual(['已上网，待送达', '已上网，待送达']);
    expect(await recordOf(answered)).toContain('已上网，待送达');
    const trail = JSON.stringify((await handler.sees(answered)).timeline);
    expect([trail.includes('文书已生成'), trail.includes('文书已送达')]).toEqual([true, false]);
    await office.hoursPass(60 * 24);
    expect((await tracked(answered)).review).toMatchObject({ stage: 'undelivered', until: null });
    expect((await onThePage('track/acts/requestReview', answered, grounds)).status).toBe(200);
    expect((await onThePage('track/acts/complainAboutDenial', refused, { complaint: '收入核定有误' })).status).toBe(
      200,
    );
  });

  it('recorded, 复查 and the complaint are counted from that day, and end with the rule and the date', async () => {
    const [answered, refused] = [await replied(), await denied()];
    await office.hoursPass(3 * 24);
    const day = await inDays(0);
    await handler.does('recordDelivery', answered, { deliveredOn: day });
    await window.does('recordDelivery', refused, { deliveredOn: day });
    expect((await tracked(answered)).review.until >= (await inDays(30))).toBe(true);
    expect((await window.deadline('denialComplaint', refused))?.nominalDue).toBe(await inDays(15));
    expect((await tracked(refused)).review.until >= (await inDays(30))).toBe(true);
    expect((await paperOf(answered, 'Reply')).delivery?.zh).toBe(`${day}，当面送达，已签收`);
    expect(await recordOf(answered)).toContain(bare(`群众查询页`));
    expect(await recordOf(answered)).toContain(bare(`${day}，当面送达，已签收`));
    const { until } = (await tracked(answered)).review;
    await office.hoursPass(45 * 24);
    const late = await onThePage('track/acts/requestReview', answered, grounds);
    expect([late.status, late.body]).toEqual([
      409,
      expect.objectContaining({ rule: 'R10', detail: expect.stringContaining(until) }),
    ]);
    expect((await window.tries('complainAboutDenial', refused)).status).toBe(409);
  });

  it('opened on the petitioner’s own page, it is delivered by that', async () => {
    const petition = await replied();
    expect(await opens(petition, 'Reply')).toEqual({ recorded: true });
    expect(await opens(petition, 'Reply')).toEqual({ recorded: false });
    expect((await tracked(petition)).review).toMatchObject({ stage: 'requestable' });
    expect((await paperOf(petition, 'Reply')).delivery?.zh).toContain('本人凭查询码在网上打开');
    expect((await window.tries('recordDelivery', petition, { deliveredOn: await inDays(0) })).status).toBe(409);
    expect((await paperOf(petition, 'Receipt')).delivery).toBeNull();
  });

  it('who asks for a review has the paper: the delivery is no task any more', async () => {
    const petition = await replied();
    const waits = async () =>
      (await head.list('queue?limit=200')).filter(
        (item: { number: string; kind: string }) => item.number === petition.number && item.kind === 'paperDelivery',
      ).length;
    expect(await waits()).toBe(1);
    await onThePage('track/acts/requestReview', petition, grounds);
    expect(await waits()).toBe(0);
  });

  it('a paper kept back for five working days is a breach of the unit, whatever is recorded later', async () => {
    const petition = await replied();
    await office.hoursPass(14 * 24);
    await handler.does('recordDelivery', petition, { deliveredOn: await inDays(0) });
    expect(
      await office.rows(
        `SELECT b.unit FROM breach b JOIN case_file c ON c.id = b.case_id WHERE c.number = $1 AND b.clock = 'paperDelivery'`,
        [petition.number],
      ),
    ).toEqual([{ unit: 'civilAffairs' }]);
  });
});

describe('R10 nobody cuts a term short with a false delivery', () => {
  it('a record is dated neither before the paper nor in days to come, and proves itself', async () => {
    const petition = await replied();
    for (const day of [-1, 1])
      expect((await handler.tries('recordDelivery', petition, { deliveredOn: await inDays(day) })).status).toBe(409);
    const deliveredOn = await inDays(0);
    for (const how of ['post', 'text', 'publication', 'refused'])
      expect((await handler.tries('recordDelivery', petition, { deliveredOn, how })).status).toBe(422);
    await handler.does('recordDelivery', petition, { deliveredOn, how: 'refused', witnesses: '村委会王某、李某' });
  });

  it('entered more than seven days late it counts from the day it is entered', async () => {
    const petition = await replied();
    const handedOver = await inDays(0);
    await office.hoursPass(20 * 24);
    await handler.does('recordDelivery', petition, { deliveredOn: handedOver });
    expect((await window.deadline('reviewRequest', petition))?.nominalDue).toBe(await inDays(30));
  });

  it('by publication it counts from thirty days after', async () => {
    const petition = await replied();
    const form = { deliveredOn: await inDays(0), how: 'publication', reference: '镇政府公告栏' };
    await handler.does('recordDelivery', petition, form);
    expect((await window.deadline('reviewRequest', petition))?.nominalDue).toBe(await inDays(60));
  });

  it('a browser of the office opens it for nobody, though the window knows the code', async () => {
    const petition = await replied();
    expect(await opens(petition, 'Reply', window.cookie)).toEqual({ recorded: false });
    expect((await tracked(petition)).review).toMatchObject({ stage: 'undelivered' });
  });

  it('nor does the code of another matter', async () => {
    const [petition, other] = [await replied(), await replied()];
    const { id } = await paperOf(petition, 'Reply');
    expect((await onThePage(`track/notices/${id}/opened`, other)).status).toBe(404);
  });

  it('whoever did not get it says so, even after the term: it is set aside, told, and recorded by another', async () => {
    const petition = await replied();
    await handler.does('recordDelivery', petition, { deliveredOn: await inDays(0) });
    await office.hoursPass(45 * 24);
    expect((await tracked(petition)).review).toMatchObject({ stage: 'lapsed' });
    const disputed = await onThePage('track/acts/disputeDelivery', petition, { statement: '没有人来过。' });
    expect(disputed.status).toBe(200);
    expect((await tracked(petition)).review).toMatchObject({ stage: 'undelivered', until: null });
    const [told] = await office.delivered(petition, 'deliveryDisputed');
    expect(told?.to).toEqual(expect.arrayContaining(['coordinator', 'discipline', 'head']));
    expect((await handler.tries('recordDelivery', petition, { deliveredOn: await inDays(0) })).status).toBe(409);
    await head.does('recordDelivery', petition, { deliveredOn: await inDays(0) });
    expect((await tracked(petition)).review).toMatchObject({ stage: 'requestable' });
    // Once: the second record stands.
    expect((await onThePage('track/acts/disputeDelivery', petition, { statement: '还是没有。' })).status).toBe(409);
  });

  it('of a denial as well, whose complaint is open again', async () => {
    const petition = await denied();
    await handler.does('recordDelivery', petition, { deliveredOn: await inDays(0) });
    await office.hoursPass(24 * 24);
    expect((await window.tries('complainAboutDenial', petition)).status).toBe(409);
    await window.does('disputeDelivery', petition);
    expect((await window.does('complainAboutDenial', petition)).stage).toBe('confirmed.underReview');
    await leader2.does('overturnDenial', petition);
  });

  it('is delivered by nobody who has nothing to do with it', async () => {
    const petition = await replied();
    const others = [await office.signedInAs('handler2'), await office.signedInAs('efficiency'), leader2];
    for (const other of others) {
      const { status } = await other.tries('recordDelivery', petition, { deliveredOn: await inDays(0) });
      expect([other.id, [403, 404].includes(status)]).toEqual([other.id, true]);
    }
    await discipline.does('recordDelivery', petition, { deliveredOn: await inDays(0) });
  });
});

describe('R4 a denial of a part', () => {
  it('has its notice delivered, and is reviewed together with the reply to the rest', async () => {
    const petition = await atWork();
    await handler.does('fileDenial', petition, { partly: true, requests: ['补发三年'] });
    await leader.does('confirmDenial', petition);
    expect((await office.delivered(petition, 'denialNotice'))[0]?.body).toContain(
      '就本决定一并向本机关的上一级机关、单位申请复查',
    );
    await handler.does('reply', petition);
    await office.deliversEverything();
    const day = await inDays(0);
    // The later paper first, then the earlier one.
    await handler.does('recordDelivery', petition, { deliveredOn: day });
    expect((await tracked(petition)).review).toMatchObject({ stage: 'requestable' });
    expect((await paperOf(petition, 'Denial notice')).delivery?.zh).toBe('已上网，待送达');
    await handler.does('recordDelivery', petition, { deliveredOn: day });
    expect((await window.deadline('denialComplaint', petition))?.nominalDue).toBe(await inDays(15));
  });
});

keepsTheInvariants(() => office);
