/**
 * What one act wrote, read back from the tables: the measure of what anybody else must write to have done the same.
 * Every value is text as PostgreSQL prints it, or null.
 * @typedef {Record<string, string | null>} Row
 * @typedef {{ table: string, inserted: Row[], updated: { key: Row, set: Row }[] }} TableChange
 * @typedef {Record<string, Map<string, Row>>} Rows by table and key
 */

/** Where the rows of a case are found, in an order their foreign keys allow. */
const tables = [
  { name: 'case_file', key: 'id', of: 'id = $1' },
  { name: 'petition', key: 'case_id', of: 'case_id = $1' },
  { name: 'petitioner', key: 'id', of: 'case_id = $1' },
  { name: 'process', key: 'id', of: 'case_id = $1' },
  { name: 'timer', key: 'id', of: 'case_id = $1' },
  { name: 'history', key: 'seq', of: 'case_id = $1' },
  { name: 'notice', key: 'id', of: 'case_id = $1' },
  { name: 'outbox', key: 'id', of: 'ref IN (SELECT id FROM notice WHERE case_id = $1)' },
  { name: 'breach', key: 'id', of: 'case_id = $1' },
  { name: 'clue', key: 'id', of: 'case_id = $1' },
  { name: 'petition_facts', key: 'case_id', of: 'case_id = $1' },
];

export const tableNames = tables.map(({ name }) => name);

const keysOf = { name: 'idempotency', key: 'id', of: 'key LIKE $1' };

/** Tables the database keeps by itself. */
const kept = new Set(['petition_facts']);

/** Columns the database fills in by itself. */
const automatic = new Set([
  'petitioner.id',
  'outbox.id',
  'outbox.created_at',
  'outbox.attempts',
  'idempotency.id',
  'idempotency.created_at',
  'breach.id',
  'history.xact',
]);

/**
 * @param {import('pg').Client} client
 * @returns {Promise<Map<string, Map<string, string>>>} types of all columns by table
 */
export async function columnTypes(client) {
  const { rows } = await client.query(
    `SELECT c.relname AS table, a.attname AS column, format_type(a.atttypid, a.atttypmod) AS type FROM pg_class c
     JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
     WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace ORDER BY c.relname, a.attnum`,
  );
  const types = new Map();
  for (const { table, column, type } of rows) types.set(table, (types.get(table) ?? new Map()).set(column, type));
  return types;
}

/**
 * @param {import('pg').Client} client
 * @param {string} caseId
 * @param {string} keyPrefix of the idempotency keys the case was acted on with
 * @returns {Promise<Rows>}
 */
export async function rowsOf(client, caseId, keyPrefix) {
  const types = await columnTypes(client);
  /** @type {Rows} */
  const found = {};
  // A bare name would order by the column as it is read: as text, ten before two.
  for (const { name, key, of } of [...tables, keysOf]) {
    const columns = [...(types.get(name)?.keys() ?? [])].map((column) => `"${column}"::text`);
    const parameter = name === keysOf.name ? `${keyPrefix}%` : caseId;
    const { rows } = await client.query(
      `SELECT ${columns.join(', ')} FROM ${name} WHERE ${of} ORDER BY ${name}.${key}`,
      [parameter],
    );
    found[name] = new Map(rows.map((row) => [row[key], row]));
  }
  return found;
}

/**
 * What was written between two readings.
 * @param {Rows} before
 * @param {Rows} after
 * @returns {TableChange[]}
 */
export function changesBetween(before, after) {
  return [...tables, keysOf].flatMap(({ name, key }) => {
    /** @type {TableChange} */
    const change = { table: name, inserted: [], updated: [] };
    for (const [id, row] of after[name] ?? []) {
      const old = before[name]?.get(id);
      if (!old) change.inserted.push(entered(name, row));
      else if (changed(old, row).length > 0)
        change.updated.push({ key: { [key]: id }, set: Object.fromEntries(changed(old, row)) });
    }
    return kept.has(name) || change.inserted.length + change.updated.length === 0 ? [] : [change];
  });
}

/**
 * @param {Row} old
 * @param {Row} row
 */
const changed = (old, row) => Object.entries(row).filter(([column, value]) => old[column] !== value);

/**
 * A row as it is entered: without what the database fills in by itself.
 * @param {string} table
 * @param {Row} row
 * @returns {Row}
 */
export const entered = (table, row) =>
  Object.fromEntries(
    Object.entries(row).filter(
      ([column, value]) => !automatic.has(`${table}.${column}`) && !(table === 'outbox' && value === null),
    ),
  );
