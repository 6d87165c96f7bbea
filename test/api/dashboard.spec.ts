import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPetition, type Petition } from '../support/a-petition.js';
import { byReceipt } from '../support/by-receipt.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import type { Officer } from '../support/officer.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

const accounts = [
  'window',
  'handler',
  'handler2',
  'head',
  'coordinator',
  'leader',
  'leader2',
  'discipline',
  'secretary',
  'admin',
] as const;

let office: TrialOffice;
let staff: Record<(typeof accounts)[number], Officer>;

beforeAll(async () => {
  office = await openTrialOffice();
  staff = Object.fromEntries(
    await Promise.all(accounts.map(async (id) => [id, await office.signedInAs(id)])),
  ) as typeof staff;
  await aBusyFortnight();
});
afterAll(() => office.close());

async function registered(fields: Record<string, unknown>): Promise<Petition> {
  return aPetition().with(fields).registeredBy(staff.window);
}

async function handled(fields: Record<string, unknown>, unit = 'civilAffairs'): Promise<Petition> {
  const petition = await registered(fields);
  await staff.window.does('handOver', petition, { unit });
  await (unit === 'civilAffairs' ? staff.handler : staff.handler2).does('signFor', petition);
  return petition;
}

/** Something of everything the dashboard counts: answered in time and late, bounced, denied, corrected, rated, open. */
async function aBusyFortnight(): Promise<void> {
  await (await office.signedInAs('admin')).post('lists/categories', { lines: '民政/低保\n民政/救助\n规划' });
  const rated = await handled({ channel: 'visit', category: '民政/低保', place: '柳河村', peopleCount: 6 });
  await staff.handler.does('reply', rated);
  await byReceipt(office, 'rate', rated, { reception: 'satisfied', handling: 'notSatisfied' });
  const called = await handled({ channel: 'letter', category: '民政/低保', place: '柳河村' });
  await staff.handler.does('reply', called);
  await staff.coordinator.does('recordCallBack', called, { satisfaction: 'basicallySatisfied' });
  const denied = await handled({ channel: 'call', category: '民政/救助' });
  await staff.handler.does('fileDenial', denied);
  await staff.leader.does('confirmDenial', denied);
  const corrected = await handled({ channel: 'call', category: '民政/救助', place: '清溪街' });
  await staff.handler.does('fileDenial', corrected);
  await staff.leader.does('correctDenial', corrected);
  const bounced = await registered({ channel: 'receptionDay', peopleCount: 3 });
  await staff.window.does('handOver', bounced, { unit: 'construction' });
  await staff.handler2.does('object', bounced);
  const late = await handled({ channel: 'online', category: '规划' }, 'construction');
  await registered({ channel: 'visit', receivedAt: '2026-02-20T10:00:00+08:00' });
  await office.hoursPass(24 * 17);
  await staff.handler2.does('reply', late);
  await registered({ channel: 'visit', receivedAt: '2026-03-17T16:30:00Z' });
  await office.deliversEverything();
}

const period = { from: '2026-02-01', to: '2026-03-31' };
const board = async (officer: Officer, { from, to } = period) =>
  (await officer.get(`dashboard?from=${from}&to=${to}`)).body;
const cases = async (officer: Officer, filter: Record<string, string>) =>
  (await officer.get(`petitions?${new URLSearchParams(filter).toString()}`)).body;

/** A plain count a reader could run, over the tables and the history; nothing of the product's own SQL. */
async function count(sql: string): Promise<number> {
  const [row] = await office.rows<{ n: number }>(
    `SELECT count(DISTINCT t.case_id)::int AS n FROM petition t JOIN case_file c ON c.id = t.case_id ${sql}`,
  );
  return row!.n;
}

const inPeriod = `WHERE NOT c.sealed AND (t.received_at AT TIME ZONE 'Asia/Shanghai')::date BETWEEN '2026-02-01' AND '2026-03-31'`;
const happened = (...types: string[]): string =>
  `EXISTS (SELECT FROM history h WHERE h.case_id = c.id AND h.type IN (${types.map((type) => `'${type}'`).join()}))`;
const breached = `EXISTS (SELECT FROM breach b WHERE b.case_id = c.id AND b.clock IN ('sameDay', 'generalReply', 'specialReply', 'superiorInstruction', 'statutoryOpinion'))`;
const answered = happened('REPLIED', 'DENIAL_CONFIRMED');

describe('R15 the dashboard', () => {
  it('counts what plain SQL counts', async () => {
    const { total, standing, channels, months, units, satisfaction } = await board(staff.leader);
    const [sum] = await office.rows(
      `SELECT count(*)::int AS cases, count(*) FILTER (WHERE channel IN ('visit', 'receptionDay', 'outreachVisit'))::int AS batches, sum(people_count)::int AS people
       FROM petition t JOIN case_file c ON c.id = t.case_id ${inPeriod}`,
    );
    expect(total).toMatchObject(sum!);
    expect(standing).toMatchObject({
      settled: await count(`${inPeriod} AND ${answered}`),
      open: await count(`${inPeriod} AND NOT ${answered}`),
      late: await count(`${inPeriod} AND ${breached}`),
      onTime: await count(`${inPeriod} AND ${answered} AND NOT ${breached}`),
    });
    expect(standing.onTimeRate).toBeCloseTo(standing.onTime / (standing.onTime + standing.late));
    for (const { key, cases: n } of channels)
      expect([key, n]).toEqual([key, await count(`${inPeriod} AND t.channel = '${key}'`)]);
    expect(Object.fromEntries(months.map(({ key, cases: n }: { key: string; cases: number }) => [key, n]))).toEqual({
      '2026-02': 1,
      '2026-03': total.cases - 1,
    });
    const [civilAffairs, construction] = ['civilAffairs', 'construction'].map((id) =>
      units.find(({ unit }: { unit: string }) => unit === id),
    );
    const toCivilAffairs = `EXISTS (SELECT FROM history h WHERE h.case_id = c.id AND h.type = 'HANDED_OVER' AND h.event->>'unit' = 'civilAffairs')`;
    expect(civilAffairs).toMatchObject({
      handled: await count(`${inPeriod} AND ${toCivilAffairs}`),
      denied: await count(`${inPeriod} AND c.outcome IN ('notAccepted', 'cannotBeDone') AND ${toCivilAffairs}`),
      filed: await count(`${inPeriod} AND ${happened('DENIAL_FILED')}`),
      corrected: await count(`${inPeriod} AND ${happened('DENIAL_CORRECTED', 'DENIAL_OVERTURNED')}`),
      correctionRate: 0.5,
    });
    expect(construction).toMatchObject({
      bounced: await count(`${inPeriod} AND ${happened('OBJECTED')}`),
      bounceRate: 0.5,
      late: 1,
    });
    expect(satisfaction[0]).toMatchObject({
      subject: 'handling',
      asked: await count(`${inPeriod} AND ${answered}`),
      answered: await count(`${inPeriod} AND ${happened('RATED')}`),
      notSatisfied: 1,
    });
  });

  it('has behind every figure the list of exactly that many cases', async () => {
    const shown = await board(staff.leader);
    const differing: unknown[] = [];
    const compare = async (figure: number, filter: Record<string, string>): Promise<void> => {
      const { total, items } = await cases(staff.leader, { ...filter, limit: '200' });
      if (total !== figure || items.length !== figure) differing.push({ filter, figure, total });
    };
    await compare(shown.total.cases, period);
    await compare(shown.total.batches, { ...period, inPerson: 'yes' });
    for (const standing of ['open', 'settled', 'onTime', 'late'])
      await compare(shown.standing[standing], { ...period, standing });
    for (const [name, filter] of [
      ['months', 'month'],
      ['channels', 'channel'],
      ['categories', 'category'],
      ['places', 'place'],
    ] as const) {
      for (const { key, cases: n } of shown[name]) await compare(n, { ...period, [filter]: key });
    }
    for (const { key, cases: n } of shown.ages) await compare(n, { age: key });
    for (const { key, cases: n } of shown.lights) await compare(n, { light: key });
    for (const row of shown.units) {
      const { unit } = row;
      await compare(row.handled, { ...period, unit });
      for (const standing of ['onTime', 'late']) await compare(row[standing], { ...period, unit, standing });
      await compare(row.denied, { ...period, unit, denied: 'yes' });
      for (const [name, filter] of [
        ['bounced', 'bouncedBy'],
        ['filed', 'filedBy'],
        ['corrected', 'correctedBy'],
      ] as const)
        await compare(row[name], { ...period, [filter]: unit });
    }
    for (const { subject, ...answers } of shown.satisfaction) {
      for (const value of ['satisfied', 'basicallySatisfied', 'notSatisfied'])
        await compare(answers[value], { ...period, [subject]: value });
    }
    expect(differing).toEqual([]);
  });

  it('hands the list out page by page, each case once', async () => {
    const all = await cases(staff.leader, { limit: '200' });
    const numbers: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: { items: { number: string }[]; next: string | null } = await cases(staff.leader, {
        limit: '3',
        ...(cursor === '' ? {} : { cursor }),
      });
      numbers.push(...page.items.map(({ number }) => number));
      cursor = page.next;
    }
    expect(numbers).toEqual(all.items.map(({ number }: { number: string }) => number));
    expect((await staff.leader.get('petitions?cursor=nonsense')).status).toBe(422);
    expect((await staff.leader.get('petitions?standing=lost')).status).toBe(422);
    expect((await staff.leader.get('dashboard?from=2026-03-02&to=2026-03-01')).status).toBe(422);
  });

  it('is not for everybody, and shows the administrator no titles', async () => {
    expect((await staff.handler.get('dashboard')).status).toBe(403);
    expect((await staff.window.get('petitions')).status).toBe(403);
    const { items } = await cases(staff.admin, {});
    expect(items.length).toBeGreaterThan(0);
    expect(items.every(({ title }: { title: string | null }) => title === null)).toBe(true);
  });

  it('never counts a sealed matter for anyone not named for it (R12)', async () => {
    const world = async (officer: Officer) =>
      JSON.stringify([await board(officer), await cases(officer, {})]).replaceAll(/"asOf":"[^"]*"/g, '');
    const others = [staff.leader, staff.leader2, staff.coordinator, staff.admin];
    const before = await Promise.all(others.map(world));
    const { total } = await board(staff.discipline);
    for (const accused of ['handler', 'leader', 'discipline'])
      await aPetition().accusing(accused).registeredBy(staff.window);
    expect(await Promise.all(others.map(world))).toEqual(before);
    expect((await board(staff.discipline)).total.cases).toBe(total.cases + 2);
    expect((await board(staff.secretary)).total.cases).toBe(total.cases + 3);
  });

  it('never counts a complaint for the person or the unit complained of', async () => {
    const [mine, theirs] = await Promise.all([board(staff.leader), board(staff.leader2)]);
    const { number } = await registered({ channel: 'visit', complainedOfficer: 'leader' });
    expect((await board(staff.leader)).total).toEqual(mine.total);
    expect(JSON.stringify(await cases(staff.leader, {}))).not.toContain(number);
    expect((await board(staff.leader2)).total.cases).toBe(theirs.total.cases + 1);
    expect(JSON.stringify(await cases(staff.leader2, {}))).toContain(number);
  });
});

keepsTheInvariants(() => office);
