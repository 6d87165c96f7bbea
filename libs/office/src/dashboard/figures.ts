import { ages, mattersWhere, receivedFrom, receivedTo, today, waitingWhere } from './matters.js';
import type { Counted } from './shapes.js';

export interface FigureRow extends Counted {
  figure: string;
}

const counters = `count(*)::int AS cases, count(*) FILTER (WHERE "inPerson")::int AS batches, COALESCE(sum(people_count), 0)::int AS people`;

/**
 * By what matters are counted, all in one pass over them. What is asked for is added up of these: each has few values
 * together, however many matters there are, and few groupings are what makes the pass fast.
 */
const groupings = {
  arrival: ['month', 'channel'],
  subject: ['category', 'place'],
  result: ['settled', 'late', 'denied', 'unit', 'reception', 'handling', '"callBack"'],
} as const;

const columns: readonly string[] = Object.values(groupings).flat();

/** What SQL's GROUPING gives for the rows of one of them: a bit for each column that was not grouped by. */
const mask = (by: readonly string[]): number =>
  columns.reduce((bits, column) => bits * 2 + (by.includes(column) ? 0 : 1), 0);

const received = mattersWhere(`${receivedFrom('$4')} AND ${receivedTo('$5')}`);

const counted = `
  SELECT GROUPING(${columns.join(', ')}) AS counted_by, ${columns.join(', ')}, ${counters}
  FROM (${received}) matter GROUP BY GROUPING SETS (${Object.values(groupings)
    .map((by) => `(${by.join(', ')})`)
    .join(', ')})`;

const figure = (name: string, grouping: keyof typeof groupings, key: string, condition = 'true'): string => `
  SELECT '${name}' AS figure, ${key} AS key, sum(cases)::int AS cases, sum(batches)::int AS batches, sum(people)::int AS people
  FROM counted WHERE counted_by = ${mask(groupings[grouping])} AND ${condition} GROUP BY 2`;

/** What is still unanswered is little; it is counted by what is asked of it alone. */
const ofWaiting = (name: string, key: string): string =>
  `SELECT '${name}', ${key}, ${counters} FROM waiting GROUP BY 2`;

const ageKey = `CASE ${ages.map(({ key, to }) => (to === null ? `ELSE '${key}'` : `WHEN age <= ${to} THEN '${key}'`)).join(' ')} END`;

/** What is counted of units that are not the one that handles the matter: few matters were sent back or filed for denial. */
const ofOtherUnits: readonly [name: string, rows: string][] = [
  ['bounced', 'SELECT by, case_id FROM disputed, unnest("bouncedBy") by'],
  ['bouncedAway', 'SELECT by, case_id FROM disputed, unnest("bouncedBy") by WHERE by IS DISTINCT FROM unit'],
  ['filed', 'SELECT DISTINCT by, case_id FROM disputed, unnest("filedBy") by'],
  ['corrected', 'SELECT DISTINCT by, case_id FROM disputed, unnest("correctedBy") by'],
];

const unitFigures = ofOtherUnits.map(
  ([name, rows]) =>
    `SELECT 'unit.${name}', unit, count(*)::int, 0, 0 FROM (${rows}) AS found (unit, case_id) GROUP BY unit`,
);

/**
 * Every figure of the dashboard in one statement, over the same matters as the lists behind them (R15). $1 to $3 the
 * reader, $4 and $5 first and last day of receipt; what is open is counted whenever it was received.
 */
export const figuresStatement = `
  WITH ${today},
    waiting AS MATERIALIZED (SELECT age, light, "inPerson", people_count FROM (${waitingWhere('true')}) open),
    counted AS MATERIALIZED (${counted}),
    disputed AS MATERIALIZED (SELECT * FROM (${mattersWhere(`${receivedFrom('$4')} AND ${receivedTo('$5')} AND (f.bounced_by <> '{}' OR f.filed_by <> '{}')`)}) m)
  ${[
    figure('total', 'arrival', `''`),
    figure('month', 'arrival', 'month'),
    figure('channel', 'arrival', 'channel'),
    figure('category', 'subject', 'category'),
    figure('place', 'subject', 'place'),
    figure('standing', 'result', `CASE WHEN settled THEN 'settled' ELSE 'open' END`),
    figure('standing', 'result', `CASE WHEN late THEN 'late' ELSE 'onTime' END`, '(settled OR late)'),
    figure('reception', 'result', 'reception', 'settled'),
    figure('handling', 'result', 'handling', 'settled'),
    figure('callBack', 'result', '"callBack"', 'settled'),
    figure('unit.handled', 'result', 'unit'),
    figure('unit.onTime', 'result', 'unit', 'settled AND NOT late'),
    figure('unit.late', 'result', 'unit', 'late'),
    figure('unit.denied', 'result', 'unit', 'denied'),
    ofWaiting('age', ageKey),
    ofWaiting('light', `COALESCE(light, 'none')`),
    ...unitFigures,
  ].join('\n  UNION ALL ')}`;
