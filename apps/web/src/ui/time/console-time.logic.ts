import type { Language } from '../../language/label.js';
import { partsOf, zone } from './office-time.logic.js';

/** The end of a term: midnight is said as 24:00 of the last day, as the rule says it (R3). */
export function dueTime(instant: string): string {
  const ms = Date.parse(instant);
  const { date, time } = partsOf(ms);
  return time === '00:00' ? `${partsOf(ms - 60_000).date} 24:00` : `${date} ${time}`;
}

/** An instant as `2026-03-02T09:00`, for a date and time field. */
export function toField(ms: number): string {
  const { date, time } = partsOf(ms);
  return `${date}T${time}`;
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
