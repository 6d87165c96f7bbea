import type { CalendarYear } from './calendar-year.js';
import { dateOf, dayOf, isWeekend, yearOf, type LocalDate } from './local-date.js';

/** What a day is, and why. `known` is false where no calendar of its year is loaded: weekends only (R3). */
export interface DayKindOf {
  working: boolean;
  reason: string;
  kind: 'workday' | 'weekend' | 'holiday' | 'makeUpDay' | 'halfDay';
  known: boolean;
}

const workday = { working: true, reason: 'workday', kind: 'workday' } as const;
const weekend = { working: false, reason: 'weekend', kind: 'weekend' } as const;
const knownWorkday: DayKindOf = { ...workday, known: true };
const knownWeekend: DayKindOf = { ...weekend, known: true };
const assumedWorkday: DayKindOf = { ...workday, known: false };
const assumedWeekend: DayKindOf = { ...weekend, known: false };

/**
 * The loaded calendar years as one look-up by integer day. Immutable; build one per change of the calendar and keep it.
 * Throws RangeError for an unreal date or a year given twice.
 */
export class WorkCalendar {
  private readonly special = new Map<number, DayKindOf>();
  private readonly loaded = new Set<number>();

  constructor(years: readonly CalendarYear[]) {
    for (const year of years) this.load(year);
  }

  dayKind(date: LocalDate): DayKindOf {
    return this.kindOfDay(dayOf(date));
  }

  /** The same by integer day, for counting. */
  kindOfDay(day: number): DayKindOf {
    const special = this.special.get(day);
    if (special !== undefined) return special;
    if (this.loaded.has(yearOf(day))) return isWeekend(day) ? knownWeekend : knownWorkday;
    return isWeekend(day) ? assumedWeekend : assumedWorkday;
  }

  isLoaded(year: number): boolean {
    return this.loaded.has(year);
  }

  /** Loaded years in ascending order. */
  years(): number[] {
    return [...this.loaded].sort((a, b) => a - b);
  }

  /** The days of a year that are not what the week makes of them, in order. */
  listed(year: number): { date: LocalDate; kind: DayKindOf['kind']; name: string }[] {
    const days = [...this.special].filter(([day]) => yearOf(day) === year).sort(([a], [b]) => a - b);
    return days.map(([day, { kind, reason }]) => ({ date: dateOf(day), kind, name: reason }));
  }

  private load({ year, holidays, makeUpWorkdays, halfDays = [] }: CalendarYear): void {
    if (this.loaded.has(year)) throw new RangeError(`calendar year ${year} is given twice`);
    this.loaded.add(year);
    const enter = (days: readonly { date: LocalDate; name: string }[], kind: DayKindOf['kind'], working: boolean) => {
      for (const { date, name } of days) this.special.set(dayOf(date), { working, reason: name, kind, known: true });
    };
    enter(halfDays, 'halfDay', true);
    enter(makeUpWorkdays, 'makeUpDay', true);
    enter(holidays, 'holiday', false);
  }
}
