import type { Actor } from '@banjie/workflows';

/**
 * SQL: the case is no complaint about the reader, their unit or somebody they stand in for. What `mayRead` says of the case
 * itself, for every list (R6, R12). `row` is a table with a `case_id`; `officers` and `units` are arrays, of a reader those of
 * `personsOf`. `OFFSET 0` keeps it a look-up per row: the planner would rather read every process of the office once.
 */
export const notAboutReader = (row: string, officers: string, units: string): string =>
  `NOT EXISTS (SELECT FROM process about WHERE about.case_id = ${row}.case_id AND about.recuses_from_case
     AND (about.recused && ${officers} OR about.recused_units && ${units}) OFFSET 0)`;

/** SQL: a sealed process only for those cleared whom the case is not about, in their own cause as in any other (R12). */
export const sealedFor = (
  row: string,
  { officers, units, cleared }: { officers: string; units: string; cleared: string },
): string => `(NOT ${row}.sealed OR ${cleared} AND ${notAboutReader(row, officers, units)})`;

/** Whose cause shuts a reader out of a case: their own and that of everybody they stand in for, with their units. */
export function personsOf(reader: Actor): { officers: string[]; units: string[] } {
  const persons = [reader, ...(reader.standsFor ?? [])];
  return { officers: persons.map(({ id }) => id), units: persons.map(({ unit }) => unit) };
}

/** SQL: whoever is shut out of a matter has its earlier notices no more; in their own cause they are heard, and keep theirs (R6). */
export const keepsLetter = (notice: string, recipient: string): string =>
  `(EXISTS (SELECT FROM process own WHERE own.id = ${notice}.process_id AND own.subject = ${recipient})
    OR NOT EXISTS (SELECT FROM process about WHERE about.case_id = ${notice}.case_id AND about.recuses_from_case AND ${recipient} = ANY (about.recused) OFFSET 0))`;
