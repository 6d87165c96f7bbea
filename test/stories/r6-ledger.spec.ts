import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localDateOf } from '@banjie/workflows';
import { aColleague } from '../support/a-colleague.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import { accountabilityCase, type Matter, type Officer } from '../support/officer.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

let office: TrialOffice;
let handler: Officer;
let discipline: Officer;
let secretary: Officer;
let efficiency: Officer;
let leader: Officer;
let leader2: Officer;
/** Neither heads nor leads anybody: of no line. */
let leader3: Officer;
const measures: Matter[] = [];

beforeAll(async () => {
  office = await openTrialOffice({ at: '2026-11-02T09:00:00+08:00' });
  const accounts = ['handler', 'discipline', 'secretary', 'efficiency', 'leader', 'leader2'];
  [handler, discipline, secretary, efficiency, leader, leader2] = (await Promise.all(
    accounts.map((id) => office.signedInAs(id)),
  )) as [Officer, Officer, Officer, Officer, Officer, Officer];
  leader3 = await aColleague(office, 'leader3', 'leader');
});
afterAll(() => office.close());

async function issued(measure = 'efficiencyWarning'): Promise<Matter> {
  const { body } = await discipline.post('accountability', { officer: 'handler', situation: 6, facts: '逾期未答复' });
  const on = accountabilityCase(body.process);
  await discipline.does('openFinding', on);
  await discipline.does('recordFinding', on);
  await handler.does('submitStatement', on);
  await efficiency.does('proposeMeasure', on, { measure });
  await leader3.does('approveMeasure', on);
  await leader2.does('approveMeasure', on);
  measures.push(on);
  return on;
}

const counted = async (year = '') => {
  const { count, consequence, reason } = (await handler.get(`ledger/handler${year}`)).body;
  return { count, consequence, told: [reason.zh, reason.en] };
};

describe('R6 the ledger of an officer and a calendar year', () => {
  it('does not count what is no efficiency warning', async () => {
    await issued('writtenSelfReview');
    await issued('admonition');
    expect(await counted()).toMatchObject({ count: 0, consequence: 'none' });
    expect((await handler.ledger()).entries).toHaveLength(2);
  });

  it.each([
    [1, 'notExcellent', '不得评为优秀'],
    [2, 'basicallyCompetent', '基本称职'],
    [3, 'notCompetentAndReassigned', '不称职并调离岗位'],
  ])('%i warning(s): %s', async (count, consequence, words) => {
    await issued();
    expect(await counted()).toEqual({ count, consequence, told: [expect.stringContaining(words), expect.any(String)] });
  });

  it('takes a withdrawn warning out of the count and leaves it on record', async () => {
    const last = measures.at(-1)!;
    expect((await leader.tries('withdrawMeasure', last)).status).toBe(403);
    await secretary.does('withdrawMeasure', last);
    expect(await counted()).toMatchObject({ count: 2, consequence: 'basicallyCompetent' });
    const { entries } = await handler.ledger();
    expect(entries).toHaveLength(5);
    expect(entries.at(-1)).toMatchObject({ withdrawnReason: '事实认定有误' });
    expect((await secretary.tries('withdrawMeasure', last)).status).toBe(409);
  });

  it('one more within a year after the reassignment: reported to the county, though it is another year', async () => {
    const third = await issued();
    expect((await counted()).told[0]).toContain('调离尚未登记');
    const reassignedOn = localDateOf((await office.now()).toISOString());
    expect((await leader.tries('recordReassignment', third, { reassignedOn })).status).toBe(403);
    await discipline.does('recordReassignment', third, { reassignedOn });
    expect((await handler.ledger()).entries.at(-1)).toMatchObject({ reassignedOn });
    expect(await counted()).toMatchObject({ count: 3, consequence: 'notCompetentAndReassigned' });
    expect((await counted()).told[0]).not.toContain('调离尚未登记');
    await office.goesTo('2027-02-01T09:00:00+08:00');
    expect(await counted()).toMatchObject({ count: 0, consequence: 'none' });
    await issued();
    expect(await counted()).toEqual({
      count: 1,
      consequence: 'reportedToCounty',
      told: [expect.stringContaining('报县处理'), expect.stringContaining('reported to the county')],
    });
    expect(await counted('?year=2026')).toMatchObject({ count: 3, consequence: 'notCompetentAndReassigned' });
  });

  it('counts denials outside the filing: the second of a year costs the year’s merit (R4)', async () => {
    const found = async (): Promise<void> => {
      const { body } = await discipline.post('accountability', {
        officer: 'handler',
        situation: 12,
        facts: '口头拒绝',
      });
      const on = accountabilityCase(body.process);
      await discipline.does('openFinding', on);
      await discipline.does('recordFinding', on, { unfiledDenial: true });
    };
    const merit = async () => (await handler.ledger()).meritLost;
    await found();
    expect(await merit()).toBe(false);
    await found();
    expect(await merit()).toBe(true);
    expect((await counted()).told[0]).toContain('取消当年评优资格');
    expect((await handler.get('ledger/handler?year=2026')).body.meritLost).toBe(false);
  });

  it('is read by the officer and the committee, by nobody else', async () => {
    expect((await leader.get('ledger/handler')).status).toBe(200);
    for (const account of ['window', 'head', 'coordinator', 'admin', 'handler2']) {
      expect([account, (await (await office.signedInAs(account)).get('ledger/handler')).status]).toEqual([
        account,
        404,
      ]);
    }
    expect((await discipline.get('ledger/nobody')).status).toBe(404);
    expect((await handler.get('ledger/handler?year=twenty')).status).toBe(422);
  });
});

keepsTheInvariants(() => office);
