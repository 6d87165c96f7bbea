import { computeDeadline, stateCouncilCalendars, timeLimits, WorkCalendar, type ClockRun } from '@banjie/workflows';
import { randomness } from '../../support/random-walk.js';
import { Tally, type Fault } from './fault.js';

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
  for (let left = term; left > 0;) {
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
    pauses:
      pause === null
        ? []
        : [{ from: `${pause.from}T00:00:00+08:00`, until: `${pause.until}T23:00:00+08:00`, ground: 'hearing' }],
  };
  const limit = { ...timeLimits.generalReply, dayKind, term, version: 1 };
  const { nominalDue, effectiveDue, provisional } = computeDeadline({ clock: 'generalReply', run, limit, calendar });
  return [nominalDue, effectiveDue, provisional];
}

export const workingDays: Fault = {
  id: 'F15',
  hypothesis: 'every deadline is the one a day-by-day count by the published calendars gives (R3)',
  injection: 'seeded cases over seventeen published years, with pauses, holidays, bridges and a year not yet published',
  rounds: { short: 100_000, full: 100_000 },
  run({ rounds }) {
    const tally = new Tally(rounds);
    const random = randomness(20_260_101);
    const below = (limit: number): number => Math.floor(random() * limit);
    for (let done = 0; done < rounds; done += 1) {
      const one = someCase(below);
      const [expected, actual] = [naive(one), computed(one)];
      tally.expect(
        expected.join() === actual.join(),
        `${JSON.stringify(one)}: ${actual.join(' ')} instead of ${expected.join(' ')}`,
      );
      tally.count('moved', Number(expected[0] !== expected[1]));
      tally.count('provisional', Number(expected[2]));
      tally.count('paused', Number(one.pause !== null));
    }
    for (const kind of ['moved', 'provisional', 'paused'])
      tally.expect(rounds < 10_000 || Number(tally.figures[kind]) > rounds / 20, `hardly any case was ${kind}`);
    return Promise.resolve(tally);
  },
};
