/**
 * SQL: the case is no complaint about the reader or their unit. What `mayRead` says of the case itself, for every list
 * (R6, R12). `row` is a table with a `case_id`; `officer` and `unit` are parameters. `OFFSET 0` keeps it a look-up per row:
 * the planner would rather read every process of the office once.
 */
export const notAboutReader = (row: string, officer: string, unit: string): string =>
  `NOT EXISTS (SELECT FROM process about WHERE about.case_id = ${row}.case_id AND about.recuses_from_case
     AND (${officer} = ANY (about.recused) OR ${unit} = ANY (about.recused_units)) OFFSET 0)`;

/** SQL: a sealed process only for those cleared whom the case is not about, in their own cause as in any other (R12). */
export const sealedFor = (
  row: string,
  { officer, unit, cleared }: { officer: string; unit: string; cleared: string },
): string => `(NOT ${row}.sealed OR ${cleared} AND ${notAboutReader(row, officer, unit)})`;
