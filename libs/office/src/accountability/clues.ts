import { isOfCommittee, type OfficeSettings, type Runtime } from '@banjie/runtime';
import type { Actor, Label } from '@banjie/workflows';
import { notAboutReader, personsOf } from '../access/not-about-reader.js';
import { naming } from '../labels.js';
import { situationLabel } from './proceedings.js';

export interface Clue {
  id: string;
  number: string;
  situation: number;
  situationLabel: Label | null;
  unit: string | null;
  unitName: string | null;
  officer: string | null;
  officerName: string | null;
  fact: string;
  /** ISO 8601. */
  at: string;
}

export interface ClueRow {
  id: string;
  number: string;
  situation: number;
  unit: string | null;
  officer: string | null;
  fact: string;
  at: Date;
}

/**
 * SQL: a clue `k` that an opening took up: alone, in its own case, or with others, in the case of one of them. `among`: a further
 * condition on `h`, the entry of the opening.
 */
export const takenUp = (among = ''): string =>
  `(EXISTS (SELECT 1 FROM history h WHERE h.case_id = k.case_id AND h.type = 'CLUE_ENTERED' AND h.event->>'clue' = k.id::text ${among})
    OR EXISTS (SELECT 1 FROM history h WHERE h.type = 'CLUE_ENTERED' AND h.event->'clues' ? k.id::text ${among}))`;

/** SQL: a clue `k`, of the file `c`, that nobody has taken up and this reader may; about oneself one is told nothing (R6, R12). */
export const clueConditions = (reader: {
  officers: string;
  units: string;
  cleared: string;
  isOfCommittee: string;
}): string =>
  `${reader.isOfCommittee}::boolean AND c.destruction IS NULL AND (NOT c.sealed OR ${reader.cleared}::boolean)
    AND (k.officer IS NULL OR k.officer <> ALL (${reader.officers}::text[])) AND ${notAboutReader('k', `${reader.officers}::text[]`, `${reader.units}::text[]`)}
    AND NOT ${takenUp()}`;

/** What a statement with `clueConditions` in it is told of the reader: `$1` to `$4`. */
export function clueParameters(settings: OfficeSettings, reader: Actor): unknown[] {
  const { officers, units } = personsOf(reader);
  return [officers, isOfCommittee(reader), settings.cleared.has(reader.id), units];
}

export const ofReader = { officers: '$1', isOfCommittee: '$2', cleared: '$3', units: '$4' };

export const clueColumns = 'k.id, c.number, k.situation, k.unit, k.officer, k.fact, k.at';

const clues = `
  SELECT ${clueColumns} FROM clue_in_force k JOIN case_file c ON c.id = k.case_id
  WHERE ${clueConditions(ofReader)} ORDER BY k.at DESC LIMIT 200`;

/** The clues this person may take up, the latest first (R6). */
export async function readClues({ manager }: Runtime, settings: OfficeSettings, reader: Actor): Promise<Clue[]> {
  const raised = await manager.query<ClueRow[]>(clues, clueParameters(settings, reader));
  return raised.map((row) => clueOf(row, settings));
}

export function clueOf({ at, ...row }: ClueRow, settings: OfficeSettings): Clue {
  const name = naming(settings);
  return {
    ...row,
    situationLabel: situationLabel(row.situation),
    unitName: name.unit(row.unit),
    officerName: name.officer(row.officer),
    at: at.toISOString(),
  };
}
