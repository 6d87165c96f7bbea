import pg from 'pg';
import { v7 as uuid } from 'uuid';
import { columnTypes } from './specimen.mjs';

/**
 * @typedef {import('./specimen.mjs').TableChange} TableChange
 * @typedef {import('./specimen.mjs').Row} Row
 * @typedef {{ name: string, text: string, values: (string | null)[], isSeries: boolean }} Prepared
 */

const ids = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/**
 * The limit: what a person would write by hand for the same rows. One transaction per act, one prepared statement per
 * table, over a connection of its own; nothing is read, decided, validated or hashed.
 */
export class ByHand {
  /** @type {pg.Client[]} */
  #connections = [];
  /** @type {Prepared[][]} */
  #acts = [];

  /**
   * @param {string} url
   * @param {TableChange[][]} acts what each act of one matter wrote
   * @param {{ connections: number, keyPrefix: string, number: string }} specimen keyPrefix: of its idempotency keys
   */
  static async open(url, acts, { connections, keyPrefix, number }) {
    const byHand = new ByHand();
    for (let index = 0; index < connections; index += 1) {
      const client = new pg.Client({ connectionString: url, application_name: 'banjie-bench-by-hand' });
      await client.connect();
      byHand.#connections.push(client);
    }
    const [first] = byHand.#connections;
    if (!first) throw new Error('no connection');
    const types = await columnTypes(first);
    byHand.#acts = acts.map((changes) => changes.flatMap((change) => statementsOf(change, types)));
    byHand.keyPrefix = keyPrefix;
    byHand.number = number;
    return byHand;
  }

  keyPrefix = '';
  number = '';

  /**
   * All acts of one matter on the connection of a lane.
   * @param {number} lane
   */
  async matter(lane) {
    const client = /** @type {pg.Client} */ (this.#connections[lane]);
    const fresh = new Map([[this.keyPrefix, `by-hand-${uuid()}`]]);
    for (const statements of this.#acts) {
      await client.query('BEGIN');
      for (const { isSeries, ...statement } of statements) {
        const values = statement.values.map((value) => this.#renewed(value, fresh));
        const { rows } = await client.query({ ...statement, values });
        if (isSeries) fresh.set(this.number, rows[0].number).set('serial', rows[0].last);
      }
      await client.query('COMMIT');
    }
  }

  async close() {
    await Promise.all(this.#connections.map((client) => client.end()));
  }

  /**
   * @param {string | null} value
   * @param {Map<string, string>} fresh
   */
  #renewed(value, fresh) {
    if (value === null) return null;
    if (value === this.number || value === 'serial') return fresh.get(value) ?? value;
    if (value.startsWith(this.keyPrefix)) return (fresh.get(this.keyPrefix) ?? '') + value.slice(this.keyPrefix.length);
    return value.replace(ids, (id) => {
      const known = fresh.get(id);
      if (known) return known;
      const made = uuid();
      fresh.set(id, made);
      return made;
    });
  }
}

let named = 0;

/**
 * @param {TableChange} change
 * @param {Map<string, Map<string, string>>} types
 * @returns {Prepared[]}
 */
function statementsOf({ table, inserted, updated }, types) {
  const prepared = [];
  const [row] = inserted;
  if (row) {
    const columns = Object.keys(row);
    const list = inserted.map(
      (_, r) => `(${columns.map((column, c) => cast(types, table, column, r * columns.length + c + 1)).join(', ')})`,
    );
    const values = inserted.flatMap((one) =>
      columns.map((column) => (table === 'case_file' && column === 'serial' ? 'serial' : (one[column] ?? null))),
    );
    if (table === 'case_file') prepared.push(numberFor(row));
    prepared.push(statement(`INSERT INTO ${table} (${columns.join(', ')}) VALUES ${list.join(', ')}`, values));
  }
  for (const { sets, keys, key } of alike(updated)) {
    const columns = Object.keys(sets);
    const assignments = columns.map((column, index) => `${column} = ${cast(types, table, column, index + 1)}`);
    const places = keys.map((/** @type {string} */ _, /** @type {number} */ index) =>
      cast(types, table, key, columns.length + index + 1),
    );
    const values = [...columns.map((column) => sets[column] ?? null), ...keys];
    prepared.push(
      statement(`UPDATE ${table} SET ${assignments.join(', ')} WHERE ${key} IN (${places.join(', ')})`, values),
    );
  }
  return prepared;
}

/** @param {Row} row */
const numberFor = ({ series = null, year = null }) => ({
  ...statement(
    `INSERT INTO number_series AS s (series, year, last) VALUES ($1, $2, 1)
     ON CONFLICT (series, year) DO UPDATE SET last = s.last + 1
     RETURNING last::text, series || '-' || year || '-' || lpad(last::text, GREATEST(5, length(last::text)), '0') AS number`,
    [series, year],
  ),
  isSeries: true,
});

/**
 * Rows that get the same values are updated by one statement.
 * @param {TableChange['updated']} updated
 */
function alike(updated) {
  const groups = new Map();
  for (const { key, set } of updated) {
    const [[name, id] = ['', null]] = Object.entries(key);
    const same = groups.get(JSON.stringify(set)) ?? { sets: set, key: name, keys: [] };
    same.keys.push(id);
    groups.set(JSON.stringify(set), same);
  }
  return groups.values();
}

/**
 * @param {string} text
 * @param {(string | null)[]} values
 * @returns {Prepared}
 */
const statement = (text, values) => ({ name: `by_hand_${(named += 1)}`, text, values, isSeries: false });

/**
 * @param {Map<string, Map<string, string>>} types
 * @param {string} table
 * @param {string} column
 * @param {number} place
 */
const cast = (types, table, column, place) => `$${place}::${types.get(table)?.get(column)}`;
