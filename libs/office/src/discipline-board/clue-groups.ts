import { parsed, type OfficeSettings, type Runtime } from '@banjie/runtime';
import type { Actor, Label } from '@banjie/workflows';
import { z } from 'zod';
import {
  clueColumns,
  clueConditions,
  clueOf,
  clueParameters,
  ofReader,
  type Clue,
  type ClueRow,
} from '../accountability/clues.js';
import { mergedAtMost, mergedForm } from '../accountability/open-together.js';
import { situationLabel } from '../accountability/proceedings.js';
import { formSchema, type FormSchema } from '../forms/form-schema.js';
import { naming } from '../labels.js';

const atMost = 25;
const cursorForm = z.tuple([z.coerce.number().int(), z.string().regex(/^[0-9a-f]{32}$/)]);

export const clueGroupsQuery = z.strictObject({
  unit: z.string().max(60).optional(),
  officer: z.string().max(60).optional(),
  situation: z.coerce.number().int().min(1).max(22).optional(),
  cursor: z.string().max(200).optional(),
});

/** Clues alike: `count` of them, `clues` the latest of these, as many as one opening takes. Instants in ISO 8601. */
export interface ClueGroup {
  key: string;
  unit: string | null;
  unitName: string | null;
  situation: number;
  situationLabel: Label | null;
  officer: string | null;
  officerName: string | null;
  count: number;
  firstAt: string;
  lastAt: string;
  clues: Clue[];
}

export interface ClueGroups {
  groups: ClueGroup[];
  next: string | null;
  /** The form that opens one case on several of them. */
  form: FormSchema;
}

const openingForm = formSchema(mergedForm);

interface GroupRow {
  key: string;
  unit: string | null;
  situation: number;
  officer: string | null;
  count: number;
  first_at: Date;
  last_at: Date;
  clues: (Omit<ClueRow, 'at'> & { at: string })[];
}

/** Groups by number, the largest first, each with its latest clues: one statement. */
const statement = `
  WITH open AS MATERIALIZED (SELECT ${clueColumns} FROM clue_in_force k JOIN case_file c ON c.id = k.case_id
      WHERE ${clueConditions(ofReader)} AND ($5::text IS NULL OR k.unit = $5) AND ($6::text IS NULL OR k.officer = $6) AND ($7::int IS NULL OR k.situation = $7)),
    grouped AS (SELECT md5(jsonb_build_array(unit, situation, officer)::text) AS key, unit, situation, officer, count(*)::int AS count, min(at) AS first_at, max(at) AS last_at
      FROM open GROUP BY unit, situation, officer),
    page AS (SELECT * FROM grouped WHERE $8::int IS NULL OR (-count, key) > (-$8::int, $9::text) ORDER BY -count, key LIMIT ${atMost + 1})
  SELECT g.*, (SELECT jsonb_agg(to_jsonb(m)) FROM (SELECT * FROM open o WHERE o.situation = g.situation
      AND o.unit IS NOT DISTINCT FROM g.unit AND o.officer IS NOT DISTINCT FROM g.officer ORDER BY o.at DESC, o.id LIMIT ${mergedAtMost}) m) AS clues
  FROM page g ORDER BY -g.count, g.key`;

/** The clues this person may take up, those alike together (R6). */
export async function readClueGroups(runtime: Runtime, reader: Actor, query: unknown): Promise<ClueGroups> {
  const { unit = null, officer = null, situation = null, cursor } = parsed(clueGroupsQuery, query);
  const [count = null, key = null] = cursor === undefined ? [] : parsed(cursorForm, cursor.split('~'));
  const settings = await runtime.settingsCache.newest();
  const values = [...clueParameters(settings, reader), unit, officer, situation, count, key];
  const found = await runtime.manager.query<GroupRow[]>(statement, values);
  const rows = found.slice(0, atMost);
  const end = found.length > atMost ? rows.at(-1) : undefined;
  return {
    groups: rows.map((row) => groupOf(row, settings)),
    next: end ? `${end.count}~${end.key}` : null,
    form: openingForm,
  };
}

function groupOf({ first_at, last_at, clues, ...row }: GroupRow, settings: OfficeSettings): ClueGroup {
  const name = naming(settings);
  return {
    ...row,
    unitName: name.unit(row.unit),
    situationLabel: situationLabel(row.situation),
    officerName: name.officer(row.officer),
    firstAt: first_at.toISOString(),
    lastAt: last_at.toISOString(),
    clues: clues.map((clue) => clueOf({ ...clue, at: new Date(clue.at) }, settings)),
  };
}
