/**
 * @typedef {object} Limits
 * @property {number} restMs how long a file may use no processor time while none of its tests ends
 * @property {number} spinMs how much processor time it may use while none of its tests ends
 */

/** A process that waits and looks now and then uses less than this part of a processor. */
const leastShare = 0.02;

/**
 * Whether a file of tests gets on. On a busy machine everything takes longer, so no time on the clock says that it does not:
 * a file is stuck when none of its tests ends and it either rests, using no processor time, or uses far more than any test needs.
 */
export class Progress {
  #ended = -1;
  #restingSince = 0;
  #looked = { at: 0, used: 0 };
  /**
   * What its process had used before: a worker that ran many files has used far more than one file may. Null until it is known.
   * @type {number | null}
   */
  #usedAtTest = null;

  /** @param {Limits} limits */
  constructor(limits) {
    this.limits = limits;
  }

  /**
   * @param {{ at: number, used: number | null, ended: number }} now ms; used: processor time of its process so far, null where it
   *   is not known; ended: tests that have ended so far
   * @returns {string | null} why it is to be given up
   */
  look({ at, used, ended }) {
    const spent = used ?? 0;
    if (ended !== this.#ended) this.#begin(at, spent, ended);
    this.#usedAtTest ??= used;
    const elapsed = at - this.#looked.at;
    if (elapsed >= Math.min(60_000, this.limits.restMs / 3)) {
      if (spent - this.#looked.used >= elapsed * leastShare) this.#restingSince = at;
      this.#looked = { at, used: spent };
    }
    const { restMs, spinMs } = this.limits;
    if (at - this.#restingSince >= restMs)
      return `${inMinutes(restMs)} 分钟没有进展 / nothing has happened in it for ${inMinutes(restMs)} minutes`;
    if (this.#usedAtTest !== null && spent - this.#usedAtTest >= spinMs)
      return `占用处理器 ${inMinutes(spinMs)} 分钟而没有一项测试结束 / no test of it has ended in ${inMinutes(spinMs)} minutes of processor time`;
    return null;
  }

  /**
   * @param {number} at
   * @param {number} used
   * @param {number} ended
   */
  #begin(at, used, ended) {
    this.#ended = ended;
    this.#restingSince = at;
    this.#looked = { at, used };
    this.#usedAtTest = null;
  }
}

/** @param {number} ms */
const inMinutes = (ms) => Math.round(ms / 6_000) / 10;
