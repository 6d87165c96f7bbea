import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { answerOf } from '../support/answer.js';
import { aPetition, type Petition } from '../support/a-petition.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import { OfficeWithDeputies } from '../support/office-with-deputies.js';
import { laysDown } from '../support/signed-replies.js';

let at: OfficeWithDeputies;

beforeAll(async () => {
  at = await OfficeWithDeputies.open();
});
afterEach(() => at.endAll());
afterAll(() => at.office.close());

const suggestion = {
  lane: 'suggestion',
  purpose: 'suggestion',
  title: '建议增设公交站',
  content: '建议在东街口增设站点。',
};
const enquiry = { purpose: 'enquiry', title: '咨询低保条件', content: '请问低保的收入标准是多少？' };

async function inWork(form: object): Promise<Petition> {
  const petition = await aPetition()
    .with({ ...form })
    .registeredBy(at.staff.window);
  await at.staff.window.does('handOver', petition, { unit: 'civilAffairs' });
  await at.staff.handler.does('signFor', petition);
  return petition;
}

async function schemaOf(act: string, petition: Petition, account: 'handler' | 'window' = 'handler') {
  const { allowedActs } = (await at.staff[account].sees(petition)) as {
    allowedActs: { act: string; schema: { properties: Record<string, { enum?: string[] }>; required?: string[] } }[];
  };
  return allowedActs.find((one) => one.act === act)?.schema;
}

/** The petitioner at home, with the code of the receipt. */
async function online({ number, queryCode: code }: Petition, act: string) {
  const body = JSON.stringify({ number, code, form: {} });
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body };
  return answerOf(await fetch(`${at.office.url}/api/track/acts/${act}`, init));
}

const kinds = async (petition: Petition): Promise<string[]> =>
  ((await at.staff.leader.sees(petition)).processes as { kind: string }[]).map(({ kind }) => kind);

describe('R10 a suggestion and an enquiry', () => {
  it('have results of their own, and are neither denied nor reviewed', async () => {
    const [suggested, asked] = [await inWork(suggestion), await inWork(enquiry)];
    expect((await schemaOf('reply', suggested))?.properties['result']?.enum).toEqual([
      'explained',
      'adopted',
      'partlyAdopted',
    ]);
    expect((await schemaOf('reply', asked))?.properties['result']?.enum).toEqual(['answered', 'toldWhere']);
    expect((await schemaOf('reply', suggested))?.properties).not.toHaveProperty('items');
    for (const petition of [suggested, asked]) {
      expect(await at.staff.handler.mayDo(petition)).not.toContain('fileDenial');
      const denied = await at.staff.handler.tries('fileDenial', petition);
      expect([denied.status, denied.body.detail]).toEqual([409, expect.stringContaining('没有请求可以否定')]);
      const asRequest = await at.staff.handler.tries('reply', petition, { result: 'resolved' });
      expect([asRequest.status, asRequest.body.detail]).toEqual([409, expect.stringContaining('与事项类型不符')]);
    }
    await at.staff.handler.does('reply', suggested, { result: 'adopted', text: '已列入线网调整计划。' });
    await at.staff.handler.does('reply', asked, { result: 'answered', text: '标准为每人每月八百元。' });
    for (const petition of [suggested, asked]) {
      expect(await kinds(petition)).not.toContain('review');
      const [paper] = await at.office.delivered(petition, 'reply');
      expect(paper!.body).toContain('不适用复查');
      expect(paper!.body).not.toContain('申请复查。期限');
    }
    const request = await inWork({});
    expect((await schemaOf('reply', request))?.properties['result']?.enum).toEqual([
      'resolved',
      'partlyResolved',
      'explained',
    ]);
  });

  it('is answered on the spot with its result, which a request is not asked for', async () => {
    const petition = await aPetition().with(enquiry).registeredBy(at.staff.window);
    expect((await schemaOf('answerOnTheSpot', petition, 'window'))?.required).toContain('result');
    expect((await at.staff.window.tries('answerOnTheSpot', petition)).status).toBe(409);
    await at.staff.window.does('answerOnTheSpot', petition, { result: 'toldWhere', text: '请到县民政局咨询。' });
    const request = await aPetition().registeredBy(at.staff.window);
    expect((await schemaOf('answerOnTheSpot', request, 'window'))?.properties).not.toHaveProperty('result');
    await at.staff.window.does('answerOnTheSpot', request);
  });

  it('says so on the receipt, with the one act by which the petitioner says otherwise', async () => {
    const petition = await aPetition().with(enquiry).registeredBy(at.staff.window);
    const [receipt] = await at.office.delivered(petition, 'receipt');
    expect(receipt!.body).toContain('本件按咨询登记');
    expect(receipt!.body).toContain('这是求决事项');
    const request = await aPetition().registeredBy(at.staff.window);
    const [other] = await at.office.delivered(request, 'receipt');
    expect(other!.body).not.toContain('这是求决事项');
  });

  it('is not refused in other words', async () => {
    const petition = await inWork(enquiry);
    const { status, body } = await at.staff.handler.tries('reply', petition, {
      result: 'answered',
      text: '您不符合条件，不予办理。',
    });
    expect([status, body.issues[0].message]).toEqual([422, expect.stringContaining('是否定')]);
  });
});

describe('R2 the petitioner says that it is a request', () => {
  it('while it is open, by one act online: the promise has run from the receipt, and it can be denied by filing only', async () => {
    const petition = await inWork(enquiry);
    const before = await at.staff.handler.deadline('generalReply', petition);
    expect((await online(petition, 'claimAsRequest')).status).toBe(200);
    expect((await at.staff.handler.deadline('generalReply', petition))?.effectiveDue).toBe(before?.effectiveDue);
    const seen = await at.staff.handler.sees(petition);
    expect([seen.lane, seen.purpose]).toEqual(['appealOrRequest', 'request']);
    expect(seen.corrections).toHaveLength(1);
    expect(await at.staff.handler.mayDo(petition)).toContain('fileDenial');
    expect(await at.office.delivered(petition, 'receipt')).toHaveLength(2);
    await at.staff.handler.does('reply', petition);
    expect(await kinds(petition)).toContain('review');
    expect((await online(petition, 'claimAsRequest')).status).toBe(409);
  });

  it('once it was answered: it is handled anew, due by the first promise, and reviewed', async () => {
    const petition = await inWork(suggestion);
    const promised = (await at.staff.handler.deadline('generalReply', petition))?.effectiveDue;
    await at.staff.handler.does('reply', petition, { result: 'explained', text: '目前客流不足，说明如下。' });
    await at.staff.window.does('claimAsRequest', petition);
    expect((await at.staff.handler.sees(petition)).stage).toBe('handling.working');
    expect((await at.staff.handler.deadline('generalReply', petition))?.effectiveDue).toBe(promised);
    await at.staff.handler.does('reply', petition);
    expect(await kinds(petition)).toContain('review');
  });

  it('long after its term: it is due the next day, and not overdue at birth', async () => {
    const petition = await inWork(enquiry);
    await at.staff.handler.does('reply', petition, { result: 'answered', text: '标准见附件。' });
    await at.office.hoursPass(12 * 24);
    expect((await online(petition, 'claimAsRequest')).status).toBe(200);
    expect(await at.staff.handler.deadline('generalReply', petition)).toMatchObject({
      effectiveDue: await at.day(1),
      state: 'running',
    });
    // Its reminder is due at once.
    await at.office.hoursPass(1);
  });

  it('while its draft waits for a signature: the draft falls', async () => {
    await laysDown(at, { simpleReply: 'head' });
    const petition = await inWork(suggestion);
    await at.staff.handler.does('submitReply', petition, { result: 'adopted', text: '予以采纳。' });
    await at.staff.coordinator.does('claimAsRequest', petition);
    expect((await at.staff.handler.sees(petition)).stage).toBe('handling.working');
    expect((await at.staff.head.tries('checkReply', petition)).status).toBe(409);
  });
});

describe('R2 towards the lighter', () => {
  it('one person changes nothing: the lane needs another, and nothing becomes an enquiry afterwards', async () => {
    const petition = await inWork({});
    expect(await at.staff.handler.mayDo(petition)).not.toContain('claimAsRequest');
    const lighter = { lane: 'suggestion', receivedAt: undefined, reason: '实为建议' };
    await at.staff.handler.does('proposeCorrection', petition, lighter);
    expect((await at.staff.handler.sees(petition)).lane).toBe('appealOrRequest');
    expect((await at.staff.handler.tries('confirmCorrection', petition)).status).toBe(403);
    await at.staff.coordinator.does('confirmCorrection', petition);
    expect((await at.staff.handler.sees(petition)).lane).toBe('suggestion');
    const purpose = await at.staff.handler.tries('proposeCorrection', petition, { purpose: 'enquiry', reason: '咨询' });
    expect(purpose.status).toBe(422);
    await at.staff.window.does('claimAsRequest', petition);
    expect((await at.staff.handler.sees(petition)).lane).toBe('appealOrRequest');
  });
});

describe('R15 条例 41', () => {
  it('counts suggestions by adoption and enquiries by answer, and what was claimed to be a request', async () => {
    const { body } = await at.staff.discipline.get('dashboard');
    const [suggestions, enquiries] = body.lighter as {
      kind: string;
      takenDown: number;
      claimed: number;
      claimedRate: number;
      results: { key: string; cases: number }[];
    }[];
    expect(suggestions).toMatchObject({ kind: 'suggestion', claimed: 3 });
    expect(suggestions!.results).toContainEqual({ key: 'adopted', cases: 1 });
    expect(suggestions!.claimedRate).toBe(suggestions!.claimed / suggestions!.takenDown);
    expect(enquiries!.results).toEqual([
      { key: 'answered', cases: 1 },
      { key: 'toldWhere', cases: 1 },
    ]);
    // Each figure is a list.
    const listed = async (filter: string): Promise<number> =>
      (await at.staff.discipline.get(`petitions?${filter}`)).body.total;
    for (const { kind, takenDown, claimed, results } of [suggestions!, enquiries!]) {
      expect([kind, await listed(`lighter=${kind}`)]).toEqual([kind, takenDown]);
      expect([kind, await listed(`lighter=${kind}&claimed=yes`)]).toEqual([kind, claimed]);
      for (const { key, cases } of results)
        expect([key, await listed(`lighter=${kind}&result=${key}`)]).toEqual([key, cases]);
    }
  });
});

keepsTheInvariants(() => at.office);
