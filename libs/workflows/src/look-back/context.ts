import type { Clocked, Role } from '../process/contract.js';
import type { Recipient } from '../process/effects.js';
import { firstRun } from '../process/start-clock.js';
import type { SuperiorDecision } from '../process/superior-decision.js';
import type { LookBackClock } from './clocks.js';
import type { CorrectedDates, LookBackInput } from './input.js';

export interface LookBackContext extends Clocked<LookBackClock>, CorrectedDates {
  process: string;
  clock: string;
  run: number;
  breachedAt: string;
  oldDue: string;
  unit: string | null;
  officer: string | null;
  counts: boolean;
  followed: { supervision: number; clues: number };
  supervisedFrom?: Role;
  /** The paper of the superior organ that decided where nobody here was left to. */
  superior?: SuperiorDecision;
}

export function correctionNoted(input: LookBackInput | undefined): LookBackContext {
  return {
    correction: input?.correction ?? 'calendar',
    change: input?.change ?? '',
    changedBy: input?.changedBy ?? '',
    ...(input?.changedBefore ? { changedBefore: input.changedBefore } : {}),
    newDue: input?.newDue ?? '1970-01-01',
    follows: input?.follows ?? false,
    rungs: input?.rungs ?? [],
    process: input?.process ?? '',
    clock: input?.clock ?? '',
    run: input?.run ?? 1,
    breachedAt: input?.breachedAt ?? '',
    oldDue: input?.oldDue ?? '1970-01-01',
    unit: input?.unit ?? null,
    officer: input?.officer ?? null,
    counts: input?.counts ?? true,
    followed: input?.followed ?? { supervision: 0, clues: 0 },
    ...(input?.supervisedFrom ? { supervisedFrom: input.supervisedFrom } : {}),
    clocks: firstRun('lookBack', { type: 'LOOK_BACK_OPENED', at: input?.at ?? '' }),
  };
}

/** Everybody who made a correction it turns on: none of them decides about it (R6). */
export const changersOf = ({ changedBy, changedBefore = [] }: LookBackContext): string[] => [
  ...new Set([...changedBefore, changedBy]),
];

/** Whose breach it is: told of every decision about it. */
export const concerned = ({ unit, officer }: LookBackContext): Recipient[] => [
  unit === null ? { desk: 'coordinator' } : { headOf: unit },
  ...(officer === null ? [] : [{ officer }]),
];
