import type { LocalDate } from './local-date.js';
import type { DayKind } from '../process/clock.js';
import type { ClockName } from '../regime-tables.js';

/** Why a deadline is the date it is (R3: 「every deadline explains itself」). Plain JSON, stored with the timer. */
export interface Explanation {
  clock: ClockName;
  run: number;
  /** The event the clock started with and its day, which is not counted. */
  startEvent: string;
  startDate: LocalDate;
  term: number | null;
  dayKind: DayKind;
  /** The date the instructing side gave, where the clock has no term. */
  givenDate: LocalDate | null;
  rule: string;
  source: string;
  local: boolean;
  limitVersion: number;
  /** Every day between start and nominal due date that did not count. */
  skipped: SkippedDay[];
  /** Weekend days that counted because the notice made them working days (调休); working-day clocks only. */
  makeUpDays: { date: LocalDate; reason: string }[];
  pauses: CountedPause[];
  extensions: CountedExtension[];
  /** Each step from the nominal to the effective due date. */
  moved: MovedDay[];
  nominalDue: LocalDate;
  effectiveDue: LocalDate;
  /** UTC instants (ISO 8601) of start and end, where the clock counts hours; else the end is 24:00 of the effective day. */
  startedAt?: string;
  dueAt?: string;
  /** Calendar years the count touched that are not loaded; not empty = provisional. */
  provisionalYears: number[];
}

/** `reason`: `weekend`, the holiday's name, or the ground of the pause. */
export interface SkippedDay {
  date: LocalDate;
  kind: 'weekend' | 'holiday' | 'paused';
  reason: string;
}

/**
 * Why the end of the term is not on its last day: a rest day (`reason`: `weekend` or the holiday), a pause (its ground),
 * or a given date that had passed when the clock started (R3: "it is never overdue at birth").
 */
export interface MovedDay {
  from: LocalDate;
  to: LocalDate;
  kind: 'restDay' | 'paused' | 'alreadyPast';
  reason: string;
}

export interface CountedPause {
  ground: string;
  from: LocalDate;
  /** Null while the pause lasts. */
  until: LocalDate | null;
  /** Days it took out of the count, in the clock's own kind. */
  days: number;
}

export interface CountedExtension {
  days: number;
  grantedOn: LocalDate;
  grantedBy: string;
  reason: string;
}
