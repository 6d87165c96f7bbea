import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localDateOf } from '@banjie/workflows';
import { aPetition, type Petition } from '../support/a-petition.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import { instructionCase, type Matter, type Officer } from '../support/officer.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

let office: TrialOffice;
let window: Officer;
let handler: Officer;
let leader: Officer;
let leader2: Officer;
let discipline: Officer;

beforeAll(async () => {
  office = await openTrialOffice();
  const accounts = ['window', 'handler', 'leader', 'leader2', 'discipline'];
  [window, handler, leader, leader2, discipline] = (await Promise.all(accounts.map((id) => office.signedInAs(id)))) as [
    Officer,
    Officer,
    Officer,
    Officer,
    Officer,
  ];
});
afterAll(() => office.close());

async function beingHandled(): Promise<Petition> {
  const petition = await aPetition().registeredBy(window);
  await window.does('handOver', petition, { unit: 'civilAffairs' });
  await handler.does('signFor', petition);
  return petition;
}

/** The instruction a leader gives on it, to be reported within so many days. */
async function instructed(petition: Petition, days = 3): Promise<Matter> {
  const dueDate = localDateOf(new Date((await office.now()).getTime() + days * 86_400_000).toISOString());
  await leader.does('instruct', petition, { dueDate });
  const { processes } = (await handler.sees(petition)) as { processes: { id: string; kind: string }[] };
  return instructionCase(processes.findLast(({ kind }) => kind === 'instruction')!.id);
}

describe('R9 批示: a leader’s instruction is a dated task with feedback', () => {
  it('which the unit reports and the leader notes, whatever becomes of the petition', async () => {
    const petition = await beingHandled();
    const instruction = await instructed(petition);
    expect(await handler.deadline('instructionFeedback', petition)).toMatchObject({
      state: 'running',
      explanation: { givenDate: expect.any(String) },
    });
    expect((await office.delivered(petition, 'instructionLetter')).flatMap(({ to }) => to).sort()).toEqual([
      'handler',
      'head',
    ]);
    await handler.does('reply', petition);
    expect((await window.tries('giveFeedback', instruction)).status).toBe(403);
    await handler.does('giveFeedback', instruction);
    const waiting = await leader.list('decisions');
    expect(waiting.filter(({ number }: { number: string }) => number === petition.number)).toMatchObject([
      { kind: 'instruction', stage: 'reported', subject: { zh: '批示反馈' } },
    ]);
    expect(
      (await leader2.list('decisions')).filter(({ number }: { number: string }) => number === petition.number),
    ).toEqual([]);
    expect((await handler.tries('noteFeedback', instruction)).status).toBe(403);
    expect(await leader.does('noteFeedback', instruction)).toMatchObject({ stage: 'noted' });
  });

  it('and sends back with a fresh date, which is never past at birth', async () => {
    const petition = await beingHandled();
    const instruction = await instructed(petition);
    await handler.does('giveFeedback', instruction);
    expect((await leader.tries('returnFeedback', instruction, { dueDate: '2020-01-01' })).status).toBe(409);
    const { effectiveDue } = (await handler.deadline('instructionFeedback', petition))!;
    await leader.does('returnFeedback', instruction, { dueDate: effectiveDue });
    expect(await handler.deadline('instructionFeedback', petition)).toMatchObject({
      explanation: { run: 2 },
      state: 'running',
    });
    expect(await leader.does('withdrawInstruction', instruction)).toMatchObject({ stage: 'withdrawn' });
  });

  it('two at once are answered one by one', async () => {
    const petition = await beingHandled();
    const [first, second] = [await instructed(petition), await instructed(petition, 5)];
    await handler.does('giveFeedback', second);
    await handler.does('giveFeedback', first);
    expect((await leader.mayDo(petition)).filter((act) => act === 'noteFeedback')).toHaveLength(2);
  });

  it('unanswered becomes a breach and a supervision case by itself', async () => {
    const petition = await beingHandled();
    const instruction = await instructed(petition);
    await office.hoursPass(5 * 24);
    expect(
      await office.rows(`SELECT clock, unit FROM breach WHERE process_id = $1`, [instruction.address.split('/')[1]]),
    ).toEqual([{ clock: 'instructionFeedback', unit: 'civilAffairs' }]);
    expect(
      (await discipline.list('supervision')).filter(
        ({ number, cause }: { number: string; cause: string }) =>
          number === petition.number && cause === 'instructionFeedback',
      ),
    ).toHaveLength(1);
  });

  it('is a leader’s to give, and not seen by the petitioner', async () => {
    const petition = await beingHandled();
    expect((await handler.tries('instruct', petition, { dueDate: '2099-01-01' })).status).toBe(403);
    await instructed(petition);
    const { number, queryCode } = petition;
    const shown = await fetch(`${office.url}/api/track`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ number, code: queryCode }),
    });
    expect(shown.status).toBe(200);
    expect(await shown.text()).not.toContain('批示');
  });
});

keepsTheInvariants(() => office);
