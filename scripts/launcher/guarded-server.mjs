import { setTimeout as sleep } from 'node:timers/promises';
import { Misconfigured } from '../config.mjs';
import { createCluster, openCluster, owner, startCluster, stopCluster } from '../embedded-postgres/cluster.mjs';
import { tryLock } from './lock.mjs';

/** Seconds a launcher that is just leaving gets before the data directory counts as in use. */
const patience = 5;

/** The embedded PostgreSQL of one data directory, which only one launcher may hold at a time. */
export class GuardedServer {
  /** @type {import('pg').Client | undefined} */
  #lock;
  #closing = false;
  #recovery = Promise.resolve();
  #port = 0;

  /**
   * @param {string} home
   * @param {string} password of the cluster's owner
   * @param {(error: Error) => void} giveUp called when a server that broke down cannot be brought back
   */
  constructor(home, password, giveUp) {
    this.cluster = openCluster(home);
    this.password = password;
    this.giveUp = giveUp;
  }

  get adminUrl() {
    return `postgres://${owner}:${this.password}@127.0.0.1:${this.#port}/postgres`;
  }

  /**
   * @returns {Promise<{ adopted: boolean }>} adopted: a killed launcher had left the server running
   * @throws {Misconfigured} when another launcher runs on this data directory
   */
  async open() {
    await createCluster(this.cluster, { password: this.password });
    let holder = '';
    for (const limit = AbortSignal.timeout(patience * 1000); !limit.aborted; await sleep(200)) {
      const { port, adopted } = await startCluster(this.cluster);
      this.#port = port;
      const attempt = await tryLock(this.adminUrl);
      if (attempt && 'client' in attempt) {
        this.#hold(attempt.client);
        return { adopted };
      }
      if (attempt) holder = attempt.holder;
    }
    throw new Misconfigured(
      `${this.cluster.home} 正由另一个办结进程使用(${holder})。请先停止它,或用 DATA_DIR 和 PORT 另开一处。\n` +
        `${this.cluster.home} is in use by another Banjie (${holder}). Stop that one, or give DATA_DIR and PORT for a second office.`,
    );
  }

  async close() {
    this.#closing = true;
    await this.#recovery;
    if (!this.#lock) return;
    await stopCluster(this.cluster);
    await this.#lock.end().catch(() => {});
  }

  /** @param {import('pg').Client} client */
  #hold(client) {
    this.#lock = client;
    client.once('end', () => (this.#recovery = this.#recover()));
  }

  /** The server went away under us: bring it back where the applications look for it. */
  async #recover() {
    if (this.#closing) return;
    this.#lock = undefined;
    const port = this.#port;
    process.stderr.write('PostgreSQL 中断,正在恢复…… / PostgreSQL went away, bringing it back…\n');
    try {
      await sleep(1000);
      if (this.#closing) return;
      await this.open();
      if (this.#port !== port) throw new Error(`port ${port} is taken`);
      process.stderr.write('PostgreSQL 已恢复 / PostgreSQL is back\n');
    } catch (error) {
      this.giveUp(/** @type {Error} */ (error));
    }
  }
}
