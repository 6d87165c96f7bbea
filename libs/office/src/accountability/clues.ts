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

interface ClueRow {
  id: string;
  number: string;
  situation: number;
  unit: string | null;
  officer: string | null;
  fact: string;
  at: Date;
}

/** Clues nobody has taken up; about oneself one is told nothing. */
const clues = `
  SELECT k.id, c.number, k.situation, k.unit, k.officer, k.fact, k.at
  FROM clue_in_force k JOIN case_file c ON c.id = k.case_id
  WHERE $2 AND c.destruction IS NULL AND (NOT c.sealed OR $3) AND (k.officer IS NULL OR k.officer <> ALL ($1::text[])) AND ${notAboutReader('k', '$1', '$4')}
    AND NOT EXISTS (SELECT 1 FROM history h WHERE h.case_id = k.case_id AND h.type = 'CLUE_ENTERED' AND h.event->>'clue' = k.id::text)
  ORDER BY k.at DESC LIMIT 200`;

/** The clues this person may take up, the latest first (R6). */
export async function readClues({ manager }: Runtime, settings: OfficeSettings, reader: Actor): Promise<Clue[]> {
  const { officers, units } = personsOf(reader);
  const values = [officers, isOfCommittee(reader), settings.cleared.has(reader.id), units];
  const raised = await manager.query<ClueRow[]>(clues, values);
  const name = naming(settings);
  return raised.map(({ id, number, situation, unit, officer, fact, at }) => ({
    id,
    number,
    situation,
    situationLabel: situationLabel(situation),
    unit,
    unitName: name.unit(unit),
    officer,
    officerName: name.officer(officer),
    fact,
    at: at.toISOString(),
  }));
}
