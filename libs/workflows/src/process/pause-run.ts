import type { ClockRun } from './clock-run.js';

type Clocks = Record<string, ClockRun>;

/** The clocks with one of them standing still from `at` on (R3); as they are where it does not run. */
export function pausedRun(clocks: Clocks, clock: string, at: string, ground: string): Clocks {
  return withPauses(clocks, clock, (pauses) => [...pauses, { from: at, until: null, ground }]);
}

/** The clocks with whatever pause of one of them was open ended at `at`. */
export function resumedRun(clocks: Clocks, clock: string, at: string): Clocks {
  return withPauses(clocks, clock, (pauses) => pauses.map((pause) => ({ ...pause, until: pause.until ?? at })));
}

function withPauses(
  clocks: Clocks,
  clock: string,
  change: (pauses: NonNullable<ClockRun['pauses']>) => ClockRun['pauses'],
): Clocks {
  const run = clocks[clock];
  return run ? { ...clocks, [clock]: { ...run, pauses: change(run.pauses ?? []) } } : clocks;
}
