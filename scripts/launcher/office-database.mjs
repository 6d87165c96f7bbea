import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Misconfigured } from '../config.mjs';
import { withDatabase } from '../database/prepare.mjs';
import { inspect } from '../embedded-postgres/adopt.mjs';
import { openCluster, owner, startCluster, stopCluster } from '../embedded-postgres/cluster.mjs';
import { existingHome } from '../embedded-postgres/home.mjs';
import { loadSecrets } from '../secrets.mjs';

/**
 * Lends the office's database to a piece of work: the server given from outside, the embedded one as it runs, or a
 * stopped one started for as long as the work takes.
 * @template T
 * @param {import('../config.mjs').Settings} settings
 * @param {(office: { url: string, home: string }) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withOfficeDatabase({ outside, dataDir }, work) {
  if (outside) return work({ url: outside.migration, home: dataDir });
  const home = existingHome(dataDir);
  if (!existsSync(join(home, 'postgres'))) {
    throw new Misconfigured(
      `${dataDir} 中没有办结的数据库：先运行 npm start，或用 DATA_DIR 指明数据目录\nThere is no Banjie database in ${dataDir}: run npm start first, or say with DATA_DIR where the data is.`,
    );
  }
  const cluster = openCluster(home);
  const wasRunning = inspect(cluster.directory).state === 'ready';
  const { port } = await startCluster(cluster);
  const { ownerPassword } = loadSecrets(home);
  try {
    return await work({
      url: withDatabase(`postgres://${owner}:${ownerPassword}@127.0.0.1:${port}/postgres`, 'banjie'),
      home,
    });
  } finally {
    if (!wasRunning) await stopCluster(cluster);
  }
}
