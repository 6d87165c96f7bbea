import type { ClockName } from '../policy/time-limits.js';
import { rungs, type Rung } from './clock-run.js';

/** `generalReply.redCard`: the delay name of one rung of one clock. A clock without a ladder has only `.expiry`. */
export type DelayName = `${ClockName}.${Rung | 'expiry'}`;

/** XState wants a number for each delay; the runtime never uses it: the date comes from the policy (R3). */
export function delaysOf(names: readonly DelayName[]): Record<string, number> {
  return Object.fromEntries(names.map((name) => [name, 1]));
}

/** All delay names of a clock with these rungs. */
export function ladderDelays(clock: ClockName, of: readonly Rung[] = rungs): DelayName[] {
  return of.map((rung) => `${clock}.${rung}` as DelayName);
}
