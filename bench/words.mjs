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
const word = (rank) => String.fromCharCode(firstSign + Math.floor(rank / columns), secondSign + (rank % columns));

/** SQL: the words of one petition `p`, which is named so that every one is drawn anew. */
const drawn = `ARRAY(SELECT chr(${firstSign} + rank / ${columns}) || chr(${secondSign} + rank % ${columns})
  FROM (SELECT DISTINCT floor(${evenness} * ((1 + ${vocabulary} / ${evenness}.0::float8) ^ random() - 1))::int AS rank FROM generate_series(1, ${wordsOfOne}) WHERE p.case_id IS NOT NULL) AS ranks)`;

/**
 * Gives every matter that has none the words the search looks for.
 * @param {import('pg').Client} owner
 */
export async function fillWords(owner) {
  await filled(owner, ['petition_words'], async () => {
    await owner.query(
      `INSERT INTO petition_words SELECT p.case_id, ${drawn} FROM petition p WHERE NOT EXISTS (SELECT FROM petition_words w WHERE w.case_id = p.case_id)`,
    );
  });
}

/** What a clerk has typed of one more matter. */
export const typed = () =>
  Array.from({ length: wordsOfOne }, () =>
    word(Math.floor(evenness * ((1 + vocabulary / evenness) ** Math.random() - 1))),
  ).join(' ');
