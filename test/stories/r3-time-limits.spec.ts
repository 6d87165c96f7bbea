import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aPetition, type Petition } from '../support/a-petition.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import type { Officer } from '../support/officer.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

let office: TrialOffice;
let window: Officer;
let handler: Officer;
let head: Officer;
let leader: Officer;

beforeAll(async () => {
  office = await openTrialOffice();
  [window, handler, head, leader] = (await Promise.all(
    ['window', 'handler', 'head', 'leader'].map((id) => office.signedInAs(id)),
  )) as [Officer, Officer, Officer, Officer];
});
afterAll(() => office.close());

async function aPetitionInHandling(): Promise<Petition> {
  const petition = await aPetition().registeredBy(window);
  await window.does('handOver', petition, { unit: 'civilAffairs' });
  await handler.does('signFor', petition);
  return petition;
}

describe('R3 「当日回复」', () => {
  it('lapses at the end of the day into the own unit, whose seven days count from the day of receipt', async () => {
    const petition = await aPetition().registeredBy(window);
    expect(await window.deadline('sameDay', petition)).toMatchObject({ effectiveDue: '2026-03-02', state: 'running' });
    await office.goesTo('2026-03-02T23:59:59+08:00');
    expect((await window.sees(petition)).stage).toBe('intake');
    await office.goesTo('2026-03-03T00:00:00+08:00');
    expect(await window.sees(petition)).toMatchObject({
      stage: 'handling.working',
      responsible: { unit: 'window', officer: 'window' },
    });
    expect(await window.deadline('generalReply', petition)).toMatchObject({
      effectiveDue: '2026-03-09',
      explanation: { startEvent: 'REGISTERED', startDate: '2026-03-02' },
    });
    expect((await office.delivered(petition, 'routeNotice'))[0]?.to).toEqual(['petitioner']);
  });

  it('is kept by an answer on the spot', async () => {
    const petition = await aPetition().registeredBy(window);
    await window.does('answerOnTheSpot', petition);
    expect(await window.sees(petition)).toMatchObject({ stage: 'answered', outcome: 'answeredOnTheSpot' });
    expect(await window.deadline('sameDay', petition)).toMatchObject({ state: 'met' });
  });
});

describe('R3 「一般情况下七日内回复」', () => {
  it('counts seven days from the day after the receipt, to 24:00', async () => {
    const petition = await aPetitionInHandling();
    expect(await handler.deadline('generalReply', petition)).toMatchObject({
      nominalDue: '2026-03-10',
      effectiveDue: '2026-03-10',
      explanation: {
        startEvent: 'REGISTERED',
        startDate: '2026-03-03',
        term: 7,
        dayKind: 'calendar',
        source: expect.stringContaining('一般情况下七日内回复'),
      },
      words: { zh: expect.stringContaining('2026-03-10 24时') },
    });
  });

  it('moves a last day that is a rest day to the next working day, and says why', async () => {
    await office.goesTo('2026-03-07T10:00:00+08:00');
    const petition = await aPetitionInHandling();
    expect(await handler.deadline('generalReply', petition)).toMatchObject({
      nominalDue: '2026-03-14',
      effectiveDue: '2026-03-16',
      explanation: {
        moved: [
          { from: '2026-03-14', to: '2026-03-15', kind: 'restDay', reason: 'weekend' },
          { from: '2026-03-15', to: '2026-03-16', kind: 'restDay', reason: 'weekend' },
        ],
      },
    });
  });

  it('tells the petitioner the date and its reason in plain words', async () => {
    const petition = await aPetitionInHandling();
    const answer = await fetch(`${office.url}/api/track`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ number: petition.number, code: petition.queryCode }),
    });
    expect(await answer.json()).toMatchObject({
      dueDate: '2026-03-16',
      words: { zh: expect.stringContaining('七日内回复'), en: expect.stringContaining('7 calendar day') },
    });
  });
});

describe('R3 「特殊情况 15 日内回复」', () => {
  beforeEach(async () => {
    await office.hoursPass(24);
  });

  it('is granted by the unit head, once, before expiry, and told to the petitioner', async () => {
    const petition = await aPetitionInHandling();
    const { explanation } = (await handler.deadline('generalReply', petition))!;
    expect((await head.tries('grantExtension', petition)).status).toBe(409);
    await handler.does('requestExtension', petition);
    expect((await handler.tries('grantExtension', petition)).status).toBe(403);
    expect((await leader.tries('grantExtension', petition)).status).toBe(403);
    // The leader extends the special term, and answers no request for it with more days of that.
    expect((await leader.tries('extendSpecialTerm', petition)).status).toBe(409);
    expect(await leader.mayDo(petition)).not.toContain('extendSpecialTerm');
    await head.does('grantExtension', petition);
    expect(await handler.deadline('specialReply', petition)).toMatchObject({
      state: 'running',
      explanation: { startDate: explanation['startDate'], term: 15 },
    });
    expect(await handler.deadline('generalReply', petition)).toMatchObject({ state: 'met' });
    expect((await office.delivered(petition, 'extensionNotice')).map(({ to }) => to)).toEqual([
      ['handler', 'petitioner'],
    ]);
    expect((await head.tries('grantExtension', petition)).status).toBe(409);
  });

  it('is not granted by the head who asked for it', async () => {
    const petition = await aPetition().registeredBy(window);
    await window.does('handOver', petition, { unit: 'civilAffairs' });
    await head.does('signFor', petition);
    await head.does('requestExtension', petition);
    expect((await head.tries('grantExtension', petition)).status).toBe(409);
  });

  it('is asked for and granted no more after expiry', async () => {
    const [late, askedInTime] = [await aPetitionInHandling(), await aPetitionInHandling()];
    const due = (await handler.deadline('generalReply', late))!.effectiveDue;
    await office.goesTo(`${due}T23:00:00+08:00`);
    await handler.does('requestExtension', askedInTime);
    await office.hoursPass(2);
    for (const petition of [late, askedInTime]) {
      expect((await handler.deadline('generalReply', petition))?.state).toBe('missed');
      expect((await handler.tries('requestExtension', petition)).status).toBe(409);
      expect((await head.tries('grantExtension', petition)).status).toBe(409);
      expect((await head.tries('pause', petition)).status).toBe(409);
    }
  });

  it('lapses when the head says nothing for a working day, and can be asked for again', async () => {
    const petition = await aPetitionInHandling();
    await handler.does('requestExtension', petition);
    expect((await handler.tries('requestExtension', petition)).status).toBe(409);
    expect(await handler.deadline('extensionDecision', petition)).toMatchObject({
      state: 'running',
      explanation: { term: 1, dayKind: 'working' },
    });
    await office.goesTo(`${(await handler.deadline('extensionDecision', petition))!.effectiveDue}T23:59:00+08:00`);
    await office.hoursPass(1);
    expect((await head.tries('grantExtension', petition)).status).toBe(409);
    await handler.does('requestExtension', petition);
    await head.does('refuseExtension', petition);
    expect(await handler.deadline('generalReply', petition)).toMatchObject({ state: 'running' });
  });

  it('is extended once more by the leader in charge, by fifteen days at most', async () => {
    const petition = await aPetitionInHandling();
    await handler.does('requestExtension', petition);
    await head.does('grantExtension', petition);
    const before = (await handler.deadline('specialReply', petition))!;
    await handler.does('requestExtension', petition);
    expect((await head.tries('extendSpecialTerm', petition)).status).toBe(403);
    expect(await leader.tries('extendSpecialTerm', petition, { days: 16 })).toMatchObject({
      status: 422,
      body: { issues: [{ path: 'days' }] },
    });
    expect((await leader.list('decisions')).map(({ number }: { number: string }) => number)).toContain(petition.number);
    await leader.does('extendSpecialTerm', petition, { days: 10 });
    const after = (await handler.deadline('specialReply', petition))!;
    expect(daysBetween(before.nominalDue, after.nominalDue)).toBe(10);
    expect(after.explanation).toMatchObject({
      extensions: [{ days: 10, grantedBy: 'leader', reason: '情况特别复杂' }],
    });
    expect((await handler.tries('requestExtension', petition)).status).toBe(409);
    expect((await leader.tries('extendSpecialTerm', petition)).status).toBe(409);
  });
});

describe('R3 reopening', () => {
  it('starts the general reply anew: never overdue at birth', async () => {
    const petition = await aPetitionInHandling();
    await handler.does('reply', petition);
    await office.hoursPass(24 * 30);
    expect((await handler.sees(petition)).stage).toBe('closed');
    const today = (await office.now()).toISOString();
    await leader.does('reopen', petition);
    expect(await handler.sees(petition)).toMatchObject({
      stage: 'handling.working',
      light: 'green',
      outcome: null,
      responsible: { officer: 'handler' },
    });
    const { effectiveDue, explanation } = (await handler.deadline('generalReply', petition))!;
    expect(explanation).toMatchObject({ startEvent: 'REOPENED', run: 2 });
    expect(effectiveDue > today.slice(0, 10)).toBe(true);
  });
});

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

keepsTheInvariants(() => office);
