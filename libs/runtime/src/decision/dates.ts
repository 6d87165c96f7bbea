import { ladderOf, timeLimits, type ClockName, type ClockRun, type Clocked } from '@banjie/workflows';
import { v7 as uuid } from 'uuid';
import type { OfficeSettings } from '../settings/office-settings.js';
import type { DeclaredTimer } from '../regime.js';
import type { ProcessState } from './case-facts.js';
import type { LoadedTimer } from '../store/case-state.js';
import type { Snapshot } from '../xstate-port.js';
import type { TimerRow } from './plan.js';

/**
 * Dates an armed `after` (R3). A clock with a ladder must have its run in the context, or a later rung would be
 * counted from the rung before it; a clock without one starts with the event that armed it.
 */
export function datedTimer(
  settings: OfficeSettings,
  declared: DeclaredTimer,
  snapshot: Snapshot,
  armedBy: { type: string; at: string },
  row: Pick<TimerRow, 'case_id' | 'process_id' | 'send_id' | 'generation'>,
): TimerRow {
  return dated(settings, declared, runOf(declared, snapshot, armedBy), row);
}

/** The same from the facts themselves, e.g. after the calendar changed. */
export function dated(
  settings: OfficeSettings,
  declared: DeclaredTimer,
  run: ClockRun,
  row: Pick<TimerRow, 'case_id' | 'process_id' | 'send_id' | 'generation'>,
): TimerRow {
  const deadline = settings.deadline(declared.clock, run);
  const fireAt = deadline.instants[declared.rung];
  if (fireAt === undefined) throw new Error(`The policy gives no instant for ${declared.clock}.${declared.rung}`);
  return {
    ...row,
    id: uuid(),
    clock: declared.clock,
    rung: declared.rung,
    run,
    nominal_due: deadline.nominalDue,
    effective_due: deadline.effectiveDue,
    due_at: deadline.dueAt,
    fire_at: fireAt,
    provisional: deadline.provisional,
    limit_version: deadline.limitVersion,
    explanation: deadline.explanation,
    state: 'armed',
  };
}

/** Whether it was dated so before. A date that was provisional and turns out right is another: it is provisional no more. */
export const isDatedAs = (
  moved: TimerRow,
  { fire_at, effective_due, provisional }: Pick<LoadedTimer, 'fire_at' | 'effective_due' | 'provisional'>,
): boolean =>
  Date.parse(moved.fire_at) === Date.parse(fire_at) &&
  moved.effective_due === effective_due &&
  moved.provisional === provisional;

function runOf(
  { clock, rung, state }: DeclaredTimer,
  snapshot: Snapshot,
  armedBy: { type: string; at: string },
): ClockRun {
  const run = (snapshot.context as Partial<Clocked>).clocks?.[clock];
  if (run) return run;
  if (rung !== 'expiry') throw new Error(`${state} armed ${clock}.${rung} without starting a run of the clock`);
  return { run: 1, startedAt: armedBy.at, startedBy: armedBy.type };
}

/** The timers of a process whose clock has other facts now than they were dated by, each with these. */
export function datedOtherwise({ snapshot, stored }: ProcessState): { timer: LoadedTimer; run: ClockRun }[] {
  const { clocks } = snapshot.context as Partial<Clocked>;
  return [...stored.values()].flatMap((timer) => {
    const run = clocks?.[timer.clock as ClockName];
    if (run?.run !== timer.run.run) return [];
    const isOther = run.startedAt !== timer.run.startedAt || run.notBefore !== timer.run.notBefore;
    return isOther ? [{ timer, run }] : [];
  });
}

type Dated = Pick<TimerRow | LoadedTimer, 'clock' | 'due_at'>;

/**
 * When the process as a whole is due: the nearest promise that runs (the same day, or a clock with a ladder), else the nearest term.
 * With nothing running any more a missed date stays in sight as long as the light is red.
 */
export function dueAt(timers: readonly Dated[], light: string | null, earlier: string | null): string | null {
  const promises = timers.filter(({ clock }) => isPromise(clock as ClockName));
  if (light === 'red' && earlier !== null) return earlier;
  const ends = (promises.length > 0 ? promises : timers).map(({ due_at: end }) => Date.parse(end));
  return ends.length === 0 ? null : new Date(Math.min(...ends)).toISOString();
}

const isPromise = (clock: ClockName): boolean => timeLimits[clock].dayKind === 'endOfDay' || ladderOf[clock].length > 0;
