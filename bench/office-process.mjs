import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { environmentWith } from '../scripts/config.mjs';
import { root } from '../scripts/root.mjs';
import { endWithUs } from '../scripts/stopping.mjs';
import { dataKey } from './databases.mjs';

/** A built api or worker as it runs in an office, with what it costs. */
export class OfficeProcess {
  /**
   * @param {import('node:child_process').ChildProcess} child
   * @param {string} url empty for a worker
   * @param {number} startMs from the start of the process until it was ready
   */
  constructor(child, url, startMs) {
    this.child = child;
    this.url = url;
    this.startMs = startMs;
  }

  /**
   * @param {'api' | 'worker'} name
   * @param {string} databaseUrl
   * @param {Record<string, string>} [more] variables of its environment
   * @returns {Promise<OfficeProcess>}
   */
  static async start(name, databaseUrl, more = {}) {
    const started = performance.now();
    const env = environmentWith({ ...variables, ...more, DATABASE_URL: databaseUrl });
    const child = fork(`${root}apps/${name}/dist/main.js`, {
      env,
      execArgv: ['--enable-source-maps'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    endWithUs(child);
    const ended = once(child, 'exit').then(([code, signal]) =>
      Promise.reject(new Error(`${name} ended before it was ready (${signal ?? code})`)),
    );
    const [message] = await Promise.race([once(child, 'message'), ended]);
    ended.catch(() => undefined);
    return new OfficeProcess(child, message.url ?? '', performance.now() - started);
  }

  /** Resident memory now, in MB; null where the system does not tell. */
  residentMb() {
    try {
      const [, kilobytes] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${this.child.pid}/status`, 'utf8')) ?? [];
      return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1024);
    } catch {
      return null;
    }
  }

  async stop() {
    const ended = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    await ended;
  }
}

const variables = {
  MODE: 'trial',
  PORT: '0',
  QUEUE: 'none',
  DATA_KEY: dataKey.toString('base64'),
  WEB_ROOT: '',
  SMTP_URL: '',
  DATA_DIR: '',
  CRASH_POINT: '',
};
