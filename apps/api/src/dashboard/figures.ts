import { ages, mattersWhere, receivedFrom, receivedTo, today, unanswered } from './matters.js';

export interface FigureRow {
  figure: string;
  key: string;
  /** 件次: petitions. */
  cases: number;
  /** 批次: visits in person. */
  batches: number;
  /** 人次: people. */
  people: number;
}

const counters = `count(*)::int AS cases, count(*) FILTER (WHERE "inPerson")::int AS batches, COALESCE(sum(people_count), 0)::int AS people`;

const figure = (name: string, key: string, from: string): string => `SELECT '${name}' AS figure, ${key} AS key, ${counters} FROM ${from} GROUP BY 2`;

const which = (name: string, key: string, condition: string): string =>
  `SELECT '${name}', '${key}', ${counters} FROM matter WHERE ${condition}`;

const ageKey = `CASE ${ages.map(({ key, to }) => (to === null ? `ELSE '${key}'` : `WHEN age <= ${to} THEN '${key}'`)).join(' ')} END`;

/** What is counted of each unit. A matter a unit sent back counts for it once, whoever handles it in the end (R1). */
const ofUnits: readonly [name: string, rows: string][] = [
  ['handled', `SELECT unit, case_id FROM matter`],
  ['onTime', `SELECT unit, case_id FROM matter WHERE settled AND NOT late`],
  ['late', `SELECT unit, case_id FROM matter WHERE late`],
  ['denied', `SELECT unit, case_id FROM matter WHERE denied`],
  ['received', `SELECT unit, case_id FROM matter UNION SELECT by, case_id FROM matter, unnest("bouncedBy") by`],
  ['bounced', `SELECT by, case_id FROM matter, unnest("bouncedBy") by`],
  ['filed', `SELECT DISTINCT by, case_id FROM matter, unnest("filedBy") by`],
  ['corrected', `SELECT DISTINCT by, case_id FROM matter, unnest("correctedBy") by`],
];

const unitFigures = ofUnits.map(
  ([name, rows]) => `SELECT 'unit.${name}', unit, count(*)::int, 0, 0 FROM (${rows}) AS counted (unit, case_id) GROUP BY unit`,
);

/**
 * Every figure of the dashboard in one statement, over the same matters as the lists behind them (R15). $1 to $3 the
 * reader, $4 and $5 first and last day of receipt; what is open is counted whenever it was received.
 */
export const figuresStatement = `
  WITH ${today},
    matter AS MATERIALIZED (${mattersWhere(`${receivedFrom('$4')} AND ${receivedTo('$5')}`)}),
    waiting AS MATERIALIZED (${mattersWhere(unanswered)})
  ${[
    `SELECT 'total' AS figure, '' AS key, ${counters} FROM matter`,
    figure('month', 'month', 'matter'),
    figure('channel', 'channel', 'matter'),
    figure('category', 'category', 'matter'),
    figure('place', 'place', 'matter'),
    which('standing', 'open', 'NOT settled'),
    which('standing', 'settled', 'settled'),
    which('standing', 'onTime', 'settled AND NOT late'),
    which('standing', 'late', 'late'),
    figure('age', ageKey, 'waiting'),
    figure('light', `COALESCE(light, 'none')`, 'waiting'),
    figure('reception', 'reception', '(SELECT * FROM matter WHERE settled) answered'),
    figure('handling', 'handling', '(SELECT * FROM matter WHERE settled) answered'),
    figure('callBack', '"callBack"', '(SELECT * FROM matter WHERE settled) answered'),
    ...unitFigures,
  ].join('\n  UNION ALL ')}`;
