import type { Plan } from '../decision/plan.js';
import { insertion, recordset, type Columns, type Part } from './columns.js';
import { inserted, updated, type PlannedRows, type Update } from './planned-rows.js';

/** Rows of a case whose guard did not hold are joined away: a statement writes each case whole or not at all. */
const guardedRows = (parameter: number, columns: Columns): string =>
  `${recordset(parameter, { case_id: 'uuid', ...columns })} JOIN guarded g ON g.id = x.case_id`;

function update({ table, columns, by, while: condition }: Update, from: string): string {
  const names = Object.keys(columns).filter((name) => name !== by && name !== 'case_id');
  const set = names.map((name) => `${name} = x.${name}`).join(', ');
  return `UPDATE ${table} t SET ${set} FROM ${from} WHERE t.${by} = x.${by}${condition ? ` AND t.${condition}` : ''}`;
}

type Write = (parameter: number) => string;

/** What writes the rows of each list of a plan, in the order of the parameters. */
const writes = Object.entries<Write>({
  ...textsOf(updated, update),
  ...textsOf(inserted, insertion),
} satisfies Record<keyof PlannedRows, Write>) as [keyof PlannedRows, Write][];

function textsOf<Name extends string, Some extends Part>(
  parts: Record<Name, Some>,
  text: (part: Some, from: string) => string,
): Record<Name, Write> {
  const entries = Object.entries<Some>(parts).map(([name, part]): [string, Write] => [
    name,
    (parameter) => text(part, guardedRows(parameter, part.columns)),
  ]);
  return Object.fromEntries(entries) as Record<Name, Write>;
}

export interface Changes {
  /** Which tables are touched: the same names always give the same text. */
  names: string[];
  /** CTEs that refer to `guarded (id)`, each preceded by a comma; their parameters begin at `first`. */
  text: (first: number) => string;
  values: string[];
}

/** What plans change besides their case files, tables without rows left out: a shorter statement is a faster one. */
export function changesOf(plans: readonly Plan[]): Changes {
  const touched = writes
    .map(([name, write]) => ({ name, write, rows: plans.flatMap((plan): unknown[] => plan[name]) }))
    .filter(({ rows }) => rows.length > 0);
  return {
    names: touched.map(({ name }) => name),
    text: (first) => touched.map(({ name, write }, index) => `, ${name} AS (${write(first + index)})`).join('\n'),
    values: touched.map(({ rows }) => JSON.stringify(rows)),
  };
}
