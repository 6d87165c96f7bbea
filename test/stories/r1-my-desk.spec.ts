import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPetition, type Petition } from '../support/a-petition.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import type { Officer } from '../support/officer.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

let office: TrialOffice;
const staff: Record<string, Officer> = {};
const as = (id: string): Officer => staff[id]!;
const tabs = ['toSign', 'inHand', 'dueToday', 'overdue', 'waiting'] as const;
type Tab = (typeof tabs)[number];

beforeAll(async () => {
  office = await openTrialOffice();
  for (const id of ['window', 'handler', 'handler2', 'transportHandler', 'head', 'leader', 'coordinator', 'discipline'])
    staff[id] = await office.signedInAs(id);
});
afterAll(() => office.close());

async function atWork(): Promise<Petition> {
  const petition = await aPetition().registeredBy(as('window'));
  await as('window').does('handOver', petition, { unit: 'civilAffairs' });
  await as('handler').does('signFor', petition, { officer: 'handler' });
  return petition;
}

interface Item {
  number: string;
  matter: { petitioner: { zh: string } | null; village: string | null; category: string | null; group: number | null };
}

const itemsOf = async (id: string, tab: Tab | 'handled'): Promise<Item[]> =>
  (await as(id).get(tab === 'handled' ? 'queue/handled' : `queue?tab=${tab}`)).body.items;
const numbersIn = async (id: string, tab: Tab | 'handled'): Promise<string[]> =>
  (await itemsOf(id, tab)).map(({ number }) => number);
const tabsOf = async (id: string, { number }: Petition): Promise<string[]> => {
  const found: string[] = [];
  for (const tab of tabs) if ((await numbersIn(id, tab)).includes(number)) found.push(tab);
  return found;
};

describe('R1 my desk: each matter in the tab that says what it waits for', () => {
  it('handed over, it is the unit’s to sign for, and waits for others at whoever handed it over', async () => {
    const petition = await aPetition().registeredBy(as('window'));
    // The same day is the window’s own term.
    expect(await tabsOf('window', petition)).toEqual(['inHand', 'dueToday']);
    await as('window').does('handOver', petition, { unit: 'civilAffairs' });
    expect([await tabsOf('window', petition), await tabsOf('handler', petition)]).toEqual([['waiting'], ['toSign']]);
    await as('handler').does('signFor', petition);
    expect([await tabsOf('window', petition), await tabsOf('handler', petition)]).toEqual([[], ['inHand']]);
  });

  it('filed for a denial, it waits for the leader, and is in hand again once it is corrected', async () => {
    const petition = await atWork();
    await as('handler').does('fileDenial', petition);
    expect(await tabsOf('handler', petition)).toEqual(['waiting']);
    await as('leader').does('correctDenial', petition);
    expect(await tabsOf('handler', petition)).toEqual(['inHand']);
  });

  it('is due today on its last day, and overdue after it', async () => {
    const petition = await atWork();
    const [row] = await office.rows<{ due: Date }>('SELECT due_at AS due FROM process WHERE id = $1', [
      petition.process,
    ]);
    const hourFromDue = (hours: number): string => new Date(row!.due.getTime() + hours * 3_600_000).toISOString();
    await office.goesTo(hourFromDue(-1));
    expect(await tabsOf('handler', petition)).toEqual(['inHand', 'dueToday']);
    await office.goesTo(hourFromDue(1));
    expect(await tabsOf('handler', petition)).toEqual(['inHand', 'overdue']);
  });

  it('the counts are those of the lists', async () => {
    for (const id of Object.keys(staff)) {
      const { body } = await as(id).get('queue/counts');
      const lists: Record<string, number> = {};
      for (const tab of tabs) lists[tab] = (await numbersIn(id, tab)).length;
      expect([id, body]).toEqual([
        id,
        { tabs: lists, handled: (await numbersIn(id, 'handled')).length, isCapped: false },
      ]);
    }
  });

  it('whatever is in a queue is in one of three tabs: to sign for, in hand, or with others', async () => {
    for (const id of Object.keys(staff)) {
      const whole = (await as(id).get('queue')).body.items.map(({ process }: { process: string }) => process);
      const parts: string[] = [];
      for (const tab of ['toSign', 'inHand', 'waiting'])
        parts.push(
          ...(await as(id).get(`queue?tab=${tab}`)).body.items.map(({ process }: { process: string }) => process),
        );
      expect([id, parts.sort()]).toEqual([id, whole.sort()]);
    }
  });
});

describe('R1 what I have acted in', () => {
  it('is found again, answered or not, by whoever took it down, handled it or decided in it', async () => {
    const petition = await atWork();
    await as('handler').does('reply', petition);
    for (const id of ['window', 'handler'])
      expect([id, (await numbersIn(id, 'handled')).includes(petition.number)]).toEqual([id, true]);
    for (const id of ['handler2', 'transportHandler', 'leader'])
      expect([id, (await numbersIn(id, 'handled')).includes(petition.number)]).toEqual([id, false]);
  });

  it('says nothing of an accusation to the clerk who took it down (R12)', async () => {
    const petition = await aPetition().accusing('transportHandler').registeredBy(as('window'));
    expect(await numbersIn('window', 'handled')).not.toContain(petition.number);
    const before = (await as('window').get('queue/counts')).body.handled;
    expect(before).toBe((await numbersIn('window', 'handled')).length);
  });

  it('goes on page by page and is narrowed by its words', async () => {
    const all = await numbersIn('window', 'handled');
    const paged: string[] = [];
    for (let next: string | null = ''; next !== null;) {
      const { body } = await as('window').get(`queue/handled?limit=2${next && `&cursor=${encodeURIComponent(next)}`}`);
      paged.push(...body.items.map(({ number }: Item) => number));
      next = body.next;
    }
    expect(paged).toEqual(all);
    const { body } = await as('window').get(`queue/handled?text=${encodeURIComponent(all[0]!)}`);
    expect(body.items.map(({ number }: Item) => number)).toEqual([all[0]]);
  });
});

describe('R12 a row says who came no more than by the masked name', () => {
  it('with village, category and group; of who asked not to be named nothing', async () => {
    const group = await aPetition()
      .with({ peopleCount: 6, place: '东风村', category: '民政' })
      .registeredBy(as('window'));
    const [row] = (await itemsOf('window', 'inHand')).filter(({ number }) => number === group.number);
    expect(row!.matter).toEqual({
      petitioner: { zh: '张**', en: '张**' },
      village: '东风村',
      category: '民政',
      group: 6,
    });
    const hidden = await aPetition()
      .with({ flags: ['confidential'] })
      .registeredBy(as('window'));
    for (const tab of ['inHand', 'handled'] as const) {
      const [unnamed] = (await itemsOf('window', tab)).filter(({ number }) => number === hidden.number);
      expect(unnamed!.matter.petitioner).toEqual({ zh: '（要求保密）', en: '(asked not to be named)' });
    }
  });
});

describe('who acted in a case, as its row says it,', () => {
  it('is who acted in it by its history', async () => {
    const drifted = await office.rows(
      `SELECT c.number FROM case_file c WHERE ARRAY(SELECT unnest(c.hands) ORDER BY 1) IS DISTINCT FROM
         ARRAY(SELECT DISTINCT h.actor FROM history h JOIN officer o ON o.id = h.actor WHERE h.case_id = c.id ORDER BY 1)`,
    );
    expect(drifted).toEqual([]);
  });
});

keepsTheInvariants(() => office);
