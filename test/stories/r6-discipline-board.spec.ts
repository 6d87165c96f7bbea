import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { aPetition, type Petition } from '../support/a-petition.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import { accountabilityCase, supervisionCase, type Officer } from '../support/officer.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

interface Clue {
  id: string;
  number: string;
  officer: string | null;
}
interface Group {
  unit: string | null;
  situation: number;
  officer: string | null;
  count: number;
  clues: Clue[];
}

let office: TrialOffice;
let window: Officer;
let handler: Officer;
let head: Officer;
let discipline: Officer;
let secretary: Officer;
let leader: Officer;
const late: Petition[] = [];

beforeAll(async () => {
  office = await openTrialOffice();
  const accounts = ['window', 'handler', 'head', 'discipline', 'secretary', 'leader'];
  [window, handler, head, discipline, secretary, leader] = (await Promise.all(
    accounts.map((id) => office.signedInAs(id)),
  )) as [Officer, Officer, Officer, Officer, Officer, Officer];
  for (const title of ['一', '二', '三', '四']) {
    const petition = await aPetition().titled(`路灯${title}`).registeredBy(window);
    await window.does('handOver', petition, { unit: 'civilAffairs' });
    await handler.does('signFor', petition);
    late.push(petition);
  }
  const { effectiveDue } = (await handler.deadline('generalReply', late[0]!))!;
  await office.goesTo(new Date(Date.parse(`${effectiveDue}T00:00:00+08:00`) + 86_400_000).toISOString());
});
afterAll(() => office.close());

const board = async (query = '', by = discipline) => (await by.get(`discipline-board${query}`)).body;
const behind = async (figure: string, query = '', by = discipline): Promise<{ number: string; process: string }[]> =>
  (await by.get(`discipline-board/matters?figure=${figure}${query}`)).body.items;
const groups = async (query = '', by = discipline): Promise<Group[]> =>
  (await by.get(`discipline-board/clues${query}`)).body.groups;
const breachesOf = async (unit = 'civilAffairs'): Promise<Group> =>
  (await groups(`?unit=${unit}`)).reduce((most, group) => (group.count > most.count ? group : most));
const merged = (clues: readonly string[], fields: object = {}, by = discipline, key = randomUUID()) =>
  by.post(
    'accountability/together',
    { officer: 'handler', situation: 6, facts: '多件逾期未答复', clues, ...fields },
    { 'Idempotency-Key': key },
  );

describe('R5 the board: how things stand with the units', () => {
  it('counts cards, red and yellow, and each figure is the length of the list behind it', async () => {
    const { total, rows } = await board();
    expect(total.redThisWeek).toBeGreaterThanOrEqual(late.length);
    expect(total.explanations).toBe(late.length);
    for (const figure of Object.keys(total).filter((name) => name !== 'clues'))
      expect([figure, (await behind(figure)).length]).toEqual([figure, total[figure]]);
    expect((await groups()).reduce((sum, { count }) => sum + count, 0)).toBe(total.clues);
    for (const { unit, counts } of rows)
      expect((await behind('red', `&unit=${unit ?? 'none'}`)).length).toBe(counts.red);
  });

  it('is narrowed to a unit, by its figures and by its lists', async () => {
    const { total } = await board();
    expect((await board('?unit=civilAffairs')).total.explanations).toBe(total.explanations);
    expect((await board('?unit=window')).total.explanations).toBe(0);
    expect(await behind('explanations', '&unit=window')).toEqual([]);
  });

  it('is for the committee, the efficiency office and the leading group', async () => {
    for (const one of [window, handler, head])
      for (const path of [
        'discipline-board',
        'discipline-board/matters?figure=red',
        'discipline-board/clues',
        'discipline-board/trends',
        'ledgers',
      ])
        expect([one.id, path, (await one.get(path)).status]).toEqual([one.id, path, 403]);
    expect((await leader.get('discipline-board')).status).toBe(200);
    expect((await discipline.get('discipline-board/matters?figure=nothing')).status).toBe(422);
    expect((await discipline.get('discipline-board/matters?figure=red&cursor=x')).status).toBe(422);
  });
});

describe('R5 orders for several', () => {
  const order = (process: string, fields: object) =>
    discipline.post(`processes/${process}/acts/orderCompletion`, {
      dueDate: '2026-12-31',
      requirement: '限期办结并书面答复',
      ...fields,
    });

  it('one form goes to each that waits for the committee, with an outcome for each', async () => {
    const waiting = await behind('explanations');
    for (const { process } of waiting.slice(0, 3))
      await head.does('submitExplanation', supervisionCase(process), { ground: 'ownFault' });
    const { items } = (await discipline.get('discipline-board/matters?figure=toDecide')).body;
    expect(items.map(({ together }: { together: { act: string } }) => together.act)).toEqual(
      Array(3).fill('orderCompletion'),
    );
    // One was decided by somebody else meanwhile.
    await secretary.does('confirmCompletion', supervisionCase(items[0].process));
    const outcomes = [];
    for (const { process } of items) outcomes.push((await order(process, {})).status);
    expect(outcomes).toEqual([409, 200, 200]);
    expect(await behind('toDecide')).toEqual([]);
    expect((await board()).total).toMatchObject({ orders: 2, ordersLate: 0, toDecide: 0 });
  });

  it('never excuses, extends or concludes: only what is to be completed by a date has one form for several', async () => {
    for (const figure of ['red', 'explanations', 'orders'])
      for (const { together } of (await discipline.get(`discipline-board/matters?figure=${figure}`)).body.items)
        expect([undefined, 'orderCompletion']).toContain(together?.act);
  });
});

describe('R6 clues together', () => {
  it('are grouped by unit, situation and officer, with how many', async () => {
    const group = await breachesOf();
    expect(group).toMatchObject({ unit: 'civilAffairs', count: late.length });
    expect(group.clues).toHaveLength(group.count);
    expect((await groups(`?situation=${group.situation}&unit=civilAffairs`)).map(({ count }) => count)).toContain(4);
    expect(await groups('?unit=window')).toEqual([]);
  });

  it('are not opened together on an officer of another unit, by whom they may concern, or on one alone', async () => {
    const [first, second] = (await breachesOf()).clues.map(({ id }) => id);
    expect((await merged([first!, second!], { officer: 'window' })).body).toMatchObject({ code: 'invalid' });
    expect((await merged([first!])).status).toBe(422);
    expect((await merged([first!, first!])).status).toBe(422);
    expect((await merged([first!, randomUUID()])).status).toBe(409);
    expect((await merged([randomUUID(), randomUUID()])).status).toBe(404);
    expect((await merged([first!, second!], {}, leader)).status).toBe(403);
    expect((await merged([first!, second!], { officer: 'discipline' })).status).toBeGreaterThanOrEqual(400);
    expect((await breachesOf()).count).toBe(late.length);
  });

  it('become one case, whose clues are taken up for good; a repeated request opens no second', async () => {
    const [first, second, third] = (await breachesOf()).clues.map(({ id }) => id);
    const key = randomUUID();
    const opened = await merged([first!, second!], {}, discipline, key);
    expect([opened.status, opened.body.stage]).toEqual([201, 'clue']);
    expect((await merged([first!, second!], {}, discipline, key)).body).toEqual(opened.body);
    expect((await breachesOf()).count).toBe(late.length - 2);
    expect((await merged([second!, third!])).status).toBe(409);
    expect(
      (await discipline.post('accountability', { officer: 'handler', situation: 6, facts: '又一件', clue: second }))
        .status,
    ).toBe(409);
    const on = accountabilityCase(opened.body.process);
    await discipline.does('openFinding', on);
    expect(await handler.get(`accountability/${opened.body.process}`)).toMatchObject({ status: 404 });
    expect(await office.rows(`SELECT count(*)::int FROM process WHERE kind = 'accountability'`)).toEqual([
      { count: 1 },
    ]);
  });

  it('two who open at the same moment: one does, the other is told', async () => {
    const rest = (await breachesOf()).clues.map(({ id }) => id);
    const answers = await Promise.all([
      merged(rest),
      merged([...rest].reverse(), {}, secretary),
      discipline.post('accountability', { officer: 'handler', situation: 6, facts: '一件', clue: rest[1] }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  });
});

describe('R6 the ledger of all officers', () => {
  it('has a line for whoever has something on record, and says what it leads to', async () => {
    expect((await discipline.get('ledgers')).body.lines).toEqual([]);
    await office.rows(
      `INSERT INTO ledger_entry (process_id, case_id, officer, year, measure, situation, entered_at)
       SELECT p.id, p.case_id, 'handler', 2026, 'efficiencyWarning', 6, office_now() FROM process p WHERE p.kind = 'accountability' LIMIT 1`,
    );
    const { year, lines } = (await discipline.get('ledgers')).body;
    const own = await discipline.ledger('handler');
    expect(lines).toEqual([
      expect.objectContaining({
        officer: 'handler',
        unit: 'civilAffairs',
        measures: { writtenSelfReview: 0, admonition: 0, efficiencyWarning: 1 },
        count: own.count,
        consequence: own.consequence,
        reason: own.reason,
      }),
    ]);
    expect((await discipline.get(`ledgers?year=${year - 1}`)).body.lines).toMatchObject([{ count: 0 }]);
    expect((await discipline.get('ledgers?unit=window')).body.lines).toEqual([]);
    await office.rows('DELETE FROM ledger_entry');
  });
});

describe('R15 trends', () => {
  it('count by month and unit, beside last month and last year', async () => {
    const { figures, units } = (await discipline.get('discipline-board/trends')).body;
    const { months } = figures.find(({ figure }: { figure: string }) => figure === 'breaches');
    expect(months).toHaveLength(12);
    const [breaches] = await office.rows<{ count: number }>('SELECT count(*)::int FROM breach_in_force');
    expect(months.reduce((sum: number, month: { count: number }) => sum + month.count, 0)).toBe(breaches!.count);
    const [opened] = await office.rows<{ count: number }>(
      `SELECT count(*)::int FROM process WHERE kind = 'accountability'`,
    );
    expect(units.find(({ unit }: { unit: string }) => unit === 'civilAffairs').figures.openings.now).toBe(
      opened!.count,
    );
    expect((await discipline.get('discipline-board/trends?unit=window')).body.units).toEqual([]);
  });
});

keepsTheInvariants(() => office);
