import { officeDateOf } from '../process/office-date.js';

const hourMs = 3_600_000;

/** Day and part of the day, morning, afternoon or evening, of an instant in the office (+08:00). */
function partOfDay(instant: string): [day: string, part: string] {
  const hour = new Date(Date.parse(instant) + 8 * hourMs).getUTCHours();
  return [officeDateOf(instant), hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : 'evening'];
}

/**
 * Whether these tries (ISO 8601) were enough to give up (R10): three, each in another part of a day, and not all of them in the
 * mornings, in the afternoons or in the evenings.
 */
export function wereEnough(tries: readonly string[]): boolean {
  const parts = tries.map(partOfDay);
  return new Set(parts.map(String)).size >= 3 && new Set(parts.map(([, part]) => part)).size >= 2;
}
