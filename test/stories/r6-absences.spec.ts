import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { alertToAbsences } from '@banjie/office';
import { aColleague } from '../support/a-colleague.js';
import type { Petition } from '../support/a-petition.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import { OfficeWithDeputies, type Account, type Entered } from '../support/office-with-deputies.js';

let at: OfficeWithDeputies;

beforeAll(async () => {
  at = await OfficeWithDeputies.open();
});
afterEach(() => at.endAll());
afterAll(() => at.office.close());

describe('R1 who stands in is entered ahead, approved by another, and ended at any time', () => {
  const refused = async (entered: Entered): Promise<unknown> => {
    const { status, body } = await at.enters(entered);
    return [status, body.issues?.map(({ path }: { path: string }) => path)];
  };

  it('is never back-dated, upside down or for half a year and more', async () => {
    expect(await refused({ by: 'handler', deputy: 'colleague', from: -1 })).toEqual([422, ['from']]);
    expect(await refused({ by: 'handler', deputy: 'colleague', from: 3, to: 2 })).toEqual([422, ['to']]);
    expect(await refused({ by: 'handler', deputy: 'colleague', from: 0, to: 183 })).toEqual([422, ['to']]);
  });

  it('only by somebody who is there and may do all of the work', async () => {
    for (const deputy of ['handler', 'nobody', 'window', 'transportHandler', 'leader', 'discipline'] as Account[])
      expect([deputy, ...((await refused({ by: 'handler', deputy })) as unknown[])]).toEqual([deputy, 422, ['deputy']]);
    expect(await refused({ by: 'leader', deputy: 'head' })).toEqual([422, ['deputy']]);
    // Nobody makes who supervises them their deputy, and so one with them.
    expect(await refused({ by: 'leader', deputy: 'secretary' })).toEqual([422, ['deputy']]);
    expect(await refused({ by: 'admin', principal: 'admin', deputy: 'handler' })).toEqual([422, ['deputy']]);
  });

  it('neither twice at a time nor in a circle, and nobody stands in while away', async () => {
    await at.whileStandingIn({ by: 'handler', deputy: 'colleague', from: 2, to: 5 }, 'head', async () => {
      expect(await refused({ by: 'handler', deputy: 'head', from: 5, to: 8 })).toEqual([409, undefined]);
      expect(await refused({ by: 'colleague', deputy: 'handler', from: 4, to: 4 })).toEqual([409, undefined]);
      expect(await refused({ by: 'head', deputy: 'handler', from: 1, to: 2 })).toEqual([409, undefined]);
      expect((await at.enters({ by: 'handler', from: 6, to: 6 })).status).toBe(201);
    });
  });

  it('by the head or the administrator as well; what the head enters the head has approved', async () => {
    expect((await at.enters({ by: 'transportHandler', principal: 'handler', deputy: 'colleague' })).status).toBe(403);
    expect((await at.enters({ by: 'transportHead', principal: 'handler', deputy: 'colleague' })).status).toBe(403);
    const { body: byHead } = await at.enters({
      by: 'head',
      principal: 'handler',
      deputy: 'colleague',
      from: 10,
      to: 11,
    });
    expect(byHead.approved).toBe(true);
    const { body: byAdmin } = await at.enters({
      by: 'admin',
      principal: 'handler',
      deputy: 'colleague',
      from: 12,
      to: 13,
    });
    expect(byAdmin.approved).toBe(false);
    // As deputy the head approves nothing: the leader does.
    const { body: own } = await at.enters({ by: 'head', principal: 'handler', deputy: 'head', from: 14, to: 15 });
    expect(own.approved).toBe(false);
    expect((await at.staff.head.post(`absences/${own.id}/approve`, {})).status).toBe(403);
    expect((await at.staff.leader.post(`absences/${own.id}/approve`, {})).status).toBe(200);
    expect((await at.staff.leader.post(`absences/${own.id}/approve`, {})).status).toBe(409);
    for (const { id } of [byHead, byAdmin, own]) expect((await at.end('head', id)).status).toBe(200);
    expect((await at.end('head', own.id)).status).toBe(409);
  });

  it('the principal leader’s by another leader, and nobody sees it whom it does not concern', async () => {
    const { body } = await at.enters({ by: 'leader2', deputy: 'leader', from: 20, to: 21 });
    expect(body.approved).toBe(true);
    const listed = async (account: Account) =>
      (await at.staff[account].list('absences')).some(({ id }: { id: string }) => id === body.id);
    expect([await listed('leader2'), await listed('leader'), await listed('admin')]).toEqual([true, true, true]);
    expect(await listed('handler')).toBe(false);
    expect((await at.end('handler', body.id)).status).toBe(404);
    expect((await at.end('leader', body.id)).status).toBe(200);
  });

  it('is on the record of the organisation', async () => {
    const entries = await at.staff.admin.list('organisation/log');
    for (const act of ['absenceRecorded', 'absenceApproved', 'absenceEnded'])
      expect(entries).toContainEqual(expect.objectContaining({ act, subject: 'handler' }));
  });
});

describe('R5 nobody hides lateness by being away', () => {
  it('clocks run on; the breach is the principal’s and says who sat at the desk', async () => {
    const petition = await at.atWork();
    const due = (await at.staff.handler.deadline('generalReply', petition))!.effectiveDue;
    await at.whileStandingIn({ by: 'handler', deputy: 'colleague', to: 20 }, 'head', async () => {
      expect((await at.staff.handler.deadline('generalReply', petition))!.effectiveDue).toBe(due);
      await at.office.hoursPass(24 * 9);
      const breaches = await at.office.rows(
        `SELECT b.officer, b.deputy FROM breach b JOIN case_file c ON c.id = b.case_id WHERE c.number = $1 AND b.clock = 'generalReply'`,
        [petition.number],
      );
      expect(breaches).toEqual([{ officer: 'handler', deputy: 'colleague' }]);
      const [card] = await at.office.delivered(petition, 'redCard');
      expect(card!.body).toContain('民政办李承办（代岗人：colleague）');
    });
  });
});

describe('R6 situation 14: away without a deputy', () => {
  interface Clue {
    number: string;
    situation: number;
    officer: string | null;
  }
  const cluesOf = async ({ number }: Petition): Promise<Clue[]> =>
    (await at.staff.discipline.get('accountability')).body.clues.filter(
      (clue: Clue) => clue.number === number && clue.situation === 14,
    );
  const sweeps = () => alertToAbsences(at.office.runtime);

  it('the head is warned before it begins of what is due in it, once; when it has begun it is a clue, once', async () => {
    const petition = await at.atWork();
    expect((await at.enters({ by: 'handler', from: 2, to: 9 })).body.approved).toBe(true);
    await Promise.all([sweeps(), sweeps()]);
    await sweeps();
    const warnings = await at.office.delivered(petition, 'absenceWarning');
    expect(warnings.map(({ to }) => to)).toEqual([['head']]);
    for (const said of ['民政办李承办', '尚无人代岗', '离岗而未安排代理人']) expect(warnings[0]!.body).toContain(said);
    expect(await cluesOf(petition)).toEqual([]);
    await at.office.hoursPass(48);
    await Promise.all([sweeps(), sweeps()]);
    await sweeps();
    expect(await cluesOf(petition)).toEqual([expect.objectContaining({ officer: 'handler', unit: 'civilAffairs' })]);
    expect(await at.office.delivered(petition, 'absenceWarning')).toHaveLength(1);
  });

  it('a trial clock that leaps over the absence stops where it comes near and where it begins', async () => {
    const petition = await at.atWork();
    // Too far ahead to be warned of today, and over where the clock arrives.
    await at.enters({ by: 'handler', from: 5, to: 8 });
    await at.office.hoursPass(24 * 12);
    const warnings = await at.office.delivered(petition, 'absenceWarning');
    expect(warnings.map(({ to }) => to)).toEqual([['head']]);
    expect(await cluesOf(petition)).toHaveLength(1);
    const [warned, begun] = await Promise.all(
      ['ABSENCE_WITHOUT_DEPUTY_AHEAD', 'ABSENT_WITHOUT_DEPUTY'].map((type) => at.lastEntry('head', petition, type)),
    );
    expect(Math.round((Date.parse(begun.at) - Date.parse(warned.at)) / 60_000)).toBe(3 * 24 * 60);
  });

  it('a deputy who is not approved is none; one who is ends it before it begins', async () => {
    const [waiting, arranged] = [await at.atWork(), await at.atWork('transport', 'transportHandler')];
    await at.enters({ by: 'handler', deputy: 'colleague', from: 1, to: 8 });
    await at.standsIn({ by: 'transportHandler', deputy: 'transportHead', from: 1, to: 8 }, 'leader');
    await at.office.hoursPass(24);
    await sweeps();
    expect([(await cluesOf(waiting)).length, (await cluesOf(arranged)).length]).toEqual([1, 0]);
  });

  it('a deputy who has left is none any more: the head is warned, and the clue is the unit’s, who was promised one', async () => {
    await aColleague(at.office, 'leaving', 'handler');
    const petition = await at.atWork();
    await at.standsIn({ by: 'handler', deputy: 'leaving', from: 2, to: 9 }, 'head');
    await sweeps();
    expect(await at.office.delivered(petition, 'absenceWarning')).toEqual([]);
    const left = await at.staff.admin.post('organisation/officers/leaving/deactivate', {
      reason: '调离',
      leaveToHead: true,
    });
    expect(left.status).toBe(200);
    await sweeps();
    expect((await at.office.delivered(petition, 'absenceWarning')).map(({ to }) => to)).toEqual([['head']]);
    await at.office.hoursPass(48);
    await Promise.all([sweeps(), sweeps()]);
    expect(await cluesOf(petition)).toEqual([expect.objectContaining({ officer: null, unit: 'civilAffairs' })]);
  });
});

keepsTheInvariants(() => at.office);
