import { dayMs } from '../policy/local-date.js';

export { dayMs };
const shanghai = 8 * 3_600_000;
/** The date in Asia/Shanghai (fixed +08:00) of an ISO 8601 instant, `YYYY-MM-DD`. */
export function officeDateOf(instant: string): string {
  return new Date(Date.parse(instant) + shanghai).toISOString().slice(0, 10);
}

/** The date so many days after another, both `YYYY-MM-DD`. */
export const daysAfter = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);

/** Noon in the office, so that a day counts as that day whatever the hour it is read in. */
export const noonOf = (date: string): string => `${date}T12:00:00+08:00`;
