const shanghai = 8 * 3_600_000;

/** The date in Asia/Shanghai (fixed +08:00) of an ISO 8601 instant, `YYYY-MM-DD`. */
export function officeDateOf(instant: string): string {
  return new Date(Date.parse(instant) + shanghai).toISOString().slice(0, 10);
}
