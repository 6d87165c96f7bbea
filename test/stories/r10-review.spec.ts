import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localDateOf } from '@banjie/workflows';
import { aPetition, type Petition } from '../support/a-petition.js';
import { answerOf } from '../support/answer.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import type { Officer } from '../support/officer.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

let office: TrialOffice;
let window: Officer;
let handler: Officer;
let leader2: Officer;
let coordinator: Officer;
let discipline: Officer;

beforeAll(async () => {
  office = await openTrialOffice();
  const accounts = ['window', 'handler', 'leader2', 'coordinator', 'discipline'];
  [window, handler, leader2, coordinator, discipline] = (await Promise.all(
    accounts.map((id) => office.signedInAs(id)),
  )) as [Officer, Officer, Officer, Officer, Officer];
});
afterAll(() => office.close());

/** The petitioner at their phone: no session, only what is on the receipt. */
async function petitioner(path: string, { number, queryCode }: Petition, form?: object) {
  const body = JSON.stringify({ number, code: queryCode, ...(form ? { form } : {}) });
  return answerOf(
    await fetch(`${office.url}/api/${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body }),
  );
}

const reviewOf = async (petition: Petition) => (await petitioner('track', petition)).body.review;
const mayDo = async (petition: Petition): Promise<string[]> =>
  (await petitioner('track', petition)).body.may.map(({ act }: { act: string }) => act);
const waitsAt = async (officer: Officer, { number }: Petition): Promise<string[]> =>
  (await officer.list('queue?limit=200'))
    .filter((item: { number: string; kind: string }) => item.number === number)
    .map(({ kind }: { kind: string }) => kind);
const grounds = { grounds: '一次性补偿款不应计入收入，请求复查。' };
const further = { organ: '平安市人民政府', number: '信转〔2026〕9号' };
const today = async (): Promise<string> => localDateOf((await office.now()).toISOString());

async function atWork(): Promise<Petition> {
  const petition = await aPetition().registeredBy(window);
  await window.does('handOver', petition, { unit: 'civilAffairs' });
  await handler.does('signFor', petition);
  return petition;
}

/** A matter the handler of the civil affairs office has replied to, its paper handed over the same day. */
async function replied(): Promise<Petition> {
  const petition = await atWork();
  await handler.does('reply', petition);
  return petition;
}

async function delivered(petition: Petition): Promise<Petition> {
  await window.does('recordDelivery', petition, { deliveredOn: await today() });
  return petition;
}

async function forwarded(petition: Petition, act: string, form: object = {}): Promise<Petition> {
  expect((await petitioner(`track/acts/${act}`, petition, grounds)).status).toBe(200);
  await coordinator.does('forwardRequest', petition, { forwardedOn: await today(), ...form });
  return petition;
}

const decides = async (petition: Petition, result: string): Promise<void> => {
  await coordinator.does('recordSuperiorOpinion', petition, { result, decidedOn: await today() });
};

describe('R10 复查: belongs to the superior organ (条例 35)', () => {
  it('asked for on the track page, forwarded with organ, letter and date, and the outcome entered with its paper', async () => {
    const petition = await delivered(await replied());
    // Monday 2 March 2026: thirty days end on Wednesday 1 April.
    expect(await reviewOf(petition)).toMatchObject({ stage: 'requestable', until: '2026-04-01' });
    await petitioner('track/acts/requestReview', petition, grounds);
    // Three working days to forward it.
    expect(await reviewOf(petition)).toMatchObject({ stage: 'toForward', until: '2026-03-05' });
    expect([await waitsAt(coordinator, petition), await waitsAt(leader2, petition)]).toEqual([
      expect.arrayContaining(['review']),
      [],
    ]);
    expect((await office.delivered(petition, 'reviewAccepted'))[0]?.body).toMatch(
      /上一级机关、单位[\s\S]*2026年3月5日转送/,
    );
    await coordinator.does('forwardRequest', petition, { forwardedOn: '2026-03-02' });
    expect(await reviewOf(petition)).toMatchObject({ stage: 'withSuperior.waiting', until: '2026-04-01' });
    const [letter] = await office.delivered(petition, 'reviewForwarded');
    expect(letter?.body).toMatch(/清溪县人民政府[\s\S]*信转〔2026〕1号[\s\S]*2026年3月2日/);
    await decides(petition, 'changed');
    const [opinion] = await office.delivered(petition, 'reviewOpinion');
    expect([opinion?.number, opinion?.to]).toEqual([
      expect.stringMatching(/^复查〔2026〕\d+号$/),
      ['handler', 'head', 'petitioner'],
    ]);
    expect(opinion?.body).toMatch(/清溪县信访局[\s\S]*清信复〔2026〕3号[\s\S]*变更/);
    const { notices, review, may } = (await petitioner('track', petition)).body;
    expect([review.stage, may.map(({ act }: { act: string }) => act)]).toEqual([
      'opinionUndelivered',
      expect.arrayContaining(['requestRecheck']),
    ]);
    const notice = notices.find(({ label }: { label: { en: string } }) => label.en === 'Review opinion');
    expect(notice.delivery.zh).toBe('已上网，待送达');
  });

  it('nobody of the office judges it, and who answered does not enter what was decided', async () => {
    const petition = await aPetition().registeredBy(window);
    await window.does('answerOnTheSpot', petition);
    await window.does('requestReview', petition);
    await coordinator.does('forwardRequest', petition, { forwardedOn: await today() });
    for (const act of ['upholdReply', 'changeReply', 'revokeReply'])
      expect((await leader2.tries(act, petition)).status).toBe(404);
    const decidedOn = await today();
    expect(await window.tries('recordSuperiorOpinion', petition, { decidedOn })).toMatchObject({
      status: 403,
      body: { code: 'recused' },
    });
    // Of a day to come, or from before it was forwarded, there is no opinion.
    for (const wrong of ['2149-01-01', '2026-01-01'])
      expect((await coordinator.tries('recordSuperiorOpinion', petition, { decidedOn: wrong })).status).toBe(409);
    await discipline.does('recordSuperiorOpinion', petition, { decidedOn });
  });

  it('is not forwarded before it was asked for, nor on a day to come', async () => {
    const petition = await replied();
    await petitioner('track/acts/requestReview', petition, grounds);
    for (const forwardedOn of ['2026-01-01', '2149-01-01'])
      expect((await coordinator.tries('forwardRequest', petition, { forwardedOn })).status).toBe(409);
  });

  it('revoked: the matter goes back to handling with a fresh clock, and the fresh reply may be reviewed anew', async () => {
    const petition = await forwarded(await replied(), 'requestReview');
    await decides(petition, 'revoked');
    expect((await handler.sees(petition)).stage).toBe('handling.working');
    expect((await handler.deadline('generalReply', petition))?.state).toBe('running');
    expect(await reviewOf(petition)).toMatchObject({ stage: 'sentBack', until: null });
    await handler.does('reply', petition);
    expect(await reviewOf(petition)).toMatchObject({ stage: 'undelivered' });
  });

  it('ends where the matter is reopened meanwhile, with the delivery of its paper', async () => {
    const petition = await replied();
    const leader = await office.signedInAs('leader');
    await leader.does('reopen', petition);
    expect(await reviewOf(petition)).toMatchObject({ stage: 'superseded' });
    expect((await window.tries('recordDelivery', petition, { deliveredOn: await today() })).status).toBe(409);
  });

  it('is no part of an accusation, whose lane is sealed', async () => {
    const petition = await aPetition().accusing('handler2').registeredBy(window);
    await discipline.does('signFor', petition);
    await discipline.does('reply', petition);
    expect([
      await reviewOf(petition),
      (await petitioner('track/acts/requestReview', petition, grounds)).status,
    ]).toEqual([null, 409]);
  });
});

describe('R10 复核: the third level is the last (条例 36)', () => {
  it('goes to another organ than the review, and whoever asks a fourth time is told so', async () => {
    const petition = await forwarded(await replied(), 'requestReview');
    await decides(petition, 'upheld');
    await petitioner('track/acts/requestRecheck', petition, grounds);
    const again = { forwardedOn: await today(), organ: '清溪县信访局' };
    expect((await coordinator.tries('forwardRequest', petition, again)).status).toBe(409);
    await coordinator.does('forwardRequest', petition, { forwardedOn: await today(), ...further });
    await decides(petition, 'upheld');
    expect((await office.delivered(petition, 'recheckOpinion'))[0]?.body).toContain('终结');
    expect(await reviewOf(petition)).toMatchObject({ stage: 'terminated', until: null });
    expect(await mayDo(petition)).not.toContain('requestReview');
    expect((await petitioner('track/acts/requestRecheck', petition, grounds)).status).toBe(409);
    await window.does('answerRepeat', petition);
    expect((await office.delivered(petition, 'noFurtherAcceptance'))[0]).toMatchObject({
      number: expect.stringMatching(/^终〔2026〕1号$/),
      to: ['petitioner'],
    });
  });

  it('the time of a hearing does not count', async () => {
    const petition = await forwarded(await replied(), 'requestReview');
    await decides(petition, 'upheld');
    await forwarded(petition, 'requestRecheck', further);
    const before = (await reviewOf(petition)).until;
    await coordinator.does('beginHearing', petition);
    expect(await reviewOf(petition)).toMatchObject({ stage: 'recheckWithSuperior.hearing', until: null });
    expect(await mayDo(petition)).not.toContain('endHearing');
    await office.hoursPass(5 * 24);
    await coordinator.does('endHearing', petition);
    expect((await coordinator.deadline('superiorRecheck', petition))!.nominalDue > before).toBe(true);
  });
});

describe('R4 a confirmed denial opens 复查 and 复核 as a reply does', () => {
  it('its notice says who is asked, within how many days, and from when they count', async () => {
    const leader = await office.signedInAs('leader');
    const petition = await atWork();
    await handler.does('fileDenial', petition);
    await leader.does('confirmDenial', petition);
    const [notice] = await office.delivered(petition, 'denialNotice');
    expect(notice?.body).toMatch(/收到之日起30日内，向本机关的上一级机关、单位申请复查/);
    expect(notice?.body).toMatch(/再向上一级机关、单位申请复核/);
    expect(await mayDo(petition)).toEqual(expect.arrayContaining(['requestReview', 'complainAboutDenial']));
    await delivered(petition);
    expect(await reviewOf(petition)).toMatchObject({ stage: 'requestable' });
    await forwarded(petition, 'requestReview');
    await decides(petition, 'revoked');
    expect(await handler.sees(petition)).toMatchObject({ stage: 'handling.working', outcome: null });
  });
});

describe('R3 the terms of the superior organ and of the desk', () => {
  it('an opinion that does not come is asked for, without a breach; a request kept back is one', async () => {
    const [away, kept] = [await forwarded(await replied(), 'requestReview'), await replied()];
    await petitioner('track/acts/requestReview', kept, grounds);
    await office.hoursPass(45 * 24);
    expect(await reviewOf(away)).toMatchObject({ stage: 'withSuperior.overdue' });
    expect((await office.delivered(away, 'superiorOverdue')).map(({ to }) => to)).toEqual([['coordinator', 'leader2']]);
    const breaches = (petition: Petition) =>
      office.rows(
        `SELECT b.clock FROM breach b JOIN case_file c ON c.id = b.case_id WHERE c.number = $1 AND b.clock <> 'explanation'`,
        [petition.number],
      );
    expect([await breaches(away), await breaches(kept)]).toEqual([[], [{ clock: 'reviewForwarding' }]]);
    const cases = (await discipline.list('supervision')).filter(
      ({ number }: { number: string }) => number === kept.number,
    );
    expect(cases.map(({ cause }: { cause: string }) => cause)).toContain('reviewForwarding');
    await decides(away, 'upheld');
  });
});

keepsTheInvariants(() => office);
