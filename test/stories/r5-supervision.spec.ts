import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPetition, type Petition } from '../support/a-petition.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import { supervisionCase, type Matter, type Officer } from '../support/officer.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

let office: TrialOffice;
let window: Officer;
let handler: Officer;
let head: Officer;
let discipline: Officer;
let secretary: Officer;

beforeAll(async () => {
  office = await openTrialOffice();
  const accounts = ['window', 'handler', 'head', 'discipline', 'secretary'];
  [window, handler, head, discipline, secretary] = (await Promise.all(accounts.map((id) => office.signedInAs(id)))) as [
    Officer,
    Officer,
    Officer,
    Officer,
    Officer,
  ];
});
afterAll(() => office.close());

/** A reply that is overdue since this moment, and the supervision case about it. */
async function anOverdueReply(): Promise<{ petition: Petition; supervision: Matter }> {
  const petition = await aPetition().registeredBy(window);
  await window.does('handOver', petition, { unit: 'civilAffairs' });
  await handler.does('signFor', petition);
  const { effectiveDue } = (await handler.deadline('generalReply', petition))!;
  await office.goesTo(new Date(Date.parse(`${effectiveDue}T00:00:00+08:00`) + 86_400_000).toISOString());
  const found = (await discipline.list('supervision')).find(
    ({ number }: { number: string }) => number === petition.number,
  );
  return { petition, supervision: supervisionCase(found.id) };
}

const lightOf = async (on: Matter) =>
  (await discipline.list('supervision')).find(({ id }: { id: string }) => on.address.endsWith(id))?.light;
const concluded = (petition: Petition) =>
  office.delivered(petition, 'supervisionConcluded').then((all) => all.map(({ to, data }) => [to, data['result']]));

describe('R5 督办: the unit explains within three working days', () => {
  it('and the committee accepts an outside cause, which concludes the case and leaves the breach', async () => {
    const { petition, supervision } = await anOverdueReply();
    expect(await discipline.deadline('explanation', petition)).toMatchObject({
      state: 'running',
      explanation: { term: 3, dayKind: 'working' },
    });
    expect((await discipline.tries('acceptExplanation', supervision)).status).toBe(409);
    expect((await window.tries('submitExplanation', supervision)).status).toBe(403);
    await head.does('submitExplanation', supervision);
    expect((await head.tries('acceptExplanation', supervision)).status).toBe(403);
    expect(await discipline.does('acceptExplanation', supervision)).toMatchObject({ stage: 'concluded.accepted' });
    expect(await concluded(petition)).toEqual([[['head'], 'accepted']]);
    expect(await office.rows('SELECT clock FROM breach WHERE process_id = $1', [petition.process])).toEqual([
      { clock: 'generalReply' },
    ]);
    expect((await handler.sees(petition)).stage).toBe('handling.working');
  });

  it('but an own fault is no excuse', async () => {
    const { supervision } = await anOverdueReply();
    await head.does('submitExplanation', supervision, { ground: 'ownFault' });
    expect((await discipline.tries('acceptExplanation', supervision)).status).toBe(409);
    await discipline.does('confirmCompletion', supervision);
  });

  it('once longer, when the committee extends before expiry', async () => {
    const { petition, supervision } = await anOverdueReply();
    const before = (await discipline.deadline('explanation', petition))!.effectiveDue;
    await office.hoursPass(24);
    await discipline.does('extendExplanation', supervision);
    const after = (await discipline.deadline('explanation', petition))!;
    expect(after.explanation).toMatchObject({ run: 2 });
    expect(after.effectiveDue > before).toBe(true);
    expect((await discipline.tries('extendExplanation', supervision)).status).toBe(409);
  });

  it('or misses that as well: red, a breach of its own, situation 11, the committee decides', async () => {
    const { petition, supervision } = await anOverdueReply();
    expect((await discipline.tries('orderCompletion', supervision, { dueDate: '2026-12-01' })).status).toBe(409);
    await office.hoursPass(24 * 8);
    expect(await lightOf(supervision)).toBe('red');
    const clues = await office.rows(
      `SELECT situation, unit, officer FROM clue k JOIN case_file c ON c.id = k.case_id WHERE number = $1 ORDER BY k.at`,
      [petition.number],
    );
    expect(clues).toEqual([
      { situation: 6, unit: 'civilAffairs', officer: 'handler' },
      { situation: 11, unit: 'civilAffairs', officer: null },
    ]);
    expect((await discipline.tries('extendExplanation', supervision)).status).toBe(409);
    expect(await head.does('submitExplanation', supervision)).toMatchObject({ stage: 'open.deciding' });
  });
});

describe('R5 督办函: completion by a date', () => {
  const inDays = async (days: number) =>
    new Date((await office.now()).getTime() + days * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10);

  it('is ordered by letter, has a ladder of its own, and ends when the committee has checked', async () => {
    const { petition, supervision } = await anOverdueReply();
    await head.does('submitExplanation', supervision, { ground: 'ownFault' });
    expect((await discipline.tries('orderCompletion', supervision, { dueDate: await inDays(-1) })).status).toBe(409);
    const dueDate = await inDays(5);
    await discipline.does('orderCompletion', supervision, { dueDate });
    expect(
      (await office.delivered(petition, 'supervisionLetter')).map(({ to, body }) => [
        to,
        body.includes('限期办结并书面答复'),
      ]),
    ).toEqual([[['head'], true]]);
    expect(await discipline.deadline('orderedCompletion', petition)).toMatchObject({
      effectiveDue: dueDate,
      state: 'running',
    });
    await handler.does('reply', petition);
    const listed = (await discipline.list('supervision')).find(
      ({ number }: { number: string }) => number === petition.number,
    );
    expect(listed.stage).toBe('open.completed');
    await secretary.does('confirmCompletion', supervision);
    expect(await concluded(petition)).toEqual([[['head'], 'completed']]);
  });

  it('missed, comes back to the committee with a breach and situation 15', async () => {
    const { petition, supervision } = await anOverdueReply();
    await head.does('submitExplanation', supervision, { ground: 'ownFault' });
    await discipline.does('orderCompletion', supervision, { dueDate: await inDays(3) });
    await office.hoursPass(24 * 5);
    const breaches = await office.rows(
      `SELECT b.clock, b.unit FROM breach b JOIN case_file c ON c.id = b.case_id WHERE number = $1 ORDER BY b.at`,
      [petition.number],
    );
    expect(breaches).toEqual([
      { clock: 'generalReply', unit: 'civilAffairs' },
      { clock: 'orderedCompletion', unit: 'civilAffairs' },
    ]);
    expect(await discipline.tries('acceptExplanation', supervision)).toMatchObject({ status: 409 });
    const { stage } = await discipline.does('openAccountability', supervision, { officer: 'handler' });
    expect(stage).toBe('concluded.accountability');
    expect(await concluded(petition)).toEqual([[['head'], 'accountability']]);
    expect(
      (await discipline.list('accountability')).some(
        ({ number, officer }: { number: string; officer: string }) =>
          number === petition.number && officer === 'handler',
      ),
    ).toBe(true);
  });
});

describe('R5 the committee does not supervise itself', () => {
  it('its own lateness is the principal leader’s to judge, and on that desk', async () => {
    const leader2 = await office.signedInAs('leader2');
    const petition = await aPetition().registeredBy(window);
    await window.does('handOver', petition, { unit: 'discipline' });
    await office.hoursPass(24 * 6);
    const found = (await leader2.list('supervision')).find(
      ({ number }: { number: string }) => number === petition.number,
    );
    const supervision = supervisionCase(found.id);
    expect((await office.delivered(petition, 'supervisionOpened')).flatMap(({ to }) => to)).toContain('leader2');
    await discipline.does('submitExplanation', supervision);
    for (const one of [discipline, secretary])
      expect((await one.tries('acceptExplanation', supervision)).status).toBe(403);
    expect((await leader2.list('queue')).map(({ process }: { process: string }) => process)).toContain(found.id);
    expect(await leader2.does('acceptExplanation', supervision)).toMatchObject({ stage: 'concluded.accepted' });
  });
});

keepsTheInvariants(() => office);
