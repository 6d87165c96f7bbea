import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPetition, type Petition } from '../support/a-petition.js';
import { byReceipt } from '../support/by-receipt.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import type { Officer } from '../support/officer.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

let office: TrialOffice;
let window: Officer;
let handler: Officer;
let caller: Officer;
let discipline: Officer;
beforeAll(async () => {
  office = await openTrialOffice();
  const accounts = ['window', 'handler', 'coordinator', 'discipline'];
  [window, handler, caller, discipline] = (await Promise.all(accounts.map((id) => office.signedInAs(id)))) as [
    Officer,
    Officer,
    Officer,
    Officer,
  ];
});
afterAll(() => office.close());

async function answered(form = aPetition()): Promise<Petition> {
  const petition = await form.registeredBy(window);
  await window.does('handOver', petition, { unit: 'civilAffairs' });
  await handler.does('signFor', petition);
  await handler.does('reply', petition);
  return petition;
}

interface Item {
  id: string;
  task: string;
  number: string;
  petitioners: string[];
  dueAt: string;
  calls: { on: string; part: { zh: string }; outcome: { zh: string } | null }[];
  next: { countsNow: boolean; best: { zh: string } } | null;
  allowedActs: { act: string }[];
}

const listFor = async (reader: Officer): Promise<Item[]> => (await reader.get('call-backs?limit=100')).body.items;
const found = async ({ number }: Petition, reader = caller): Promise<Item | undefined> =>
  (await listFor(reader)).find((one) => one.number === number);

async function listed(petition: Petition, reader = caller): Promise<Item> {
  const item = await found(petition, reader);
  if (!item) throw new Error(`${petition.number} is not for ${reader.id} to call.`);
  return item;
}

const call = (petition: Petition, satisfaction: string, fields = {}) =>
  caller.does('recordCallBack', petition, { satisfaction, ...fields });
const scriptFor = async (petition: Petition, reader = caller) =>
  reader.get(`call-backs/${(await listed(petition)).id}/script`);
const clues = ({ number }: Petition) =>
  office.rows<{ fact: string; officer: string | null }>(
    'SELECT fact, officer FROM clue k JOIN case_file c ON c.id = k.case_id WHERE c.number = $1',
    [number],
  );
const stageOf = async (petition: Petition): Promise<string> => (await window.sees(petition)).stage;

describe('R10 the list of whom to call', () => {
  it('says who, until when, what was tried in which part of the day, and when the next is best', async () => {
    const petition = await answered();
    expect(await listed(petition)).toMatchObject({
      task: 'call',
      petitioners: ['张**'],
      calls: [],
      next: { countsNow: true, best: { zh: '上午' } },
      allowedActs: [{ act: 'recordCallBack' }],
    });
    await call(petition, 'notReached');
    const { calls, next } = await listed(petition);
    expect(calls).toEqual([
      {
        on: '2026-03-02',
        part: expect.objectContaining({ zh: '上午' }),
        outcome: expect.objectContaining({ zh: '未联系上' }),
      },
    ]);
    expect(next).toMatchObject({ countsNow: false, best: { zh: '下午' } });
    await call(petition, 'satisfied');
    expect(await found(petition)).toBeUndefined();
  });

  it('is of whoever calls: neither who handled, nor the head and the leader of the unit that did', async () => {
    const petition = await answered();
    for (const id of ['handler', 'head', 'leader', 'window', 'handler2', 'discipline', 'admin']) {
      const reader = await office.signedInAs(id);
      expect([id, await found(petition, reader)]).toEqual([id, undefined]);
      expect([id, (await scriptFor(petition, reader)).status]).toEqual([id, 404]);
    }
    expect(await found(petition)).toBeDefined();
  });

  it('goes on page by page', async () => {
    await answered();
    await answered();
    const whole = (await listFor(caller)).map(({ id }) => id);
    const walked: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const { body } = await caller.get(
        `call-backs?limit=1${cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`}`,
      );
      walked.push(...body.items.map(({ id }: Item) => id));
      cursor = body.next;
    }
    expect(walked).toEqual(whole);
  });
});

describe('R10 the script', () => {
  it('has the case’s title and answer, and the first words say nothing of them', async () => {
    const petition = await answered();
    const { script } = (await scriptFor(petition)).body as { script: { zh: string; en: string }[] };
    const text = script.map(({ zh }) => zh).join('\n');
    expect(text).toContain('低保待遇被停发');
    expect(text).toContain(petition.number);
    expect(`${script[0]?.zh}${script[1]?.zh}`).not.toContain('低保');
    for (const secret of ['张三丰', '139', petition.queryCode]) expect(text).not.toContain(secret);
  });

  it('says no word about whom a matter complains of', async () => {
    const petition = await answered(aPetition().against('transportHandler').titled('反映某干部索要钱物'));
    const { script } = (await scriptFor(petition)).body as { script: { zh: string; en: string }[] };
    expect(JSON.stringify(script)).not.toContain('钱物');
  });
});

describe('R10 what each outcome leads to', () => {
  it('a bad answer, a wrong number, a refusal and a wish for more are not entered without words', async () => {
    const petition = await answered();
    for (const satisfaction of ['notSatisfied', 'wrongNumber', 'refused', 'asksForMore'])
      expect((await caller.tries('recordCallBack', petition, { satisfaction })).status).toBe(422);
  });

  it('a wrong number reaches nobody: it is no try, and gives nobody up', async () => {
    const petition = await answered();
    for (const hours of [5, 5, 24, 1]) {
      await call(petition, 'wrongNumber', { note: '是空号' });
      await office.hoursPass(hours);
    }
    expect(await stageOf(petition)).toBe('answered');
    expect((await listed(petition)).calls).toHaveLength(4);
    await office.hoursPass(24 * 8);
    expect(await clues(petition)).toMatchObject([{ fact: '答复后期满未回访', officer: 'coordinator' }]);
  });

  it('a refusal ends the call-back, and the petitioner may still say it online', async () => {
    const petition = await answered();
    await call(petition, 'refused', { note: '不愿意评价' });
    expect(await stageOf(petition)).toBe('closed');
    const form = { reception: 'satisfied', handling: 'notSatisfied' };
    expect((await byReceipt(office, 'rate', petition, form)).status).toBeLessThan(300);
  });

  it.each([
    ['notSatisfied', { note: '没有解决' }],
    ['asksForMore', { note: '还差两个月的补发' }],
  ])('%s is looked into by the unit, counted as not satisfied, and confirmed by another', async (answer, note) => {
    const petition = await answered();
    await call(petition, answer, note);
    const { processes } = await window.sees(petition);
    const kinds = processes.filter(({ open }: { open: boolean }) => open).map(({ kind }: { kind: string }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['ratingFollowUp', 'secondOpinion']));
    const [facts] = await office.rows<{ call_back: string }>(
      'SELECT call_back FROM petition_facts f JOIN case_file c ON c.id = f.case_id WHERE c.number = $1',
      [petition.number],
    );
    expect(facts?.call_back).toBe('notSatisfied');
  });
});

describe('R10 a second opinion on a bad answer', () => {
  const opinion = { how: 'called', answer: 'satisfied', finding: 'differs', note: '信访人说当时没有听清。' };

  it('is of neither who called nor who handled, heads or leads', async () => {
    const petition = await answered();
    await call(petition, 'notSatisfied', { note: '没有解决' });
    for (const id of ['coordinator', 'handler', 'head', 'leader', 'window']) {
      const { status } = await (await office.signedInAs(id)).tries('giveSecondOpinion', petition, opinion);
      expect([id, status]).toEqual([id, 403]);
    }
    expect(await found(petition)).toBeUndefined();
    expect(await listed(petition, discipline)).toMatchObject({ task: 'opinion', next: null });
    const { id } = await listed(petition, discipline);
    const { first, script } = (await discipline.get(`call-backs/${id}/script`)).body;
    expect(first).toMatchObject({ outcome: { zh: '不满意' }, by: '周协调', said: '没有解决' });
    const read = script.map(({ zh }: { zh: string }) => zh).join();
    expect(read).toContain(`${first.on}回访时记录您的回答是“不满意”，是这样吗`);
    expect(read).not.toContain(petition.queryCode);
  });

  it('turns no bad answer into a good one: both stay, and the unit answers for the first', async () => {
    const petition = await answered();
    await call(petition, 'notSatisfied', { note: '没有解决' });
    await discipline.does('giveSecondOpinion', petition, opinion);
    expect((await discipline.tries('giveSecondOpinion', petition, opinion)).status).toBe(409);
    const { processes, timeline } = await window.sees(petition);
    const stages = Object.fromEntries(
      processes.map(({ kind, stage }: { kind: string; stage: string }) => [kind, stage]),
    );
    expect(stages).toMatchObject({
      secondOpinion: 'given',
      ratingFollowUp: expect.stringContaining('awaitingFinding'),
    });
    const types = timeline.map(({ type }: { type: string }) => type);
    expect(types).toEqual(expect.arrayContaining(['CALLED_BACK', 'SECOND_OPINION_GIVEN']));
    const [facts] = await office.rows<{ call_back: string }>(
      'SELECT call_back FROM petition_facts f JOIN case_file c ON c.id = f.case_id WHERE c.number = $1',
      [petition.number],
    );
    expect(facts?.call_back).toBe('notSatisfied');
  });

  it('left undone for five working days it is a clue, and the first answer stands', async () => {
    const petition = await answered();
    await call(petition, 'notSatisfied', { note: '没有解决' });
    await office.hoursPass(24 * 9);
    expect(await clues(petition)).toContainEqual(expect.objectContaining({ fact: '回访不满意期满未复核' }));
    expect((await discipline.tries('giveSecondOpinion', petition, opinion)).status).toBe(409);
  });
});

keepsTheInvariants(() => office);
