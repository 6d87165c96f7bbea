import { cards, processes, supervisionWaits } from '@banjie/workflows';
import { readable } from '../access/readable-cases.js';

/** What the committee sees at a glance, by unit: what a card was given for, what runs yellow or red, and what waits in supervision (R5). */
export const boardFigures = [
  'yellowToday',
  'redThisWeek',
  'yellow',
  'red',
  'explanations',
  'explanationsLate',
  'toDecide',
  'orders',
  'ordersLate',
  'denialSample',
] as const;
export type BoardFigure = (typeof boardFigures)[number];

export const [yellowCard] = cards;

/** One in so many confirmed denials (local), by the id of each alone: nobody picks them, and none displaces another. */
const sampledOneIn = 5;
const sampledDays = 28;

const local = `office_now() AT TIME ZONE 'Asia/Shanghai'`;
const startOf = (span: 'day' | 'week'): string =>
  `(SELECT date_trunc('${span}', ${local}) AT TIME ZONE 'Asia/Shanghai')`;
const now = '(SELECT office_now())';

interface Source {
  /** Tables beside `p`, the process, joined to it. */
  from: string;
  unit: string;
  /** Instant by which the list is ordered: of the card, of the term, of the confirmation. */
  at: string;
  where: string;
}

/** Whose lateness a process shows: of supervision the unit supervised, which has it no more. */
export const unitOf = 'COALESCE(p.supervised_unit, p.unit)';
const stages = (names: readonly string[]): string => `p.stage IN (${names.map((name) => `'${name}'`).join(', ')})`;

const lit = (light: 'yellow' | 'red'): Source => ({
  from: 'process p',
  unit: unitOf,
  at: 'COALESCE(p.due_at, p.opened_at)',
  where: `p.open AND p.light = '${light}'`,
});

const supervised = (waits: keyof typeof supervisionWaits, isLate = false): Source => ({
  from: 'process p',
  unit: unitOf,
  at: 'COALESCE(p.due_at, p.opened_at)',
  where: `p.kind = '${processes.supervision.kind}' AND p.open AND ${stages(supervisionWaits[waits])}${isLate ? ` AND p.due_at <= ${now}` : ''}`,
});

const sources: Readonly<Record<BoardFigure, Source>> = {
  yellowToday: {
    from: 'timer t JOIN process p ON p.id = t.process_id',
    unit: unitOf,
    at: 't.closed_at',
    where: `t.state = 'fired' AND t.rung = '${yellowCard}' AND t.closed_at >= ${startOf('day')}`,
  },
  redThisWeek: {
    from: 'breach_in_force b JOIN process p ON p.id = b.process_id',
    unit: 'b.unit',
    at: 'b.at',
    where: `b.at >= ${startOf('week')}`,
  },
  yellow: lit('yellow'),
  red: lit('red'),
  explanations: supervised('toExplain'),
  explanationsLate: supervised('toExplain', true),
  toDecide: supervised('toDecide'),
  orders: supervised('toComplete'),
  ordersLate: supervised('toComplete', true),
  denialSample: {
    from: 'denial_confirmation d JOIN process p ON p.id = d.process_id LEFT JOIN officer o ON o.id = d.filed_by',
    unit: 'o.unit',
    at: 'd.at',
    // Nobody looks into what they filed or confirmed themselves (R6).
    where: `d.at >= ${now} - interval '${sampledDays} days' AND d.filed_by <> ALL ($1::text[]) AND NOT d.confirmed_by && $1::text[]
      AND ('x' || substr(md5(d.process_id::text), 1, 4))::bit(16)::int % ${sampledOneIn} = 0`,
  },
};

/** SQL: the processes counted in a figure, of those that the reader (`$1` to `$7`) may read; table and lists are made of these alone. */
export function countedIn(figure: BoardFigure): string {
  const { from, unit, at, where } = sources[figure];
  return `SELECT '${figure}' AS figure, p.id, ${unit} AS unit, ${at} AS at
    FROM ${from} JOIN case_file c ON c.id = p.case_id WHERE ${where} AND c.destruction IS NULL AND ${readable}`;
}
