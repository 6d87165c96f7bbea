import { readersOf, type OfficeSettings } from '@banjie/runtime';
import { notAboutReader } from './not-about-reader.js';

/**
 * SQL: one of these readers leads the sealed lane in this process: one of its secretaries, or where each of these is recused another of
 * those cleared. What `competenceIn` says of one process, for lists (R4, R12). `secretaries` is the parameter of
 * `secretariesOf`; that the process is sealed and theirs to read is asked beside it.
 */
export const decidesSealed = (row: string, readers: string, secretaries: string): string =>
  `(EXISTS (SELECT FROM jsonb_to_recordset(${secretaries}::jsonb) AS s(id text) WHERE s.id = ANY (${readers}))
    OR NOT EXISTS (SELECT FROM jsonb_to_recordset(${secretaries}::jsonb) AS s(id text, unit text)
      WHERE s.id <> ALL (${row}.recused) AND ${notAboutReader(row, 'ARRAY[s.id]', 'ARRAY[s.unit]')}))`;

/** The cleared secretaries of the discipline committee as a parameter. */
export const secretariesOf = (settings: OfficeSettings): string =>
  JSON.stringify(
    readersOf({ settings, about: undefined })
      .filter(({ roles }) => roles.includes('disciplineSecretary'))
      .map(({ id, unit }) => ({ id, unit })),
  );
