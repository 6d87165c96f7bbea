import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { aColleague } from '../support/a-colleague.js';
import { aPetition, type Petition } from '../support/a-petition.js';
import { byReceipt } from '../support/by-receipt.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import { OfficeWithDeputies } from '../support/office-with-deputies.js';

let at: OfficeWithDeputies;

beforeAll(async () => {
  at = await OfficeWithDeputies.open();
});
afterEach(() => at.endAll());
afterAll(() => at.office.close());

const reason = '登记时听错，已与来访人核对';
const only = (fields: Record<string, unknown>) => ({ title: undefined, receivedAt: undefined, reason, ...fields });
const reply = async (of: Petition) => {
  const { state, effectiveDue } = (await at.staff.coordinator.deadline('generalReply', of))!;
  return [state, effectiveDue];
};
const daysAgo = async (days: number): Promise<string> => `${await at.day(-days)}T10:00:00+08:00`;
const corrected = async (of: Petition, receivedAt: string): Promise<void> => {
  await at.staff.window.does('proposeCorrection', of, only({ receivedAt }));
  await at.staff.coordinator.does('confirmCorrection', of);
};
const lookBacks = async (of: Petition): Promise<number> =>
  (await at.staff.secretary.sees(of)).processes.filter(({ kind }: { kind: string }) => kind === 'lookBack').length;
/** A matter whose promise has passed. */
async function missed(): Promise<Petition> {
  const petition = await at.atWork();
  const [, due] = await reply(petition);
  await at.office.goesTo(`${due}T23:59:00+08:00`);
  await at.office.hoursPass(2);
  return petition;
}
const byCode = (petition: Petition, act: string) => byReceipt(at.office, act, petition);
const breaches = async (of: Petition): Promise<number> =>
  (
    await at.office.rows(
      `SELECT 1 FROM breach_in_force b JOIN case_file c ON c.id = b.case_id WHERE c.number = $1 AND b.clock = 'generalReply'`,
      [of.number],
    )
  ).length;

describe('R3, R5 no corrected day of receipt hides lateness', () => {
  it('moved back and forth a matter ends no later than before, on the last evening as well', async () => {
    const petition = await at.atWork();
    const [, due] = await reply(petition);
    await at.office.goesTo(`${due}T20:00:00+08:00`);
    const original = (await at.staff.coordinator.sees(petition)).receivedAt;
    for (const receivedAt of [await daysAgo(30), original, await daysAgo(9), original]) {
      await corrected(petition, receivedAt);
      const [state, now] = await reply(petition);
      expect([receivedAt, state, now! <= due!]).toEqual([receivedAt, 'running', true]);
    }
    await at.office.hoursPass(6);
    expect([await breaches(petition), (await reply(petition))[0]]).toEqual([1, 'missed']);
  });

  it('missed, it stays missed by an earlier day: nothing is put before the committee, and nothing runs again', async () => {
    const petition = await missed();
    expect((await reply(petition))[0]).toBe('missed');
    await corrected(petition, await daysAgo(30));
    await corrected(petition, await daysAgo(12));
    expect([(await reply(petition))[0], await lookBacks(petition), await breaches(petition)]).toEqual(['missed', 0, 1]);
  });

  it('nor while the clock stands still: it ends with the days that are left of it', async () => {
    const petition = await at.atWork();
    const [, due] = await reply(petition);
    await at.staff.handler.does('requestPause', petition);
    await at.staff.head.does('grantPause', petition);
    await at.office.hoursPass(48);
    await corrected(petition, await daysAgo(20));
    await at.staff.handler.does('resume', petition);
    const [state, now] = await reply(petition);
    const paused = new Date(Date.parse(`${due}T00:00:00Z`) + 3 * 86_400_000).toISOString().slice(0, 10);
    expect([state, now! <= paused]).toEqual(['running', true]);
  });

  it('nor together with a withdrawal: what was missed before is missed, whatever day is registered meanwhile', async () => {
    const petition = await missed();
    expect((await byCode(petition, 'withdraw')).status).toBe(200);
    await corrected(petition, await daysAgo(20));
    expect((await byCode(petition, 'takeBackWithdrawal')).status).toBe(200);
    expect([(await reply(petition))[0], await lookBacks(petition), await breaches(petition)]).toEqual(['missed', 0, 1]);
  });

  it('withdrawn, corrected and taken back again and again it ends with one next day, and no other', async () => {
    const petition = await at.atWork();
    await at.office.hoursPass(24 * 5);
    await byCode(petition, 'withdraw');
    await at.office.hoursPass(24 * 4);
    await corrected(petition, await daysAgo(20));
    await byCode(petition, 'takeBackWithdrawal');
    expect(await reply(petition)).toEqual(['running', await at.day(1)]);
    await byCode(petition, 'withdraw');
    await at.office.hoursPass(48);
    await corrected(petition, await daysAgo(21));
    await byCode(petition, 'takeBackWithdrawal');
    await at.office.hoursPass(1);
    expect([(await reply(petition))[0], await breaches(petition)]).toEqual(['missed', 1]);
  });
});

describe('R2, R3 a correction that waits holds nothing up', () => {
  it('the clocks run, whoever has the matter acts, and whom it names to shut them out is not waited for', async () => {
    const petition = await at.atWork();
    const before = await reply(petition);
    await at.staff.window.does('proposeCorrection', petition, only({ complainedOfficer: 'handler' }));
    expect((await at.staff.handler.tries('reply', petition)).status).toBe(404);
    expect(await reply(petition)).toEqual(before);
    await at.staff.head.does('reply', petition);
    expect((await at.staff.coordinator.sees(petition)).stage).toBe('answered');
  });

  it('is ended by the committee where whoever proposed it does not take it back, and by nobody who handles it', async () => {
    const petition = await at.atWork();
    await at.staff.window.does('proposeCorrection', petition, only({ receivedAt: await daysAgo(3) }));
    for (const one of ['handler', 'head'] as const)
      expect((await at.staff[one].tries('declineCorrection', petition)).status).toBe(403);
    expect((await at.office.delivered(petition, 'correctionProposal'))[0]!.to).toContain('discipline');
    await at.staff.discipline.does('declineCorrection', petition, { reason: '提议人已调离，来访人没有说过' });
    expect((await at.staff.coordinator.sees(petition)).corrections[0].state).toBe('declined');
  });
});

describe('R2 two people confirm at the same moment', () => {
  it('one of them does, the register is corrected once, and a double click is one act', async () => {
    const petition = await at.atWork();
    await at.staff.handler.does('proposeCorrection', petition, only({ receivedAt: await daysAgo(3) }));
    const key = { 'idempotency-key': 'confirm-twice' };
    const answers = await Promise.all([
      at.staff.coordinator.tries('confirmCorrection', petition, {}, key),
      at.staff.coordinator.tries('confirmCorrection', petition, {}, key),
      at.staff.coordinator.tries('confirmCorrection', petition),
      at.staff.coordinator.tries('declineCorrection', petition),
      at.staff.handler.tries('declineCorrection', petition),
    ]);
    const done = answers.filter(({ status }) => status === 200);
    expect([
      done.length >= 1 && done.length <= 2,
      answers.every(({ status }) => [200, 403, 409].includes(status)),
    ]).toEqual([true, true]);
    const { timeline } = await at.staff.coordinator.sees(petition);
    const ends = timeline.filter(({ type }: { type: string }) => /^CORRECTION_(CONFIRMED|DECLINED)$/.test(type));
    expect(ends).toHaveLength(1);
    const papers = await at.office.delivered(petition, 'receipt');
    expect(papers).toHaveLength(ends[0].type === 'CORRECTION_CONFIRMED' ? 2 : 1);
  });
});

describe('R2, R6 nobody withdraws or corrects with themselves as the second person', () => {
  it('who noted a withdrawal does not confirm it, nor does whoever sits at the same desk while they do', async () => {
    const petition = await at.atWork();
    const deskmateId = `deskmate-${petition.number}`;
    const deskmate = await aColleague(at.office, deskmateId, 'coordinator');
    const [from, to] = [await at.day(0), await at.day(2)];
    const { body } = await at.staff.coordinator.post('absences', { deputy: deskmateId, from, to, reason: '外出学习' });
    expect((await at.staff.leader2.post(`absences/${body.id}/approve`, {})).status).toBe(200);
    await deskmate.does('noteWithdrawal', petition);
    for (const one of [at.staff.coordinator, deskmate])
      expect([403, 409]).toContain((await one.tries('confirmWithdrawal', petition)).status);
    for (const one of ['head', 'handler', 'window'] as const)
      expect([403, 409]).toContain((await at.staff[one].tries('confirmWithdrawal', petition)).status);
    expect((await at.staff.discipline.sees(petition)).stage).toBe('handling.working');
    expect((await at.end('coordinator', body.id)).status).toBe(200);
    // Whoever sat there acted at their own desk: two people again, as they are two.
    await at.staff.coordinator.does('confirmWithdrawal', petition);
    expect((await at.staff.discipline.sees(petition)).stage).toBe('withdrawn.rethinking');
  });

  it('who proposed a correction does not confirm it at another desk; when the days are over neither does who sat there', async () => {
    const petition = await at.atWork();
    await at.whileStandingIn({ by: 'leader', deputy: 'leader2' }, undefined, async () => {
      await at.staff.leader2.does('proposeCorrection', petition, only({ lane: 'suggestion' }));
      for (const one of ['leader', 'leader2'] as const)
        expect([403, 409]).toContain((await at.staff[one].tries('confirmCorrection', petition)).status);
    });
    for (const one of ['leader2', 'window', 'head'] as const)
      expect([403, 409]).toContain((await at.staff[one].tries('confirmCorrection', petition)).status);
    await at.staff.coordinator.does('confirmCorrection', petition);
  });
});

describe('R6, R12 what a deputy does not come to by the desk of another', () => {
  it('a desk that was given back is nobody’s in the next request, whatever was looked at before', async () => {
    const petition = await at.atWork();
    const id = await at.standsIn({ by: 'handler', deputy: 'colleague' }, 'head');
    const { revision } = (await at.staff.colleague.sees(petition)).processes[0];
    expect(await at.staff.colleague.mayDo(petition)).toContain('reply');
    expect((await at.end('handler', id)).status).toBe(200);
    const answer = await at.staff.colleague.tries('reply', petition, {}, { 'if-match': `"${revision}"` });
    expect(answer.status).toBe(403);
  });

  it('an accusation, by two absences one after the other', async () => {
    const accusation = await aPetition().accusing('handler2').registeredBy(at.staff.window);
    await at.whileStandingIn({ by: 'discipline', deputy: 'efficiency' }, 'secretary', async () => {
      const chain = await at.enters({ by: 'efficiency', deputy: 'discipline' });
      expect(chain.status).toBe(409);
      expect((await at.staff.efficiency.get(accusation.address)).status).toBe(404);
      expect(await at.numbersIn('efficiency', 'queue')).not.toContain(accusation.number);
    });
  });
});

keepsTheInvariants(() => at.office);
