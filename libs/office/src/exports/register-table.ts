import { parsed, type Runtime } from '@banjie/runtime';
import { counted, type Actor } from '@banjie/workflows';
import { linesOf } from '../registers/read-register.js';
import { periodOf, registerFilters } from '../registers/register-filters.js';
import {
  countLines,
  mostCounted,
  readLines,
  type LineKey,
  type LinesAsked,
  type RegisterTotals,
} from '../registers/register-lines.js';
import type { OfficeRegister } from '../registers/register-of.js';
import type { Filter } from './filter-in-words.js';
import { columnLabels } from './list-words.js';
import type { Language, ListTable } from './table.js';

/** Read at a time: enough that the asking is not what takes long, few enough to be kept. */
const atATime = 1000;

interface TableAsked {
  register: OfficeRegister;
  filter: Filter;
  language: Language;
}

/**
 * A register as it is bound at the end of a year: all its columns, its lines in the order they were entered, numbered from 1, the
 * totals at its foot. The lines are read as they are written out: there may be a hundred thousand of them.
 */
export async function readRegisterTable(
  runtime: Runtime,
  reader: Actor,
  { register, filter, language }: TableAsked,
): Promise<ListTable> {
  const filters = parsed(registerFilters, filter);
  const settings = await runtime.settingsCache.newest();
  const asked: LinesAsked = { register, reader, settings, filters, period: periodOf(filters, '') };
  const totals = await countLines(runtime.manager, asked);
  return {
    columns: [
      { heading: columnLabels.position[language], width: 6 },
      ...register.columns.map(({ label, width }) => ({ heading: label[language], width })),
    ],
    rows: rowsOf(runtime, asked, language),
    foot: (rows) => footOf(register, { ...totals, lines: rows }, language),
    count: totals.lines,
    isCut: totals.isMore,
  };
}

async function* rowsOf(runtime: Runtime, asked: LinesAsked, language: Language): AsyncGenerator<string[]> {
  let after: LineKey | null = null;
  let position = 0;
  do {
    const limit = Math.min(atATime, mostCounted - position);
    const rows = await readLines(runtime.manager, asked, { order: 'entered', descending: false, after, limit });
    for (const { cells } of await linesOf(runtime, asked, rows)) {
      position += 1;
      yield [String(position), ...asked.register.columns.map(({ name }) => cells[name]?.[language] ?? '')];
    }
    const last = rows.length === limit ? rows.at(-1) : undefined;
    after = last ? [last.key, last.case_id, String(last.seq)] : null;
  } while (after !== null && position < mostCounted);
}

/** 合计: lines, matters where they are not the same, and people where the register counts them. */
function footOf({ columns }: OfficeRegister, { lines, matters, people }: RegisterTotals, language: Language): string[] {
  const sums: Record<Language, (string | null)[]> = {
    zh: [`${lines} 行`, matters === null || matters === lines ? null : `${matters} 件`],
    en: [counted(lines, 'line'), matters === null || matters === lines ? null : counted(matters, 'matter')],
  };
  const sum = sums[language].filter((one) => one !== null).join(language === 'zh' ? '，' : ', ');
  return [
    { zh: '合计', en: 'Total' }[language],
    ...columns.map(({ name }, index) =>
      index === 0 ? sum : name === 'people' && people !== null ? String(people) : '',
    ),
  ];
}
