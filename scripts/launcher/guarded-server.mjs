import { setTimeout as sleep } from 'node:timers/promises';
import { Misconfigured } from '../config.mjs';
import { createCluster, openCluster, owner, startCluster, stopCluster } from '../embedded-postgres/cluster.mjs';
import { tryLock } from './lock.mjs';

/** Seconds a launcher that is just leaving gets before the data directory counts as in use. */
const patience = 5;

/** Before a server that broke down is started again, and again. */
const pausesMs = [1_000, 2_000, 5_000, 10_000, 30_000];

/** The embedded PostgreSQL of one data directory, which only one launcher may hold at a time. */
export class GuardedServer {
  /** @type {import('pg').Client | undefined} */
  #lock;
  #leaving = new AbortController();
  #recovery = Promise.resolve();
  #port = 0;

  /**
   * @param {string} home
   * @param {string} password of the cluster's owner
   */
  constructor(home, password) {
    this.cluster = openCluster(home);
    this.password = password;
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
      const attempt = await tryLock(this.adminUrl).catch((error) => this.#turnedAway(error, adopted));
      if (attempt && 'client' in attempt) {
        this.#hold(attempt.client);
        return { adopted };
      }
      if (attempt) holder = attempt.holder;
    }
    throw new Misconfigured(
      `${this.cluster.home} 正由另一个办结进程使用（${holder}）。请先停止它，或用 DATA_DIR 和 PORT 另开一处。\n` +
        `${this.cluster.home} is in use by another Banjie (${holder}). Stop that one, or give DATA_DIR and PORT for a second office.`,
    );
  }

  async close() {
    this.#leaving.abort();
    await this.#recovery;
    if (!this.#lock) return;
    await stopCluster(this.cluster);
    await this.#lock.end().catch(() => {});
  }

  /**
   * @param {Error & { code?: string }} error
   * @param {boolean} adopted
   * @returns {Promise<never>}
   */
  async #turnedAway(error, adopted) {
    if (!adopted) await stopCluster(this.cluster);
    if (error.code !== '28P01') throw error;
    const { home } = this.cluster;
    throw new Misconfigured(
      `${home}/secrets.json 与该数据库不符，请换回另存的那一份 / is not the one of this database: put back the copy you kept`,
    );
  }

  /** @param {import('pg').Client} client */
  #hold(client) {
    this.#lock = client;
    client.once('end', () => (this.#recovery = this.#recover()));
  }

  /**
   * The server went away under us: bring it back where the applications look for it, however long the cause lasts. They
   * answer 503 meanwhile; a disk that is full is mended by a person, and nobody should have to start us again after.
   */
  async #recover() {
    if (this.#leaving.signal.aborted) return;
    this.#lock = undefined;
    const port = this.#port;
    process.stderr.write('PostgreSQL 中断，正在恢复…… / PostgreSQL went away, bringing it back…\n');
    let told = '';
    for (let failures = 0; await this.#pause(failures); failures += 1) {
      try {
        await this.#returnTo(port);
        process.stderr.write('PostgreSQL 已恢复 / PostgreSQL is back\n');
        return;
      } catch (error) {
        const reason = reasonOf(/** @type {Error} */ (error), this.cluster.home);
        if (reason !== told) process.stderr.write(`${reason}\n`);
        told = reason;
      }
    }
  }

  /** @param {number} port */
  async #returnTo(port) {
    await this.open();
    if (this.#port === port) return;
    this.#lock?.removeAllListeners('end');
    await stopCluster(this.cluster);
    this.#port = port;
    throw new Error(`端口 ${port} 已被占用 / port ${port} is taken`);
  }

  /**
   * Longer after every failure.
   * @param {number} failures
   * @returns {Promise<boolean>} whether to go on: false when we are leaving
   */
  async #pause(failures) {
    await sleep(pausesMs[Math.min(failures, pausesMs.length - 1)], undefined, { signal: this.#leaving.signal }).catch(
      () => undefined,
    );
    return !this.#leaving.signal.aborted;
  }
}

/**
 * @param {Error} error
 * @param {string} home
 */
function reasonOf({ message }, home) {
  if (!/No space left on device|ENOSPC/.test(message))
    return `PostgreSQL 暂时无法恢复，继续尝试 / cannot be brought back yet, trying on: ${message}`;
  return `磁盘已满：请在 ${home} 所在磁盘腾出空间，之后自动恢复 / the disk is full: make room on the disk of ${home}; it goes on by itself then`;
}
