import { setTimeout as pause } from 'node:timers/promises';

/** Asks again and again until it holds; throws with what was awaited when the time (ms) is over. */
export async function eventually(holds: () => Promise<boolean>, what: string, withinMs = 15_000): Promise<void> {
  const deadline = performance.now() + withinMs;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error(`not within ${withinMs} ms: ${what}`);
    await pause(20);
  }
}
