import { canonical } from '@banjie/runtime';
import { filled } from './bulk-load.mjs';
import { expression, idsIn, literal } from './sql-values.mjs';
import { columnTypes, entered, rowsOf, tableNames } from './specimen.mjs';

/** @typedef {import('./specimen.mjs').Row} Row */

/** @typedef {(row: Row) => string} Other of the row it is copied from */

/** @type {Other} */
const receivedAt = (row) => earlier(row.received_at);

/**
 * The same moment of another day of ten years, as SQL.
 * @param {string | null | undefined} instant
 */
const earlier = (instant) => `(${literal(instant ?? '')}::timestamptz - c.serial % 3650 * interval '1 day')`;

/**
 * What differs from copy to copy besides ids, number and chain, as SQL of `c.serial`: they are other people's, or the
 * search would find them all for one person, and they came in over ten years.
 * @type {Map<string, Other>}
 */
const ofOthers = new Map(
  /** @type {[string, Other][]} */ ([
    ['petitioner.name', () => "'张' || chr(19968 + c.serial % 4000)"],
    ['petitioner.name_key', () => "'张' || chr(19968 + c.serial % 4000)"],
    ['petitioner.spelt', () => "ARRAY['z' || chr(97 + c.serial % 26), 'zhang' || chr(97 + c.serial % 26) || 'an']"],
    ['petitioner.phone_indexes', () => "ARRAY[encode(sha256(('phone' || c.serial)::bytea), 'hex')]"],
    ['petitioner.id_number_index', () => "encode(sha256(('id' || c.serial)::bytea), 'hex')"],
    ['petition.received_at', receivedAt],
    ['petition_facts.received_at', receivedAt],
    ['petition_facts.month', (row) => `to_char(${receivedAt(row)} AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM')`],
    ['case_file.serial', () => 'c.serial'],
    ['history.at', (row) => earlier(row.at)],
  ]),
);

/** Copies made at a time: all at once would only fill the memory. */
const batchSize = 10_000;

/**
 * Makes more cases like some that were lived through: ids, number and a hash chain of their own that verifies, every other
 * value the same. Needs the owner.
 * @param {import('pg').Client} owner
 * @param {readonly { caseId: string, count: number }[]} wanted
 * @param {readonly string[]} [tables] those that are copied; without the history there is no chain
 */
export async function copyCases(owner, wanted, tables = tableNames) {
  await owner.query("SET temp_buffers = '64MB'");
  await filled(owner, tables, async () => {
    for (const one of wanted) await copyCase(owner, one, tables);
  });
}

/**
 * @param {import('pg').Client} owner
 * @param {{ caseId: string, count: number }} wanted
 * @param {readonly string[]} tables
 */
async function copyCase(owner, { caseId, count }, tables) {
  const rows = await rowsOf(owner, caseId, 'none-of-them');
  const types = await columnTypes(owner);
  const [file] = rows.case_file?.values() ?? [];
  if (!file) throw new Error(`There is no case ${caseId}`);
  const history = tables.includes('history') ? [...(rows.history?.values() ?? [])] : [];
  const ids = idsIn(Object.values(rows).flatMap((table) => [...table.values()]));
  const parts = new Map([
    ...ids.map((id, index) => /** @type {[string, string]} */ ([id, `c.u${index}::text`])),
    ...history.map(({ hash }, index) => /** @type {[string, string]} */ ([String(hash), `c.h${index + 1}`])),
    ...history.slice(0, 1).map(({ previous_hash: root }) => /** @type {[string, string]} */ ([String(root), 'c.h0'])),
    [String(file.number), 'c.number'],
    ...history.map((entry) => /** @type {[string, string]} */ ([hashedAt(entry), asHashed(earlier(entry.at))])),
    ...history.map((entry, index) => /** @type {[string, string]} */ ([hashedDigest(entry), `c.e${index + 1}`])),
  ]);
  for (let made = 0; made < count; made += batchSize) {
    await owner.query(
      copiesText(file, ids, history, parts, await takeNumbers(owner, file, Math.min(batchSize, count - made))),
    );
    for (const table of tables) {
      for (const row of rows[table]?.values() ?? [])
        await owner.query(insertion(table, entered(table, row), types, parts));
    }
    await owner.query('DROP TABLE copy');
  }
}

/**
 * @param {import('pg').Client} owner
 * @param {Row} file
 * @param {number} size
 */
async function takeNumbers(owner, { series, year }, size) {
  const { rows } = await owner.query(
    'UPDATE number_series SET last = last + $1 WHERE series = $2 AND year = $3 RETURNING last - $1 + 1 AS first, last',
    [size, series, year],
  );
  return /** @type {{ first: number, last: number }} */ (rows[0]);
}

/**
 * Ids, number and hash chain of a batch; each link is computed over the same text as the runtime computes it. `OFFSET 0`
 * keeps the planner from writing every link before it into each one.
 * @param {Row} file
 * @param {string[]} ids
 * @param {Row[]} history
 * @param {Map<string, string>} parts
 * @param {{ first: number, last: number }} numbers
 */
function copiesText(file, ids, history, parts, { first, last }) {
  const columns = ids.map((_, index) => `uuidv7() AS u${index}`);
  const root = expression(`case:${file.id}`, 'text', parts);
  return history
    .reduce(
      (from, entry, index) =>
        `SELECT c.*, ${digest(expression(hashedText(entry), 'text', parts))} AS h${index + 1} FROM (
           SELECT c.*, ${digest(expression(digestedText(entry), 'text', parts))} AS e${index + 1} FROM (${from}) c OFFSET 0) c OFFSET 0`,
      `SELECT c.*, ${digest(root)} AS h0 FROM (SELECT serial, ${literal(`${file.series}-${file.year}-`)} || lpad(serial::text, GREATEST(5, length(serial::text)), '0') AS number,
       ${columns.join(', ')} FROM generate_series(${first}, ${last}) serial OFFSET 0) c`,
    )
    .replace(/^/, 'CREATE TEMP TABLE copy AS ');
}

/** @param {string} text an SQL expression */
const digest = (text) => `encode(sha256(convert_to(${text}, 'UTF8')), 'hex')`;

/** @param {Row} entry */
function hashedText({ hash: _hash, xact: _xact, event: _event, salt: _salt, ...entry }) {
  return canonical({
    ...entry,
    seq: Number(entry.seq),
    event_digest: hashedDigest(entry),
    at: hashedAt(entry),
  });
}

/**
 * What the digest of the event of an entry is taken of; the copy has its salt.
 * @param {Row} entry
 */
const digestedText = ({ salt, event }) => `${salt}${canonical(JSON.parse(event ?? '{}'))}`;

/**
 * What stands in the text of an entry for its instant, which is another in every copy.
 * @param {Row} entry
 */
const hashedAt = ({ seq }) => `at-of-entry-${seq}.`;

/**
 * What stands there for the digest of its event, in which the ids are others.
 * @param {Row} entry
 */
const hashedDigest = ({ seq }) => `digest-of-entry-${seq}.`;

/** @param {string} instant an SQL expression, as the runtime writes it */
const asHashed = (instant) => `to_char(${instant} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/**
 * @param {string} table
 * @param {Row} row
 * @param {Map<string, Map<string, string>>} types
 * @param {Map<string, string>} parts
 */
function insertion(table, row, types, parts) {
  const columns = Object.keys(row);
  const values = columns.map(
    (column) =>
      ofOthers.get(`${table}.${column}`)?.(row) ??
      expression(row[column] ?? null, types.get(table)?.get(column) ?? 'text', parts),
  );
  return `INSERT INTO ${table} (${columns.join(', ')}) SELECT ${values.join(', ')} FROM copy c`;
}
