import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localDateOf } from '@banjie/workflows';
import { aColleague } from '../support/a-colleague.js';
import { aPetition, type Petition } from '../support/a-petition.js';
import { answerOf } from '../support/answer.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import type { Officer } from '../support/officer.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

let office: TrialOffice;
let window: Officer;
let handler: Officer;
let head: Officer;
let leader: Officer;
let leader2: Officer;
/** Leads no unit, and so may recheck what any of them replied. */
let leader3: Officer;
let discipline: Officer;

beforeAll(async () => {
  office = await openTrialOffice();
  const accounts = ['window', 'handler', 'head', 'leader', 'leader2', 'discipline'];
  [window, handler, head, leader, leader2, discipline] = (await Promise.all(
    accounts.map((id) => office.signedInAs(id)),
  )) as [Officer, Officer, Officer, Officer, Officer, Officer];
  leader3 = await aColleague(office, 'leader3', 'leader');
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
const waitingFor = async (officer: Officer, { number }: Petition) =>
  (await officer.list('decisions')).filter((item: { number: string }) => item.number === number);
const grounds = { grounds: '一次性补偿款不应计入收入，请求复查。' };

/** A matter the handler of the civil affairs office has replied to. */
async function replied(): Promise<Petition> {
  const petition = await aPetition().registeredBy(window);
  await window.does('handOver', petition, { unit: 'civilAffairs' });
  await handler.does('signFor', petition);
  await handler.does('reply', petition);
  return petition;
}

async function underReview(): Promise<Petition> {
  const petition = await replied();
  expect((await petitioner('track/acts/requestReview', petition, grounds)).status).toBe(200);
  return petition;
}

/** The date so many days from now in the office. */
const inDays = async (days: number): Promise<string> =>
  localDateOf(new Date((await office.now()).getTime() + days * 86_400_000).toISOString());

describe('R10 复查: whoever is not content with a reply has it reviewed by others', () => {
  it('asks on the track page, which says until when; another leader decides and the opinion is in writing', async () => {
    const petition = await replied();
    expect(await reviewOf(petition)).toMatchObject({
      stage: 'requestable',
      until: expect.stringMatching(/^2026-/),
      words: { zh: expect.stringContaining('条') },
    });
    expect(await mayDo(petition)).toContain('requestReview');
    expect(await waitingFor(leader2, petition)).toEqual([]);
    await petitioner('track/acts/requestReview', petition, grounds);
    expect(await waitingFor(leader2, petition)).toMatchObject([
      { kind: 'review', stage: 'underReview', subject: { zh: '复查复核' }, reason: grounds.grounds },
    ]);
    expect((await office.delivered(petition, 'reviewAccepted'))[0]?.to).toContain('petitioner');
    await leader2.does('upholdReply', petition);
    const [opinion] = await office.delivered(petition, 'reviewOpinion');
    expect([opinion?.number, opinion?.to]).toEqual([
      expect.stringMatching(/^复查〔2026〕\d+号$/),
      ['handler', 'head', 'petitioner'],
    ]);
    const { notices, review, may } = (await petitioner('track', petition)).body;
    expect([review.stage, may.map(({ act }: { act: string }) => act)]).toEqual([
      'reviewed',
      expect.arrayContaining(['requestRecheck']),
    ]);
    const notice = notices.find(({ label }: { label: { en: string } }) => label.en === 'Review opinion');
    const file = await fetch(`${office.url}/api/track/notices/${notice.id}/document?format=pdf`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ number: petition.number, code: petition.queryCode }),
    });
    expect([file.status, file.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  });

  it('is decided neither by who replied, nor by the unit’s head, nor by the leader in charge of the unit', async () => {
    const petition = await underReview();
    for (const officer of [handler, head, leader, window])
      expect([officer.id, (await officer.tries('upholdReply', petition)).status]).toEqual([officer.id, 403]);
    expect(await waitingFor(leader, petition)).toEqual([]);
    expect(await leader.mayDo(petition)).not.toContain('upholdReply');
    expect((await petitioner('track/acts/upholdReply', petition, {})).status).toBeGreaterThanOrEqual(403);
    await leader2.does('upholdReply', petition);
  });

  it('is entered at the window for whoever comes with a letter, whoever replied', async () => {
    const petition = await aPetition().registeredBy(window);
    await window.does('answerOnTheSpot', petition);
    await window.does('requestReview', petition);
    expect(await waitingFor(leader2, petition)).toHaveLength(1);
    expect((await window.tries('upholdReply', petition)).status).toBe(403);
  });

  it('sends a revoked reply back to handling, with a fresh clock, and the fresh reply may be reviewed anew', async () => {
    const petition = await underReview();
    await leader2.does('revokeReply', petition);
    expect((await handler.sees(petition)).stage).toBe('handling.working');
    expect(await handler.deadline('generalReply', petition)).toMatchObject({
      state: 'running',
      effectiveDue: await inDays(7),
    });
    expect(await reviewOf(petition)).toMatchObject({ stage: 'sentBack', until: null });
    await handler.does('reply', petition);
    expect(await reviewOf(petition)).toMatchObject({ stage: 'requestable' });
  });

  it('ends where the matter is reopened meanwhile', async () => {
    const petition = await underReview();
    await leader.does('reopen', petition);
    expect((await leader2.tries('upholdReply', petition)).status).toBe(409);
    expect(await reviewOf(petition)).toMatchObject({ stage: 'superseded' });
  });

  it('counts from the day a paper reply was delivered, once recorded', async () => {
    const petition = await replied();
    const { until } = await reviewOf(petition);
    await office.hoursPass(72);
    expect((await window.tries('recordDelivery', petition, { deliveredOn: await inDays(1) })).status).toBe(409);
    await window.does('recordDelivery', petition, { deliveredOn: await inDays(0) });
    expect((await reviewOf(petition)).until > until).toBe(true);
    expect((await window.tries('recordDelivery', petition, { deliveredOn: await inDays(0) })).status).toBe(409);
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

describe('R10 复核: the third level is the last', () => {
  it('another person again decides, and whoever asks a fourth time is told so', async () => {
    const petition = await underReview();
    await leader2.does('changeReply', petition);
    await petitioner('track/acts/requestRecheck', petition, grounds);
    // Who reviewed does not, nor who leads the unit that replied (R6).
    for (const one of [leader2, leader]) expect((await one.tries('upholdReview', petition)).status).toBe(403);
    await leader3.does('upholdReview', petition);
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
    const petition = await underReview();
    await leader2.does('upholdReply', petition);
    await petitioner('track/acts/requestRecheck', petition, grounds);
    const before = (await reviewOf(petition)).until;
    await leader3.does('beginHearing', petition);
    expect(await reviewOf(petition)).toMatchObject({ stage: 'underRecheck.hearing', until: null });
    expect(await mayDo(petition)).not.toContain('endHearing');
    await office.hoursPass(5 * 24);
    await leader3.does('endHearing', petition);
    expect((await leader3.deadline('recheckDecision', petition))!.nominalDue > before).toBe(true);
    await leader3.does('upholdReview', petition);
  });
});

describe('R10 where nobody of the office is left to judge', () => {
  it('the superior organ’s opinion is entered with its paper, and by no one while somebody is left', async () => {
    const petition = await underReview();
    await leader2.does('upholdReply', petition);
    await petitioner('track/acts/requestRecheck', petition, grounds);
    const decidedOn = localDateOf((await office.now()).toISOString());
    expect((await discipline.tries('recordSuperiorOpinion', petition, { decidedOn })).status).toBe(403);
    await office.rows(`UPDATE officer SET disabled_at = now() WHERE id = 'leader3'`);
    expect((await discipline.tries('recordSuperiorOpinion', petition, { decidedOn: '2149-01-01' })).status).toBe(409);
    expect((await window.tries('recordSuperiorOpinion', petition, { decidedOn })).status).toBe(403);
    expect(await waitingFor(discipline, petition)).toHaveLength(1);
    await discipline.does('recordSuperiorOpinion', petition, { decidedOn });
    expect(await reviewOf(petition)).toMatchObject({ stage: 'terminated' });
    await office.rows(`UPDATE officer SET disabled_at = NULL WHERE id = 'leader3'`);
  });

  it('who instructed in the matter does not review it', async () => {
    const petition = await aPetition().registeredBy(window);
    await window.does('handOver', petition, { unit: 'civilAffairs' });
    await handler.does('signFor', petition);
    await leader3.does('instruct', petition, { dueDate: '2149-01-01' });
    await handler.does('reply', petition);
    await petitioner('track/acts/requestReview', petition, grounds);
    expect(await leader3.tries('upholdReply', petition)).toMatchObject({ status: 403, body: { code: 'recused' } });
    expect([await waitingFor(leader3, petition), await waitingFor(leader2, petition)]).toEqual([
      [],
      [expect.anything()],
    ]);
  });
});

describe('R3 the terms of review and recheck', () => {
  it('a request after 30 days is refused with the rule and the date; so the page offers none', async () => {
    const [unasked, reviewed] = [await replied(), await underReview()];
    await leader2.does('upholdReply', reviewed);
    const ends = { unasked: await reviewOf(unasked), reviewed: await reviewOf(reviewed) };
    await office.hoursPass(45 * 24);
    expect(await reviewOf(unasked)).toMatchObject({ stage: 'lapsed', until: ends.unasked.until });
    expect(await mayDo(unasked)).not.toContain('requestReview');
    const late = await petitioner('track/acts/requestReview', unasked, grounds);
    expect([late.status, late.body]).toEqual([
      409,
      expect.objectContaining({ rule: 'R10', detail: expect.stringContaining(ends.unasked.until) }),
    ]);
    expect(late.body.detail).toContain('第三十五条');
    const lateAgain = await window.tries('requestRecheck', reviewed);
    expect([lateAgain.status, lateAgain.body.detail]).toEqual([409, expect.stringContaining(ends.reviewed.until)]);
  });

  it('a late opinion climbs the ladder to the committee, and is still owed', async () => {
    const petition = await underReview();
    await office.hoursPass(45 * 24);
    const cards = await Promise.all(
      ['reminder', 'yellowCard', 'redCard'].map((kind) => office.delivered(petition, kind)),
    );
    expect(cards.map((all) => all.filter(({ data }) => data['clock'] === 'reviewDecision').length)).toEqual([1, 1, 1]);
    expect(
      await office.rows(
        `SELECT b.clock, b.unit FROM breach b JOIN case_file c ON c.id = b.case_id WHERE c.number = $1 AND b.clock <> 'explanation'`,
        [petition.number],
      ),
    ).toEqual([{ clock: 'reviewDecision', unit: 'leadership' }]);
    const cases = (await discipline.list('supervision')).filter(
      ({ number, cause }: { number: string; cause: string }) =>
        number === petition.number && cause === 'reviewDecision',
    );
    expect(cases).toHaveLength(1);
    await leader2.does('upholdReply', petition);
  });
});

keepsTheInvariants(() => office);
