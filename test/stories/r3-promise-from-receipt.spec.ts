import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPetition, type Petition } from '../support/a-petition.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import type { Deadline, Officer } from '../support/officer.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

let office: TrialOffice;
let window: Officer;
let handler: Officer;
let handler2: Officer;
let head: Officer;
let coordinator: Officer;

beforeAll(async () => {
  office = await openTrialOffice();
  const accounts = ['window', 'handler', 'handler2', 'head', 'coordinator'];
  [window, handler, handler2, head, coordinator] = (await Promise.all(accounts.map((id) => office.signedInAs(id)))) as [
    Officer,
    Officer,
    Officer,
    Officer,
    Officer,
  ];
});
afterAll(() => office.close());

/** Of the promise and the unit's own term, each run: its last day and how it stands. */
const terms = async (petition: Petition): Promise<Record<string, string[]>> => {
  const { deadlines } = (await window.sees(petition)) as { deadlines: Deadline[] };
  const shown = deadlines.filter(({ clock }) => /Reply$|^unitTerm/.test(clock));
  const found: Record<string, string[]> = {};
  for (const { clock, effectiveDue, state } of shown) (found[clock] ??= []).push(`${effectiveDue} ${state}`);
  return found;
};

const breaches = (petition: Petition) =>
  office.rows(
    `SELECT b.clock, b.unit, b.officer FROM breach b JOIN case_file c ON c.id = b.case_id
     WHERE c.number = $1 AND b.clock ~ 'Reply$|^unitTerm' ORDER BY b.at`,
    [petition.number],
  );

/** What the petitioner is shown. */
async function tracked({ number, queryCode }: Petition): Promise<{ dueDate: string | null; words: { zh: string } }> {
  const answer = await fetch(`${office.url}/api/track`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ number, code: queryCode }),
  });
  return (await answer.json()) as { dueDate: string | null; words: { zh: string } };
}

const handedOver = async (petition: Petition): Promise<Petition> => {
  await window.does('handOver', petition, { unit: 'civilAffairs' });
  return petition;
};

// Worked by hand from the calendar of 2026: 2 March is a Monday.
describe('R3 a slow signature does not move the promise to the petitioner', () => {
  it('is promised on the receipt, whoever will handle the matter', async () => {
    const petition = await aPetition().registeredBy(window);
    // 2 March is not counted; 3, 4, 5, 6, 7, 8, 9 March are the seven days.
    expect(await terms(petition)).toEqual({ generalReply: ['2026-03-09 running'] });
    expect(await tracked(petition)).toMatchObject({ dueDate: '2026-03-09' });
    expect((await office.delivered(petition, 'receipt'))[0]?.body).toMatch(
      /自收到之日起计算，最迟在2026年3月9日答复您/,
    );
    await handedOver(petition);
    await handler.does('signFor', petition);
    // Signed on the day of the receipt: one date is enough.
    expect(await terms(petition)).toEqual({ generalReply: ['2026-03-09 running'] });
  });

  it('received on Friday evening, signed for on Tuesday: seven days from Friday, the unit’s own from Tuesday', async () => {
    await office.goesTo('2026-03-06T20:00:00+08:00');
    const petition = await aPetition().registeredBy(window);
    await office.goesTo('2026-03-09T09:00:00+08:00');
    await handedOver(petition);
    await office.goesTo('2026-03-10T10:00:00+08:00');
    await handler.does('signFor', petition);
    expect(await terms(petition)).toEqual({ generalReply: ['2026-03-13 running'], unitTerm: ['2026-03-17 running'] });
    expect(await handler.deadline('generalReply', petition)).toMatchObject({
      explanation: { startEvent: 'REGISTERED', startDate: '2026-03-06' },
    });
    expect(await handler.deadline('unitTerm', petition)).toMatchObject({
      label: { zh: '承办单位办理（内部）' },
      explanation: { startEvent: 'SIGNED_FOR', startDate: '2026-03-10' },
    });
    expect(await tracked(petition)).toMatchObject({ dueDate: '2026-03-13' });
    expect((await office.delivered(petition, 'routeNotice'))[0]?.body).toMatch(/最迟在2026年3月13日答复您/);
    // Its own term brings no second red card beside that of the promise.
    await office.goesTo('2026-03-18T08:00:00+08:00');
    expect(await breaches(petition)).toEqual([{ clock: 'generalReply', unit: 'civilAffairs', officer: 'handler' }]);
    expect(await handler.deadline('unitTerm', petition)).toMatchObject({ state: 'lapsed' });
  });

  it('grows with an extension, and the unit’s own term by as many days', async () => {
    await office.goesTo('2026-03-20T09:00:00+08:00');
    const petition = await handedOver(await aPetition().registeredBy(window));
    await office.goesTo('2026-03-23T09:00:00+08:00');
    await handler.does('signFor', petition);
    expect(await terms(petition)).toEqual({ generalReply: ['2026-03-27 running'], unitTerm: ['2026-03-30 running'] });
    await handler.does('requestExtension', petition);
    await head.does('grantExtension', petition);
    // Fifteen days from the 20th end on Saturday 4 April; 4 to 6 April are the holiday of 清明节.
    expect(await terms(petition)).toMatchObject({ specialReply: ['2026-04-07 running'] });
    // Seven and eight days from the 23rd.
    expect(await handler.deadline('unitTerm', petition)).toMatchObject({
      effectiveDue: '2026-04-07',
      state: 'running',
    });
  });

  it('stands still with the unit’s own term, and both go on with what was left', async () => {
    await office.goesTo('2026-04-13T09:00:00+08:00');
    const petition = await handedOver(await aPetition().registeredBy(window));
    await office.goesTo('2026-04-14T09:00:00+08:00');
    await handler.does('signFor', petition);
    expect(await terms(petition)).toEqual({ generalReply: ['2026-04-20 running'], unitTerm: ['2026-04-21 running'] });
    await head.does('pause', petition);
    expect((await tracked(petition)).dueDate).toBeNull();
    await office.goesTo('2026-04-16T09:00:00+08:00');
    await handler.does('resume', petition);
    // 15 and 16 April do not count.
    expect(await terms(petition)).toEqual({ generalReply: ['2026-04-22 running'], unitTerm: ['2026-04-23 running'] });
  });

  it('is not reset by a hand-back to the desk; the next unit has its own term from its own signature', async () => {
    await office.goesTo('2026-05-11T09:00:00+08:00');
    const petition = await handedOver(await aPetition().registeredBy(window));
    await office.goesTo('2026-05-12T09:00:00+08:00');
    await handler.does('signFor', petition);
    await office.goesTo('2026-05-13T09:00:00+08:00');
    await handler.does('referToCoordination', petition);
    expect(await terms(petition)).toEqual({ generalReply: ['2026-05-18 running'], unitTerm: ['2026-05-19 met'] });
    await coordinator.does('assign', petition, { unit: 'construction' });
    await office.goesTo('2026-05-14T09:00:00+08:00');
    await handler2.does('signFor', petition);
    expect(await terms(petition)).toEqual({
      generalReply: ['2026-05-18 running'],
      unitTerm: ['2026-05-19 met', '2026-05-21 running'],
    });
  });
});

describe('R3 whose breach it is that the promise ran out', () => {
  it('of the unit that was asked and did not sign; signing then has a term of its own, with cards', async () => {
    await office.goesTo('2026-06-01T09:00:00+08:00');
    const petition = await handedOver(await aPetition().registeredBy(window));
    await office.goesTo('2026-06-09T00:00:00+08:00');
    expect(await breaches(petition)).toEqual([{ clock: 'generalReply', unit: 'civilAffairs', officer: null }]);
    const [red] = (await office.delivered(petition, 'redCard')).filter(({ body }) => body.includes('七日内回复'));
    expect(red?.to).toEqual(expect.arrayContaining(['window', 'head', 'discipline']));
    await office.goesTo('2026-06-10T09:00:00+08:00');
    await handler.does('signFor', petition);
    expect(await terms(petition)).toEqual({
      generalReply: ['2026-06-08 missed'],
      unitTermAfterMiss: ['2026-06-17 running'],
    });
    expect((await handler.tries('requestExtension', petition)).status).toBe(409);
    expect((await office.delivered(petition, 'routeNotice'))[0]?.body).toMatch(/答复期限已于2026年6月8日届满/);
    await office.goesTo('2026-06-18T00:00:00+08:00');
    expect(await breaches(petition)).toEqual([
      { clock: 'generalReply', unit: 'civilAffairs', officer: null },
      { clock: 'unitTermAfterMiss', unit: 'civilAffairs', officer: 'handler' },
    ]);
  });

  it('of the coordination desk, where it lay there', async () => {
    await office.goesTo('2026-06-22T09:00:00+08:00');
    const petition = await aPetition().registeredBy(window);
    await window.does('referToCoordination', petition);
    await office.goesTo('2026-06-30T00:00:00+08:00');
    expect(await breaches(petition)).toEqual([{ clock: 'generalReply', unit: 'partyOffice', officer: 'coordinator' }]);
  });

  it('a letter of three weeks ago is not overdue at birth: the day it is registered is left for it', async () => {
    await office.goesTo('2026-07-22T09:00:00+08:00');
    const petition = await aPetition().receivedOn('2026-07-01T09:00:00+08:00').registeredBy(window);
    expect(await terms(petition)).toEqual({ generalReply: ['2026-07-22 running'] });
    expect((await tracked(petition)).words.zh).toMatch(/2026-07-08在开始计时时已过，顺延至2026-07-22/);
  });

  it('ends with the first working day after the National Day holiday, however late within it the matter is signed for', async () => {
    await office.goesTo('2026-09-24T09:00:00+08:00');
    const petition = await handedOver(await aPetition().registeredBy(window));
    await office.goesTo('2026-09-28T09:00:00+08:00');
    await handler.does('signFor', petition);
    // The seventh day is 1 October, the unit's own 5 October; the holiday lasts to the 7th.
    expect(await terms(petition)).toEqual({ generalReply: ['2026-10-08 running'], unitTerm: ['2026-10-08 running'] });
  });
});

keepsTheInvariants(() => office);
