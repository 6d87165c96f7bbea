import type { CalendarYear, NamedDay } from '../calendar-year.js';
import { dateOf, dayOf } from '../local-date.js';

/** One phrase of a notice: days off in a row (「1日至3日放假」) or one make-up working day (「4日上班」). */
export interface NoticePhrase {
  name: string;
  /** `MM-DD`, both inclusive. */
  from: string;
  to: string;
  working: boolean;
}

export function rest(name: string, from: string, to = from): NoticePhrase {
  return { name, from, to, working: false };
}

export function makeUp(name: string, on: string): NoticePhrase {
  return { name, from: on, to: on, working: true };
}

export function calendarYear(year: number, source: string, phrases: readonly NoticePhrase[]): CalendarYear {
  const daysOf = (working: boolean) =>
    phrases.filter((phrase) => phrase.working === working).flatMap((phrase) => eachDay(year, phrase));
  return { year, source, holidays: daysOf(false), makeUpWorkdays: daysOf(true) };
}

function eachDay(year: number, { name, from, to }: NoticePhrase): NamedDay[] {
  const first = dayOf(`${year}-${from}`);
  const last = dayOf(`${year}-${to}`);
  return Array.from({ length: last - first + 1 }, (_, index) => ({ date: dateOf(first + index), name }));
}
