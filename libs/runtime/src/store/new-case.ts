import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { LoadedCase } from './case-state.js';
import { changesOf } from './changes.js';
import type { Plan } from '../decision/plan.js';
import { statementFor } from './write.js';
import { rootHash } from '../history/chain.js';
import { run } from '../statement.js';

/** A case that is about to be written: no number yet, no history. */
export function newCaseFile(sealed: boolean): LoadedCase {
  const id = uuid();
  return {
    id,
    number: '',
    sealed,
    history_seq: 0,
    history_head: rootHash(id),
    outcome: null,
    denial_confirmation: null,
    units: [],
    acted_for: [],
    hands: [],
    processes: [],
    timers: [],
    entry: null,
  };
}

/** A table of the register that is written in the statement that opens a case. */
export interface RegisterTable {
  name: string;
  /** CTEs that insert the rows of this JSON parameter; `wanted (id, sealed)` names the cases. */
  write: (rows: string) => string;
}

/** What the office keeps of a case beside its processes. */
export interface Register {
  tables: readonly RegisterTable[];
  /** SQL: JSON of the entry of a case, by its id, that is read with the case; null where it has none. */
  entryOf: (caseId: string) => string;
}

/** A new case with everything that is written with it. */
export interface NewCase {
  plan: Plan;
  series: string;
  year: number;
  /** The number it goes by, where its place in the series is not to be told; null: series, year and serial. */
  reference: string | null;
  sealed: boolean;
  receivedAt: string;
  openedAt: string;
  /** Rows of the register's tables, by the name of the table. */
  register: Readonly<Record<string, readonly object[]>>;
}

/**
 * SQL: the number of a case by its place in the series. lpad alone would cut a sixth digit off: the hundred-thousandth
 * matter of a year must not get a number twice.
 */
export const numberInSeries = (row: string): string =>
  `${row}.series || '-' || ${row}.year || '-' || lpad(${row}.serial::text, GREATEST(5, length(${row}.serial::text)), '0')`;

const newCases = `
  WITH wanted AS (
    SELECT * FROM jsonb_to_recordset($1::jsonb) AS x(place int, id uuid, series text, year int, reference text, sealed boolean, seq int, head text,
      outcome text, units text[], hands text[], received_at timestamptz, opened_at timestamptz)),
  numbered AS (
    INSERT INTO number_series AS s (series, year, last) SELECT series, year, count(*) FROM wanted GROUP BY 1, 2 ORDER BY 1, 2
    ON CONFLICT (series, year) DO UPDATE SET last = s.last + EXCLUDED.last RETURNING series, year, last),
  serials AS (
    SELECT w.*, (n.last - count(*) OVER same + row_number() OVER (same ORDER BY w.place))::int AS serial
    FROM wanted w JOIN numbered n USING (series, year) WINDOW same AS (PARTITION BY series, year)),
  guarded AS (
    INSERT INTO case_file (id, number, series, year, serial, sealed, history_seq, history_head, outcome, units, hands, received_at, opened_at)
    SELECT id, COALESCE(reference, ${numberInSeries('serials')}), series, year, serial, sealed, seq, head, outcome, units, hands,
      received_at, opened_at FROM serials
    RETURNING id, number)`;

/**
 * Writes new cases whole: number (gapless, because it is taken in the same transaction), register, process, history,
 * timers, outbox. Returns their numbers, in order.
 */
export async function writeNewCases(
  manager: EntityManager,
  tables: readonly RegisterTable[],
  cases: readonly NewCase[],
): Promise<string[]> {
  const changes = changesOf(cases.map(({ plan }) => plan));
  const register = statementFor('register', changes, () => {
    const written = tables.map(({ write }, index) => `, ${write(`$${index + 2}::jsonb`)}`);
    return `${newCases}${written.join('')}${changes.text(tables.length + 2)} SELECT id, number FROM guarded`;
  });
  const rows = await run<{ id: string; number: string }>(manager, register, [
    JSON.stringify(cases.map(fileRow)),
    ...tables.map(({ name }) => JSON.stringify(cases.flatMap(({ register: of }) => of[name] ?? []))),
    ...changes.values,
  ]);
  const numbers = new Map(rows.map(({ id, number }) => [id, number]));
  return cases.map(({ plan }) => {
    const number = numbers.get(plan.case.id);
    if (number === undefined) throw new Error('The case was not written.');
    return number;
  });
}

function fileRow({ plan, series, year, reference, sealed, receivedAt, openedAt }: NewCase, place: number): object {
  const { id, new_seq: seq, head, outcome, units, hands } = plan.case;
  return {
    place,
    id,
    series,
    year,
    reference,
    sealed,
    seq,
    head,
    outcome,
    units,
    hands,
    received_at: receivedAt,
    opened_at: openedAt,
  };
}
