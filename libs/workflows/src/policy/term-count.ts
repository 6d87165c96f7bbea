import type { Explanation, MovedDay } from './explanation.js';
import { dateOf, yearOf } from './local-date.js';
import type { DayKind } from '../process/clock.js';
import type { WorkCalendar } from './working-days.js';

/** Days `after < d <= through` do not count. An open pause has `through = after`: it takes nothing yet. */
export interface PauseSpan {
  after: number;
  through: number;
  open: boolean;
  ground: string;
  /** Days it took out of the count, in the clock's own kind; filled by the count. */
  days: number;
}

export interface TermCount extends Pick<Explanation, 'skipped' | 'makeUpDays' | 'moved'> {
  /** Integer days. */
  nominalDue: number;
  effectiveDue: number;
  provisionalYears: Set<number>;
}

/** Days `start + 1, start + 2, …` until `term` of them counted (R3: the day of receipt is not counted). */
export function countTerm(
  start: number,
  term: number,
  dayKind: DayKind,
  pauses: readonly PauseSpan[],
  calendar: WorkCalendar,
): TermCount {
  const count: TermCount = {
    nominalDue: start,
    effectiveDue: start,
    skipped: [],
    makeUpDays: [],
    moved: [],
    provisionalYears: new Set(),
  };
  if (dayKind === 'calendar' && pauses.length === 0) count.nominalDue = start + term;
  else for (let left = term; left > 0;) if (counts(++count.nominalDue, count, dayKind, pauses, calendar)) left -= 1;
  moveTheEnd(count, dayKind, pauses, calendar);
  return count;
}

/** Whether a day counts; enters in `count` why it does not. */
function counts(
  day: number,
  count: TermCount,
  dayKind: DayKind,
  pauses: readonly PauseSpan[],
  calendar: WorkCalendar,
): boolean {
  const fact = dayKind === 'working' ? calendar.kindOfDay(day) : null;
  if (fact?.known === false) count.provisionalYears.add(yearOf(day));
  if (fact?.working === false) {
    count.skipped.push({
      date: dateOf(day),
      kind: fact.kind === 'holiday' ? 'holiday' : 'weekend',
      reason: fact.reason,
    });
    return false;
  }
  const pause = pauses.find(({ after, through }) => after < day && day <= through);
  if (pause !== undefined) {
    pause.days += 1;
    count.skipped.push({ date: dateOf(day), kind: 'paused', reason: pause.ground });
    return false;
  }
  if (fact?.kind === 'makeUpDay') count.makeUpDays.push({ date: dateOf(day), reason: fact.reason });
  return true;
}

/**
 * R3: "moved to the next working day when the last day is a rest day or holiday". A term does not end while its clock
 * is paused either: paused on its last day, it ends on the day it goes on, so that no clock is overdue when it goes on.
 * Where the calendar of the next working day is not loaded, calendar days keep the plain count (the stricter date).
 */
function moveTheEnd(count: TermCount, dayKind: DayKind, pauses: readonly PauseSpan[], calendar: WorkCalendar): void {
  let day = count.nominalDue;
  let certain = { day, moves: 0 };
  const stepOver = (kind: MovedDay['kind'], reason: string) =>
    count.moved.push({ from: dateOf(day), to: dateOf(++day), kind, reason });
  for (;;) {
    const pause = pauses.find(({ after, through }) => after <= day && day < through);
    if (pause !== undefined) {
      stepOver('paused', pause.ground);
      certain = { day, moves: count.moved.length };
      continue;
    }
    const fact = calendar.kindOfDay(day);
    if (!fact.known) count.provisionalYears.add(yearOf(day));
    if (!fact.known && dayKind === 'calendar') {
      day = certain.day;
      count.moved.length = certain.moves;
      break;
    }
    if (fact.working) break;
    stepOver('restDay', fact.reason);
  }
  count.effectiveDue = day;
}
