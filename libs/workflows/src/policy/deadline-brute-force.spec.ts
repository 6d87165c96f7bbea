import { expect, test } from '@jest/globals';
import type { ClockRun } from '../process/clock-run.js';
import { stateCouncilCalendars } from './calendar/state-council.js';
import { computeDeadline } from './deadline.js';
import { timeLimits } from './time-limits.js';
import { WorkCalendar } from './working-days.js';

/**
 * The naive count, written from R3 alone: a list of all dates as text, walked one by one, holidays looked up in the
 * published lists. It shares no arithmetic with the code under test.
 */
const dates: string[] = [];
for (let moment = Date.parse('2009-06-01T00:00:00Z'); dates.at(-1) !== '2027-12-31'; moment += 86_400_000) {
  dates.push(new Date(moment).toISOString().slice(0, 10));
}
const positions = new Map(dates.map((date, position) => [date, position]));
const off = new Set(stateCouncilCalendars.flatMap(({ holidays }) => holidays.map(({ date }) => date)));
const madeUp = new Set(stateCouncilCalendars.flatMap(({ makeUpWorkdays }) => makeUpWorkdays.map(({ date }) => date)));
const published = (date: string) => date >= '2010-01-01' && date <= '2026-12-31';
const saturdayOrSunday = new Set(
  dates.filter((date) => ['Sat', 'Sun'].includes(new Date(`${date}T12:00:00Z`).toUTCString().slice(0, 3))),
);
const works = (date: string) => (saturdayOrSunday.has(date) ? madeUp.has(date) : !off.has(date));

interface Case {
  dayKind: 'calendar' | 'working';
  startedOn: string;
  term: number;
  pause: { from: string; until: string } | null;
}

function naive({ dayKind, startedOn, term, pause }: Case): [nominal: string, effective: string, provisional: boolean] {
  let provisional = false;
  let at = positions.get(startedOn) ?? NaN;
  for (let left = term; left > 0; ) {
    const date = dates[++at] ?? '';
    if (dayKind === 'working' && !published(date)) provisional = true;
    const paused = pause !== null && date > pause.from && date <= pause.until;
    if (!paused && (dayKind === 'calendar' || works(date))) left -= 1;
  }
  const nominal = dates[at] ?? '';
  const pausedAtItsEnd = (date: string) => pause !== null && date >= pause.from && date < pause.until;
  const candidates = dates.slice(at, at + 80).filter((date) => !pausedAtItsEnd(date));
  const effective = candidates.find(works) ?? '';
  const unpublished = candidates.find((date) => date <= effective && !published(date));
  if (unpublished === undefined) return [nominal, effective, provisional];
  if (dayKind === 'working') return [nominal, effective, true];
  const pausedBefore = pause !== null && pause.from < unpublished && pause.until > nominal;
  return [nominal, pausedBefore ? pause.until : nominal, true];
}

/** Seeded (mulberry32): a failure can be repeated. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

function someCase(below: (limit: number) => number): Case {
  const start = below(dates.length - 250);
  const from = start + below(60);
  return {
    dayKind: below(2) === 0 ? 'calendar' : 'working',
    startedOn: dates[start] ?? '',
    term: 1 + below(60),
    pause: below(3) > 0 ? null : { from: dates[from] ?? '', until: dates[from + below(40)] ?? '' },
  };
}

const calendar = new WorkCalendar(stateCouncilCalendars);

function computed({ dayKind, startedOn, term, pause }: Case): [string, string, boolean] {
  const run: ClockRun = {
    run: 1,
    startedAt: `${startedOn}T23:59:59+08:00`,
    startedBy: 'SIGNED_FOR',
    pauses: pause === null ? [] : [{ from: `${pause.from}T00:00:00+08:00`, until: `${pause.until}T23:00:00+08:00`, ground: 'hearing' }],
  };
  const limit = { ...timeLimits.generalReply, dayKind, term, version: 1 };
  const { nominalDue, effectiveDue, provisional } = computeDeadline({ clock: 'generalReply', run, limit, calendar });
  return [nominalDue, effectiveDue, provisional];
}

test('100,000 seeded cases agree with a day-by-day count (R3)', () => {
  const below = seeded(20260101);
  const differences: unknown[] = [];
  const seen = { moved: 0, provisional: 0, paused: 0 };
  for (let done = 0; done < 100_000; done += 1) {
    const one = someCase(below);
    const [expected, actual] = [naive(one), computed(one)];
    if (expected.join() !== actual.join()) differences.push({ ...one, expected, actual });
    seen.moved += Number(expected[0] !== expected[1]);
    seen.provisional += Number(expected[2]);
    seen.paused += Number(one.pause !== null);
  }
  expect(differences).toEqual([]);
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(5_000);
}, 60_000);
