import type { ClockRun, ClocksRun } from './clock-run.js';

/**
 * The clocks with a fresh run of one of them: earlier extensions and pauses end with the earlier run (R3).
 * @param event what started it: its type and its instant (ISO 8601)
 * @param facts `dueDate`: `YYYY-MM-DD` in Asia/Shanghai, for clocks without a term; `notBefore`: see `ClockRun`
 */
export function startedRun<Clock extends string>(
  clocks: ClocksRun<Clock>,
  clock: NoInfer<Clock>,
  event: { type: string; at: string },
  facts: { dueDate?: string | undefined; notBefore?: string } = {},
): ClocksRun<Clock> {
  const run = (clocks[clock]?.run ?? 0) + 1;
  const fresh: ClockRun = { run, startedAt: event.at, startedBy: event.type };
  const { dueDate, notBefore } = facts;
  return {
    ...clocks,
    [clock]: {
      ...fresh,
      ...(dueDate === undefined ? {} : { dueDate }),
      ...(notBefore === undefined ? {} : { notBefore }),
    },
  };
}

/** The clocks with a further run of one of them from where it began, `facts` beside it; as they are where it never ran. */
export function furtherRun<Clock extends string>(
  clocks: ClocksRun<Clock>,
  clock: NoInfer<Clock>,
  facts: Partial<Omit<ClockRun, 'run'>> = {},
): ClocksRun<Clock> {
  const run: ClockRun | undefined = clocks[clock];
  return run ? { ...clocks, [clock]: { ...run, ...facts, run: run.run + 1 } } : clocks;
}

/** The clocks of a process whose first one starts now; as `startedRun`. */
export const firstRun = <Clock extends string>(
  clock: Clock,
  event: { type: string; at: string },
  facts: { dueDate?: string } = {},
): ClocksRun<Clock> => startedRun<Clock>({}, clock, event, facts);
