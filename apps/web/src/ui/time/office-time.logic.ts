/** The office is in one time zone, wherever the browser is. */
export const zone = 'Asia/Shanghai';

const clockParts = new Intl.DateTimeFormat('en-CA', {
  timeZone: zone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** An instant (ISO 8601) as `2026-03-02 09:00` in the office. */
export function officeTime(instant: string): string {
  const { date, time } = partsOf(Date.parse(instant));
  return `${date} ${time}`;
}

/** The office's date of an instant, `2026-03-02`. */
export function officeDay(instant: string): string {
  return partsOf(Date.parse(instant)).date;
}

/** What was typed into a date and time field, meant in the office's zone, as ISO 8601. China has no summer time. */
export function fromField(typed: string): string {
  return `${typed.length === 16 ? `${typed}:00` : typed}+08:00`;
}

/** Date and time of day in the office. */
export function partsOf(ms: number): { date: string; time: string } {
  if (Number.isNaN(ms)) return { date: '—', time: '' };
  const part = Object.fromEntries(clockParts.formatToParts(ms).map(({ type, value }) => [type, value]));
  return { date: `${part.year}-${part.month}-${part.day}`, time: `${part.hour}:${part.minute}` };
}
