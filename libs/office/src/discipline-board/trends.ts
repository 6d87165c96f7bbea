import { officeClock, parsed, type Runtime } from '@banjie/runtime';
import { localDateOf, processes, type Actor } from '@banjie/workflows';
import { readable, readerParameters } from '../access/readable-cases.js';
import { naming } from '../labels.js';
import { boardQuery } from './board.js';
import { unitOf, yellowCard } from './figures.js';

export const trendFigures = ['yellowCards', 'breaches', 'clues', 'openings'] as const;
export type TrendFigure = (typeof trendFigures)[number];

/** `lastYear`: the same month a year before. Months as `YYYY-MM`. */
export interface TrendMonth {
  month: string;
  count: number;
  lastYear: number;
}

/** This month so far, the month before, and this month a year before. */
export interface Compared {
  now: number;
  lastMonth: number;
  lastYear: number;
}

export interface Trends {
  figures: { figure: TrendFigure; months: TrendMonth[] }[];
  units: { unit: string | null; unitName: string | null; figures: Record<TrendFigure, Compared> }[];
}

const shownMonths = 12;
const monthOf = (at: string): string => `to_char(${at} AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM')`;
/** `$8`: the first instant counted. */
const since = (at: string): string => `${at} >= $8::timestamptz AND c.destruction IS NULL AND ${readable}`;

/** Counted is what the reader may read and no more: a figure tells nobody what a list would not (R6, R12). */
const statement = `
  SELECT figure, unit, month, count(*)::int AS count FROM (
    SELECT 'yellowCards' AS figure, ${unitOf} AS unit, ${monthOf('t.closed_at')} AS month
      FROM timer t JOIN process p ON p.id = t.process_id JOIN case_file c ON c.id = p.case_id
      WHERE t.state = 'fired' AND t.rung = '${yellowCard}' AND ${since('t.closed_at')}
    UNION ALL SELECT 'breaches', b.unit, ${monthOf('b.at')}
      FROM breach_in_force b JOIN process p ON p.id = b.process_id JOIN case_file c ON c.id = p.case_id WHERE ${since('b.at')}
    UNION ALL SELECT 'clues', COALESCE(k.unit, o.unit), ${monthOf('k.at')}
      FROM clue_in_force k JOIN process p ON p.id = k.process_id JOIN case_file c ON c.id = p.case_id LEFT JOIN officer o ON o.id = k.officer
      WHERE (k.officer IS NULL OR k.officer <> ALL ($1::text[])) AND ${since('k.at')}
    UNION ALL SELECT 'openings', o.unit, ${monthOf('p.opened_at')}
      FROM process p JOIN case_file c ON c.id = p.case_id LEFT JOIN officer o ON o.id = p.subject
      WHERE p.kind = '${processes.accountability.kind}' AND ${since('p.opened_at')}
  ) counted WHERE $9::text IS NULL OR unit = $9 GROUP BY 1, 2, 3`;

interface TrendRow {
  figure: TrendFigure;
  unit: string | null;
  month: string;
  count: number;
}

/** Cards, breaches, clues and openings by month and unit, beside last month and last year (R15). */
export async function readTrends(runtime: Runtime, reader: Actor, query: unknown): Promise<Trends> {
  const { unit = null } = parsed(boardQuery, query);
  const settings = await runtime.settingsCache.newest();
  const { now } = await officeClock(runtime.manager);
  const months = monthsUntil(localDateOf(now.toISOString()).slice(0, 7));
  const first = `${yearBefore(months[0] ?? '')}-01T00:00:00+08:00`;
  const rows = await runtime.manager.query<TrendRow[]>(statement, [...readerParameters(reader, settings), first, unit]);
  const name = naming(settings);
  const units = [...new Set(rows.map((row) => row.unit))].sort();
  return {
    figures: trendFigures.map((figure) => ({
      figure,
      months: months.map((month) => ({
        month,
        count: sum(rows, { figure, month }),
        lastYear: sum(rows, { figure, month: yearBefore(month) }),
      })),
    })),
    units: units.map((one) => ({
      unit: one,
      unitName: name.unit(one),
      figures: comparedOf(
        rows.filter((row) => row.unit === one),
        months,
      ),
    })),
  };
}

const sum = (rows: readonly TrendRow[], { figure, month }: Pick<TrendRow, 'figure' | 'month'>): number =>
  rows.reduce((total, row) => total + (row.figure === figure && row.month === month ? row.count : 0), 0);

function comparedOf(rows: readonly TrendRow[], months: readonly string[]): Record<TrendFigure, Compared> {
  const [before = '', month = ''] = months.slice(-2);
  return Object.fromEntries(
    trendFigures.map((figure) => [
      figure,
      {
        now: sum(rows, { figure, month }),
        lastMonth: sum(rows, { figure, month: before }),
        lastYear: sum(rows, { figure, month: yearBefore(month) }),
      },
    ]),
  ) as Record<TrendFigure, Compared>;
}

const yearBefore = (month: string): string => `${Number(month.slice(0, 4)) - 1}${month.slice(4)}`;

/** The months that end with this one, the earliest first. */
function monthsUntil(last: string): string[] {
  const end = Number(last.slice(0, 4)) * 12 + Number(last.slice(5, 7)) - 1;
  return Array.from({ length: shownMonths }, (_, index) => {
    const month = end - shownMonths + 1 + index;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}
