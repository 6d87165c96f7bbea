import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPetition } from '../support/a-petition.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import type { Officer } from '../support/officer.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

let office: TrialOffice;
let window: Officer;
let handler: Officer;
let handler2: Officer;
let head: Officer;
let coordinator: Officer;
let leader: Officer;

beforeAll(async () => {
  office = await openTrialOffice();
  const accounts = ['window', 'handler', 'handler2', 'head', 'coordinator', 'leader'];
  [window, handler, handler2, head, coordinator, leader] = (await Promise.all(
    accounts.map((id) => office.signedInAs(id)),
  )) as [Officer, Officer, Officer, Officer, Officer, Officer];
});
afterAll(() => office.close());

describe('R1 「第一个接受询问的工作人员即为首问责任人」', () => {
  it('keeps the first contact through hand-over, signing, a second unit and the reply', async () => {
    const petition = await aPetition().registeredBy(window);
    const firstContact = { id: 'window', name: '王晓窗', recused: false };
    expect((await window.sees(petition)).firstContact).toEqual(firstContact);
    await window.does('handOver', petition, { unit: 'civilAffairs' });
    await handler.does('signFor', petition);
    await handler.does('handOver', petition, { unit: 'construction' });
    await handler2.does('signFor', petition);
    expect(await handler2.sees(petition)).toMatchObject({
      firstContact,
      responsible: { unit: 'construction', officer: 'handler2' },
    });
    await handler2.does('reply', petition);
    expect((await window.sees(petition)).firstContact).toEqual(firstContact);
    expect((await office.delivered(petition, 'reply')).map(({ to }) => to)).toEqual([['petitioner', 'window']]);
  });

  it('leaves a handed-over matter on the first contact’s list, with a clock, until it is signed for', async () => {
    const petition = await aPetition().registeredBy(window);
    await window.does('handOver', petition, { unit: 'civilAffairs' });
    const mine = async () =>
      (await window.list('queue')).find(({ number }: { number: string }) => number === petition.number);
    expect(await mine()).toMatchObject({
      role: 'firstContact',
      unit: 'civilAffairs',
      dueAt: '2026-03-03T16:00:00.000Z',
    });
    const receipt = (await window.sees(petition)).deadlines.find(
      ({ clock }: { clock: string }) => clock === 'handOverReceipt',
    );
    expect(receipt).toMatchObject({
      effectiveDue: '2026-03-03',
      state: 'running',
      explanation: { term: 1, dayKind: 'working', startEvent: 'HANDED_OVER' },
    });
    expect((await office.delivered(petition, 'handOverSlip')).map(({ to }) => to)).toEqual([['head']]);
    await handler.does('signFor', petition);
    expect(await mine()).toBeUndefined();
    expect((await office.delivered(petition, 'routeNotice')).map(({ to }) => to)).toEqual([['petitioner']]);
  });

  it('shows an objection to the coordination desk, not back to the first contact', async () => {
    const petition = await aPetition().registeredBy(window);
    await window.does('handOver', petition, { unit: 'civilAffairs' });
    expect(await head.does('object', petition)).toMatchObject({ stage: 'routing.coordination' });
    expect(await window.mayDo(petition)).not.toContain('handOver');
    expect((await coordinator.list('queue')).map(({ number }: { number: string }) => number)).toContain(
      petition.number,
    );
    await coordinator.does('assign', petition, { unit: 'construction' });
    expect(await handler2.does('signFor', petition)).toMatchObject({ stage: 'handling.working' });
  });

  it('lets a leader decide after the second bounce, and nobody object to that', async () => {
    const petition = await aPetition().registeredBy(window);
    await window.does('handOver', petition, { unit: 'civilAffairs' });
    await head.does('object', petition);
    await coordinator.does('assign', petition, { unit: 'construction' });
    const { stage } = await (await office.signedInAs('constructionHead')).does('object', petition);
    expect(stage).toBe('routing.leaderDecision');
    expect((await coordinator.tries('assign', petition, { unit: 'civilAffairs' })).status).toBe(409);
    expect((await leader.list('decisions')).map(({ number }: { number: string }) => number)).toContain(petition.number);
    await leader.does('decideRouting', petition, { unit: 'civilAffairs' });
    const mayDo = await head.mayDo(petition);
    expect(mayDo).toEqual(expect.arrayContaining(['signFor', 'startStatutoryTerm', 'addMaterial', 'join']));
    expect(mayDo).not.toContain('object');
    expect(await head.tries('object', petition)).toMatchObject({
      status: 409,
      body: { code: 'notAllowedNow', rule: 'R1', allowedActs: mayDo },
    });
    await handler.does('signFor', petition);
    const bounced = (await handler.sees(petition)).timeline.filter(({ type }: { type: string }) => type === 'OBJECTED');
    expect(bounced.map(({ actor }: { actor: string }) => actor)).toEqual(['head', 'constructionHead']);
  });

  it('ends the right to object after five working days', async () => {
    const petition = await aPetition().registeredBy(window);
    await window.does('handOver', petition, { unit: 'civilAffairs' });
    await office.goesTo('2026-03-09T23:59:00+08:00');
    expect(await head.mayDo(petition)).toContain('object');
    await office.goesTo('2026-03-10T00:01:00+08:00');
    expect(await head.mayDo(petition)).not.toContain('object');
    expect((await head.tries('object', petition)).status).toBe(409);
  });

  it('tells unit and first contact when nobody signs in time, and the committee at the red card', async () => {
    const petition = await aPetition().registeredBy(window);
    await window.does('handOver', petition, { unit: 'civilAffairs' });
    await office.hoursPass(48);
    expect((await office.delivered(petition, 'yellowCard')).map(({ to }) => to)).toEqual([['head', 'window']]);
    expect((await office.delivered(petition, 'redCard')).map(({ to }) => to)).toEqual([
      ['discipline', 'head', 'window'],
    ]);
    const clues = await office.rows(
      `SELECT situation, unit, officer, fact FROM clue JOIN case_file c ON c.id = case_id WHERE number = $1`,
      [petition.number],
    );
    expect(clues).toEqual([{ situation: 18, unit: 'civilAffairs', officer: null, fact: '转办件逾期未签收' }]);
  });
});

describe('R1 一次性告知', () => {
  it('gives the notice once, and takes a second one for the same matter as a clue', async () => {
    const petition = await aPetition().registeredBy(window);
    await window.does('giveOneTimeNotice', petition, { materials: ['收入证明', '户口簿'] });
    const clues = () =>
      office.rows(`SELECT situation, unit, officer FROM clue JOIN case_file c ON c.id = case_id WHERE number = $1`, [
        petition.number,
      ]);
    expect(await clues()).toEqual([]);
    await window.does('giveOneTimeNotice', petition);
    expect(await clues()).toEqual([{ situation: 5, unit: 'window', officer: 'window' }]);
    const [notice] = await office.delivered(petition, 'oneTimeNotice');
    expect(notice).toMatchObject({ to: ['petitioner'], body: expect.stringContaining('户口簿') });
    expect(await office.delivered(petition, 'oneTimeNotice')).toHaveLength(2);
  });
});

describe('R1 不属本机关职责', () => {
  it('is explained, printed and recorded as redirected: no denial', async () => {
    const petition = await aPetition().registeredBy(window);
    expect(await window.does('redirect', petition)).toMatchObject({ stage: 'closed' });
    expect(await window.sees(petition)).toMatchObject({ outcome: 'redirected' });
    expect((await window.mayDo(petition)).sort()).toEqual([
      'correctRegistration',
      'declareRecusal',
      'declareUrgent',
      'keepUnnamed',
      'proposeCorrection',
    ]);
    expect((await office.delivered(petition, 'redirectNotice'))[0]).toMatchObject({
      to: ['petitioner'],
      body: expect.stringContaining('清溪县人民法院立案庭'),
    });
    expect(await office.rows('SELECT 1 FROM denial_confirmation')).toEqual([]);
    expect(
      await office.rows(
        `SELECT 1 FROM timer t JOIN case_file c ON c.id = t.case_id WHERE c.number = $1 AND t.state = 'armed'`,
        [petition.number],
      ),
    ).toEqual([]);
  });
});

keepsTheInvariants(() => office);
