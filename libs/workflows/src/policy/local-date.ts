/**
 * A calendar day in Asia/Shanghai, `YYYY-MM-DD`. Days are counted as integers (day 0 = 1970-01-01), so that no
 * time zone of the machine can move a legal date. China has kept one zone without summer time since 1992.
 */
export type LocalDate = string;

/** Of a day in Shanghai, where no day has more or fewer hours. */
export const dayMs = 86_400_000;
const shanghaiOffsetMs = 8 * 3_600_000;
const datePattern = /^\d{4}-\d{2}-\d{2}$/;
const zonedPattern = /(?:Z|[+-]\d{2}:\d{2})$/;

/** The integer day of a real date; null for `2025-02-29`, `2025-1-1` or any other text. */
export function parseDate(text: string): number | null {
  if (!datePattern.test(text)) return null;
  const [year, month, day] = [+text.slice(0, 4), +text.slice(5, 7), +text.slice(8, 10)];
  // Date.UTC takes the years 0 to 99 for 1900 to 1999 and rolls 02-30 over into March.
  const moment = new Date(Date.UTC(year, month - 1, day));
  const real = moment.getUTCFullYear() === year && moment.getUTCMonth() === month - 1 && moment.getUTCDate() === day;
  return real ? moment.getTime() / dayMs : null;
}

/** The integer day of a date. Throws RangeError for anything but a real `YYYY-MM-DD`. */
export function dayOf(date: LocalDate): number {
  const day = parseDate(date);
  if (day === null) throw new RangeError(`not a date: ${date}`);
  return day;
}

/** The date of an integer day. */
export function dateOf(day: number): LocalDate {
  const moment = new Date(day * dayMs);
  const year = String(moment.getUTCFullYear()).padStart(4, '0');
  return `${year}-${twoDigits(moment.getUTCMonth() + 1)}-${twoDigits(moment.getUTCDate())}`;
}

export function yearOf(day: number): number {
  return new Date(day * dayMs).getUTCFullYear();
}

/** 0 Sunday … 6 Saturday. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

export function isWeekend(day: number): boolean {
  const weekday = weekdayOf(day);
  return weekday === 0 || weekday === 6;
}

/** Epoch milliseconds of an ISO 8601 instant. Throws RangeError without `Z` or an offset: it would name no instant. */
export function instantOf(iso: string): number {
  const ms = zonedPattern.test(iso) ? Date.parse(iso) : NaN;
  if (Number.isNaN(ms)) throw new RangeError(`not an instant with an offset: ${iso}`);
  return ms;
}

/** The integer day in Asia/Shanghai on which an instant falls; the instant in epoch milliseconds or ISO 8601. */
export function localDayOf(instant: number | string): number {
  const ms = typeof instant === 'number' ? instant : instantOf(instant);
  return Math.floor((ms + shanghaiOffsetMs) / dayMs);
}

/** The date in Asia/Shanghai on which an instant falls. */
export function localDateOf(iso: string): LocalDate {
  return dateOf(localDayOf(iso));
}

/** The time of day in Asia/Shanghai, `HH:MM`. */
export function localTimeOf(iso: string): string {
  return new Date(instantOf(iso) + shanghaiOffsetMs).toISOString().slice(11, 16);
}

/** Epoch milliseconds of 00:00 Asia/Shanghai of an integer day. */
export function dayStartMs(day: number): number {
  return day * dayMs - shanghaiOffsetMs;
}

/** 00:00 Asia/Shanghai of a date as a UTC instant. */
export function startOfDay(date: LocalDate): string {
  return new Date(dayStartMs(dayOf(date))).toISOString();
}

/** 24:00 Asia/Shanghai of a date (R3), which is 00:00 of the next one, as a UTC instant. */
export function endOfDay(date: LocalDate): string {
  return new Date(dayStartMs(dayOf(date) + 1)).toISOString();
}

function twoDigits(part: number): string {
  return part < 10 ? `0${part}` : `${part}`;
}
