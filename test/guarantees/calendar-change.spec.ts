import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { recomputeDeadlines } from '@banjie/runtime';
import { aPetition, type Petition } from '../support/a-petition.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import type { Officer } from '../support/officer.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

/** A year as the State Council might publish it: New Year's Day on a Friday, a bridge, and a Sunday worked for it. */
const year2027 = {
  year: 2027,
  source: '国办发明电〔2026〕8号',
  holidays: [
    { date: '2027-01-01', name: '元旦' },
    { date: '2027-01-04', name: '元旦' },
  ],
  makeUpWorkdays: [{ date: '2027-01-03', name: '元旦调休' }],
};

let office: TrialOffice;
let window: Officer;
let handler: Officer;
let admin: Officer;
let general: Petition;
let handedOver: Petition;

beforeAll(async () => {
  office = await openTrialOffice({ at: '2026-12-28T09:00:00+08:00' });
  [window, handler, admin] = (await Promise.all(['window', 'handler', 'admin'].map((id) => office.signedInAs(id)))) as [
    Officer,
    Officer,
    Officer,
  ];
  [general, handedOver] = [await aPetition().registeredBy(window), await aPetition().registeredBy(window)];
  await window.does('handOver', general, { unit: 'civilAffairs' });
  await handler.does('signFor', general);
  await window.does('handOver', handedOver, { unit: 'civilAffairs' });
  await office.deliversEverything();
});
afterAll(() => office.close());

const armed = () =>
  office.rows<{ clock: string; rung: string; provisional: boolean; fire_at: Date; id: string }>(
    `SELECT id, clock, rung, provisional, fire_at FROM timer WHERE state = 'armed' ORDER BY id`,
  );
const records = () =>
  office.rows(
    `SELECT c.number, h.event->>'clock' AS clock, h.event->>'from' AS "from", h.event->>'to' AS "to" FROM history h JOIN case_file c ON c.id = h.case_id WHERE h.type = 'DEADLINE_RECOMPUTED' ORDER BY 1, 2`,
  );

describe('R3 a deadline that reaches into a year whose calendar is not loaded', () => {
  it('is computed by plain count, marked provisional, and alarmed from 1 November on', async () => {
    expect(await handler.deadline('generalReply', general)).toMatchObject({
      nominalDue: '2027-01-04',
      effectiveDue: '2027-01-04',
      provisional: true,
      explanation: { provisionalYears: [2027] },
    });
    expect(await window.deadline('transferObjection', handedOver)).toMatchObject({
      effectiveDue: '2027-01-04',
      provisional: true,
    });
    const health = (await (await fetch(`${office.url}/api/health`)).json()) as {
      warnings: { code: string; zh: string }[];
    };
    expect(health.warnings).toEqual([
      expect.objectContaining({ code: 'calendarMissing', zh: expect.stringContaining('2027') }),
    ]);
  });

  it('is shown in a preview that moves nothing', async () => {
    const before = await armed();
    const { status, body } = await admin.post('calendar/preview', year2027);
    expect([status, body.cases]).toEqual([200, 2]);
    expect(await armed()).toEqual(before);
    expect(await records()).toEqual([]);
  });
});

describe('R3 when the year is loaded', () => {
  it('it moves with a record, old wake-ups stay without effect, and nothing is provisional any more', async () => {
    const before = await armed();
    expect(await admin.post('calendar', year2027)).toMatchObject({ status: 201, body: { cases: 2 } });
    expect(await handler.deadline('generalReply', general)).toMatchObject({
      nominalDue: '2027-01-04',
      effectiveDue: '2027-01-05',
      provisional: false,
      explanation: { moved: [{ from: '2027-01-04', reason: '元旦' }] },
    });
    expect(await window.deadline('transferObjection', handedOver)).toMatchObject({ provisional: false });
    expect(await records()).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          number: general.number,
          clock: 'generalReply',
          from: '2027-01-04',
          to: '2027-01-05',
        }),
      ]),
    );
    expect((await armed()).filter(({ provisional }) => provisional)).toEqual([]);
    const gone = before.filter(({ provisional }) => provisional).map(({ id }) => id);
    expect(await office.rows(`SELECT DISTINCT state FROM timer WHERE id = ANY ($1::uuid[])`, [gone])).toEqual([
      { state: 'cancelled' },
    ]);
  });

  it('a second run moves nothing', async () => {
    const [before, told] = [await armed(), await records()];
    expect(await recomputeDeadlines(office.runtime)).toEqual({ cases: 0, timers: 0 });
    expect(await admin.post('calendar', year2027)).toMatchObject({ status: 201, body: { cases: 0, timers: 0 } });
    expect([await armed(), await records()]).toEqual([before, told]);
  });

  it('it falls due on its new date', async () => {
    await office.goesTo('2027-01-05T23:59:00+08:00');
    expect(await office.rows(`SELECT 1 FROM breach WHERE process_id = $1`, [general.process])).toEqual([]);
    await office.goesTo('2027-01-06T00:00:00+08:00');
    expect(await office.rows(`SELECT clock FROM breach WHERE process_id = $1`, [general.process])).toEqual([
      { clock: 'generalReply' },
    ]);
  });
});

describe('R3 a changed limit', () => {
  const shorter = { clock: 'generalReply', term: 5, effectiveFrom: '2027-01-06', reason: '公开承诺五日回复' };

  it('from the source may only be shortened, from today on, by an administrator', async () => {
    expect((await handler.post('limits', shorter)).status).toBe(403);
    for (const wrong of [
      { ...shorter, term: 8 },
      { ...shorter, effectiveFrom: '2027-01-01' },
      { ...shorter, clock: 'sameDay', term: 1 },
      { ...shorter, effectiveFrom: '0000-01-01' },
    ]) {
      expect((await admin.post('limits', wrong)).status).toBe(422);
    }
  });

  it('counts for what begins from then on, and names its version', async () => {
    expect(await admin.post('limits', shorter)).toMatchObject({ status: 201, body: { version: 2 } });
    const petition = await aPetition().registeredBy(window);
    await window.does('handOver', petition, { unit: 'civilAffairs' });
    await handler.does('signFor', petition);
    expect(await handler.deadline('generalReply', petition)).toMatchObject({
      nominalDue: '2027-01-11',
      explanation: { term: 5, limitVersion: 2 },
    });
    expect((await handler.deadline('generalReply', general))?.explanation).toMatchObject({ term: 7, limitVersion: 1 });
  });

  it('entered twice at once is two versions or one refusal, never an error', async () => {
    const answers = await Promise.all([4, 3, 2, 1].map((term) => admin.post('limits', { ...shorter, term })));
    expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
    const versions = await office.rows<{ version: number }>(
      `SELECT version FROM limit_override WHERE clock = 'generalReply' ORDER BY version`,
    );
    expect(versions.map(({ version }) => version)).toEqual(versions.map((_, index) => index + 2));
  });
});

keepsTheInvariants(() => office);
