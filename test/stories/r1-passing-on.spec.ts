import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPetition, type Petition } from '../support/a-petition.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import type { Deadline, Officer } from '../support/officer.js';
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

async function signedByCivilAffairs(): Promise<Petition> {
  const petition = await aPetition().registeredBy(window);
  await window.does('handOver', petition, { unit: 'civilAffairs' });
  await handler.does('signFor', petition);
  return petition;
}

const replies = async (petition: Petition) =>
  ((await window.sees(petition)).deadlines as Deadline[])
    .filter(({ clock }) => clock === 'generalReply')
    .map(({ effectiveDue, state }) => `${effectiveDue} ${state}`);

describe('R1 a matter signed for is not passed to and fro', () => {
  it('keeps the term the petitioner was promised, counted from the receipt', async () => {
    const petition = await signedByCivilAffairs();
    const promised = await replies(petition);
    expect(promised).toEqual([expect.stringMatching(/running$/)]);
    await office.hoursPass(72);
    await handler.does('handOver', petition, { unit: 'construction' });
    expect(await replies(petition)).toEqual(promised);
    await handler2.does('signFor', petition);
    expect(await handler2.sees(petition)).toMatchObject({
      stage: 'handling.working',
      responsible: { unit: 'construction', officer: 'handler2' },
    });
    expect(await replies(petition)).toEqual(promised);
    expect(await handler2.mayDo(petition)).toEqual(
      expect.arrayContaining(['requestPause', 'requestExtension', 'reply']),
    );
  });

  it('counts as a bounce: the second unit’s way out is the leader, not the first unit', async () => {
    const petition = await signedByCivilAffairs();
    const promised = await replies(petition);
    await handler.does('handOver', petition, { unit: 'construction' });
    await handler2.does('signFor', petition);
    expect(await handler2.does('handOver', petition, { unit: 'civilAffairs' })).toMatchObject({
      stage: 'routing.leaderDecision',
    });
    expect(await handler.mayDo(petition)).not.toContain('signFor');
    expect((await leader.list('decisions')).map(({ number }: { number: string }) => number)).toContain(petition.number);
    await leader.does('decideRouting', petition, { unit: 'construction' });
    await handler2.does('signFor', petition);
    expect(await replies(petition)).toEqual(promised);
  });

  it('sends a reference to the coordination desk to the leader as well, once units have bounced it twice', async () => {
    const petition = await signedByCivilAffairs();
    expect(await handler.does('referToCoordination', petition)).toMatchObject({ stage: 'routing.coordination' });
    await coordinator.does('assign', petition, { unit: 'construction' });
    await handler2.does('signFor', petition);
    expect(await handler2.does('referToCoordination', petition)).toMatchObject({ stage: 'routing.leaderDecision' });
  });

  it('lets the asked unit object, which is the second bounce', async () => {
    const petition = await signedByCivilAffairs();
    await handler.does('handOver', petition, { unit: 'construction' });
    const constructionHead = await office.signedInAs('constructionHead');
    expect(await constructionHead.does('object', petition)).toMatchObject({ stage: 'routing.leaderDecision' });
    expect(await replies(petition)).toEqual([expect.stringMatching(/running$/)]);
  });

  it('keeps no matter light green by passing it on every six days', async () => {
    const petition = await signedByCivilAffairs();
    await office.hoursPass(6 * 24);
    await handler.does('handOver', petition, { unit: 'construction' });
    await office.hoursPass(6 * 24);
    expect(await replies(petition)).toEqual([expect.stringMatching(/missed$/)]);
    const breaches = await office.rows(
      `SELECT clock, unit, officer FROM breach b JOIN case_file c ON c.id = b.case_id WHERE number = $1 AND clock = 'generalReply'`,
      [petition.number],
    );
    // Who gave it away answers for it until another has signed (「第一个接受询问的工作人员即为首问责任人」).
    expect(breaches).toEqual([{ clock: 'generalReply', unit: 'civilAffairs', officer: 'handler' }]);
    for (const rung of ['reminder', 'yellowCard', 'redCard']) {
      const cards = await office.rows(
        `SELECT n.id FROM notice n JOIN case_file c ON c.id = n.case_id WHERE c.number = $1 AND n.kind = $2 AND data->>'clock' = 'generalReply'`,
        [petition.number, rung],
      );
      expect([rung, cards.length]).toEqual([rung, 1]);
    }
  });

  it('gives the unit that signs after the term was missed a term of its own: never overdue at birth (R3)', async () => {
    const petition = await signedByCivilAffairs();
    await office.hoursPass(10 * 24);
    await handler.does('handOver', petition, { unit: 'construction' });
    await handler2.does('signFor', petition);
    expect(await replies(petition)).toEqual([expect.stringMatching(/missed$/)]);
    expect(await handler2.deadline('unitTermAfterMiss', petition)).toMatchObject({ state: 'running' });
  });

  it('stops an extension that was asked for, which the next unit may ask for itself', async () => {
    const petition = await signedByCivilAffairs();
    await handler.does('requestExtension', petition);
    await handler.does('handOver', petition, { unit: 'construction' });
    expect((await head.list('decisions')).map(({ number }: { number: string }) => number)).not.toContain(
      petition.number,
    );
    await handler2.does('signFor', petition);
    await handler2.does('requestExtension', petition);
  });
});

/** Bounces on record (推诿, R1). */
const bounces = async (petition: Petition) =>
  (
    await office.rows<{ units: string[] }>(
      `SELECT ARRAY(SELECT one->>'unit' FROM jsonb_array_elements(p.snapshot->'context'->'bounces') one) AS units
         FROM process p WHERE p.id = $1`,
      [petition.process],
    )
  )[0]?.units;

describe('R1 the first hand-over is no bounce, whoever holds the matter by then', () => {
  /** The next Friday evening from where the office's clock stands, after the last window has closed. */
  async function fridayEvening(): Promise<void> {
    const [row] = await office.rows<{ at: string }>(
      `SELECT to_char(date_trunc('week', office_now() AT TIME ZONE 'Asia/Shanghai') + interval '11 days 20 hours', 'YYYY-MM-DD"T"HH24:MI:SS') AS at`,
    );
    await office.goesTo(`${row!.at}+08:00`);
  }

  it('received on Friday evening, the window’s own at midnight, handed over on Monday', async () => {
    await fridayEvening();
    const petition = await aPetition().registeredBy(window);
    await office.hoursPass(24 * 2 + 14);
    expect(await window.sees(petition)).toMatchObject({ stage: 'handling.working', responsible: { unit: 'window' } });
    expect(await window.mayDo(petition)).toContain('redirect');
    await window.does('handOver', petition, { unit: 'civilAffairs' });
    expect(await bounces(petition)).toEqual([]);
    await handler.does('signFor', petition);
    await handler.does('handOver', petition, { unit: 'construction' });
    // That is the first bounce, so the next unit may still ask the desk.
    expect(await bounces(petition)).toEqual(['civilAffairs']);
    expect((await handler2.sees(petition)).stage).toBe('routing.awaitingReceipt');
  });

  it('is a bounce once the term of the receipt is over', async () => {
    await fridayEvening();
    const petition = await aPetition().registeredBy(window);
    await office.hoursPass(24 * 4);
    expect(await window.mayDo(petition)).not.toContain('redirect');
    await window.does('handOver', petition, { unit: 'civilAffairs' });
    expect(await bounces(petition)).toEqual(['window']);
  });

  it('taken on by hand in error, and handed over the same day', async () => {
    const petition = await aPetition().registeredBy(window);
    await window.does('accept', petition);
    await window.does('referToCoordination', petition);
    expect(await bounces(petition)).toEqual([]);
    await coordinator.does('assign', petition, { unit: 'civilAffairs' });
    expect((await handler.sees(petition)).stage).toBe('routing.awaitingReceipt');
  });
});

describe('R4 sent elsewhere after signing', () => {
  it('is a ground that a leader confirms: the desk proposes, and nobody ends the matter alone', async () => {
    const petition = await signedByCivilAffairs();
    await handler.does('referToCoordination', petition);
    await coordinator.does('redirect', petition);
    expect(await coordinator.sees(petition)).toMatchObject({ stage: 'routing.leaderDecision', outcome: null });
    expect(await office.delivered(petition, 'redirectNotice')).toEqual([]);
    const listed = (await leader.list('decisions')) as { number: string; subject: { zh: string } }[];
    expect(listed.find(({ number }) => number === petition.number)?.subject.zh).toBe('签收后告知去向');
    for (const other of [coordinator, handler, head, window]) {
      expect((await other.tries('confirmRedirect', petition)).status).not.toBe(200);
    }
    await leader.does('confirmRedirect', petition);
    expect(await window.sees(petition)).toMatchObject({ stage: 'closed', outcome: 'redirected' });
    expect((await office.delivered(petition, 'redirectNotice'))[0]?.body).toMatch(/应当前往/);
  });

  it('or the leader decides that it is a duty of this office', async () => {
    const petition = await signedByCivilAffairs();
    await handler.does('referToCoordination', petition);
    await coordinator.does('redirect', petition);
    await leader.does('decideRouting', petition, { unit: 'construction' });
    expect((await leader.tries('confirmRedirect', petition)).status).toBe(409);
    await handler2.does('signFor', petition);
  });
});

keepsTheInvariants(() => office);
