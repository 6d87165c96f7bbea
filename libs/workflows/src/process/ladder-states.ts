import type { ClockDeclarations, DelayName, Laddered } from './clock.js';
import type { Light, Rung } from './clock-run.js';
import type { Clocked, Stamp } from './contract.js';
import type { EffectName, EffectParameters, Recipient, Responsible } from './effects.js';

/** What the parameters of an effect are computed from. */
export interface Moment<Context> {
  context: Context;
  event: Stamp;
}

/** An effect as it stands in a machine's `actions`, its parameters fixed or computed; `Notice` are the notices it may owe. */
export type EffectAction<Context, Notice extends string = Rung> = {
  [Name in EffectName]: {
    type: Name;
    params:
      | EffectParameters<string, Notice, string>[Name]
      | ((moment: Moment<Context>) => EffectParameters<string, Notice, string>[Name]);
  };
}[EffectName];

/** What a machine says of one ladder beyond the clock's declaration. */
export interface Ladder<Context, Clock extends string> {
  clock: Clock;
  owedTo: (rung: Rung, context: Context) => Recipient[];
  /** Whose breach it is when the red card falls due. */
  responsible: (context: Context) => Responsible;
  /** What the red card brings besides breach, notice and the process the clock's declaration opens: clues. */
  onRed?: readonly EffectAction<Context>[];
}

/** One light of a ladder: it waits for the next rung, or, at red, for nothing more. */
export interface LightState<Context, Delay extends string = string> {
  after?: { [Name in Delay]?: { target: Light; actions: readonly EffectAction<Context>[] } };
}

const lightAfter: Record<Rung, Light> = { reminder: 'reminded', yellowCard: 'yellow', redCard: 'red' };

/**
 * Gives a regime its ladders: the sub-states of a clocked state, one per light. `green` climbs to `red` by the rungs the
 * clock declares, each rung once per run because no light leads back (R5); the red card opens what the clock declares.
 * To be used as `{ initial: 'green', states: ladderStates(…) }`; the state must start a run of the clock wherever it is
 * entered (`startedRun`).
 */
export function laddersOf<Clocks extends ClockDeclarations>(clocks: Clocks) {
  return <Context extends Clocked>(
    ladder: Ladder<Context, Laddered<Clocks>>,
  ): Record<string, LightState<Context, DelayName<Clocks>>> => {
    const { rungs = [], opensOnRed = null } = clocks[ladder.clock]?.ladder ?? {};
    const states: Record<string, LightState<Context, string>> = {};
    let light: Light = 'green';
    for (const rung of rungs) {
      const step = { target: lightAfter[rung], actions: rungActions(ladder, rung, opensOnRed) };
      states[light] = { after: { [`${ladder.clock}.${rung}`]: step } };
      light = lightAfter[rung];
    }
    states[light] = {};
    return states;
  };
}

function rungActions<Context extends Clocked>(
  ladder: Ladder<Context, string>,
  rung: Rung,
  opensOnRed: string | null,
): EffectAction<Context>[] {
  const { clock, owedTo, onRed = [] } = ladder;
  const notice: EffectAction<Context> = {
    type: 'owe',
    params: ({ context }) => ({ notice: rung, to: owedTo(rung, context), data: { clock } }),
  };
  if (rung !== 'redCard') return [notice];
  return [breach(ladder), notice, ...onRed, ...(opensOnRed === null ? [] : [openedBy(ladder, opensOnRed)])];
}

function breach<Context extends Clocked>({ clock, responsible }: Ladder<Context, string>): EffectAction<Context> {
  return {
    type: 'recordBreach',
    params: ({ context }) => ({ clock, run: context.clocks[clock]?.run ?? 1, responsible: responsible(context) }),
  };
}

/** The case that a breach opens (R5), told which clock ran out and whose breach it is. */
function openedBy<Context>({ clock, responsible }: Ladder<Context, string>, process: string): EffectAction<Context> {
  return {
    type: 'open',
    params: ({ context, event: { at, by } }) => ({
      process,
      input: { cause: clock, breachedAt: at, at, by },
      responsible: responsible(context),
    }),
  };
}
