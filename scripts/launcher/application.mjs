import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { ProgramFailed } from '../config.mjs';
import { root } from '../root.mjs';

/** Seconds an application may take to tell that it listens, on a machine with much else to do, and to finish what it is doing when told to stop. */
const limits = { ready: 150, drain: 6 };

/** api or worker as a child process. It ends by itself when the channel to us breaks. */
export class Application {
  /** @type {import('node:child_process').ChildProcess | undefined} */
  #child;
  /** @type {Promise<void> | undefined} */
  #stopping;
  #failures = 0;

  /**
   * @param {string} name folder below apps/
   * @param {Record<string, string | undefined>} environment
   * @param {{ signal: AbortSignal, giveUp: (error: Error) => void }} running signal: never start again;
   *   giveUp: called when it cannot be kept running
   */
  constructor(name, environment, { signal, giveUp }) {
    this.name = name;
    this.environment = environment;
    this.signal = signal;
    this.giveUp = giveUp;
  }

  /**
   * @returns {Promise<string | undefined>} the URL it serves
   * @throws when it ends, or stays silent too long, before it is ready
   */
  async start() {
    this.signal.throwIfAborted();
    this.#stopping = undefined;
    const child = fork(`${root}apps/${this.name}/dist/main.js`, {
      cwd: root,
      env: this.environment,
      execArgv: ['--enable-source-maps'],
    });
    this.#child = child;
    const url = await this.#ready(child);
    this.#failures = 0;
    child.once('exit', (code, signal) => this.#revive(child, signal ?? code));
    return url;
  }

  /** Tells it to stop accepting work, waits for what is under way, and ends it if that takes too long. */
  stop() {
    return (this.#stopping ??= this.#drain());
  }

  async restart() {
    await this.stop();
    await this.#startAgain();
  }

  async #drain() {
    const child = this.#child;
    if (!child || hasEnded(child)) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    const forced = setTimeout(() => child.kill('SIGKILL'), limits.drain * 1000);
    await ended;
    clearTimeout(forced);
  }

  /**
   * @param {import('node:child_process').ChildProcess} child
   * @returns {Promise<string | undefined>}
   */
  #ready(child) {
    return new Promise((resolve, reject) => {
      const silent = setTimeout(() => child.kill('SIGKILL'), limits.ready * 1000);
      const fail = (/** @type {unknown} */ how) => {
        clearTimeout(silent);
        reject(new ProgramFailed(`${this.name} 未能启动 / did not start (${how})`));
      };
      const ended = (/** @type {number | null} */ code, /** @type {string | null} */ signal) =>
        fail(signal ?? `exit code ${code}`);
      child.once('error', fail);
      child.once('exit', ended);
      child.on('message', (message) => {
        if (!isReady(message)) return;
        clearTimeout(silent);
        child.off('exit', ended);
        resolve(message.url);
      });
    });
  }

  /**
   * @param {import('node:child_process').ChildProcess} child
   * @param {string | number | null} how
   */
  async #revive(child, how) {
    if (this.#stopping || this.signal.aborted) return;
    process.stderr.write(`${this.name} 意外退出，正在重启 / ended unexpectedly, restarting (${how})\n`);
    await sleep(1000);
    if (child === this.#child) await this.#startAgain();
  }

  async #startAgain() {
    while (!this.signal.aborted) {
      try {
        await this.start();
        return;
      } catch (error) {
        if (this.signal.aborted || this.#stopping) return;
        if (++this.#failures >= 5) return this.giveUp(/** @type {Error} */ (error));
        await sleep(1000 * this.#failures);
      }
    }
  }
}

/** @param {import('node:child_process').ChildProcess} child */
const hasEnded = (child) => child.exitCode !== null || child.signalCode !== null;

/**
 * @param {unknown} message
 * @returns {message is { ready: true, url?: string }}
 */
const isReady = (message) =>
  typeof message === 'object' && message !== null && 'ready' in message && message.ready === true;
