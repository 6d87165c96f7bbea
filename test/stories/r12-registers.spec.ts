import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { registers } from '@banjie/workflows';
import { Exports, headingsAt } from '../support/exports.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import type { Officer } from '../support/officer.js';
import { accounts, OfficeWithRegisters } from '../support/office-with-registers.js';
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

describe('R12 a register has the lines of the matters one reads, and of no other', () => {
  it.each(accounts.filter((id) => !['admin', 'security'].includes(id)))(
    'to %s those whose page opens, and all of them',
    async (account) => {
      const reader = staff[account];
      const all = await office.rows<{ number: string }>(
        `SELECT c.number FROM petition t JOIN case_file c ON c.id = t.case_id`,
      );
      const opened: string[] = [];
      for (const { number } of all) if ((await reader.get(`petitions/${number}`)).status === 200) opened.push(number);
      const listed = await numbersOf(reader, 'registration');
      expect([...listed].sort()).toEqual(opened.sort());
      expect((await totalsOf(reader, 'registration')).lines).toBe(opened.length);
    },
  );

  it('nothing of an accusation to whoever is not named for it: no line, no total, no search, no filter', async () => {
    const { number } = world.the('sealed');
    expect(await numbersOf(staff.secretary, 'registration', { lane: 'accusation' })).toContain(number);
    const tries: Record<string, string>[] = [{ lane: 'accusation' }, { text: number }, { text: '收受财物' }];
    for (const reader of [staff.window, staff.handler, staff.leader, staff.coordinator, staff.efficiency]) {
      for (const asked of tries) {
        expect([reader.id, asked, await numbersOf(reader, 'registration', asked)]).toEqual([reader.id, asked, []]);
        expect((await totalsOf(reader, 'registration', asked)).lines).toBe(0);
      }
    }
  });

  it('nothing of what is about the reader', async () => {
    const { number } = world.the('against');
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
      (await linesOf(reader, 'registration')).find(({ number }) => number === world.the(word).number)?.cells[
        'petitioners'
      ]?.zh;
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
      expect((await reader.post(`registers/${name}/columns`, { columns: [{ name: 'number', width: 8 }] })).status).toBe(
        404,
      );
    }
    const names = async (reader: Officer) => (await reader.list('registers')).map(({ name }: { name: string }) => name);
    expect(await names(staff.admin)).toEqual([]);
    expect(await names(staff.handler)).not.toContain('supervision');
    expect((await names(staff.secretary)).sort()).toEqual(registers.map(({ name }) => name).sort());
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
    expect(JSON.stringify(rows)).not.toContain(world.the('sealed').number);
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
