import type { ClockName } from '../policy/time-limits.js';
import { rungs as allRungs, type Light, type Rung } from './clock-run.js';
import type { Clocked, Stamp } from './contract.js';
import type { EffectName, Effects, Recipient } from './effects.js';
import type { DelayName } from './ladder.js';

/** What the parameters of an effect are computed from. */
export interface Moment<Context> {
  context: Context;
  event: Stamp;
}

/** An effect as it stands in a machine's `actions`, its parameters fixed or computed. */
export type EffectAction<Context> = {
  [Name in EffectName]: { type: Name; params: Effects[Name] | ((moment: Moment<Context>) => Effects[Name]) };
}[EffectName];

export interface Ladder<Context> {
  clock: ClockName;
  /** The rungs this clock has, lowest first; all three unless said otherwise. The last one is always the red card. */
  rungs?: readonly Rung[];
  owedTo: (rung: Rung, context: Context) => Recipient[];
  /** Whose breach it is when the red card falls due. */
  responsible: (context: Context) => { unit: string | null; officer: string | null };
  /** What the red card brings besides notice and breach, e.g. `openSupervision`. */
  onRed?: readonly EffectAction<Context>[];
}

/** One light of a ladder: it waits for the next rung, or, at red, for nothing more. */
export interface LightState<Context> {
  after?: Record<string, { target: Light; actions: readonly EffectAction<Context>[] }>;
}

const lightAfter: Record<Rung, Light> = { reminder: 'reminded', yellowCard: 'yellow', redCard: 'red' };

/**
 * The sub-states of a clocked state, one per light: `green` climbs to `red` by the rungs of the clock, each rung
 * once per run because no light leads back (R5). To be used as `{ initial: 'green', states: ladderStates(…) }`;
 * the state must start a run of the clock wherever it is entered (`startedRun`).
 */
export function ladderStates<Context extends Clocked>(ladder: Ladder<Context>): Record<string, LightState<Context>> {
  const { clock, rungs = allRungs } = ladder;
  const states: Record<string, LightState<Context>> = {};
  let light: Light = 'green';
  for (const rung of rungs) {
    const delay: DelayName = `${clock}.${rung}`;
    states[light] = { after: { [delay]: { target: lightAfter[rung], actions: rungActions(ladder, rung) } } };
    light = lightAfter[rung];
  }
  states[light] = {};
  return states;
}

function rungActions<Context extends Clocked>(ladder: Ladder<Context>, rung: Rung): EffectAction<Context>[] {
  const { clock, owedTo } = ladder;
  const notice: EffectAction<Context> = {
    type: 'owe',
    params: ({ context }) => ({ notice: rung, to: owedTo(rung, context), data: { clock } }),
  };
  return rung === 'redCard' ? [breach(ladder), notice, ...(ladder.onRed ?? [])] : [notice];
}

function breach<Context extends Clocked>({ clock, responsible }: Ladder<Context>): EffectAction<Context> {
  return {
    type: 'recordBreach',
    params: ({ context }) => ({ clock, run: context.clocks[clock]?.run ?? 1, ...responsible(context) }),
  };
}

/** For `onRed`: the supervision case with the discipline committee that a breach opens (R5). */
export function openSupervision<Context>(
  clock: ClockName,
  responsible: Ladder<Context>['responsible'],
): EffectAction<Context> {
  return {
    type: 'open',
    params: ({ context, event: { at, by } }) => ({
      process: 'supervision',
      input: { cause: clock, ...responsible(context), breachedAt: at, at, by },
    }),
  };
}
