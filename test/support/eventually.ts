import { setTimeout as pause } from 'node:timers/promises';
import { lastResortMs } from './patience.js';

/** Asks again and again until it holds; throws with what was awaited when the time (ms) is over: only where the time is the guarantee is it less than the last resort. */
export async function eventually(holds: () => Promise<boolean>, what: string, withinMs = lastResortMs): Promise<void> {
  const deadline = performance.now() + withinMs;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error(`not within ${withinMs} ms: ${what}`);
    await pause(20);
  }
}
