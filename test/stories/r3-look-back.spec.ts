import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { lookBack } from '@banjie/office';
import { aPetition, type Petition } from '../support/a-petition.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import type { Deadline, Matter, Officer } from '../support/officer.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

let office: TrialOffice;
let window: Officer;
let handler: Officer;
let head: Officer;
let admin: Officer;
let discipline: Officer;
let leader: Officer;

beforeAll(async () => {
  office = await openTrialOffice({ at: '2026-03-02T09:00:00+08:00' });
  const accounts = ['window', 'handler', 'head', 'admin', 'discipline', 'leader'];
  [window, handler, head, admin, discipline, leader] = (await Promise.all(
    accounts.map((id) => office.signedInAs(id)),
  )) as [Officer, Officer, Officer, Officer, Officer, Officer];
});
afterAll(() => office.close());

const lookBackCase = (id: string): Matter => ({ address: `look-backs/${id}` });
const reason = '经核对放假通知，3月9日、10日为休息日';

/** The year as it is loaded, with days off that the first notice had left out. */
const calendarWith = async (...daysOff: string[]) => {
  const { body } = await admin.get('calendar/2026');
  const days = body.days as { date: string; kind: string; name: string }[];
  const of = (kind: string) => days.filter((day) => day.kind === kind).map(({ date, name }) => ({ date, name }));
  const own = of('holiday').filter(({ name }) => name !== '补假');
  return {
    year: 2026,
    source: '县府办通知〔2026〕3号',
    holidays: [...own, ...daysOff.map((date) => ({ date, name: '补假' }))],
    makeUpWorkdays: of('makeUpDay'),
  };
};

const lookBacks = (petition: Petition, clock = 'generalReply') =>
  office.rows<{ id: string; stage: string; facts: Record<string, unknown> }>(
    `SELECT p.id, p.stage, p.snapshot->'context' AS facts FROM process p JOIN case_file c ON c.id = p.case_id
     WHERE c.number = $1 AND p.kind = 'lookBack' AND p.snapshot->'context'->>'clock' = $2 ORDER BY p.id`,
    [petition.number, clock],
  );

const counting = async (petition: Petition) => ({
  breaches: await office.rows(
    `SELECT b.clock FROM breach_in_force b JOIN case_file c ON c.id = b.case_id WHERE c.number = $1 AND b.clock = 'generalReply'`,
    [petition.number],
  ),
  late: (
    await office.rows<{ late: boolean }>(
      `SELECT f.late FROM petition_facts f JOIN case_file c ON c.id = f.case_id WHERE c.number = $1`,
      [petition.number],
    )
  )[0]?.late,
  clues: ((await discipline.get('accountability')).body.clues as { number: string }[]).filter(
    ({ number }) => number === petition.number,
  ).length,
});

/** Received on Monday 2 March, due on the 9th: missed at midnight. */
async function aMissedPromise(): Promise<Petition> {
  const petition = await aPetition().registeredBy(window);
  await window.does('handOver', petition, { unit: 'civilAffairs' });
  await handler.does('signFor', petition);
  return petition;
}

describe('R3 a corrected calendar looks back', () => {
  let petition: Petition;
  let answered: Petition;
  let upheld: Petition;

  it('names in the preview what would not have followed, of ended matters too, and changes nothing', async () => {
    [petition, answered, upheld] = [await aMissedPromise(), await aMissedPromise(), await aMissedPromise()];
    await office.goesTo('2026-03-10T09:00:00+08:00');
    await handler.does('reply', answered);
    await office.deliversEverything();
    expect(await counting(petition)).toEqual({ breaches: [{ clock: 'generalReply' }], late: true, clues: 1 });
    const { status, body } = await admin.post('calendar/preview', await calendarWith('2026-03-09', '2026-03-10'));
    // All red cards fall; the yellow cards went by the nominal day, the 9th, which stays (R3).
    expect([status, body.lookBack]).toEqual([200, { breaches: 3, cards: 3, supervision: 3, clues: 3, again: 0 }]);
    expect(await lookBacks(petition)).toEqual([]);
  });

  it('loaded, voids nothing by itself: it is a dated task of the committee, told of both days', async () => {
    const { body } = await admin.post('calendar', await calendarWith('2026-03-09', '2026-03-10'));
    expect(body.lookBack).toMatchObject({ breaches: 3 });
    const [task] = await lookBacks(petition);
    expect(task).toMatchObject({
      stage: 'open',
      facts: { oldDue: '2026-03-09', newDue: '2026-03-11', follows: false, changedBy: 'admin', rungs: ['redCard'] },
    });
    expect(await counting(petition)).toEqual({ breaches: [{ clock: 'generalReply' }], late: true, clues: 1 });
    const [letter] = (await office.delivered(petition, 'lookBackOpened')).filter(({ body: text }) =>
      text.includes('一般回复'),
    );
    expect(letter?.to).toContain('discipline');
    expect(letter?.body).toMatch(/原期限届满日：2026年3月9日[\s\S]*更正后期限届满日：2026年3月11日/);
    // Five working days after the 10th: 11, 12, 13, 16, 17 March.
    expect(await discipline.deadline('lookBack', petition)).toMatchObject({
      effectiveDue: '2026-03-17',
      state: 'running',
    });
    expect((await discipline.list('queue')).map(({ number }: { number: string }) => number)).toContain(petition.number);
  });

  it('is decided by the committee alone, and not by whom it concerns', async () => {
    const [task] = await lookBacks(petition);
    for (const other of [handler, head, admin, leader]) {
      expect((await other.tries('voidBreach', lookBackCase(task!.id), { reason })).status).not.toBe(200);
    }
    expect((await discipline.tries('voidBreach', lookBackCase(task!.id), { reason: ' ' })).status).toBe(422);
  });

  it('voided, it stays on record, counts nowhere, and its papers say so', async () => {
    const [task] = await lookBacks(petition);
    expect(await discipline.does('voidBreach', lookBackCase(task!.id), { reason })).toMatchObject({ stage: 'voided' });
    expect(await counting(petition)).toEqual({ breaches: [], late: false, clues: 0 });
    expect(
      await office.rows(`SELECT 1 FROM breach WHERE process_id = $1 AND clock = 'generalReply'`, [petition.process]),
    ).toHaveLength(1);
    // The matter still waits for its answer: the clock runs on, to the day that is in force now.
    const { deadlines } = (await handler.sees(petition)) as { deadlines: Deadline[] };
    expect(
      deadlines.filter(({ clock }) => clock === 'generalReply').map(({ effectiveDue, state }) => [effectiveDue, state]),
    ).toEqual([
      ['2026-03-09', 'voided'],
      ['2026-03-11', 'running'],
    ]);
    expect(await handler.sees(petition)).toMatchObject({ light: 'yellow' });
    const { notices, timeline } = (await discipline.sees(petition)) as {
      notices: { kind: string; title: string }[];
      timeline: { type: string }[];
    };
    const marked = notices.filter(({ title }) => title?.startsWith('【已作废】')).map(({ kind }) => kind);
    expect(marked.sort()).toEqual(['redCard', 'supervisionOpened']);
    expect(timeline.map(({ type }) => type)).toContain('BREACH_VOIDED');
    const [decision] = await office.delivered(petition, 'breachVoided');
    expect(decision?.to).toEqual(expect.arrayContaining(['handler', 'head', 'discipline']));
    expect(decision?.body).toContain(reason);
    const supervised = (await discipline.list('supervision')) as { number: string }[];
    expect(supervised.map(({ number }) => number)).not.toContain(petition.number);
  });

  it('of a matter that has its answer the void is all that is left', async () => {
    const [task] = await lookBacks(answered);
    await discipline.does('voidBreach', lookBackCase(task!.id), { reason });
    expect(await handler.deadline('generalReply', answered)).toMatchObject({
      state: 'voided',
      outcome: { zh: '逾期记录已作废' },
    });
    expect(await counting(answered)).toEqual({ breaches: [], late: false, clues: 0 });
  });

  it('upheld with a reason, it goes on counting', async () => {
    const [task] = await lookBacks(upheld);
    await discipline.does('upholdBreach', lookBackCase(task!.id), { reason: '单位当日照常上班，逾期属实' });
    expect(await counting(upheld)).toMatchObject({ breaches: [{ clock: 'generalReply' }], late: true });
    expect((await office.delivered(upheld, 'breachUpheld'))[0]?.to).toEqual(
      expect.arrayContaining(['handler', 'head']),
    );
  });

  it('loaded once more, the same calendar asks nothing again', async () => {
    const { body } = await admin.post('calendar', await calendarWith('2026-03-09', '2026-03-10'));
    expect(body.lookBack).toEqual({ breaches: 0, cards: 0, supervision: 0, clues: 0, again: 0 });
  });

  it('set back, it does not leave the void unnoticed: the committee is asked again, and may restore it', async () => {
    const { body } = await admin.post('calendar', await calendarWith());
    expect(body.lookBack).toMatchObject({ breaches: 0, again: 1 });
    const again = (await lookBacks(answered)).at(-1)!;
    expect(again).toMatchObject({ stage: 'open', facts: { counts: false, follows: true, newDue: '2026-03-09' } });
    expect(await counting(answered)).toMatchObject({ breaches: [], late: false });
    // By the day in force it was late: that cannot be voided.
    expect((await discipline.tries('voidBreach', lookBackCase(again.id), { reason })).status).toBe(409);
    await discipline.does('upholdBreach', lookBackCase(again.id), { reason: '补假通知系误载' });
    expect(await counting(answered)).toEqual({ breaches: [{ clock: 'generalReply' }], late: true, clues: 1 });
    const supervised = (await discipline.list('supervision')) as { number: string }[];
    expect(supervised.map(({ number }) => number)).toContain(answered.number);
    const { notices } = (await discipline.sees(answered)) as { notices: { title: string | null }[] };
    expect(notices.filter(({ title }) => title?.startsWith('【已作废】'))).toEqual([]);
  });

  it('and a matter that still waits is missed by the day in force, once', async () => {
    await office.hoursPass(1);
    expect(await counting(petition)).toEqual({ breaches: [{ clock: 'generalReply' }], late: true, clues: 1 });
    const { deadlines } = (await handler.sees(petition)) as { deadlines: Deadline[] };
    expect(deadlines.filter(({ clock }) => clock === 'generalReply').map(({ state }) => state)).toEqual([
      'voided',
      'missed',
    ]);
    expect(await lookBacks(petition)).toHaveLength(1);
  });

  it('a false calendar set back before anybody decided takes the void away from the committee', async () => {
    await office.goesTo('2026-03-16T09:00:00+08:00');
    const late = await aMissedPromise();
    await office.goesTo('2026-03-24T09:00:00+08:00');
    await admin.post('calendar', await calendarWith('2026-03-23', '2026-03-24'));
    const [task] = await lookBacks(late);
    expect(task?.facts).toMatchObject({ follows: false, newDue: '2026-03-25' });
    await admin.post('calendar', await calendarWith());
    expect((await lookBacks(late)).map(({ facts }) => facts)).toEqual([
      expect.objectContaining({ follows: true, newDue: '2026-03-23' }),
    ]);
    expect((await discipline.tries('voidBreach', lookBackCase(task!.id), { reason })).status).toBe(409);
    expect(await office.delivered(late, 'lookBackOpened')).toHaveLength(2);
  });

  it('left undecided, it is the committee’s own lateness', async () => {
    await office.goesTo('2026-04-01T09:00:00+08:00');
    expect(await office.rows(`SELECT DISTINCT unit FROM breach WHERE clock = 'lookBack'`)).toEqual([
      { unit: 'discipline' },
    ]);
  });
});

describe('R3 every clock that a void touches runs on while something is owed', () => {
  it('a reply that nobody has delivered is missed by the corrected day', async () => {
    await office.goesTo('2026-04-02T09:00:00+08:00');
    const petition = await aMissedPromise();
    await handler.does('reply', petition);
    await office.goesTo('2026-04-13T09:00:00+08:00');
    // Five working days after the 2nd: 3, 7, 8, 9, 10 April.
    expect(await handler.deadline('paperDelivery', petition)).toMatchObject({
      effectiveDue: '2026-04-10',
      state: 'missed',
    });
    await admin.post('calendar', await calendarWith('2026-04-09', '2026-04-10'));
    const [task] = await lookBacks(petition, 'paperDelivery');
    await discipline.does('voidBreach', lookBackCase(task!.id), { reason });
    const states = async (): Promise<string[]> => {
      const { deadlines } = (await handler.sees(petition)) as { deadlines: Deadline[] };
      const own = deadlines.filter(({ clock }) => clock === 'paperDelivery');
      return own.map(({ effectiveDue, state }) => `${effectiveDue} ${state}`);
    };
    expect(await states()).toEqual(['2026-04-10 voided', '2026-04-14 running']);
    await office.goesTo('2026-04-15T09:00:00+08:00');
    expect(await states()).toEqual(['2026-04-10 voided', '2026-04-14 missed']);
  });
});

describe('R3 a corrected time of receipt looks back on that matter alone', () => {
  it('by the same task', async () => {
    await office.goesTo('2026-04-20T09:00:00+08:00');
    const [one, other] = [await aMissedPromise(), await aMissedPromise()];
    await office.goesTo('2026-04-28T09:00:00+08:00');
    const settings = await office.runtime.settingsCache.newest();
    const [{ id }] = (await office.rows<{ id: string }>('SELECT id FROM case_file WHERE number = $1', [
      one.number,
    ])) as [{ id: string }];
    const asked = await lookBack(
      office.runtime,
      {
        correction: 'receivedAt',
        change: '收到时间由2026年4月20日更正为4月21日',
        actor: { id: 'coordinator', unit: 'partyOffice', roles: ['coordinator'] },
      },
      (clock, run) => settings.deadline(clock, { ...run, startedAt: '2026-04-21T01:00:00.000Z' }),
      id,
    );
    expect(asked).toMatchObject({ breaches: 1 });
    expect(await lookBacks(one)).toEqual([
      expect.objectContaining({ stage: 'open', facts: expect.objectContaining({ newDue: '2026-04-28' }) }),
    ]);
    expect(await lookBacks(other)).toEqual([]);
  });
});

keepsTheInvariants(() => office);
