import type { Label } from '../language/label.js';

/** A row of the table of time limits, as it is in force today (R3). */
export interface LimitInForce {
  clock: string;
  label: Label;
  /** Null where each case brings its own date. */
  term: number | null;
  dayKind: 'calendar' | 'working' | 'endOfDay';
  rule: string;
  source: string;
  local: boolean;
  version: number;
}

export interface Limits {
  limits: LimitInForce[];
  overrides: { clock: string; term: number; version: number; effectiveFrom: string; reason: string }[];
}

/** What a change moves. */
export interface Moves {
  cases: number;
  timers: number;
}

export interface CalendarDay {
  date: string;
  kind: 'holiday' | 'makeUpDay' | 'halfDay';
  name: string;
}
