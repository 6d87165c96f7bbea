import type { ClockRun, Rung } from '../process/clock-run.js';
import { ladderOf, type ClockName } from '../regime-tables.js';
import { hourRungInstant, rungInstant, type LadderDates } from './escalation-ladder.js';
import type { Explanation } from './explanation.js';
import type { VersionedLimit } from './limit-overrides.js';
import { dateOf, dayOf, endOfDay, instantOf, localDateOf, localDayOf, type LocalDate } from './local-date.js';
import { countTerm, type PauseSpan, type TermCount } from './term-count.js';
import type { WorkCalendar } from './working-days.js';

const hourMs = 3_600_000;

export interface DeadlineFacts {
  clock: ClockName;
  run: ClockRun;
  limit: VersionedLimit;
  calendar: WorkCalendar;
}

/** When a clock's run ends and how it climbs the ladder. Plain JSON. */
export interface Deadline {
  clock: ClockName;
  run: number;
  /** Plain count; warnings go by it. */
  nominalDue: LocalDate;
  /** The run is breached after 24:00 Asia/Shanghai of this day; where hours count, in the course of it. */
  effectiveDue: LocalDate;
  /** The UTC instant (ISO 8601, `Z`) at which the run ends, and after which it is breached. */
  dueAt: string;
  /** UTC instants (ISO 8601, `Z`) of exactly the rungs of `ladderOf[clock]`, or of `expiry` where it has none. */
  instants: Partial<Record<Rung | 'expiry', string>>;
  /** The count touched a calendar year that is not loaded (R3): recompute when it is. */
  provisional: boolean;
  limitVersion: number;
  explanation: Explanation;
}

/**
 * The dates of one run of a clock (R3, R5). Pure; about 10 µs for calendar days.
 *
 * An open pause counts as if the clock went on the moment it stopped: the remaining term is kept, and the deadline is
 * to be computed again when the pause ends. Throws RangeError where the facts name no date: an instant without offset,
 * an unreal due date, no due date for a clock that needs one, extensions that are not whole days.
 */
export function computeDeadline(facts: DeadlineFacts): Deadline {
  return facts.limit.dayKind === 'hours' ? hourDeadline(facts) : dayDeadline(facts);
}

/** Hours go on at night and on rest days: no calendar moves their end, no pause stops them and nobody lengthens them. */
function hourDeadline(facts: DeadlineFacts): Deadline {
  const { clock, run, limit } = facts;
  if (limit.term === null || run.pauses?.length || run.extensions?.length)
    throw new RangeError(`${clock} counts hours: it has a term, no pause and no extension`);
  const startedAt = instantOf(run.startedAt);
  const end = startedAt + limit.term * hourMs;
  // An end at midnight is 24:00 of the day that is over.
  const day = localDayOf(end - 1);
  const dueAt = new Date(end).toISOString();
  const explanation = {
    ...explain(clock, run, limit, localDayOf(startedAt), [], uncounted(day, day)),
    startedAt: new Date(startedAt).toISOString(),
    dueAt,
  };
  return described(facts, explanation, dueAt, (rung) => hourRungInstant(rung, startedAt, end));
}

function dayDeadline(facts: DeadlineFacts): Deadline {
  const { clock, run, limit, calendar } = facts;
  const startedAt = instantOf(run.startedAt);
  const start = localDayOf(startedAt);
  const term = termOf(clock, run, limit, start);
  const pauses = pauseSpans(run);
  const count =
    limit.dayKind !== 'endOfDay' && limit.term !== null
      ? countTerm(start, term, limit.dayKind, pauses, calendar)
      : uncounted(start, start + term);
  if (run.notBefore !== undefined) notBefore(count, localDayOf(run.notBefore));
  const dates: LadderDates = { nominalDue: count.nominalDue, effectiveDue: count.effectiveDue, term, startedAt };
  const explanation = explain(clock, run, limit, start, pauses, count);
  return described(facts, explanation, endOfDay(explanation.effectiveDue), (rung) => rungInstant(rung, dates));
}

function described(
  { clock, run, limit }: DeadlineFacts,
  explanation: Explanation,
  dueAt: string,
  instant: (rung: Rung | 'expiry') => number,
): Deadline {
  return {
    clock,
    run: run.run,
    nominalDue: explanation.nominalDue,
    effectiveDue: explanation.effectiveDue,
    dueAt,
    instants: instantsOf(clock, instant),
    provisional: explanation.provisionalYears.length > 0,
    limitVersion: limit.version,
    explanation,
  };
}

/** Days from the start to the plain end: the term with its extensions, or the way to the given date. */
function termOf(clock: ClockName, run: ClockRun, limit: VersionedLimit, start: number): number {
  const extended = (run.extensions ?? []).reduce((sum, { days }) => sum + days, 0);
  if (!Number.isInteger(extended) || extended < 0) throw new RangeError(`${clock}: extensions are not whole days`);
  if (limit.term !== null) return limit.term + extended;
  if (run.dueDate === undefined) throw new RangeError(`${clock} needs a due date`);
  return dayOf(run.dueDate) - start + extended;
}

/**
 * A date somebody gave, or the same day: no rest day moves it and no pause of ours stops it. Only a date that had passed
 * when it was given ends with the day it arrived (R3: "it is never overdue at birth").
 */
function uncounted(start: number, due: number): TermCount {
  const past = { from: dateOf(due), to: dateOf(start), kind: 'alreadyPast', reason: 'alreadyPast' } as const;
  return {
    nominalDue: due,
    effectiveDue: Math.max(due, start),
    skipped: [],
    makeUpDays: [],
    moved: due < start ? [past] : [],
    provisionalYears: new Set(),
  };
}

/** "It is never overdue at birth" (R3): a date that had passed when the run began ends with the day it began. */
function notBefore(count: TermCount, day: number): void {
  if (count.effectiveDue >= day) return;
  count.moved.push({ from: dateOf(count.effectiveDue), to: dateOf(day), kind: 'alreadyPast', reason: 'alreadyPast' });
  count.effectiveDue = day;
}

function pauseSpans(run: ClockRun): PauseSpan[] {
  return (run.pauses ?? []).map(({ from, until, ground }) => {
    const after = localDayOf(from);
    return { after, through: until === null ? after : localDayOf(until), open: until === null, ground, days: 0 };
  });
}

function instantsOf(clock: ClockName, instant: (rung: Rung | 'expiry') => number): Deadline['instants'] {
  const names = ladderOf[clock].length > 0 ? ladderOf[clock] : (['expiry'] as const);
  const instants: Deadline['instants'] = {};
  for (const name of names) instants[name] = new Date(instant(name)).toISOString();
  return instants;
}

function explain(
  clock: ClockName,
  run: ClockRun,
  limit: VersionedLimit,
  start: number,
  pauses: readonly PauseSpan[],
  { nominalDue, effectiveDue, skipped, makeUpDays, moved, provisionalYears }: TermCount,
): Explanation {
  return {
    clock,
    run: run.run,
    startEvent: run.startedBy,
    startDate: dateOf(start),
    term: limit.term,
    dayKind: limit.dayKind,
    givenDate: limit.term === null ? (run.dueDate ?? null) : null,
    rule: limit.rule,
    source: limit.source,
    local: limit.local,
    limitVersion: limit.version,
    skipped,
    makeUpDays,
    pauses: pauses.map(({ after, through, open, ground, days }) => ({
      ground,
      from: dateOf(after),
      until: open ? null : dateOf(through),
      days,
    })),
    extensions: (run.extensions ?? []).map(({ days, grantedAt, grantedBy, reason }) => ({
      days,
      grantedOn: localDateOf(grantedAt),
      grantedBy,
      reason,
    })),
    moved,
    nominalDue: dateOf(nominalDue),
    effectiveDue: dateOf(effectiveDue),
    provisionalYears: [...provisionalYears].sort((a, b) => a - b),
  };
}
