import type { ClockName } from '../policy/time-limits.js';
import type { ClockRun } from './clock-run.js';

/**
 * The clocks with a fresh run of one of them: earlier extensions and pauses end with the earlier run (R3).
 * @param event what started it: its type and its instant (ISO 8601)
 * @param dueDate `YYYY-MM-DD` in Asia/Shanghai, for clocks without a term
 */
export function startedRun(
  clocks: Record<string, ClockRun>,
  clock: ClockName,
  event: { type: string; at: string },
  dueDate?: string,
): Record<string, ClockRun> {
  const run = (clocks[clock]?.run ?? 0) + 1;
  const fresh: ClockRun = { run, startedAt: event.at, startedBy: event.type };
  return { ...clocks, [clock]: dueDate === undefined ? fresh : { ...fresh, dueDate } };
}
