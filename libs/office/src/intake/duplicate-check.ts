import { asParagraphs, seatsOf, type Actor } from '@banjie/workflows';
import { z } from 'zod';
import {
  type Runtime,
  parsed,
  CaseDecision,
  mayKnowWhoCame,
  mayRead,
  oversees,
  readCases,
  type ProcessState,
  run,
  statement,
} from '@banjie/runtime';
import { matterInBrief } from '../case-page/matter-in-brief.js';
import type { MatterInBrief } from '../case-page/shapes.js';
import { personsOf } from '../access/not-about-reader.js';
import { withMerged } from '../access/with-merged.js';
import { findableBy } from '../personal-data/findable-by.js';
import type { PersonalData } from '../personal-data/personal-data.js';

const written = (max: number) => z.string().overwrite(asParagraphs).max(max).default('');

/** What has been typed so far; anything may still be missing or half written. */
export const duplicateForm = z.strictObject({
  title: written(200),
  content: written(20_000),
  petitioners: z
    .array(z.strictObject({ name: written(100), idNumber: written(100), phone: written(100) }))
    .max(50)
    .default([]),
});

export const likenesses = ['sameId', 'samePhone', 'sameName', 'similarText'] as const;
export type Likeness = (typeof likenesses)[number];

/** An earlier petition. */
export interface Duplicate extends MatterInBrief {
  /** The new matter could be joined to it (并单), if it complains of the same. */
  mayLead: boolean;
  /** Why it is suggested. */
  because: Likeness[];
}

interface Found extends Record<'same_id' | 'same_phone' | 'same_name' | 'similar_text', boolean> {
  id: string;
  number: string;
  title: string;
  received_at: Date;
}

/** Suggestions asked of the database; the panel shows the first few that the clerk may read. */
const candidates = 20;
export const suggestionsAtMost = 5;

/** What two texts share, as a part of the shorter one's weight: below this they have the usual phrases in common, not the matter. */
const leastLikeness = 0.18;
/** A title of average length weighs about half of this; a long text need not be repeated whole to be the same matter. */
const fullWeight = 200;

/** A text is looked up by so many of its rarest words at most, which together may be in so many petitions. */
const wordsLookedUp = 100;
const petitionsLookedAt = 10_000;
const wordsAtLeast = 20;

/**
 * A word weighs by how rare it is (inverse document frequency), which the planner's statistics know; a word they do not
 * list is rarer than any they do. The rarest words of the text are looked up, each in the index by itself, as long as they
 * lead to few petitions: the common ones would only bring every matter in. Those of the title say more than those of the
 * content. Words the statistics do not list are equally rare for all we know; in the order of the alphabet those of common
 * signs (一, 不, 人) would come first.
 */
const search = statement(
  'seen_before',
  `
  WITH known AS (
    SELECT u.word, u.share FROM pg_stats s, unnest(s.most_common_elems::text::text[], s.most_common_elem_freqs) AS u(word, share)
    WHERE s.schemaname = 'public' AND s.tablename = 'petition_words' AND s.attname = 'words' AND u.word IS NOT NULL),
  written AS (
    SELECT a.word, COALESCE(k.share, (SELECT min(share) / 2 FROM known), 0.001) AS share, CASE WHEN a.word = ANY (search_words($1)) THEN 1.5 ELSE 1 END AS loudness
    FROM unnest(search_words($1 || ' ' || $8)) AS a(word) LEFT JOIN known k ON k.word = a.word),
  ranked AS (
    SELECT word, -ln(share) * loudness AS weight, row_number() OVER rarest AS place,
      sum(share) OVER rarest * (SELECT GREATEST(reltuples, 0) FROM pg_class WHERE oid = 'petition_words'::regclass) AS petitions
    FROM written WINDOW rarest AS (ORDER BY -ln(share) * loudness DESC, md5(word))),
  asked AS (
    SELECT word, weight FROM ranked WHERE place <= ${wordsLookedUp} AND (petitions <= ${petitionsLookedAt} OR place <= ${wordsAtLeast})),
  alike AS (
    SELECT h.case_id, sum(a.weight) / (SELECT LEAST(sum(weight), ${fullWeight}) FROM asked) AS likeness
    FROM asked a CROSS JOIN LATERAL petitions_saying(a.word) AS h(case_id) GROUP BY h.case_id),
  person AS (
    SELECT case_id, COALESCE(bool_or(id_number_index = ANY ($2::text[])), false) AS same_id,
      bool_or(phone_indexes && $3::text[]) AS same_phone, bool_or(name_key = ANY ($4::text[])) AS same_name
    FROM petitioner WHERE id_number_index = ANY ($2::text[]) OR phone_indexes && $3::text[] OR name_key = ANY ($4::text[]) GROUP BY case_id),
  found AS (
    SELECT case_id, COALESCE(same_id, false) AS same_id, COALESCE(same_phone, false) AS same_phone, COALESCE(same_name, false) AS same_name,
      COALESCE(likeness, 0) AS likeness
    FROM person FULL JOIN (SELECT * FROM alike WHERE likeness >= ${leastLikeness} OR case_id IN (SELECT case_id FROM person)) similar_one USING (case_id))
  SELECT c.id, c.number, t.title, t.received_at, f.same_id, f.same_phone, f.same_name, f.likeness >= ${leastLikeness} AS similar_text
  FROM found f JOIN case_file c ON c.id = f.case_id JOIN petition t ON t.case_id = c.id JOIN process p ON p.case_id = c.id AND p.recuses_from_case
  WHERE NOT c.sealed AND NOT (p.recused && $5::text[] OR p.recused_units && $6::text[])
    AND ($7 OR p.first_contact = ANY ($9::text[]) OR c.units && $10::text[])
  ORDER BY f.same_id::int * 20 + f.same_phone::int * 10 + f.same_name::int + f.likeness DESC, t.received_at DESC LIMIT ${candidates}`,
);

/**
 * Earlier petitions of the same person or about the same matter (R2), the likeliest first, at most five: only such as
 * the clerk may read, and never a sealed one, whoever asks (R12).
 */
export async function findDuplicates(
  runtime: Runtime,
  personal: PersonalData,
  clerk: Actor,
  typed: unknown,
): Promise<Duplicate[]> {
  const { title, content, petitioners } = parsed(duplicateForm, typed, 'R2');
  const people = petitioners.map((person) => findableBy(personal, person));
  const { officers, units } = personsOf(clerk);
  const seats = seatsOf(clerk);
  const settings = await runtime.settingsCache.newest();
  const found = await run<Found>(runtime.manager, search, [
    title,
    people.map(({ id_number_index: index }) => index).filter((index) => index !== null),
    people.flatMap(({ phone_indexes: indexes }) => indexes),
    people.map(({ name_key: name }) => name).filter((name) => name.length >= 2),
    officers,
    units,
    oversees(clerk),
    content,
    seats.map(({ id }) => id),
    withMerged(
      seats.map(({ unit }) => unit),
      settings,
    ),
  ]);
  return readable(runtime, clerk, found);
}

/**
 * The rule itself has the last word on who may read what; the search only looks where it may allow something. Of a confidential
 * matter whoever is kept from knowing who came with it is told of nothing that was found by the person (R12).
 */
async function readable(runtime: Runtime, clerk: Actor, found: readonly Found[]): Promise<Duplicate[]> {
  if (found.length === 0) return [];
  const { cases } = await readCases(runtime, { ids: found.map(({ id }) => id) });
  const suggestions = byText(found, cases, clerk).flatMap((row): Duplicate[] => {
    const decision = cases.find(({ file }) => file.id === row.id);
    const root = decision?.root;
    if (!decision || !root || decision.file.sealed || !mayRead(clerk, decision)) return [];
    const because = becauseOf(row).filter((one) => one === 'similarText' || mayKnowWhoCame(clerk, decision));
    if (because.length === 0) return [];
    return [{ ...matterInBrief(row, root), mayLead: mayLead(decision, root), because }];
  });
  return suggestions.slice(0, suggestionsAtMost);
}

/** What must not be told by whom it is of does not come first for it either. */
function byText(found: readonly Found[], cases: readonly CaseDecision[], clerk: Actor): Found[] {
  const isKept = ({ id }: Found): boolean => cases.some((one) => one.file.id === id && !mayKnowWhoCame(clerk, one));
  return [...found.filter((row) => !isKept(row)), ...found.filter(isKept)];
}

/** Asks the machine as if the matter being typed, which complains of the same, were joined to it now. */
function mayLead(decision: CaseDecision, root: ProcessState): boolean {
  const { complainedOfficer = null, recusedUnits } = root.standing;
  const [complainedUnit = null] = recusedUnits;
  const stamp = { at: decision.now, by: { id: '', unit: '' } };
  return decision.accepts(root, {
    ...stamp,
    type: 'MATTER_JOINED',
    matter: '',
    receivedAt: decision.now,
    complainedUnit,
    complainedOfficer,
  });
}

const becauseOf = (row: Found): Likeness[] => {
  const holds = {
    sameId: row.same_id,
    samePhone: row.same_phone,
    sameName: row.same_name,
    similarText: row.similar_text,
  };
  return likenesses.filter((likeness) => holds[likeness]);
};
