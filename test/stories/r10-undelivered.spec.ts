import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPetition } from '../support/a-petition.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import type { Officer } from '../support/officer.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';
import { UndeliveredPapers, type ListedPaper } from '../support/undelivered-papers.js';

let office: TrialOffice;
let papers: UndeliveredPapers;
let handler: Officer;
let window: Officer;

beforeAll(async () => {
  office = await openTrialOffice();
  papers = await UndeliveredPapers.of(office);
  [handler, window] = await Promise.all([office.signedInAs('handler'), office.signedInAs('window')]);
});
afterAll(() => office.close());

describe('R10 the list of what is undelivered', () => {
  it('says which paper, to whom masked, since when, by which way tried, and what to do', async () => {
    const petition = await papers.replied();
    const { mailNumber } = await papers.isPosted(petition);
    const item = await papers.listed(petition);
    expect(item).toMatchObject({
      paper: { kind: { zh: '处理意见书' }, number: expect.stringMatching(/^.+〔2026〕\d+号$/) },
      to: ['张**'],
      disputed: false,
      tries: [{ way: { zh: '邮寄' }, reference: mailNumber, outcome: null }],
      sendable: false,
    });
    expect(item.allowedActs.map(({ act }) => act)).toEqual(['recordDelivery', 'recordReturn']);
    await handler.does('recordDelivery', petition, { deliveredOn: await papers.inDays(0) });
    expect(await papers.isListed(petition)).toBe(false);
  });

  it('names to each reader what the policy lets them read, and offers what is theirs to do', async () => {
    const petition = await papers.replied();
    const whoSees: string[] = [];
    const whoActs: string[] = [];
    for (const id of ['window', 'handler', 'head', 'coordinator', 'leader', 'discipline', 'handler2', 'admin']) {
      const item = (await papers.listFor(await office.signedInAs(id))).find(({ number }) => number === petition.number);
      if (item) whoSees.push(id);
      if (item && item.allowedActs.length > 0) whoActs.push(id);
    }
    expect(whoSees).toEqual(['window', 'handler', 'head', 'coordinator', 'leader', 'discipline']);
    expect(whoActs).toEqual(['window', 'handler', 'head', 'coordinator', 'discipline']);
  });

  it('is not shown to the unit a matter complains of', async () => {
    const petition = await aPetition().about('civilAffairs').registeredBy(window);
    await window.does('answerOnTheSpot', petition);
    expect([await papers.isListed(petition, window), await papers.isListed(petition, handler)]).toEqual([true, false]);
  });

  it('goes on page by page and loses nothing', async () => {
    await papers.replied();
    const whole = (await papers.listFor(handler)).map(({ id }) => id);
    const walked: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const { body } = await handler.get(
        `deliveries?limit=1${cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`}`,
      );
      walked.push(...body.items.map(({ id }: ListedPaper) => id));
      cursor = body.next;
    }
    expect(walked).toEqual(whole);
    expect(new Set(whole).size).toBe(whole.length);
    expect((await handler.get('deliveries?cursor=nonsense')).status).toBe(422);
  });
});

describe('R10 the wording of a message', () => {
  it('names nobody and nothing of the matter, and says where and how the paper is seen', async () => {
    const petition = await papers.replied();
    const { text } = await papers.listed(petition);
    expect(text).toContain(petition.number);
    expect(text).toContain('/track.html');
    expect(text).toContain('查询码');
    for (const secret of ['张', '三丰', '139', '低保', petition.queryCode]) expect(text).not.toContain(secret);
    // Shown and copied, it is no delivery and no try.
    expect((await papers.listed(petition)).tries).toEqual([]);
  });

  it('is not sent by an office that has no gateway', async () => {
    const { id } = await papers.listed(await papers.replied());
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
    const item = (await papers.listFor(discipline)).find(({ number }) => number === petition.number);
    expect([item?.text, item?.sendable]).toEqual([null, false]);
    expect(await papers.isListed(petition, window)).toBe(false);
    const [row] = await papers.enters(
      'posted',
      [{ paper: item?.paper.number ?? '', mailNumber: papers.aMailNumber(), on: await papers.inDays(0) }],
      discipline,
    );
    expect(row?.done).toBe(false);
  });
});

describe('R1 R10 the list of a unit that was merged', () => {
  it('is its successor’s, which delivers; not where the matter complains of the successor', async () => {
    const [petition, about] = [await papers.replied(), await papers.replied(aPetition().about('transport'))];
    const [successor, admin] = await Promise.all(['transportHandler', 'admin'].map((id) => office.signedInAs(id)));
    expect(await papers.isListed(petition, successor)).toBe(false);
    const merger = { into: 'transport', paper: '清编发〔2026〕3号', paperDate: '2026-03-01', orderedBy: 'leader' };
    const { status } = await admin!.post('organisation/units/civilAffairs/close', { ...merger, reason: '机构改革' });
    expect(status).toBe(200);
    for (const reader of [successor!, handler])
      expect([await papers.isListed(petition, reader), await papers.isListed(about, reader)]).toEqual([true, false]);
    const head = await office.signedInAs('transportHead');
    expect((await papers.listFor(head)).find(({ number }) => number === petition.number)?.allowedActs).toContainEqual(
      expect.objectContaining({ act: 'recordDelivery' }),
    );
    expect(await papers.isListed(about, window)).toBe(true);
    await head.does('recordDelivery', petition, { deliveredOn: await papers.inDays(0) });
    expect(await papers.isListed(petition, successor)).toBe(false);
  });
});

keepsTheInvariants(() => office);
