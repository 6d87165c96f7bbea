import { describe, expect, it } from '@jest/globals';
import type { Organisation } from './organisation.js';
import { planStaff } from './import-staff.js';
import { planUnits } from './import-units.js';
import type { CsvRow } from './import-lines.js';

const organisation: Organisation = {
  name: '东湖镇',
  address: null,
  telephone: null,
  units: [
    { id: 'agri', name: '农业', parent: null, keywords: [], position: 0, closed: false, leaders: [], openMatters: 0 },
  ],
  officers: [],
};
const admin = { id: 'admin', name: '管理员', unit: 'agri', roles: ['systemAdministrator' as const] };

const rows = (cells: (n: number) => CsvRow['cells'], count = 5_000): CsvRow[] =>
  Array.from({ length: count }, (_, n) => ({ line: n + 2, cells: cells(n) }));

const staff = (file: readonly CsvRow[]) => planStaff(organisation, admin, file).lines;
const units = (file: readonly CsvRow[]) => planUnits(organisation, file).lines;

type Cells = (n: number) => CsvRow['cells'];

/** As many lines as an import has at most, and fewer of long ones. */
const [many, few] = [5_000, 50];

const hostile: [what: string, plan: typeof staff, count: number, cells: Cells][] = [
  ['one account in every line', staff, many, () => ({ id: 'a', name: 'n', unit: '农业', roles: 'handler' })],
  ['lines that differ', staff, many, (n) => ({ id: `a${n}`, name: `n${n}`, unit: '农业', roles: 'handler' })],
  ['roles nobody has', staff, few, (n) => ({ id: `a${n}`, name: 'n', unit: '农业', roles: 'x/'.repeat(3_000) })],
  ['units below one another', units, many, (n) => ({ id: `u${n}`, name: `n${n}`, parent: `u${n + 1}` })],
  ['units in one circle', units, many, (n) => ({ id: `u${n}`, name: `n${n}`, parent: `u${(n + 1) % 5_000}` })],
  ['units of one name', units, many, (n) => ({ id: `u${n}`, name: 'n' })],
  [
    'leaders without end',
    units,
    few,
    (n) => ({ id: `u${n}`, name: `n${n}`, leaders: [...Array(3_000).keys()].join('/') }),
  ],
];

/** How often cells are read while the file is judged. */
function readsOf(plan: typeof staff, file: readonly CsvRow[]): number {
  let reads = 0;
  const counted = (cells: CsvRow['cells']): CsvRow['cells'] =>
    new Proxy(cells, {
      get: (target, column) => {
        reads += 1;
        return Reflect.get(target, column) as unknown;
      },
    });
  plan(file.map(({ line, cells }) => ({ line, cells: counted(cells) })));
  return reads;
}

describe('a file that is as bad as it may be', () => {
  it.each(hostile)(
    '%s: takes no longer than it is long, and the answer is little longer',
    (_what, plan, count, cells) => {
      const file = rows(cells, count);
      const lines = plan(file);
      expect(lines).toHaveLength(file.length);
      expect(JSON.stringify(lines).length).toBeLessThan(JSON.stringify(file).length * 5 + file.length * 300);
      const [half, whole] = [readsOf(plan, file.slice(0, file.length / 2)), readsOf(plan, file)];
      expect(half).toBeGreaterThan(0);
      expect(whole).toBeLessThanOrEqual(half * 2.2);
    },
  );

  it('says where a line is repeated, and how often', () => {
    const [first] = staff(rows(() => ({ id: 'a', name: 'n', unit: '农业', roles: 'handler' })));
    const { zh, en } = first!.reasons.at(-1)!;
    expect([zh, en]).toEqual([
      '同一代码或账号重复出现在第 2、3、4、5、6、7、8、9、10、11 行等 5000 处',
      'The same code or account stands in lines 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and others, 5000 in all',
    ]);
  });

  it('refuses more levels of units than an office has, and takes as many as it has', () => {
    const deep = (levels: number) =>
      units(rows((n) => ({ id: `u${n}`, name: `n${n}`, parent: n + 1 < levels ? `u${n + 1}` : '' }), levels)).filter(
        ({ outcome }) => outcome === 'refused',
      ).length;
    expect([deep(20), deep(25)]).toEqual([0, 5]);
  });
});
