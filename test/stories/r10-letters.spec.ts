import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import type { Officer } from '../support/officer.js';
import { sealedAfterwards } from '../support/sealed-afterwards.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';
import { UndeliveredPapers } from '../support/undelivered-papers.js';

let office: TrialOffice;
let papers: UndeliveredPapers;
let handler: Officer;
let head: Officer;

beforeAll(async () => {
  office = await openTrialOffice();
  papers = await UndeliveredPapers.of(office);
  [handler, head] = await Promise.all([office.signedInAs('handler'), office.signedInAs('head')]);
});
afterAll(() => office.close());

describe('R10 letters are entered by the table, each row for itself', () => {
  it('a bad row refuses only itself, with words', async () => {
    const [one, other] = [await papers.replied(), await papers.replied()];
    const today = await papers.inDays(0);
    const rows = [
      { paper: await papers.paperOf(one), mailNumber: 'xa 1234-5678', on: today.replaceAll('-', '/') },
      { paper: '答〔2026〕99999号', mailNumber: papers.aMailNumber(), on: today },
      { paper: await papers.paperOf(other), mailNumber: '1', on: today },
      { paper: await papers.paperOf(other), mailNumber: papers.aMailNumber(), on: await papers.inDays(1) },
      { paper: await papers.paperOf(other), mailNumber: papers.aMailNumber(), on: '昨天' },
      { paper: await papers.paperOf(other), mailNumber: 'XA12345678', on: today },
      {},
    ];
    const outcomes = await papers.enters('posted', rows);
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
    expect((await papers.listed(one)).tries[0]?.reference).toBe('XA12345678');
    expect((await papers.listed(other)).tries).toEqual([]);
  });

  it('pasted a second time it changes nothing', async () => {
    const petition = await papers.replied();
    const row = { paper: await papers.paperOf(petition), mailNumber: papers.aMailNumber(), on: await papers.inDays(0) };
    expect(await papers.enters('posted', [row, row])).toMatchObject([{ done: true }, { done: true }]);
    expect(await papers.enters('posted', [row])).toMatchObject([{ done: true }]);
    expect((await papers.listed(petition)).tries).toHaveLength(1);
    // The same letter on another day is a contradiction.
    await office.hoursPass(24);
    const [again] = await papers.enters('posted', [{ ...row, on: await papers.inDays(0) }]);
    expect(again).toMatchObject({ done: false, words: { zh: expect.stringContaining('另外的日期') } });
    const [byAnother] = await papers.enters('posted', [row], head);
    expect(byAnother).toMatchObject({ done: false, words: { zh: expect.stringContaining('在途') } });
  });

  it('posted is not delivered: the clock runs on, and ends in a breach', async () => {
    const petition = await papers.replied();
    await papers.isPosted(petition);
    await office.hoursPass(14 * 24);
    expect(await papers.isListed(petition)).toBe(true);
    expect(
      await office.rows(
        `SELECT b.clock FROM breach b JOIN case_file c ON c.id = b.case_id WHERE c.number = $1 AND b.clock = 'paperDelivery'`,
        [petition.number],
      ),
    ).toHaveLength(1);
  });

  it('a returned letter opens the next try, and under its number nothing is delivered any more', async () => {
    const petition = await papers.replied();
    const first = await papers.isPosted(petition);
    await office.hoursPass(24);
    const back = { ...first, on: await papers.inDays(0), reason: '查无此人' };
    expect(await papers.enters('returned', [back])).toMatchObject([{ done: true }]);
    expect((await papers.listed(petition)).tries).toMatchObject([
      { reference: first.mailNumber, outcome: { zh: '已退回' }, reason: { zh: '查无此人或者已迁移' } },
    ]);
    const on = await papers.inDays(0);
    expect(await papers.enters('received', [{ ...first, on, receivedBy: '本人' }])).toMatchObject([{ done: false }]);
    for (const reference of [first.mailNumber, 'INVENTED0001'])
      expect(
        (await handler.tries('recordDelivery', petition, { deliveredOn: on, how: 'post', reference })).status,
      ).toBe(409);
    const second = { ...first, mailNumber: papers.aMailNumber() };
    expect(await papers.enters('posted', [{ ...second, on }])).toMatchObject([{ done: true }]);
    expect(await papers.enters('received', [{ ...second, on, receivedBy: '本人' }])).toMatchObject([{ done: true }]);
    expect(await papers.isListed(petition)).toBe(false);
  });

  it('nobody has a whole table delivered without a day, a letter on record and who received it', async () => {
    const petition = await papers.replied();
    const posted = await papers.isPosted(petition);
    const never = await papers.replied();
    const on = await papers.inDays(0);
    const outcomes = await papers.enters('received', [
      posted,
      { ...posted, on },
      { ...posted, receivedBy: '本人' },
      { ...posted, on: await papers.inDays(-1), receivedBy: '本人' },
      { paper: await papers.paperOf(never), mailNumber: papers.aMailNumber(), on, receivedBy: '本人' },
    ]);
    expect(outcomes.map(({ done }) => done)).toEqual([false, false, false, false, false]);
    expect(outcomes[4]?.words.zh).toContain('先登记邮寄');
    expect([await papers.isListed(petition), await papers.isListed(never)]).toEqual([true, true]);
    for (const rows of [[], Array.from({ length: 201 }, () => ({}))])
      expect((await handler.post('deliveries/letters', { entry: 'received', rows })).status).toBe(422);
  });

  it('entered before by who can read the matter no more, it is answered as then, without its number', async () => {
    const petition = await papers.replied();
    const row = { ...(await papers.isPosted(petition)), on: await papers.inDays(0) };
    await sealedAfterwards(office, petition);
    expect((await handler.get(petition.address)).status).toBe(404);
    const [again] = await papers.enters('posted', [row]);
    expect(again).toMatchObject({ done: true, number: null, words: { zh: '已登记邮寄，尚未送达' } });
    const entered = { ...row, receivedBy: '本人', reason: '查无此人' };
    const unknown = { ...entered, paper: '答〔2026〕99999号' };
    for (const [entry, by] of [
      ['posted', head],
      ['posted', await office.signedInAs('discipline')],
      ['returned', handler],
      ['received', handler],
    ] as const) {
      const [sealed, none] = await papers.enters(entry, [entered, unknown], by);
      expect({ ...sealed, row: 0, paper: '' }).toEqual({ ...none, row: 0, paper: '' });
      expect(sealed).toMatchObject({ done: false, number: null });
    }
  });

  it('received and then disputed, it is answered as then when the table is sent again', async () => {
    const petition = await papers.replied();
    const row = { ...(await papers.isPosted(petition)), on: await papers.inDays(0), receivedBy: '本人' };
    const [first] = await papers.enters('received', [row]);
    expect(first).toMatchObject({ done: true, number: petition.number });
    await papers.window.does('disputeDelivery', petition);
    expect(await papers.enters('received', [row])).toEqual([first]);
    expect(await papers.isListed(petition)).toBe(true);
  });

  it('somebody else’s papers are no papers here', async () => {
    const petition = await papers.replied();
    const row = { paper: await papers.paperOf(petition), mailNumber: papers.aMailNumber(), on: await papers.inDays(0) };
    const [unread] = await papers.enters('posted', [row], await office.signedInAs('handler2'));
    expect(unread).toMatchObject({ done: false, number: null, words: { zh: expect.stringContaining('核对文号') } });
    const [unasked] = await papers.enters('posted', [row], await office.signedInAs('leader'));
    expect(unasked).toMatchObject({ done: false, words: { zh: expect.stringContaining('不由您办理') } });
  });

  it('on the page of a case as well: one letter at a time, and back', async () => {
    const petition = await papers.replied();
    const form = { mailNumber: papers.aMailNumber(), postedOn: await papers.inDays(0) };
    await handler.does('recordPosting', petition, form);
    expect(
      (await handler.tries('recordPosting', petition, { ...form, mailNumber: papers.aMailNumber() })).body,
    ).toMatchObject({
      rule: 'R10',
      detail: expect.stringContaining('在途'),
    });
    const back = { returnedOn: await papers.inDays(0), reason: 'lost' };
    expect((await handler.tries('recordReturn', petition, { ...back, mailNumber: papers.aMailNumber() })).status).toBe(
      409,
    );
    expect(
      (await handler.tries('recordReturn', petition, { ...back, returnedOn: await papers.inDays(-1) })).status,
    ).toBe(409);
    await handler.does('recordReturn', petition, back);
    expect((await handler.tries('recordPosting', petition, form)).body.detail).toContain('重寄须用新的邮件号');
  });
});

keepsTheInvariants(() => office);
