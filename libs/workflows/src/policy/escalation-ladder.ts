import type { Rung } from '../process/clock-run.js';
import { dayMs, dayStartMs } from './local-date.js';

/** R5: "when 30 % or 2 days remain (whichever is later)": the later instant leaves the smaller remainder. */
const reminderShare = 0.3;
const reminderDays = 2;

export interface LadderDates {
  /** Integer days in Asia/Shanghai. */
  nominalDue: number;
  effectiveDue: number;
  /** Length of the whole run in its own days, extensions included. */
  term: number;
  /** Epoch milliseconds of the start: no rung comes before the clock runs. */
  startedAt: number;
}

/**
 * The instant of a rung, epoch milliseconds (R5, R3):
 * - `reminder`: 30 % of the term or 2 days before 24:00 of the nominal due day, whichever is later, and never after
 *   the yellow card;
 * - `yellowCard`: 00:00 of the last day; R3 "warn by the nominal one", so a rest day does not postpone the warning;
 * - `redCard` and `expiry`: 24:00 of the effective due day, the breach.
 */
export function rungInstant(rung: Rung | 'expiry', dates: LadderDates): number {
  if (rung === 'redCard' || rung === 'expiry') return dayStartMs(dates.effectiveDue + 1);
  const yellowCard = dayStartMs(dates.nominalDue);
  if (rung === 'yellowCard') return Math.max(yellowCard, dates.startedAt);
  const remainder = Math.round(Math.min(dates.term * reminderShare, reminderDays) * dayMs);
  const reminder = Math.min(dayStartMs(dates.nominalDue + 1) - remainder, yellowCard);
  return Math.max(reminder, dates.startedAt);
}

/** The instant of a rung where hours count, epoch milliseconds: `redCard` and `expiry` at the end, a warning at half of the term. */
export function hourRungInstant(rung: Rung | 'expiry', startedAt: number, end: number): number {
  return rung === 'redCard' || rung === 'expiry' ? end : Math.round((startedAt + end) / 2);
}
