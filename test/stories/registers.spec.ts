import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { registers } from '@banjie/workflows';
import { aPetition, type Petition } from '../support/a-petition.js';
import { Exports, headingsAt } from '../support/exports.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import type { Officer } from '../support/officer.js';
import { linesOf, numbersOf, totalsOf } from '../support/registers.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

const accounts = [
  ...['window', 'handler', 'handler2', 'head', 'coordinator', 'leader', 'leader2'],
  ...['discipline', 'secretary', 'efficiency', 'transportHandler', 'admin', 'security'],
] as const;
type Account = (typeof accounts)[number];

let office: TrialOffice;
let staff: Record<Account, Officer>;
/** Everything that came in, by a word for it. */
const the: Record<string, Petition> = {};

/** Handed over to the civil affairs office and signed for there. */
async function atWork(word: string, form = aPetition()): Promise<Petition> {
  const petition = await form.titled(word).registeredBy(staff.window);
  the[word] = petition;
  await staff.window.does('handOver', petition, { unit: 'civilAffairs' });
  await staff.handler.does('signFor', petition, { officer: 'handler' });
  return petition;
}

/** Weeks in which every register gets lines. */
async function live(): Promise<void> {
  const { window, handler, head, leader, coordinator, discipline } = staff;
  the.letter = await aPetition().with({ channel: 'letter', title: '来信问路灯' }).registeredBy(window);
  the.sealed = await aPetition().accusing('handler').registeredBy(window);
  the.against = await aPetition().against('coordinator').titled('反映协调不力').registeredBy(window);
  const unnamed = { petitioners: [{ name: '欧阳知情' }], flags: ['confidential'] };
  await atWork('unnamed', aPetition().with(unnamed));
  const answered = await atWork('answered');
  await handler.does('reply', answered);
  await office.deliversEverything();
  await window.does('recordDelivery', answered, { deliveredOn: '2026-03-02' });
  await coordinator.does('recordCallBack', answered);
  await window.does('requestReview', answered);
  const longer = await atWork('longer');
  await handler.does('requestExtension', longer);
  await head.does('grantExtension', longer);
  await head.does('pause', longer);
  await handler.does('fileDenial', await atWork('denied'));
  await leader.does('instruct', await atWork('instructed'), { dueDate: '2026-03-10' });
  await atWork('late');
  await office.goesTo('2026-03-16T09:00:00+08:00');
  await discipline.post('accountability', { officer: 'handler', situation: 6, facts: '逾期未答复' });
  await discipline.post('accountability', { officer: 'leader', situation: 6, facts: '迟迟不批' });
}

beforeAll(async () => {
  office = await openTrialOffice();
  const signedIn = await Promise.all(accounts.map(async (id) => [id, await office.signedInAs(id)] as const));
  staff = Object.fromEntries(signedIn) as Record<Account, Officer>;
  await live();
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
  it.each(registers.map(({ name }) => name))('%s: line by line, in the order of entry, and at its foot', async (name) => {
    const { kind, lines } = registers.find((one) => one.name === name)!;
    // The secretary may read all but what is about them: the sealed lane too.
    const counted = await recounted(kind, lines, true);
    expect(counted.length).toBeGreaterThan(0);
    const read = await linesOf(staff.secretary, name);
    expect(read.map(({ id, number }) => ({ id, number }))).toEqual(counted);
    const totals = await totalsOf(staff.secretary, name);
    const matters = new Set(counted.map(({ number }) => number)).size;
    expect([totals.lines, totals.matters, totals.isMore]).toEqual([counted.length, matters, false]);
  });

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
    expect(await numbersOf(staff.leader, 'registration', first)).toContain(the.letter!.number);
    expect(await numbersOf(staff.leader, 'registration', { from: '2026-03-03' })).toEqual([]);
    expect((await totalsOf(staff.leader, 'registration', { from: '2026-03-03' })).lines).toBe(0);
  });
});

describe('R12 a register has the lines of the matters one reads, and of no other', () => {
  it.each(accounts.filter((id) => !['admin', 'security'].includes(id)))(
    'to %s those whose page opens, and all of them',
    async (account) => {
      const reader = staff[account];
      const all = await office.rows<Counted>(`SELECT c.id::text, c.number FROM petition t JOIN case_file c ON c.id = t.case_id`);
      const opened: string[] = [];
      for (const { number } of all) if ((await reader.get(`petitions/${number}`)).status === 200) opened.push(number);
      const listed = await numbersOf(reader, 'registration');
      expect([...listed].sort()).toEqual(opened.sort());
      expect((await totalsOf(reader, 'registration')).lines).toBe(opened.length);
    },
  );

  it('nothing of an accusation to whoever is not named for it: no line, no total, no search, no filter', async () => {
    const { number } = the.sealed!;
    expect(await numbersOf(staff.secretary, 'registration', { lane: 'accusation' })).toContain(number);
    for (const reader of [staff.window, staff.handler, staff.leader, staff.coordinator, staff.efficiency]) {
      for (const asked of [{ lane: 'accusation' }, { text: number }, { text: '收受财物' }]) {
        expect([reader.id, asked, await numbersOf(reader, 'registration', asked)]).toEqual([reader.id, asked, []]);
        expect((await totalsOf(reader, 'registration', asked)).lines).toBe(0);
      }
    }
  });

  it('nothing of what is about the reader', async () => {
    const { number } = the.against!;
    expect(await numbersOf(staff.leader, 'registration')).toContain(number);
    expect(await numbersOf(staff.coordinator, 'registration')).not.toContain(number);
  });

  it('no proceeding about oneself, also to a leader who sees the others', async () => {
    const officers = async (reader: Officer) =>
      (await linesOf(reader, 'accountability')).map(({ cells }) => cells['officer']?.zh).sort();
    expect(await officers(staff.secretary)).toEqual(['吴副镇长', '李承办'].sort());
    expect(await officers(staff.leader)).toEqual(['李承办']);
    expect((await totalsOf(staff.leader, 'accountability')).lines).toBe(1);
    expect((await totalsOf(staff.leader, 'accountability', { officer: 'leader' })).lines).toBe(0);
  });

  it('names masked, and of who asked not to be named none to the unit, all to the desk', async () => {
    const petitioners = async (reader: Officer, word: string) =>
      (await linesOf(reader, 'registration')).find(({ number }) => number === the[word]!.number)?.cells['petitioners']?.zh;
    expect(await petitioners(staff.handler, 'answered')).toBe('张**');
    expect(await petitioners(staff.handler, 'unnamed')).toBe('（要求保密）');
    expect(await petitioners(staff.coordinator, 'unnamed')).toBe('欧**');
    expect(JSON.stringify(await linesOf(staff.handler, 'registration'))).not.toMatch(/欧阳|知情|张三|1391234/);
  });

  it('a register that is not one’s own answers as one there is none of', async () => {
    const nowhere = (await staff.handler.get('registers/nothing')).body;
    for (const [reader, name] of [
      [staff.handler, 'supervision'],
      [staff.head, 'accountability'],
      [staff.window, 'denials'],
      [staff.admin, 'registration'],
    ] as const) {
      for (const part of ['', '/totals'])
        expect((await reader.get(`registers/${name}${part}`)).body).toEqual({ ...nowhere });
      expect((await reader.post(`registers/${name}/columns`, { columns: [{ name: 'number', width: 8 }] })).status).toBe(404);
    }
    const names = async (reader: Officer) => (await reader.list('registers')).map(({ name }: { name: string }) => name);
    expect(await names(staff.admin)).toEqual([]);
    expect(await names(staff.handler)).not.toContain('supervision');
    expect((await names(staff.secretary)).sort()).toEqual(registers.map(({ name }) => name).sort());
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
    expect(await only({ channel: 'letter' })).toEqual([the.letter!.number]);
    expect(await only({ text: '来信问' })).toEqual([the.letter!.number]);
    expect(await only({ text: the.letter!.number })).toEqual([the.letter!.number]);
    expect(await only({ stage: 'handling.denialFiled' })).toEqual([the.denied!.number]);
    expect(await only({ unit: 'transport' })).toEqual([]);
    expect(await only({ unit: 'civilAffairs' })).toContain(the.late!.number);
    const acts = await linesOf(staff.leader, 'extensions', { act: 'PAUSED' });
    expect(acts.map(({ cells }) => [cells['act']?.zh, cells['ground']?.zh])).toEqual([['中止计时', '等待信访人补充材料']]);
    expect(await linesOf(staff.leader, 'receipts', { officer: 'handler2' })).toEqual([]);
    expect((await linesOf(staff.leader, 'receipts', { officer: 'handler' })).length).toBeGreaterThan(0);
  });

  it('says in words what became of a line', async () => {
    const of = async (register: string, word: string) =>
      (await linesOf(staff.leader2, register)).find(({ number }) => number === the[word]!.number)?.cells;
    expect(await of('deliveries', 'answered')).toMatchObject({
      paper: { zh: '处理意见书' },
      issuer: { zh: '民政办' },
      deliveredOn: { zh: '2026-03-02' },
      how: { en: 'In person, signed for' },
    });
    expect(await of('denials', 'denied')).toMatchObject({ filedBy: { zh: '李承办' }, major: null, filingUnit: { zh: '民政办' } });
    expect(await of('instructions', 'instructed')).toMatchObject({ givenBy: { zh: '吴副镇长' }, dueDate: { zh: '2026-03-10' } });
    expect(await of('supervision', 'late')).toMatchObject({ supervised: { zh: '民政办' }, concerned: { zh: '李承办' } });
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
});

describe('R12 a register as Excel', () => {
  it('has all its lines and columns in the order of entry, and the totals at its foot', async () => {
    const exporting = new Exports(office);
    const period = { from: '2026-01-01', to: '2026-03-31' };
    const id = await exporting.approved(staff.coordinator, staff.leader2, 'register.registration', period);
    const { rows } = await exporting.opened(staff.coordinator, id);
    const lines = await numbersOf(staff.coordinator, 'registration', { direction: 'ascending' });
    expect([rows[0]?.[0], rows[3]?.[0], rows[5]?.[0]]).toEqual([
      '来信来访登记簿',
      '筛选条件：登记日期起：2026-01-01；登记日期止：2026-03-31',
      `共 ${lines.length} 行，为导出人下载时能看到的内容。`,
    ]);
    expect(rows[headingsAt]?.slice(0, 4)).toEqual(['序号', '编号', '收到日期', '渠道']);
    expect(rows.slice(headingsAt + 1, -1).map(([position, number]) => [position, number])).toEqual(
      lines.map((number, index) => [String(index + 1), number]),
    );
    expect(rows.at(-1)?.slice(0, 2)).toEqual(['合计', `${lines.length} 行`]);
    expect(JSON.stringify(rows)).not.toContain(the.sealed!.number);
    expect((await exporting.shownTo(staff.coordinator, id))?.['downloads']).toMatchObject([{ rows: lines.length }]);
  });

  it('is asked for by its days, and by whoever may open it', async () => {
    const exporting = new Exports(office);
    expect((await exporting.asks(staff.coordinator, 'register.registration')).status).toBe(422);
    const period = { from: '2026-01-01', to: '2026-03-31' };
    expect((await exporting.asks(staff.handler, 'register.supervision', period)).status).toBe(403);
    expect((await exporting.asks(staff.handler, 'register.nothing', period)).status).toBe(422);
  });

  keepsTheInvariants(() => office);
});
