import { expression, idsIn } from './sql-values.mjs';
import { columnTypes } from './specimen.mjs';

/** @typedef {import('./specimen.mjs').TableChange} TableChange */

/**
 * The limit of firing: one SQL function that takes a batch of due timers and writes, set by set, the rows the runtime
 * writes for each. It decides nothing and hashes nothing. Needs the owner.
 * @param {import('pg').Client} owner
 * @param {TableChange[]} changes what firing one timer of one case wrote
 * @param {{ caseId: string, process: string, timer: string }} of the case and timer that was fired
 */
export async function defineFireByHand(owner, changes, of) {
  const types = await columnTypes(owner);
  const known = new Map([
    [of.caseId, 'd.case_id::text'],
    [of.process, 'd.process_id::text'],
    [of.timer, 'd.id::text'],
  ]);
  const fresh = idsIn(changes.flatMap(({ inserted }) => inserted)).filter((id) => !known.has(id));
  const parts = new Map([
    ...known,
    ...fresh.map((id, index) => /** @type {[string, string]} */ ([id, `d.u${index}::text`])),
  ]);
  const written = changes.flatMap((change, index) =>
    textsOf(change, types, parts).map((text, place) => `w${index}_${place} AS (${text})`),
  );
  const ids = fresh.map((_, index) => `, uuidv7() AS u${index}`).join('');
  await owner.query(`
    CREATE FUNCTION fire_by_hand(batch int) RETURNS bigint LANGUAGE sql AS $function$
      WITH due AS MATERIALIZED (
        SELECT t.id, t.case_id, t.process_id${ids} FROM timer t WHERE t.state = 'armed' AND t.fire_at <= office_now()
        ORDER BY t.fire_at LIMIT batch FOR UPDATE OF t SKIP LOCKED),
      ${written.join(',\n')}
      SELECT count(*) FROM due
    $function$`);
}

/**
 * @param {TableChange} change
 * @param {Map<string, Map<string, string>>} types
 * @param {Map<string, string>} parts
 */
function textsOf({ table, inserted, updated }, types, parts) {
  const value = (/** @type {string} */ column, /** @type {string | null} */ text) =>
    expression(text, types.get(table)?.get(column) ?? 'text', parts);
  return [
    ...inserted.map((row) => {
      const columns = Object.keys(row);
      return `INSERT INTO ${table} (${columns.join(', ')}) SELECT ${columns.map((column) => value(column, row[column] ?? null)).join(', ')} FROM due d`;
    }),
    ...updated.map(({ key, set }) => {
      const [[name, id] = ['', null]] = Object.entries(key);
      const sets = Object.entries(set).map(([column, text]) => `${column} = ${value(column, text)}`);
      return `UPDATE ${table} t SET ${sets.join(', ')} FROM due d WHERE t.${name} = ${value(name, id)}`;
    }),
  ];
}
