import type { Label } from '../policy/label.js';
import { officeDateOf } from '../process/office-date.js';
import { callBackOutcomes } from './call-back-outcomes.js';

const hourMs = 3_600_000;

/** The parts of a day in which somebody may be at the telephone, in their order. */
export const partsOfDay = {
  morning: { zh: '上午', en: 'morning' },
  afternoon: { zh: '下午', en: 'afternoon' },
  evening: { zh: '晚上', en: 'evening' },
} as const satisfies Record<string, Label>;
export type PartOfDay = keyof typeof partsOfDay;

/** Day and part of the day of an instant in the office (+08:00). */
function partOfDay(instant: string): [day: string, part: PartOfDay] {
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

/** A call as it was noted. */
export interface NotedCall {
  /** ISO 8601. */
  at: string;
  by: string;
  outcome: string;
}

interface Called {
  callBackTries?: readonly string[];
  calls?: readonly NotedCall[];
}

/** The calls of a matter, the earliest first; of earlier releases only when they were. */
export function callsOf({
  calls,
  callBackTries = [],
}: Called): { on: string; part: PartOfDay; outcome: Label | null }[] {
  const noted = calls ?? callBackTries.map((at) => ({ at, outcome: null }));
  return noted.map(({ at, outcome }) => {
    const [on, part] = partOfDay(at);
    return { on, part, outcome: outcome === null ? null : (callBackOutcomes[outcome] ?? null) };
  });
}

/**
 * Whether a call now would be a further try, and in which part of a day the next is best: one in which nobody has tried yet, the
 * nearest from now on.
 */
export function nextCall({ callBackTries = [] }: Called, now: string): { countsNow: boolean; best: PartOfDay } {
  const tried = callBackTries.map(partOfDay);
  const [today, current] = partOfDay(now);
  const countsNow = !tried.some(([day, part]) => day === today && part === current);
  const order = Object.keys(partsOfDay) as PartOfDay[];
  const fromNow = [...order.slice(order.indexOf(current)), ...order.slice(0, order.indexOf(current))];
  const ahead = countsNow ? fromNow : [...fromNow.slice(1), current];
  const [first = current] = ahead;
  return { countsNow, best: ahead.find((part) => !tried.some(([, one]) => one === part)) ?? first };
}
