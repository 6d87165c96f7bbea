import pg from 'pg';

/** Any number will do as long as nothing else in the database `postgres` uses it. */
const lockKey = 20_260_101;

/**
 * Held by the one launcher of a cluster. It is a lock of the server, not a file: the kernel closes a killed
 * launcher's connection, and with it goes the lock.
 * @typedef {{ client: pg.Client } | { holder: string } | null} Attempt
 */

/**
 * @param {string} adminUrl
 * @returns {Promise<Attempt>} null when the server is just going away
 */
export async function tryLock(adminUrl) {
  const client = new pg.Client({
    connectionString: adminUrl,
    application_name: `banjie launcher ${process.pid}`,
    keepAlive: true,
  });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query('SELECT pg_try_advisory_lock($1) AS taken', [lockKey]);
    if (rows[0].taken) return { client };
    const holder = await client.query(
      "SELECT application_name AS name FROM pg_stat_activity JOIN pg_locks USING (pid) WHERE locktype = 'advisory' AND objid = $1 AND granted",
      [lockKey],
    );
    await client.end();
    return { holder: holder.rows[0]?.name ?? 'banjie launcher' };
  } catch (error) {
    await client.end().catch(() => {});
    if (isLeaving(error)) return null;
    throw error;
  }
}

/**
 * Starting up, shutting down, or gone between two of our steps.
 * @param {unknown} error
 */
function isLeaving(error) {
  const { code = '', message = '' } = /** @type {{ code?: string, message?: string }} */ (error);
  return /^(57P0\d|ECONNREFUSED|ECONNRESET|EPIPE)$/.test(code) || message.startsWith('Connection terminated');
}
