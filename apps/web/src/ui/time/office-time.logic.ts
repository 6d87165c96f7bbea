import type { Language } from '../../language/label.js';

/** The office is in one time zone, wherever the browser is. */
const zone = 'Asia/Shanghai';

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

/** The end of a term: midnight is said as 24:00 of the last day, as the rule says it (R3). */
export function dueTime(instant: string): string {
  const ms = Date.parse(instant);
  const { date, time } = partsOf(ms);
  return time === '00:00' ? `${partsOf(ms - 60_000).date} 24:00` : `${date} ${time}`;
}

/** An instant as `2026-03-02T09:00`, for a date and time field; and back. */
export function toField(ms: number): string {
  const { date, time } = partsOf(ms);
  return `${date}T${time}`;
}

/** What was typed into a date and time field, meant in the office's zone, as ISO 8601. China has no summer time. */
export function fromField(typed: string): string {
  return `${typed.length === 16 ? `${typed}:00` : typed}+08:00`;
}

/** `2026-03-02` as `3月2日 周一` / `Mon 2 Mar`. */
export function dayText(date: string, language: Language): string {
  const noon = Date.parse(`${date}T12:00:00+08:00`);
  if (Number.isNaN(noon)) return date;
  const t = (locale: string, options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale, { timeZone: zone, ...options }).format(noon);
  if (language === 'zh') return `${t('zh-CN', { month: 'long', day: 'numeric' })} ${t('zh-CN', { weekday: 'short' })}`;
  return `${t('en-GB', { weekday: 'short' })} ${t('en-GB', { day: 'numeric' })} ${t('en-GB', { month: 'short' })}`;
}

function partsOf(ms: number): { date: string; time: string } {
  if (Number.isNaN(ms)) return { date: '—', time: '' };
  const part = Object.fromEntries(clockParts.formatToParts(ms).map(({ type, value }) => [type, value]));
  return { date: `${part.year}-${part.month}-${part.day}`, time: `${part.hour}:${part.minute}` };
}
