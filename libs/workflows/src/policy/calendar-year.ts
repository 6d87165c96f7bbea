import { z } from 'zod';
import { asLine } from '../process/seen-text.js';
import { isWeekend, parseDate } from './local-date.js';

const realDate = z.string().refine((text) => parseDate(text) !== null, { error: 'not a real date (YYYY-MM-DD)' });
const namedDay = z.strictObject({ date: realDate, name: z.string().overwrite(asLine).min(1).max(60) });

/**
 * One calendar year as the State Council's notices fix it (R3): 「工作日」 are Monday to Friday, less the holidays, plus
 * the make-up working days (调休). Days belong to the year they lie in, also where the next year's notice names them
 * (2018-12-31 came with the notice for 2019). A local half-day stays a working day: the stricter date for the office.
 */
export const calendarYearSchema = z
  .strictObject({
    year: z.int().min(1990).max(2200),
    /** Numbers of the notices. */
    source: z.string().overwrite(asLine).min(1).max(300),
    holidays: z.array(namedDay).max(120),
    makeUpWorkdays: z.array(namedDay).max(60),
    halfDays: z.array(namedDay).max(60).optional(),
  })
  .superRefine(refuseStrayDays);

export type CalendarYear = z.infer<typeof calendarYearSchema>;
export type NamedDay = z.infer<typeof namedDay>;

interface Days {
  year: number;
  holidays: NamedDay[];
  makeUpWorkdays: NamedDay[];
  halfDays?: NamedDay[] | undefined;
}

/** A make-up day turns a day off into a working day and a half-day shortens a working day; anything else is a typing error. */
function refuseStrayDays(calendar: Days, context: z.RefinementCtx): void {
  const lists = {
    holidays: calendar.holidays,
    makeUpWorkdays: calendar.makeUpWorkdays,
    halfDays: calendar.halfDays ?? [],
  };
  const listedIn = new Map<string, string>();
  for (const [list, days] of Object.entries(lists)) {
    days.forEach(({ date }, index) => {
      const refuse = (message: string) => context.addIssue({ code: 'custom', path: [list, index, 'date'], message });
      if (!date.startsWith(`${calendar.year}-`)) refuse(`${date} is not in ${calendar.year}`);
      const day = parseDate(date);
      if (list === 'makeUpWorkdays' && day !== null && !isWeekend(day)) refuse(`${date} is a working day anyway`);
      if (list === 'halfDays' && day !== null && isWeekend(day)) refuse(`${date} is a day off anyway`);
      const before = listedIn.get(date);
      if (before !== undefined) refuse(`${date} is already listed in ${before}`);
      listedIn.set(date, list);
    });
  }
}
