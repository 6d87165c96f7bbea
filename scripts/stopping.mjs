import { asCommand, explain, Stopped } from './config.mjs';

/**
 * As `asCommand`, for work that has something to end or to clear away: on Ctrl-C or SIGTERM its signal is aborted, and when it
 * has ended, however it did, that it was stopped is all that is said.
 * @param {(signal: AbortSignal) => Promise<number | void>} work
 */
export function asStoppableCommand(work) {
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stopping.abort());
  return asCommand(async () => {
    try {
      const code = await work(stopping.signal);
      if (!stopping.signal.aborted) return code;
    } catch (error) {
      if (!stopping.signal.aborted) throw error;
    }
    throw new Stopped();
  });
}

/** @type {Map<import('node:child_process').ChildProcess, NodeJS.Signals>} */
const children = new Map();

/**
 * A process that is to end before what it works on, where we are stopped in the midst of the work of `untilStopped`.
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} [by]
 */
export function endWithUs(child, by = 'SIGKILL') {
  children.set(child, by);
  child.once('exit', () => children.delete(child));
}

/**
 * Waits for work that knows nothing of the signal, as long as it is not aborted; then the work is left to itself, what it still
 * complains of when its connections are cut is not shown, and `clear` ends the process.
 * @template Result
 * @param {AbortSignal} signal
 * @param {{ work: () => Promise<Result>, clear: () => Promise<void> }} steps
 * @returns {Promise<Result>}
 */
export async function untilStopped(signal, { work, clear }) {
  let isLeft = false;
  const stopped = new Promise((_, reject) => {
    signal.addEventListener(
      'abort',
      () => {
        isLeft = true;
        leaveInSilence();
        reject(new Stopped());
      },
      { once: true },
    );
  });
  try {
    signal.throwIfAborted();
    return await Promise.race([work(), /** @type {Promise<never>} */ (stopped)]);
  } finally {
    await clear();
    if (isLeft) process.exit(130);
  }
}

function leaveInSilence() {
  process.stderr.write(explain(new Stopped()));
  for (const stream of [process.stdout, process.stderr]) stream.write = () => true;
  process.on('uncaughtException', () => {});
  for (const [child, by] of children) child.kill(by);
}
