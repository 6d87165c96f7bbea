import type { Label } from '../policy/label.js';
import { officeDateOf } from '../process/office-date.js';
import { callBackOutcomes } from './call-back-outcomes.js';

const hourMs = 3_600_000;

/** The parts of a day, the first three of which are for calling: nobody is reached at night, and a call then is no try (R10). */
export const partsOfDay = {
  morning: { zh: '上午', en: 'morning' },
  afternoon: { zh: '下午', en: 'afternoon' },
  evening: { zh: '晚上', en: 'evening' },
  night: { zh: '夜间', en: 'night' },
} as const satisfies Record<string, Label>;
export type PartOfDay = keyof typeof partsOfDay;
const forCalling: readonly PartOfDay[] = ['morning', 'afternoon', 'evening'];

/** The hours at which they end, from midnight on; 本地约定: from eight in the morning to nine in the evening. */
const ends: readonly [before: number, part: PartOfDay][] = [
  [8, 'night'],
  [12, 'morning'],
  [18, 'afternoon'],
  [21, 'evening'],
];

/** Day and part of the day of an instant in the office (+08:00). */
function partOfDay(instant: string): [day: string, part: PartOfDay] {
  const hour = new Date(Date.parse(instant) + 8 * hourMs).getUTCHours();
  return [officeDateOf(instant), ends.find(([before]) => hour < before)?.[1] ?? 'night'];
}

/**
 * Whether these tries (ISO 8601) were enough to give up (R10): three, each in another part of a day, and not all of them in the
 * mornings, in the afternoons or in the evenings; those at night are none.
 */
export function wereEnough(tries: readonly string[]): boolean {
  const parts = tries.map(partOfDay).filter(([, part]) => part !== 'night');
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
  const isNight = current === 'night';
  const countsNow = !isNight && !tried.some(([day, part]) => day === today && part === current);
  const from = Math.max(forCalling.indexOf(current), 0);
  const fromNow = [...forCalling.slice(from), ...forCalling.slice(0, from)];
  const ahead = countsNow || isNight ? fromNow : [...fromNow.slice(1), current];
  const [first = current] = ahead;
  return { countsNow, best: ahead.find((part) => !tried.some(([, one]) => one === part)) ?? first };
}
