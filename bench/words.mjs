import { filled } from './bulk-load.mjs';

/**
 * Words of matters as many people would write them. In 3,587 real ones a petition has 163 pairs of characters that count
 * for the search; the commonest pair is in 47 % of them, the 1,000th in 1.8 %, the 10,000th in 0.25 %. These are drawn
 * with a chance of 1 / (rank + 30) from 300,000, which comes near that.
 */
const vocabulary = 300_000;
const evenness = 30;
const wordsOfOne = 160;
const columns = 500;
const [firstSign, secondSign] = [0x4e00, 0x6000];

/** @param {number} rank from 0 */
export const word = (rank) =>
  String.fromCharCode(firstSign + Math.floor(rank / columns), secondSign + (rank % columns));

/**
 * SQL: so many words of one petition `p`, which is named so that every one is drawn anew.
 * @param {number} count
 */
const drawn = (count) => `ARRAY(SELECT chr(${firstSign} + rank / ${columns}) || chr(${secondSign} + rank % ${columns})
  FROM (SELECT DISTINCT floor(${evenness} * ((1 + ${vocabulary} / ${evenness}.0::float8) ^ random() - 1))::int AS rank FROM generate_series(1, ${count}) WHERE p.case_id IS NOT NULL) AS ranks)`;

/**
 * Gives every matter that has none the words the search looks for.
 * @param {import('pg').Client} owner
 */
export async function fillWords(owner) {
  await filled(owner, ['petition_words'], async () => {
    await owner.query(
      `INSERT INTO petition_words SELECT p.case_id, ${drawn(wordsOfOne)} FROM petition p WHERE NOT EXISTS (SELECT FROM petition_words w WHERE w.case_id = p.case_id)`,
    );
  });
}

/** A title has so many pairs of characters, and the place a few more. */
const wordsOfTitle = 18;
/** Matters whose terms are put together at a time. */
const batchSize = 50_000;

/**
 * Gives every matter that has none the terms it is found by, as the database makes them but for the words of the title.
 * @param {import('pg').Client} owner
 */
export async function fillTerms(owner) {
  await filled(owner, ['petition_terms'], async () => {
    for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
      const { rows } = await owner.query('SELECT case_id FROM petition WHERE case_id > $1 ORDER BY case_id LIMIT $2', [
        after,
        batchSize,
      ]);
      const last = rows.at(-1);
      if (!last) return;
      await owner.query(
        `INSERT INTO petition_terms SELECT p.case_id, p.received_at, array_to_tsvector(
           ARRAY(SELECT term FROM unnest(tsvector_to_array(p.terms)) AS term WHERE NOT starts_with(term, 't'))
           || ARRAY(SELECT 't' || said FROM unnest(${drawn(wordsOfTitle)}) AS said))
         FROM petition_terms_of($1::uuid[]) p ON CONFLICT DO NOTHING`,
        [rows.map(({ case_id: id }) => id)],
      );
      after = last.case_id;
    }
  });
}

/** What a clerk has typed of one more matter. */
export const typed = () =>
  Array.from({ length: wordsOfOne }, () =>
    word(Math.floor(evenness * ((1 + vocabulary / evenness) ** Math.random() - 1))),
  ).join(' ');
