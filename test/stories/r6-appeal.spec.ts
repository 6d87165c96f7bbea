import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aColleague } from '../support/a-colleague.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import { type Officer } from '../support/officer.js';
import { Proceedings } from '../support/proceedings.js';
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
let proceedings: Proceedings;

beforeAll(async () => {
  office = await openTrialOffice();
  const accounts = ['handler', 'discipline', 'secretary', 'efficiency', 'leader', 'leader2'];
  [handler, discipline, secretary, efficiency, leader, leader2] = (await Promise.all(
    accounts.map((id) => office.signedInAs(id)),
  )) as [Officer, Officer, Officer, Officer, Officer, Officer];
  leader3 = await aColleague(office, 'leader3', 'leader');
  proceedings = new Proceedings(office, { discipline, efficiency });
});
afterAll(() => office.close());

const today = async () => new Date((await office.now()).getTime() + 8 * 3_600_000).toISOString().slice(0, 10);

describe('R6 回避: an appeal is heard by who did not decide', () => {
  const approvedByBothHeads = async () => {
    const measure = await proceedings.aProposal();
    await leader2.does('approveMeasure', measure);
    await secretary.does('approveMeasure', measure);
    await discipline.does('confirmServed', measure, { servedAt: await today() });
    await handler.does('appealMeasure', measure);
    return measure;
  };

  it('where the heads of the office decided, by a leader who did not; never by who leads the officer', async () => {
    const measure = await approvedByBothHeads();
    for (const one of [leader2, secretary, leader, discipline, efficiency])
      expect([one === leader3, (await one.tries('decideAppeal', measure)).status]).toEqual([false, 403]);
    expect((await discipline.tries('recordSuperiorAppealDecision', measure, { decidedOn: await today() })).status).toBe(
      403,
    );
    expect(await leader3.does('decideAppeal', measure)).toMatchObject({ stage: 'settled' });
  });

  it('and where nobody is left, by the superior organ, whose decision is entered', async () => {
    const measure = await approvedByBothHeads();
    await office.rows(`UPDATE officer SET disabled_at = now() WHERE id = 'leader3'`);
    const decision = { decidedOn: await today(), decision: 'withdrawn' };
    for (const one of [handler, leader2, secretary, leader])
      expect((await one.tries('recordSuperiorAppealDecision', measure, decision)).status).toBe(403);
    expect((await discipline.list('decisions')).map(({ number }: { number: string }) => number)).toContain(
      measure.number,
    );
    expect(await discipline.does('recordSuperiorAppealDecision', measure, decision)).toMatchObject({
      stage: 'withdrawn',
    });
    await office.rows(`UPDATE officer SET disabled_at = NULL WHERE id = 'leader3'`);
  });
});

keepsTheInvariants(() => office);
