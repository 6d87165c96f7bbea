import { officeClock, parsed, type OfficeSettings, type Runtime } from '@banjie/runtime';
import type { Actor } from '@banjie/workflows';
import { z } from 'zod';
import { readerParameters } from '../access/readable-cases.js';
import { clueConditions } from '../accountability/clues.js';
import { naming } from '../labels.js';
import { boardFigures, countedIn, type BoardFigure } from './figures.js';

export const boardQuery = z.strictObject({ unit: z.string().max(60).optional() });

export type BoardCounts = Record<BoardFigure | 'clues', number>;

/** `unit`: null for what is nobody's yet, or lies at a desk. */
export interface BoardRow {
  unit: string | null;
  unitName: string | null;
  counts: BoardCounts;
}

/** `asOf`: ISO 8601. */
export interface DisciplineBoard {
  asOf: string;
  total: BoardCounts;
  rows: BoardRow[];
}

/** Cards, terms and clues in one statement; a clue is about a unit, or about an officer, and then counted at theirs. */
const statement = `
  SELECT figure, unit, count(*)::int AS count FROM (
    ${boardFigures.map(countedIn).join('\n    UNION ALL ')}
    UNION ALL SELECT 'clues', k.id, COALESCE(k.unit, o.unit), k.at
      FROM clue_in_force k JOIN case_file c ON c.id = k.case_id LEFT JOIN officer o ON o.id = k.officer
      WHERE ${clueConditions({ officers: '$1', units: '$2', cleared: '$3', isOfCommittee: '$7' })}
  ) counted WHERE $8::text IS NULL OR unit = $8 GROUP BY 1, 2`;

interface CountRow {
  figure: keyof BoardCounts;
  unit: string | null;
  count: number;
}

/** How things stand with the units, for the committee: each figure is the length of the list behind it (R5, R6, R15). */
export async function readBoard(runtime: Runtime, reader: Actor, query: unknown): Promise<DisciplineBoard> {
  const { unit = null } = parsed(boardQuery, query);
  const settings = await runtime.settingsCache.newest();
  const { now } = await officeClock(runtime.manager);
  const rows = await runtime.manager.query<CountRow[]>(statement, [...readerParameters(reader, settings), unit]);
  return {
    asOf: now.toISOString(),
    total: countsOf(rows),
    rows: rowsOf(rows, settings),
  };
}

/** The units the board can be narrowed to, closed ones too: what was late there stays on record. */
export async function boardUnits({ settingsCache }: Runtime): Promise<{ items: { unit: string; name: string }[] }> {
  const { units } = await settingsCache.newest();
  return { items: [...units].map(([unit, { name }]) => ({ unit, name })) };
}

const countsOf = (rows: readonly CountRow[]): BoardCounts =>
  Object.fromEntries(
    [...boardFigures, 'clues' as const].map((figure) => [
      figure,
      rows.reduce((sum, row) => sum + (row.figure === figure ? row.count : 0), 0),
    ]),
  ) as BoardCounts;

/** What is late stands first, then what is about to be. */
function rowsOf(rows: readonly CountRow[], settings: OfficeSettings): BoardRow[] {
  const name = naming(settings);
  const byUnit = [...new Set(rows.map(({ unit }) => unit))].map((unit) => ({
    unit,
    unitName: name.unit(unit),
    counts: countsOf(rows.filter((row) => row.unit === unit)),
  }));
  const weight = ({ counts }: BoardRow): number[] => [counts.red, counts.yellow, counts.explanations, counts.clues];
  return byUnit.sort((a, b) => {
    const [first, second] = [weight(a), weight(b)];
    const differing = first.findIndex((count, place) => count !== second[place]);
    return differing < 0
      ? (a.unit ?? '') < (b.unit ?? '')
        ? -1
        : 1
      : (second[differing] ?? 0) - (first[differing] ?? 0);
  });
}
