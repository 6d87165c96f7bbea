import { withClient } from '../scripts/database/prepare.mjs';

const tables = [
  'case_file',
  'petition',
  'petitioner',
  'process',
  'timer',
  'history',
  'notice',
  'outbox',
  'idempotency',
  'breach',
  'clue',
];

/**
 * @param {string} url
 * @returns {Promise<Record<string, number>>}
 */
export function rowCounts(url) {
  return withClient(url, async (client) => {
    const { rows } = await client.query(
      tables.map((name) => `SELECT '${name}' AS name, count(*)::int AS rows FROM ${name}`).join(' UNION ALL '),
    );
    return Object.fromEntries(rows.map(({ name, rows: count }) => [name, count]));
  });
}

/**
 * Does a piece of work and adds the rows it left, per table, to an account of its side.
 * @template T
 * @param {string} url
 * @param {Record<string, number>} account
 * @param {() => Promise<T>} work
 */
export async function counting(url, account, work) {
  const before = await rowCounts(url);
  const result = await work();
  const after = await rowCounts(url);
  for (const name of tables) account[name] = (account[name] ?? 0) + (after[name] ?? 0) - (before[name] ?? 0);
  return result;
}

/**
 * Says where two sides that should have written the same rows have not.
 * @param {Record<string, number>} ours
 * @param {Record<string, number>} theirs
 * @returns {string[]}
 */
export const differences = (ours, theirs) =>
  tables.filter((name) => ours[name] !== theirs[name]).map((name) => `${name}: ${ours[name]} ≠ ${theirs[name]}`);
