import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPetition } from '../support/a-petition.js';
import { aColleague } from '../support/a-colleague.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import { accountabilityCase, type Matter, type Officer } from '../support/officer.js';
import { Proceedings } from '../support/proceedings.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';
import { usualForms } from '../support/usual-forms.js';

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

async function anIssuedMeasure(officer = 'handler') {
  const proposal = await proceedings.aProposal(officer);
  await leader3.does('approveMeasure', proposal);
  await leader2.does('approveMeasure', proposal);
  return proposal;
}

const today = async () => new Date((await office.now()).getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
const stageOf = async (on: Matter, officer = discipline) =>
  (await officer.list('accountability')).find(({ id }: { id: string }) => on.address.endsWith(id))?.stage;

describe('R6 线索: a clue is never a sanction', () => {
  it('is raised by the system, taken up by the committee, and dismissed without a trace in the ledger', async () => {
    const window = await office.signedInAs('window');
    const petition = await aPetition().registeredBy(window);
    await window.does('giveOneTimeNotice', petition);
    await window.does('giveOneTimeNotice', petition);
    const clues = async () =>
      (await discipline.get('accountability')).body.clues.filter(
        ({ number }: { number: string }) => number === petition.number,
      );
    const [{ id, situation, officer }] = await clues();
    expect([situation, officer]).toEqual([5, 'window']);
    const { body } = await discipline.post('accountability', { officer, situation, facts: '两次告知', clue: id });
    expect(body).toMatchObject({ number: petition.number, stage: 'clue' });
    expect(await clues()).toEqual([]);
    await discipline.does('dismissClue', accountabilityCase(body.process));
    expect(await discipline.ledger('window')).toMatchObject({ count: 0, consequence: 'none', entries: [] });
  });

  it('is not seen by the officer it is about, until they are heard', async () => {
    const clue = await proceedings.aClue();
    expect(await stageOf(clue, handler)).toBeUndefined();
    await discipline.does('openFinding', clue);
    expect(await stageOf(clue, handler)).toBeUndefined();
    expect(await handler.tries('submitStatement', clue)).toMatchObject({ status: 404 });
    await discipline.does('recordFinding', clue);
    expect(await stageOf(clue, handler)).toBe('awaitingStatement');
    expect((await office.delivered(clue, 'statementInvited')).map(({ to }) => to)).toEqual([['handler']]);
    expect((await handler.list('queue')).map(({ number }: { number: string }) => number)).toContain(clue.number);
  });

  it('is not seen in the file of the matter either, by the officer or by colleagues, not even by its documents', async () => {
    const window = await office.signedInAs('window');
    const petition = await aPetition().registeredBy(window);
    for (const officer of ['handler', 'leader']) {
      const { body } = await discipline.post('accountability', {
        officer,
        situation: 6,
        facts: '逾期三日未答复',
        petition: petition.number,
      });
      await discipline.does('openFinding', accountabilityCase(body.process));
      await discipline.does('recordFinding', accountabilityCase(body.process));
    }
    await office.deliversEverything();
    const about = (view: { timeline: object[]; processes: object[]; notices: object[] }) =>
      ['handler', 'leader'].filter((officer) =>
        new RegExp(`逾期三日.*${officer}"|"officer":"${officer}"|"to":\\["${officer}"\\]`).test(
          JSON.stringify([view.timeline, view.notices]),
        ),
      );
    const seen = async (account: string) => [account, about(await (await office.signedInAs(account)).sees(petition))];
    expect([await seen('window'), await seen('coordinator'), await seen('leader'), await seen('leader2')]).toEqual([
      ['window', []],
      ['coordinator', []],
      ['leader', ['handler']],
      ['leader2', ['handler', 'leader']],
    ]);
  });

  it('needs a human finding of bad effect where the situation says so', async () => {
    const clue = await proceedings.aClue();
    expect((await discipline.tries('openFinding', clue, { badEffect: undefined })).status).toBe(409);
    await discipline.does('openFinding', clue, { badEffect: undefined, situation: 1 });
  });
});

describe('R6 申辩: the officer is heard', () => {
  it('and says what only they may say', async () => {
    const finding = await proceedings.aFinding();
    expect((await leader.tries('submitStatement', finding)).status).toBe(403);
    expect(await handler.does('submitStatement', finding)).toMatchObject({ stage: 'deliberation' });
  });

  it('or is silent for five working days, which is recorded as silence', async () => {
    const finding = await proceedings.aFinding();
    await office.hoursPass(24 * 8);
    expect(await stageOf(finding)).toBe('deliberation');
    const [row] = await office.rows<{ lapsed: boolean }>(
      `SELECT (snapshot->'context'->>'statementLapsed')::boolean AS lapsed FROM process WHERE id = $1`,
      [finding.address.slice(15)],
    );
    expect(row).toEqual({ lapsed: true });
  });
});

describe('R6 decided by two persons', () => {
  it('proposed by the efficiency office, approved by two different leaders, then issued and entered', async () => {
    const proposal = await proceedings.aProposal();
    expect((await efficiency.tries('approveMeasure', proposal)).status).toBe(403);
    expect((await discipline.tries('approveMeasure', proposal)).status).toBe(403);
    await leader3.does('approveMeasure', proposal);
    expect(await leader3.tries('approveMeasure', proposal)).toMatchObject({ status: 403, body: { code: 'recused' } });
    expect((await discipline.ledger('handler')).entries.map(({ number }: { number: string }) => number)).not.toContain(
      proposal.number,
    );
    await secretary.does('approveMeasure', proposal);
    expect((await office.delivered(proposal, 'accountabilityNotice')).map(({ to }) => to)).toEqual([
      ['discipline', 'handler'],
    ]);
    expect((await discipline.ledger('handler')).entries.map(({ number }: { number: string }) => number)).toContain(
      proposal.number,
    );
  });

  it('rejected, it goes back to decision and both approvals are due again', async () => {
    const proposal = await proceedings.aProposal();
    await leader3.does('approveMeasure', proposal);
    expect(await leader2.does('rejectMeasure', proposal)).toMatchObject({ stage: 'deliberation' });
    await efficiency.does('proposeMeasure', proposal);
    expect(await leader3.does('approveMeasure', proposal)).toMatchObject({ stage: 'halfApproved' });
  });

  it('exempts, or hands over to the competent organ, instead', async () => {
    const [exempted, transferred] = [await proceedings.aFinding(), await proceedings.aFinding()];
    for (const finding of [exempted, transferred]) await handler.does('submitStatement', finding);
    expect((await efficiency.tries('exempt', exempted)).status).toBe(403);
    expect(await secretary.does('exempt', exempted)).toMatchObject({ stage: 'exempted' });
    expect(await leader2.does('transferElsewhere', transferred)).toMatchObject({ stage: 'transferred' });
  });
});

describe('R6 served, appealed, withdrawn', () => {
  it('is served with a receipt, not before it was issued and not in the future', async () => {
    const measure = await anIssuedMeasure();
    const day = await today();
    for (const servedAt of ['2026-03-01', '2027-01-01'])
      expect((await discipline.tries('confirmServed', measure, { servedAt })).status).toBe(409);
    expect(await discipline.does('confirmServed', measure, { servedAt: day })).toMatchObject({ stage: 'served' });
    await office.hoursPass(24 * 33);
    expect(await stageOf(measure)).toBe('settled');
    expect((await handler.tries('appealMeasure', measure)).status).toBe(409);
  });

  it('is appealed by the officer and heard by nobody who approved it', async () => {
    const measure = await anIssuedMeasure();
    await discipline.does('confirmServed', measure, { servedAt: await today() });
    expect((await leader.tries('appealMeasure', measure)).status).toBe(403);
    await handler.does('appealMeasure', measure);
    expect(await leader2.tries('decideAppeal', measure)).toMatchObject({ status: 403, body: { code: 'recused' } });
    expect(await secretary.does('decideAppeal', measure, { decision: 'withdrawn' })).toMatchObject({
      stage: 'withdrawn',
    });
    const entry = (await handler.ledger()).entries.find(({ number }: { number: string }) => number === measure.number);
    expect(entry).toMatchObject({
      measure: 'efficiencyWarning',
      withdrawnReason: '原决定正确',
      withdrawnAt: expect.any(String),
    });
    expect((await office.delivered(measure, 'appealDecision')).map(({ to }) => to)).toEqual([['handler']]);
    expect((await office.delivered(measure, 'accountabilityWithdrawn')).map(({ to }) => to)).toEqual([
      ['discipline', 'handler'],
    ]);
  });
});

describe('R6 回避: nobody decides about themselves', () => {
  it('a leader, the secretary, the committee member and the efficiency officer stand aside in their own cause', async () => {
    const opposite: Record<string, Officer> = { discipline: secretary };
    for (const account of ['leader', 'secretary', 'efficiency', 'discipline']) {
      const subject = await office.signedInAs(account);
      if (account !== 'leader')
        expect(
          (await subject.post('accountability', { officer: account, situation: 6, facts: '本人' })).body,
        ).toMatchObject({ status: 403, code: 'recused' });
      const clue = await proceedings.aClue(account, opposite[account] ?? discipline);
      const committee = opposite[account] ?? discipline;
      for (const act of ['openFinding', 'recordFinding']) {
        expect([account, act, (await subject.tries(act, clue)).status]).toEqual([account, act, 404]);
        await committee.does(act, clue);
      }
      for (const act of [
        'proposeMeasure',
        'approveMeasure',
        'rejectMeasure',
        'exempt',
        'transferElsewhere',
        'decideAppeal',
        'withdrawMeasure',
        'dismissClue',
      ]) {
        const { status } = await subject.tries(act, clue);
        expect([account, act, status === 403]).toEqual([account, act, true]);
      }
      await subject.does('submitStatement', clue);
      expect(Object.keys(usualForms)).toContain('submitStatement');
    }
  });
});

keepsTheInvariants(() => office);
