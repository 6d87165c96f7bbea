/**
 * The facts a clock is computed from (R3). A machine keeps them in `context.clocks[name]`; the policy turns
 * them into dates. Instants are ISO 8601 strings with an offset or `Z`; dates are `YYYY-MM-DD` in Asia/Shanghai.
 */
export interface ClockRun {
  /** 1, 2, 3 … per clock and process: a rung of the ladder happens once per run (R5). */
  run: number;
  /** The instant of the event that started the clock; its day is not counted (R3). */
  startedAt: string;
  /** The event that started it, e.g. `SIGNED_FOR`. */
  startedBy: string;
  /** A date given by the instructing side or agreed; replaces the term where the clock has none. */
  dueDate?: string;
  /** Instant before which the run does not end: whoever gets a matter whose date has passed has that day (R3). */
  notBefore?: string;
  /** Extra days granted, in the clock's own day kind. */
  extensions?: ClockExtension[];
  /** Waiting times that do not count (R3). `until` is null while the pause lasts. */
  pauses?: ClockPause[];
}

/** The latest run of each clock that was ever started, by name. */
export type ClocksRun<Clock extends string = string> = { readonly [Name in Clock]?: ClockRun };

export interface ClockExtension {
  days: number;
  grantedAt: string;
  grantedBy: string;
  reason: string;
}

export interface ClockPause {
  from: string;
  until: string | null;
  ground: string;
}

/** The rungs of the escalation ladder (R5), lowest first. */
export const rungs = ['reminder', 'yellowCard', 'redCard'] as const;
export type Rung = (typeof rungs)[number];

/** How far up the ladder a running clock has come. */
export const lights = ['green', 'reminded', 'yellow', 'red'] as const;
export type Light = (typeof lights)[number];
