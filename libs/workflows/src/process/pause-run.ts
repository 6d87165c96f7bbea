import type { ClockPause, ClockRun, ClocksRun } from './clock-run.js';

/** The clocks with one of them standing still from `at` on (R3); as they are where it does not run. */
export function pausedRun<Clock extends string>(
  clocks: ClocksRun<Clock>,
  clock: NoInfer<Clock>,
  at: string,
  ground: string,
): ClocksRun<Clock> {
  return withPauses(clocks, clock, (pauses) => [...pauses, { from: at, until: null, ground }]);
}

/** The clocks with whatever pause of one of them was open ended at `at`. */
export function resumedRun<Clock extends string>(
  clocks: ClocksRun<Clock>,
  clock: NoInfer<Clock>,
  at: string,
): ClocksRun<Clock> {
  return withPauses(clocks, clock, (pauses) => pauses.map((pause) => ({ ...pause, until: pause.until ?? at })));
}

/** The pause in which a run stands still now; undefined where it does not. */
export const openPause = (run: ClockRun | undefined): ClockPause | undefined =>
  run?.pauses?.find(({ until }) => until === null);

function withPauses<Clock extends string>(
  clocks: ClocksRun<Clock>,
  clock: Clock,
  change: (pauses: NonNullable<ClockRun['pauses']>) => ClockRun['pauses'],
): ClocksRun<Clock> {
  const run = clocks[clock];
  return run ? { ...clocks, [clock]: { ...run, pauses: change(run.pauses ?? []) } } : clocks;
}
