/** The day a clock would end on (`YYYY-MM-DD`), with so many days as the form says; null for a number that it does not take. */
export const endWith = (ends: readonly { days: number | null; on: string }[], days: unknown): string | null =>
  ends.find((end) => end.days === null || end.days === days)?.on ?? null;
