import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { registers } from '@banjie/workflows';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import type { Officer } from '../support/officer.js';
import { OfficeWithRegisters } from '../support/office-with-registers.js';
import { linesOf, numbersOf, totalsOf } from '../support/registers.js';
import type { TrialOffice } from '../support/trial-office.js';

let world: OfficeWithRegisters;
let office: TrialOffice;
let staff: OfficeWithRegisters['staff'];
beforeAll(async () => {
  world = await OfficeWithRegisters.open();
  ({ office, staff } = world);
});
afterAll(() => office.close());

interface Counted {
  id: string;
  number: string;
}

/** What the history has of a register, however it is read: never by the register’s own statement. */
const recounted = (kind: string, lines: readonly string[], sealed: boolean): Promise<Counted[]> =>
  office.rows<Counted>(
    `SELECT h.case_id || '~' || h.seq AS id, c.number FROM history h JOIN case_file c ON c.id = h.case_id
     WHERE h.process_kind = $1 AND h.type = ANY ($2) AND (NOT c.sealed OR $3) ORDER BY h.at DESC, h.case_id DESC, h.seq DESC`,
    [kind, [...lines], sealed],
  );

describe('R15 every register is a recount of the history', () => {
  it.each(registers.map(({ name }) => name))(
    '%s: line by line, in the order of entry, and at its foot',
    async (name) => {
      const { kind, lines } = registers.find((one) => one.name === name)!;
      // The secretary may read all but what is about them: the sealed lane too.
      const counted = await recounted(kind, lines, true);
      expect(counted.length).toBeGreaterThan(0);
      const read = await linesOf(staff.secretary, name);
      expect(read.map(({ id, number }) => ({ id, number }))).toEqual(counted);
      const totals = await totalsOf(staff.secretary, name);
      const matters = new Set(counted.map(({ number }) => number)).size;
      expect([totals.lines, totals.matters, totals.isMore]).toEqual([counted.length, matters, false]);
    },
  );

  it('people are added up once a matter, where a line is a matter', async () => {
    const [sum] = await office.rows<{ people: number }>(
      'SELECT sum(people_count)::int AS people FROM petition t JOIN case_file c ON c.id = t.case_id WHERE NOT c.sealed',
    );
    expect((await totalsOf(staff.leader, 'registration')).people).toBe(sum?.people);
    expect((await totalsOf(staff.leader, 'hand-overs')).people).toBeNull();
  });

  it('is of the year so far unless other days are asked for, both ends included', async () => {
    const { body } = await staff.leader.get('registers/registration');
    expect(body.period).toEqual({ from: '2026-01-01', to: '2026-03-16' });
    const first = { from: '2026-03-02', to: '2026-03-02' };
    expect(await numbersOf(staff.leader, 'registration', first)).toContain(world.the('letter').number);
    expect(await numbersOf(staff.leader, 'registration', { from: '2026-03-03' })).toEqual([]);
    expect((await totalsOf(staff.leader, 'registration', { from: '2026-03-03' })).lines).toBe(0);
  });
});

describe('a register narrowed and ordered', () => {
  it.each(['entered', 'received', 'number', 'unit', 'due'])('by %s both ways has every line once', async (order) => {
    const all = await linesOf(staff.leader, 'registration');
    for (const direction of ['ascending', 'descending']) {
      const read = await linesOf(staff.leader, 'registration', { order, direction });
      expect(read.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
    }
    const up = await linesOf(staff.leader, 'registration', { order, direction: 'ascending' });
    const down = await linesOf(staff.leader, 'registration', { order, direction: 'descending' });
    expect(up.map(({ id }) => id)).toEqual(down.map(({ id }) => id).reverse());
    if (order === 'number') expect(up.map(({ number }) => number)).toEqual(up.map(({ number }) => number).sort());
  });

  it('by each filter has what it says', async () => {
    const only = (asked: Record<string, string>) => numbersOf(staff.leader, 'registration', asked);
    expect(await only({ channel: 'letter' })).toEqual([world.the('letter').number]);
    expect(await only({ text: '来信问' })).toEqual([world.the('letter').number]);
    expect(await only({ text: world.the('letter').number })).toEqual([world.the('letter').number]);
    expect(await only({ stage: 'handling.denialFiled' })).toEqual([world.the('denied').number]);
    expect(await only({ unit: 'transport' })).toEqual([]);
    expect(await only({ unit: 'civilAffairs' })).toContain(world.the('late').number);
    const acts = await linesOf(staff.leader, 'extensions', { act: 'PAUSED' });
    expect(acts.map(({ cells }) => [cells['act']?.zh, cells['ground']?.zh])).toEqual([
      ['中止计时', '等待信访人补充材料'],
    ]);
    expect(await linesOf(staff.leader, 'receipts', { officer: 'handler2' })).toEqual([]);
    expect((await linesOf(staff.leader, 'receipts', { officer: 'handler' })).length).toBeGreaterThan(0);
  });

  it('says in words what became of a line', async () => {
    const of = async (register: string, word: string) =>
      (await linesOf(staff.leader2, register)).find(({ number }) => number === world.the(word).number)?.cells;
    expect(await of('deliveries', 'answered')).toMatchObject({
      paper: { zh: '处理意见书' },
      issuer: { zh: '民政办' },
      deliveredOn: { zh: '2026-03-02' },
      how: { en: 'In person, signed for' },
    });
    expect(await of('denials', 'denied')).toMatchObject({
      filedBy: { zh: '李承办' },
      major: null,
      filingUnit: { zh: '民政办' },
    });
    expect(await of('instructions', 'instructed')).toMatchObject({
      givenBy: { zh: '吴副镇长' },
      dueDate: { zh: '2026-03-10' },
    });
    expect(await of('supervision', 'late')).toMatchObject({
      supervised: { zh: '民政办' },
      concerned: { zh: '李承办' },
    });
    expect(await of('call-backs', 'answered')).toMatchObject({ outcome: { zh: '满意' }, by: { zh: '周协调' } });
    expect(await of('hand-overs', 'late')).toMatchObject({ act: { zh: '转办' }, to: { zh: '民政办' } });
  });

  it.each([
    ['cursor=x'],
    ['cursor=2026-03-02T00:00:00Z~not-an-id~1'],
    ['cursor=yesterday~00000000-0000-4000-8000-000000000000~1'],
    ['order=title'],
    ['limit=201'],
    ['sealed=yes'],
    ['from=2026-13-01'],
    ['stage=1=1'],
  ])('refuses %s', async (asked) => {
    expect((await staff.leader.get(`registers/registration?${asked}`)).status).toBe(422);
  });
});

describe('the columns an officer keeps', () => {
  const shown = async (reader: Officer) =>
    ((await reader.get('registers/registration')).body.columns as { name: string; isShown: boolean; width: number }[])
      .filter(({ isShown }) => isShown)
      .map(({ name, width }) => `${name} ${width}`);

  it('are theirs alone: which, in which order, how wide; what there is none of is left out', async () => {
    const before = await shown(staff.head);
    const columns = [
      { name: 'title', width: 40 },
      { name: 'place', width: 8 },
      { name: 'title', width: 8 },
      { name: 'secret', width: 8 },
    ];
    expect((await staff.leader.post('registers/registration/columns', { columns })).status).toBe(200);
    expect(await shown(staff.leader)).toEqual(['title 40', 'place 8']);
    expect(await shown(staff.head)).toEqual(before);
    for (const wrong of [[], [{ name: 'title', width: 0 }], [{ name: 'title', width: 1000 }]])
      expect((await staff.leader.post('registers/registration/columns', { columns: wrong })).status).toBe(422);
  });

  keepsTheInvariants(() => office);
});
