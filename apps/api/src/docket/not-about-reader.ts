/**
 * SQL: the case is no complaint about the reader or their unit. What `mayRead` says of the case itself, for every list
 * (R6, R12). `row` is a table with a `case_id`; `officer` and `unit` are parameters.
 */
export const notAboutReader = (row: string, officer: string, unit: string): string =>
  `NOT EXISTS (SELECT FROM process about WHERE about.case_id = ${row}.case_id AND about.kind = 'petition'
     AND (${officer} = ANY (about.recused) OR about.snapshot->'context'->>'complainedUnit' = ${unit}))`;
