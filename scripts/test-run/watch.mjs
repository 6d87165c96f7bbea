import { family, processTimes, usedByFamily } from './processes.mjs';
import { Progress } from './progress.mjs';

/**
 * Ends what is stuck: of each file that does not get on, its process alone, so that jest goes on with the others in a new one.
 */
export class StuckFiles {
  /** @type {Map<string, Progress>} */
  #watched = new Map();
  /** A file that jest runs in its own process ends jest with it. */
  hasEndedJest = false;

  /**
   * @param {import('./record.mjs').TestRecord} record
   * @param {import('./progress.mjs').Limits} limits
   * @param {number} jest its process
   */
  constructor(record, limits, jest) {
    this.record = record;
    this.limits = limits;
    this.jest = jest;
  }

  /** @param {number} at ms */
  look(at) {
    this.record.read();
    const times = processTimes();
    for (const file of this.record.running()) this.#lookAt(file, at, times);
  }

  /**
   * @param {import('./record.mjs').TestFile} file
   * @param {number} at
   * @param {Map<number, import('./processes.mjs').ProcessTime>} times
   */
  #lookAt(file, at, times) {
    const progress = this.#watched.get(file.path) ?? new Progress(this.limits);
    this.#watched.set(file.path, progress);
    const used = file.pid === null ? null : usedByFamily(file.pid, times);
    const reason = progress.look({ at, used, ended: file.tests.size });
    if (reason === null) return;
    file.givenUp = reason;
    process.stderr.write(`${file.path}：${reason}\n`);
    const pid = file.pid ?? this.jest;
    this.hasEndedJest ||= pid === this.jest;
    for (const member of family(pid, times).reverse()) end(member);
  }
}

/** @param {number} pid negative for a group */
export function end(pid) {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error;
  }
}
