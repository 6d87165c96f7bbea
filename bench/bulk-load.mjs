/**
 * Settings of a server while a register is made, none of which outlives it: nobody reads meanwhile, and a register half
 * made is thrown away. fsync stays on. With `minimal`, what is written to a table in the transaction that rewrote it goes
 * to its files only, which are flushed at the commit, instead of to the log and to the files.
 */
const whileLoading = {
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_wal_size: '16GB',
  checkpoint_timeout: '1h',
  shared_buffers: '2GB',
  autovacuum: 'off',
};

/**
 * Makes registers on a server that is set up for it; afterwards it runs as in an office again.
 * @template T
 * @param {import('./databases.mjs').Server} server
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function loading({ restartWith }, work) {
  await restartWith(whileLoading);
  const made = await work();
  await restartWith({});
  return made;
}

/**
 * Fills tables in one transaction without asking keys and triggers, which must hold by construction, and makes their
 * indexes when all rows are there. Primary keys stay, for copies come in their order, and keys that others refer to. Needs the owner.
 * @param {import('pg').Client} owner
 * @param {readonly string[]} tables
 * @param {() => Promise<void>} fill
 */
export async function filled(owner, tables, fill) {
  for (const setting of [
    "session_replication_role = 'replica'",
    "maintenance_work_mem = '2GB'",
    'max_parallel_maintenance_workers = 2',
    "work_mem = '256MB'",
  ]) {
    await owner.query(`SET ${setting}`);
  }
  await owner.query('BEGIN');
  const indexes = await takeIndexes(owner, tables);
  await fill();
  await owner.query('COMMIT');
  for (const { made } of indexes) await owner.query(made);
  await owner.query("SET session_replication_role = 'origin'");
}

/**
 * Rewrites the tables, so that what this transaction adds is not logged as well, and drops their indexes.
 * @param {import('pg').Client} owner
 * @param {readonly string[]} tables
 * @returns {Promise<{ drop: string, made: string }[]>}
 */
async function takeIndexes(owner, tables) {
  const { rows } = await owner.query(
    `SELECT t.relname AS table, i.relname AS index, x.indisprimary AS primary,
       CASE WHEN c.oid IS NULL THEN format('DROP INDEX %I', i.relname) ELSE format('ALTER TABLE %I DROP CONSTRAINT %I', t.relname, c.conname) END AS drop,
       CASE WHEN c.oid IS NULL THEN pg_get_indexdef(i.oid) ELSE format('ALTER TABLE %I ADD CONSTRAINT %I %s', t.relname, c.conname, pg_get_constraintdef(c.oid)) END AS made
     FROM pg_index x JOIN pg_class t ON t.oid = x.indrelid JOIN pg_class i ON i.oid = x.indexrelid LEFT JOIN pg_constraint c ON c.conindid = i.oid AND c.conrelid = t.oid
     WHERE t.relnamespace = 'public'::regnamespace AND t.relname = ANY ($1)
       AND (x.indisprimary OR NOT EXISTS (SELECT FROM pg_constraint f WHERE f.contype = 'f' AND f.conindid = i.oid))
     ORDER BY t.relname, i.relname`,
    [tables],
  );
  const others = rows.filter((row) => !row.primary);
  for (const { drop } of others) await owner.query(drop);
  for (const { table, index } of rows.filter((row) => row.primary)) {
    await owner.query(`CLUSTER ${table} USING "${index}"`);
    await owner.query(`ALTER TABLE ${table} SET WITHOUT CLUSTER`);
  }
  return others;
}
