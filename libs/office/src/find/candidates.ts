import { run, statement, type OfficeSettings, type Runtime } from '@banjie/runtime';
import { localDateOf, type Actor } from '@banjie/workflows';
import { notAboutReader, personsOf } from '../access/not-about-reader.js';
import type { PersonalData } from '../personal-data/personal-data.js';
import type { Asked } from './find-form.js';
import { OfficeNames } from './office-names.js';
import { periodsBefore } from './periods.js';
import { inSight, takenDownOrHeldBy } from './sight.js';
import { allOf, type Terms } from './terms.js';
import { typedNumbers } from './typed-numbers.js';
import { textsIn, typedTerms, ways, type Way } from './typed-terms.js';

/** Of each way; what the rule itself keeps from the reader must not leave a gap. */
const candidates = 12;
/** Rows of a month or year that are looked at for its latest: what more of them share is no matter's own. */
const lookedAt = 500;

const preparing = statement(
  'find_words',
  `SELECT to_char(office_now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS now,
    COALESCE(jsonb_object_agg(said, search_words(said)), '{}') AS words FROM unnest($1::text[]) AS said`,
);

/**
 * Month by month, then year by year, until there are enough: a word that many matters have costs no more than its latest ones.
 * Each step is one look into the index, the reader's sight in it, and can become no scan of the register.
 */
const finding = statement(
  'find',
  `WITH asked AS (SELECT * FROM unnest($1::text[], $2::text[]) AS a(way, terms)),
  found AS (
    SELECT a.way, m.case_id FROM asked a CROSS JOIN LATERAL (
      SELECT l.case_id FROM unnest($3::text[]) WITH ORDINALITY AS p(period, place) CROSS JOIN LATERAL (
        SELECT w.case_id FROM (
          SELECT s.case_id, s.received_at FROM petition_terms s
          WHERE s.terms @@ (p.period::tsquery && a.terms::tsquery) AND ${notAboutReader('s', '$4::text[]', '$5::text[]')} LIMIT ${lookedAt}) w
        ORDER BY w.received_at DESC, w.case_id LIMIT ${candidates}) l LIMIT ${candidates}) m
    UNION ALL SELECT 'number', id FROM case_file WHERE number = ANY ($6::text[]) AND NOT sealed)
  SELECT f.way, c.id, c.number, t.title, t.received_at FROM found f JOIN case_file c ON c.id = f.case_id JOIN petition t ON t.case_id = c.id`,
);

/** A matter and one of the ways it was found. */
export interface Candidate {
  way: Way | 'number';
  id: string;
  number: string;
  title: string;
  received_at: Date;
}

interface Finding {
  runtime: Runtime;
  personal: PersonalData;
  reader: Actor;
  settings: OfficeSettings;
}

/** What the index has for what was typed, in the reader's sight and not about them; `mayRead` has the last word. */
export async function candidatesFor(
  { runtime, personal, reader, settings }: Finding,
  { text, officer }: Asked,
): Promise<Candidate[]> {
  if (text === '' && officer === undefined) return [];
  const [prepared] = await run<{ now: string; words: Record<string, string[]> }>(runtime.manager, preparing, [
    textsIn(text),
  ]);
  if (!prepared) return [];
  const wordsOf = (said: string): readonly string[] => prepared.words[said] ?? [];
  const typed = typedTerms(text, { personal, names: OfficeNames.of(settings), wordsOf });
  const terms = narrowed(
    typed,
    [...(officer === undefined ? [] : [takenDownOrHeldBy(officer)]), ...inSight(reader, settings)],
    text === '',
  );
  const today = localDateOf(prepared.now);
  const { officers, units } = personsOf(reader);
  return run<Candidate>(runtime.manager, finding, [
    terms.map(([way]) => way),
    terms.map(([, all]) => all),
    periodsBefore(today),
    officers,
    units,
    officer === undefined ? typedNumbers(text, Number(today.slice(0, 4))) : [],
  ]);
}

/** What is asked for each way, under the same conditions; where nothing was typed whatever meets them. */
function narrowed(
  typed: Readonly<Record<Way, Terms>>,
  conditions: readonly Terms[],
  nothingTyped: boolean,
): [Way, string][] {
  if (nothingTyped) return asked('holder', allOf(conditions));
  return ways.flatMap((way) => asked(way, allOf([typed[way], ...conditions])));
}

const asked = (way: Way, terms: Terms): [Way, string][] => (terms === null ? [] : [[way, terms]]);
