import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPetition, type Petition } from '../support/a-petition.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import type { Deadline, Officer } from '../support/officer.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

let office: TrialOffice;
let window: Officer;
let handler: Officer;
let head: Officer;
let coordinator: Officer;

beforeAll(async () => {
  office = await openTrialOffice();
  [window, handler, head, coordinator] = (await Promise.all(
    ['window', 'handler', 'head', 'coordinator'].map((id) => office.signedInAs(id)),
  )) as [Officer, Officer, Officer, Officer];
});
afterAll(() => office.close());

async function takenOn(petition: Petition): Promise<Petition> {
  await window.does('handOver', petition, { unit: 'civilAffairs' });
  await handler.does('signFor', petition);
  return petition;
}

const running = async (petition: Petition) =>
  ((await handler.sees(petition)).deadlines as Deadline[])
    .filter(({ state, kind }) => state === 'running' && kind === 'petition')
    .map(({ clock, effectiveDue }) => [clock, effectiveDue])
    .sort();

const breaches = (petition: Petition) =>
  office.rows(
    `SELECT clock, run, unit, officer, at FROM breach JOIN case_file c ON c.id = case_id WHERE number = $1 ORDER BY at`,
    [petition.number],
  );

describe('R3 限时办结 4: the superior’s date', () => {
  it('runs from registration beside the local promise', async () => {
    const petition = await takenOn(await aPetition().handedDownFor('2026-03-05').registeredBy(window));
    expect(await running(petition)).toEqual([
      ['generalReply', '2026-03-09'],
      ['superiorInstruction', '2026-03-05'],
    ]);
    expect(await handler.deadline('superiorInstruction', petition)).toMatchObject({
      explanation: { givenDate: '2026-03-05', term: null, rule: 'R3' },
      words: { zh: expect.stringContaining('2026-03-05') },
    });
    const queued = (await handler.list('queue')).find(({ number }: { number: string }) => number === petition.number);
    expect(queued.dueAt).toBe('2026-03-05T16:00:00.000Z');
  });

  it('is demanded for a matter handed down from above', async () => {
    const form = {
      channel: 'assignedFromAbove',
      title: '上级交办事项',
      content: '请办理',
      petitioners: [{ name: '李四' }],
    };
    expect(await window.post('petitions', form)).toMatchObject({
      status: 422,
      body: { issues: [{ path: 'superior' }] },
    });
  });

  it('is moved by the instructing side’s desk only, and not into the past', async () => {
    const petition = await takenOn(await aPetition().handedDownFor('2026-03-20').registeredBy(window));
    expect((await handler.tries('setSuperiorDate', petition, { dueDate: '2026-04-20' })).status).toBe(403);
    expect((await coordinator.tries('setSuperiorDate', petition, { dueDate: '2026-03-01' })).status).toBe(409);
    await coordinator.does('setSuperiorDate', petition, { dueDate: '2026-03-06' });
    expect(await handler.sees(petition)).toMatchObject({
      stage: 'handling.working',
      responsible: { officer: 'handler' },
    });
    expect((await handler.deadline('generalReply', petition))?.explanation).toMatchObject({ run: 1 });
    expect(await handler.deadline('superiorInstruction', petition)).toMatchObject({
      effectiveDue: '2026-03-06',
      state: 'running',
      explanation: { run: 2 },
    });
  });
});

describe('R3 local promise, statutory term and a superior’s date', () => {
  let petition: Petition;

  it('run side by side on one case', async () => {
    petition = await takenOn(await aPetition().handedDownFor('2026-03-04').registeredBy(window));
    expect((await handler.tries('startStatutoryTerm', petition)).status).toBe(403);
    await head.does('startStatutoryTerm', petition);
    expect(await running(petition)).toEqual([
      ['generalReply', '2026-03-09'],
      ['statutoryOpinion', '2026-05-06'],
      ['superiorInstruction', '2026-03-04'],
    ]);
    const { explanation, nominalDue } = (await handler.deadline('statutoryOpinion', petition))!;
    expect([nominalDue, explanation['moved']]).toEqual([
      '2026-05-01',
      [1, 2, 3, 4, 5].map((day) => expect.objectContaining({ from: `2026-05-0${day}`, kind: 'restDay' })),
    ]);
  });

  it('are missed one by one, each on its own', async () => {
    await office.goesTo('2026-03-05T00:00:00+08:00');
    expect(await breaches(petition)).toMatchObject([
      { clock: 'superiorInstruction', unit: 'civilAffairs', officer: 'handler' },
    ]);
    expect(await running(petition)).toEqual([
      ['generalReply', '2026-03-09'],
      ['statutoryOpinion', '2026-05-06'],
    ]);
    await office.goesTo('2026-03-10T00:00:00+08:00');
    expect((await breaches(petition)).map(({ clock }) => clock)).toEqual(['superiorInstruction', 'generalReply']);
    const causes = await office.rows(
      `SELECT snapshot->'context'->>'cause' AS cause FROM process p JOIN case_file c ON c.id = p.case_id WHERE number = $1 AND kind = 'supervision' ORDER BY p.opened_at`,
      [petition.number],
    );
    expect(causes).toEqual([{ cause: 'superiorInstruction' }, { cause: 'generalReply' }]);
  });

  it('extend the statutory term once, by thirty days at most, the petitioner told', async () => {
    expect((await head.tries('extendStatutoryTerm', petition, { days: 31 })).status).toBe(422);
    expect((await handler.tries('extendStatutoryTerm', petition)).status).toBe(403);
    await head.does('extendStatutoryTerm', petition, { days: 30 });
    expect(await handler.deadline('statutoryOpinion', petition)).toMatchObject({
      nominalDue: '2026-05-31',
      explanation: { extensions: [{ days: 30, grantedBy: 'head' }] },
    });
    expect((await head.tries('extendStatutoryTerm', petition, { days: 1 })).status).toBe(409);
    expect((await office.delivered(petition, 'extensionNotice')).map(({ to, data }) => [to, data])).toEqual([
      [['petitioner'], { clock: 'statutoryOpinion' }],
    ]);
  });

  it('all end with the reply, and what was missed stays missed', async () => {
    await handler.does('reply', petition);
    expect(await running(petition)).toEqual([['satisfactionCallBack', '2026-03-17']]);
    expect(await breaches(petition)).toHaveLength(2);
    expect((await handler.deadline('generalReply', petition))?.state).toBe('missed');
    expect((await handler.deadline('statutoryOpinion', petition))?.state).toBe('met');
  });
});

describe('R3 「every deadline explains itself」', () => {
  it('names start, term, rule, source and result in both languages, for every clock that ran here', async () => {
    const timers = await office.rows<{ number: string }>(
      'SELECT DISTINCT c.number FROM timer t JOIN case_file c ON c.id = t.case_id',
    );
    const deadlines: Deadline[] = [];
    for (const { number } of timers)
      deadlines.push(...(await coordinator.sees({ address: `petitions/${number}` })).deadlines);
    expect(new Set(deadlines.map(({ clock }) => clock)).size).toBeGreaterThanOrEqual(10);
    for (const { effectiveDue, words, explanation } of deadlines) {
      for (const text of [words.zh, words.en]) expect(text).toContain(effectiveDue);
      expect(explanation).toMatchObject({
        rule: expect.stringMatching(/^R\d+$/),
        source: expect.stringMatching(/\p{Script=Han}/u),
        startEvent: expect.stringMatching(/^[A-Z_]+$/),
        startDate: expect.stringMatching(/^2026-/),
        effectiveDue,
        limitVersion: 1,
      });
      expect(words.zh).toContain(String(explanation['source']));
    }
  });
});

keepsTheInvariants(() => office);
