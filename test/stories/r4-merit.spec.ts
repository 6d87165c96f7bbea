import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localDateOf } from '@banjie/workflows';
import { aPetition } from '../support/a-petition.js';
import { aColleague } from '../support/a-colleague.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import { accountabilityCase, supervisionCase, type Matter, type Officer } from '../support/officer.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

let office: TrialOffice;
let window: Officer;
let handler: Officer;
let discipline: Officer;
let secretary: Officer;
let efficiency: Officer;
let admin: Officer;
let leader: Officer;
let leader2: Officer;
let leader3: Officer;

beforeAll(async () => {
  office = await openTrialOffice({ at: '2026-03-02T09:00:00+08:00' });
  const accounts = ['window', 'handler', 'discipline', 'secretary', 'efficiency', 'admin', 'leader', 'leader2'];
  [window, handler, discipline, secretary, efficiency, admin, leader, leader2] = (await Promise.all(
    accounts.map((id) => office.signedInAs(id)),
  )) as [Officer, Officer, Officer, Officer, Officer, Officer, Officer, Officer];
  leader3 = await aColleague(office, 'leader3', 'leader');
});
afterAll(() => office.close());

/** A denial outside the filing was reported and found; the officer has been heard. */
async function found(opened: () => Promise<string> = reported): Promise<Matter> {
  const on = accountabilityCase(await opened());
  const { item } = await discipline.sees(on);
  if (item.stage === 'clue') await discipline.does('openFinding', on);
  await discipline.does('recordFinding', on, { unfiledDenial: true });
  await handler.does('submitStatement', on);
  return on;
}

async function reported(): Promise<string> {
  const { body } = await discipline.post('accountability', { officer: 'handler', situation: 12, facts: '口头拒绝' });
  return body.process as string;
}

interface Loss {
  year: number;
  enteredOn: string;
  confirmedOn: string | null;
  confirmedBy: string | null;
  takenBackOn: string | null;
  sources: { number: string; foundOn: string; fellOn: string | null }[];
}

const ledger = async (reader = discipline): Promise<{ meritLost: boolean; merit: Loss[] }> => reader.ledger('handler');
const numberOf = async (on: Matter): Promise<string> => (await discipline.sees(on)).item.number;
const today = async (): Promise<string> => localDateOf((await office.now()).toISOString());

describe('R4 the second denial outside the filing costs the year’s merit', () => {
  let first: Matter;
  let second: Matter;

  it('is no loss after the first, and confirmed by nobody', async () => {
    first = await found();
    expect(await ledger()).toMatchObject({ meritLost: false, merit: [] });
    const { status, body } = await leader3.tries('confirmMeritLoss', first, { confirmedOn: await today() });
    expect([status, body.rule, body.detail.includes('不足两次')]).toEqual([409, 'R4', true]);
  });

  it('is entered with the second by itself: year, day and the findings it rests on', async () => {
    await office.hoursPass(24);
    second = await found();
    const { meritLost, merit } = await ledger();
    expect(meritLost).toBe(true);
    expect(merit).toEqual([
      {
        year: 2026,
        enteredOn: '2026-03-03',
        confirmedOn: null,
        confirmedBy: null,
        takenBackOn: null,
        sources: [
          { number: await numberOf(first), foundOn: '2026-03-02', fellOn: null },
          { number: await numberOf(second), foundOn: '2026-03-03', fellOn: null },
        ],
      },
    ]);
    expect((await ledger(handler)).merit).toHaveLength(1);
  });

  it.each<[string, () => Officer, string, number]>([
    ['the officer', () => handler, '2026-03-03', 403],
    ['who found it', () => discipline, '2026-03-03', 403],
    ['whoever leads the officer’s unit', () => leader, '2026-03-03', 403],
    ['anybody, as of a day before the entry', () => leader3, '2026-03-02', 409],
    ['anybody, as of a day to come', () => leader3, '2026-03-04', 409],
  ])('is not confirmed by %s', async (_, who, confirmedOn, status) => {
    expect((await who().tries('confirmMeritLoss', second, { confirmedOn })).status).toBe(status);
  });

  it('is confirmed by a person with a date, once, and the officer is told', async () => {
    await leader3.does('confirmMeritLoss', second, { confirmedOn: '2026-03-03' });
    expect((await ledger()).merit).toMatchObject([{ confirmedOn: '2026-03-03', confirmedBy: 'leader3' }]);
    expect((await ledger(handler)).merit).toMatchObject([{ confirmedOn: '2026-03-03', confirmedBy: null }]);
    const [paper] = await office.delivered({ number: await numberOf(second) }, 'meritLossConfirmed');
    expect([paper?.to, paper?.body.includes('2026年度内')]).toEqual([['discipline', 'handler'], true]);
    const again = await leader2.tries('confirmMeritLoss', first, { confirmedOn: '2026-03-03' });
    expect([again.status, again.body.rule]).toEqual([409, 'R4']);
  });

  it('is taken back where a finding falls, and stays on record', async () => {
    await efficiency.does('proposeMeasure', second, { measure: 'writtenSelfReview' });
    await leader3.does('approveMeasure', second);
    await leader2.does('approveMeasure', second);
    await office.hoursPass(24);
    await secretary.does('withdrawMeasure', second);
    const { meritLost, merit } = await ledger();
    expect([meritLost, merit]).toMatchObject([
      false,
      [{ takenBackOn: '2026-03-04', confirmedOn: '2026-03-03', sources: [{ fellOn: null }, { fellOn: '2026-03-04' }] }],
    ]);
  });

  it('a further finding enters it anew, to be confirmed anew', async () => {
    await office.hoursPass(24);
    const third = await found();
    expect((await ledger()).merit).toMatchObject([{ enteredOn: '2026-03-05', takenBackOn: null, confirmedOn: null }]);
    await leader3.does('confirmMeritLoss', third, { confirmedOn: '2026-03-05' });
    expect((await ledger()).merit).toMatchObject([{ confirmedOn: '2026-03-05' }]);
    await secretary.does('exempt', third);
    expect(await ledger()).toMatchObject({ meritLost: false, merit: [{ takenBackOn: '2026-03-05' }] });
  });
});

describe('R3, R4 what rests on a breach that was voided costs no merit', () => {
  it.each([
    ['the clue of its red card', clueOf],
    ['the supervision it opened', supervisionOf],
  ])('%s', async (_, openedFrom) => {
    const petition = await aPetition().registeredBy(window);
    await window.does('handOver', petition, { unit: 'civilAffairs' });
    await handler.does('signFor', petition);
    const due = (await handler.deadline('generalReply', petition))!.effectiveDue;
    await office.goesTo(`${dayAfter(due)}T09:00:00+08:00`);
    await found(() => openedFrom(petition.number));
    expect((await ledger()).meritLost).toBe(true);
    const enteredOn = await today();

    await admin.post('calendar', await calendarWith(due));
    const [task] = await office.rows<{ id: string }>(
      `SELECT p.id FROM process p JOIN case_file c ON c.id = p.case_id WHERE c.number = $1 AND p.kind = 'lookBack'
         AND p.snapshot->'context'->>'clock' = 'generalReply'`,
      [petition.number],
    );
    await office.hoursPass(24);
    await discipline.does('voidBreach', { address: `look-backs/${task!.id}` });
    expect(await ledger()).toMatchObject({ meritLost: false, merit: [{ enteredOn, takenBackOn: await today() }] });
  });
});

async function clueOf(number: string): Promise<string> {
  const { clues } = (await discipline.get('accountability')).body;
  const clue = clues.find((one: { number: string; situation: number }) => one.number === number);
  const form = { officer: 'handler', situation: 6, facts: '逾期并口头拒绝', petition: number, clue: clue.id };
  return (await discipline.post('accountability', form)).body.process as string;
}

async function supervisionOf(number: string): Promise<string> {
  const supervised = (await discipline.list('supervision')).find(({ number: of }: { number: string }) => of === number);
  const on = supervisionCase(supervised.id as string);
  const head = await office.signedInAs('head');
  await head.does('submitExplanation', on, { ground: 'ownFault' });
  await discipline.does('openAccountability', on, { officer: 'handler' });
  const { items } = (await discipline.get('accountability')).body;
  return items.find((one: { petition: string | null }) => one.petition === number).id as string;
}

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

const daysOff: string[] = [];

/** The year as it is loaded, with a day off that the first notice had left out. */
async function calendarWith(day: string) {
  daysOff.push(day, dayAfter(day));
  const { body } = await admin.get('calendar/2026');
  const of = (kind: string) =>
    (body.days as { date: string; kind: string; name: string }[])
      .filter((one) => one.kind === kind)
      .map(({ date, name }) => ({ date, name }));
  return {
    year: 2026,
    source: '县府办通知〔2026〕3号',
    holidays: [
      ...of('holiday').filter(({ name }) => name !== '补假'),
      ...daysOff.map((date) => ({ date, name: '补假' })),
    ],
    makeUpWorkdays: of('makeUpDay'),
  };
}

keepsTheInvariants(() => office);
