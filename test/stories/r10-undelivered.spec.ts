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

beforeAll(async () => {
  office = await openTrialOffice();
  const accounts = ['window', 'handler', 'head'];
  [window, handler, head] = (await Promise.all(accounts.map((id) => office.signedInAs(id)))) as [
    Officer,
    Officer,
    Officer,
  ];
});
afterAll(() => office.close());

interface Listed {
  id: string;
  number: string;
  paper: { number: string | null; kind: { zh: string } };
  to: string[];
  tries: { way: { zh: string }; reference: string; outcome: { zh: string } | null; reason: { zh: string } | null }[];
  text: string | null;
  sendable: boolean;
  disputed: boolean;
  allowedActs: { act: string }[];
}

interface Row {
  paper?: string;
  mailNumber?: string;
  on?: string;
  receivedBy?: string;
  reason?: string;
}

interface Outcome {
  row: number;
  number: string | null;
  done: boolean;
  words: { zh: string };
}

let letters = 0;
/** A mail number nobody had before. */
const aMailNumber = (): string => `XA${String((letters += 1)).padStart(11, '0')}`;

const inDays = async (days: number): Promise<string> =>
  localDateOf(new Date((await office.now()).getTime() + days * 86_400_000).toISOString());

async function replied(): Promise<Petition> {
  const petition = await aPetition().registeredBy(window);
  await window.does('handOver', petition, { unit: 'civilAffairs' });
  await handler.does('signFor', petition);
  await handler.does('reply', petition);
  await office.deliversEverything();
  return petition;
}

const listFor = async (reader: Officer, query = ''): Promise<Listed[]> =>
  (await reader.get(`deliveries?limit=100${query}`)).body.items;

async function listed({ number }: Petition, reader = handler): Promise<Listed> {
  const found = (await listFor(reader)).find((one) => one.number === number);
  if (!found) throw new Error(`${number} is on no list of ${reader.id}.`);
  return found;
}

const isListed = async ({ number }: Petition, reader = handler): Promise<boolean> =>
  (await listFor(reader)).some((one) => one.number === number);

const paperOf = async (petition: Petition): Promise<string> => (await listed(petition)).paper.number ?? '';

async function enters(entry: string, rows: Row[], by = handler): Promise<Outcome[]> {
  const { status, body } = await by.post('deliveries/letters', { entry, rows });
  expect([status, body]).toEqual([200, expect.anything()]);
  return body.items;
}

async function isPosted(petition: Petition): Promise<Required<Pick<Row, 'paper' | 'mailNumber'>>> {
  const row = { paper: await paperOf(petition), mailNumber: aMailNumber() };
  expect(await enters('posted', [{ ...row, on: await inDays(0) }])).toMatchObject([{ done: true }]);
  return row;
}

describe('R10 the list of what is undelivered', () => {
  it('says which paper, to whom masked, since when, by which way tried, and what to do', async () => {
    const petition = await replied();
    const { mailNumber } = await isPosted(petition);
    const item = await listed(petition);
    expect(item).toMatchObject({
      paper: { kind: { zh: '处理意见书' }, number: expect.stringMatching(/^.+〔2026〕\d+号$/) },
      to: ['张**'],
      disputed: false,
      tries: [{ way: { zh: '邮寄' }, reference: mailNumber, outcome: null }],
      sendable: false,
    });
    expect(item.allowedActs.map(({ act }) => act)).toEqual(['recordDelivery', 'recordReturn']);
    await handler.does('recordDelivery', petition, { deliveredOn: await inDays(0) });
    expect(await isListed(petition)).toBe(false);
  });

  it('names to each reader what the policy lets them read, and offers what is theirs to do', async () => {
    const petition = await replied();
    const whoSees: string[] = [];
    const whoActs: string[] = [];
    for (const id of ['window', 'handler', 'head', 'coordinator', 'leader', 'discipline', 'handler2', 'admin']) {
      const item = (await listFor(await office.signedInAs(id))).find(({ number }) => number === petition.number);
      if (item) whoSees.push(id);
      if (item && item.allowedActs.length > 0) whoActs.push(id);
    }
    expect(whoSees).toEqual(['window', 'handler', 'head', 'coordinator', 'leader', 'discipline']);
    expect(whoActs).toEqual(['window', 'handler', 'head', 'coordinator', 'discipline']);
  });

  it('is not shown to the unit a matter complains of', async () => {
    const petition = await aPetition().about('civilAffairs').registeredBy(window);
    await window.does('answerOnTheSpot', petition);
    expect([await isListed(petition, window), await isListed(petition, handler)]).toEqual([true, false]);
  });

  it('goes on page by page and loses nothing', async () => {
    await replied();
    const whole = (await listFor(handler)).map(({ id }) => id);
    const walked: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const { body } = await handler.get(
        `deliveries?limit=1${cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`}`,
      );
      walked.push(...body.items.map(({ id }: Listed) => id));
      cursor = body.next;
    }
    expect(walked).toEqual(whole);
    expect(new Set(whole).size).toBe(whole.length);
    expect((await handler.get('deliveries?cursor=nonsense')).status).toBe(422);
  });
});

describe('R10 letters are entered by the table, each row for itself', () => {
  it('a bad row refuses only itself, with words', async () => {
    const [one, other] = [await replied(), await replied()];
    const today = await inDays(0);
    const rows = [
      { paper: await paperOf(one), mailNumber: 'xa 1234-5678', on: today.replaceAll('-', '/') },
      { paper: '答〔2026〕99999号', mailNumber: aMailNumber(), on: today },
      { paper: await paperOf(other), mailNumber: '1', on: today },
      { paper: await paperOf(other), mailNumber: aMailNumber(), on: await inDays(1) },
      { paper: await paperOf(other), mailNumber: aMailNumber(), on: '昨天' },
      { paper: await paperOf(other), mailNumber: 'XA12345678', on: today },
      {},
    ];
    const outcomes = await enters('posted', rows);
    expect(outcomes.map(({ row, done }) => [row, done])).toEqual(rows.map((_, index) => [index + 1, index === 0]));
    expect(outcomes.map(({ words }) => words.zh)).toEqual([
      '已登记邮寄，尚未送达',
      expect.stringContaining('核对文号'),
      expect.stringContaining('8 至 30 位'),
      expect.stringContaining('也不得晚于今天'),
      expect.stringContaining('填写有误'),
      expect.stringContaining('另一件信访事项'),
      expect.stringContaining('核对文号'),
    ]);
    expect((await listed(one)).tries[0]?.reference).toBe('XA12345678');
    expect((await listed(other)).tries).toEqual([]);
  });

  it('pasted a second time it changes nothing', async () => {
    const petition = await replied();
    const row = { paper: await paperOf(petition), mailNumber: aMailNumber(), on: await inDays(0) };
    expect(await enters('posted', [row, row])).toMatchObject([{ done: true }, { done: true }]);
    expect(await enters('posted', [row])).toMatchObject([{ done: true }]);
    expect((await listed(petition)).tries).toHaveLength(1);
    // The same letter on another day is a contradiction.
    await office.hoursPass(24);
    const [again] = await enters('posted', [{ ...row, on: await inDays(0) }]);
    expect(again).toMatchObject({ done: false, words: { zh: expect.stringContaining('另外的日期') } });
    const [byAnother] = await enters('posted', [row], head);
    expect(byAnother).toMatchObject({ done: false, words: { zh: expect.stringContaining('在途') } });
  });

  it('posted is not delivered: the clock runs on, and ends in a breach', async () => {
    const petition = await replied();
    await isPosted(petition);
    await office.hoursPass(14 * 24);
    expect(await isListed(petition)).toBe(true);
    expect(
      await office.rows(
        `SELECT b.clock FROM breach b JOIN case_file c ON c.id = b.case_id WHERE c.number = $1 AND b.clock = 'paperDelivery'`,
        [petition.number],
      ),
    ).toHaveLength(1);
  });

  it('a returned letter opens the next try, and under its number nothing is delivered any more', async () => {
    const petition = await replied();
    const first = await isPosted(petition);
    await office.hoursPass(24);
    const back = { ...first, on: await inDays(0), reason: '查无此人' };
    expect(await enters('returned', [back])).toMatchObject([{ done: true }]);
    expect((await listed(petition)).tries).toMatchObject([
      { reference: first.mailNumber, outcome: { zh: '已退回' }, reason: { zh: '查无此人或者已迁移' } },
    ]);
    const on = await inDays(0);
    expect(await enters('received', [{ ...first, on, receivedBy: '本人' }])).toMatchObject([{ done: false }]);
    for (const reference of [first.mailNumber, 'INVENTED0001'])
      expect(
        (await handler.tries('recordDelivery', petition, { deliveredOn: on, how: 'post', reference })).status,
      ).toBe(409);
    const second = { ...first, mailNumber: aMailNumber() };
    expect(await enters('posted', [{ ...second, on }])).toMatchObject([{ done: true }]);
    expect(await enters('received', [{ ...second, on, receivedBy: '本人' }])).toMatchObject([{ done: true }]);
    expect(await isListed(petition)).toBe(false);
  });

  it('nobody has a whole table delivered without a day, a letter on record and who received it', async () => {
    const petition = await replied();
    const posted = await isPosted(petition);
    const never = await replied();
    const on = await inDays(0);
    const outcomes = await enters('received', [
      posted,
      { ...posted, on },
      { ...posted, receivedBy: '本人' },
      { ...posted, on: await inDays(-1), receivedBy: '本人' },
      { paper: await paperOf(never), mailNumber: aMailNumber(), on, receivedBy: '本人' },
    ]);
    expect(outcomes.map(({ done }) => done)).toEqual([false, false, false, false, false]);
    expect(outcomes[4]?.words.zh).toContain('先登记邮寄');
    expect([await isListed(petition), await isListed(never)]).toEqual([true, true]);
    for (const rows of [[], Array.from({ length: 201 }, () => ({}))])
      expect((await handler.post('deliveries/letters', { entry: 'received', rows })).status).toBe(422);
  });

  it('somebody else’s papers are no papers here', async () => {
    const petition = await replied();
    const row = { paper: await paperOf(petition), mailNumber: aMailNumber(), on: await inDays(0) };
    const [unread] = await enters('posted', [row], await office.signedInAs('handler2'));
    expect(unread).toMatchObject({ done: false, number: null, words: { zh: expect.stringContaining('核对文号') } });
    const [unasked] = await enters('posted', [row], await office.signedInAs('leader'));
    expect(unasked).toMatchObject({ done: false, words: { zh: expect.stringContaining('不由您办理') } });
  });

  it('on the page of a case as well: one letter at a time, and back', async () => {
    const petition = await replied();
    const form = { mailNumber: aMailNumber(), postedOn: await inDays(0) };
    await handler.does('recordPosting', petition, form);
    expect((await handler.tries('recordPosting', petition, { ...form, mailNumber: aMailNumber() })).body).toMatchObject(
      {
        rule: 'R10',
        detail: expect.stringContaining('在途'),
      },
    );
    const back = { returnedOn: await inDays(0), reason: 'lost' };
    expect((await handler.tries('recordReturn', petition, { ...back, mailNumber: aMailNumber() })).status).toBe(409);
    expect((await handler.tries('recordReturn', petition, { ...back, returnedOn: await inDays(-1) })).status).toBe(409);
    await handler.does('recordReturn', petition, back);
    expect((await handler.tries('recordPosting', petition, form)).body.detail).toContain('重寄须用新的邮件号');
  });
});

describe('R10 the wording of a message', () => {
  it('names nobody and nothing of the matter, and says where and how the paper is seen', async () => {
    const petition = await replied();
    const { text } = await listed(petition);
    expect(text).toContain(petition.number);
    expect(text).toContain('/track.html');
    expect(text).toContain('查询码');
    for (const secret of ['张', '三丰', '139', '低保', petition.queryCode]) expect(text).not.toContain(secret);
    // Shown and copied, it is no delivery and no try.
    expect((await listed(petition)).tries).toEqual([]);
  });

  it('is not sent by an office that has no gateway', async () => {
    const { id } = await listed(await replied());
    const { status, body } = await handler.post(`deliveries/${id}/texts`, {});
    expect([status, body.detail]).toEqual([409, expect.stringContaining('没有开通')]);
    expect(
      (await handler.post('sending/reports', { message: id, status: 'delivered', at: '2026-03-02T01:00:00Z' })).status,
    ).toBe(404);
  });

  it('there is none for a sealed matter', async () => {
    const discipline = await office.signedInAs('discipline');
    const petition = await aPetition().accusing('handler').registeredBy(window);
    await discipline.does('signFor', petition);
    await discipline.does('fileDenial', petition);
    const secretary = await office.signedInAs('secretary');
    await secretary.does('confirmDenial', petition);
    await office.deliversEverything();
    const item = (await listFor(discipline)).find(({ number }) => number === petition.number);
    expect([item?.text, item?.sendable]).toEqual([null, false]);
    expect(await isListed(petition, window)).toBe(false);
    const [row] = await enters(
      'posted',
      [{ paper: item?.paper.number ?? '', mailNumber: aMailNumber(), on: await inDays(0) }],
      discipline,
    );
    expect(row?.done).toBe(false);
  });
});

keepsTheInvariants(() => office);
