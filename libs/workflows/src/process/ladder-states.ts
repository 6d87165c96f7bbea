import type { ClockDeclarations, DelayName, Laddered } from './clock.js';
import type { ClocksRun, Light, Rung } from './clock-run.js';
import type { Clocked, Stamp } from './contract.js';
import { furtherRun } from './start-clock.js';
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
  /** Whose breach it is when the red card falls due; `at`: that instant, ISO 8601. */
  responsible: (context: Context, at: string) => Responsible;
  /** Facts of the context that say the clock was missed: true from red on, false again where the breach is voided. */
  missed?: Partial<Context>;
  /** What the red card brings besides breach, notice and the process the clock's declaration opens: clues. */
  onRed?: readonly EffectAction<Context>[];
}

/** A look-back voided the breach of one run of a clock (R3); told by the engine, never accepted from outside. */
export type BreachVoided = { type: 'BREACH_VOIDED'; cause: string; run: number; breachedAt: string } & Stamp;

/**
 * One light of a ladder: it waits for the next rung. At red it waits for nothing more, unless a look-back voids the breach:
 * what is waited for is still owed then, and the clock runs on.
 */
export interface LightState<Context, Delay extends string = string, Assignment = unknown> {
  after?: { [Name in Delay]?: { target: Light; actions: readonly EffectAction<Context>[] } };
  entry?: Assignment;
  on?: { BREACH_VOIDED: RunsOn<Context, Assignment> };
}

interface RunsOn<Context, Assignment> {
  guard: (moment: Moment<Context>) => boolean;
  target: Light;
  actions: Assignment;
}

/** `setup().assign`, as far as a ladder needs it. */
interface Assigning<Context, Assignment> {
  assign: (assigner: (moment: { context: Context }) => Partial<Context>) => Assignment;
}

const lightAfter: Record<Rung, Light> = { reminder: 'reminded', yellowCard: 'yellow', redCard: 'red' };

/**
 * Gives a regime its ladders: the sub-states of a clocked state, one per light. `green` climbs to `red` by the rungs the
 * clock declares, each rung once per run because no light leads back (R5); the red card opens what the clock declares. A
 * voided breach leads to the light before it, in a further run to the day that is in force now, which may be missed by that.
 * To be used as `{ initial: 'green', states: ladderStates(…) }`; the state must start a run of the clock wherever it is
 * entered (`startedRun`).
 * @param machine the `setup()` of the regime
 */
export function laddersOf<Clocks extends ClockDeclarations, Context extends Clocked, Assignment>(
  clocks: Clocks,
  machine: Assigning<Context, Assignment>,
) {
  return (
    ladder: Ladder<Context, Laddered<Clocks>>,
  ): Record<string, LightState<Context, DelayName<Clocks>, Assignment>> => {
    const { rungs = [], opensOnRed = null } = clocks[ladder.clock]?.ladder ?? {};
    const states: Record<string, LightState<Context, string, Assignment>> = {};
    let light: Light = 'green';
    let before: Light = 'green';
    for (const rung of rungs) {
      const step = { target: lightAfter[rung], actions: rungActions(ladder, rung, opensOnRed) };
      states[light] = { after: { [`${ladder.clock}.${rung}`]: step } };
      before = light;
      light = lightAfter[rung];
    }
    states[light] = missedLight(ladder, before, machine);
    return states;
  };
}

/** Missed for good, but where the breach is voided: the clock goes on from where it began, and nothing says that it was missed. */
function missedLight<Context extends Clocked, Assignment>(
  { clock, missed = {} }: Ladder<Context, string>,
  before: Light,
  machine: Assigning<Context, Assignment>,
): LightState<Context, string, Assignment> {
  const kept = Object.fromEntries(Object.keys(missed).map((fact) => [fact, false]));
  const runsOn = {
    guard: ({ context, event }: Moment<Context>) => isOfThisRun(event, clock, context.clocks),
    target: before,
    actions: machine.assign(({ context }) => ({ ...context, ...kept, clocks: furtherRun(context.clocks, clock) })),
  };
  return { entry: machine.assign(() => missed), on: { BREACH_VOIDED: runsOn } };
}

const isOfThisRun = (event: Partial<BreachVoided>, clock: string, clocks: ClocksRun): boolean =>
  event.cause === clock && event.run === clocks[clock]?.run;

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
    params: ({ context, event }) => ({
      clock,
      run: context.clocks[clock]?.run ?? 1,
      responsible: responsible(context, event.at),
    }),
  };
}

/** The case that a breach opens (R5), told which clock ran out and whose breach it is. */
function openedBy<Context>({ clock, responsible }: Ladder<Context, string>, process: string): EffectAction<Context> {
  return {
    type: 'open',
    params: ({ context, event: { at, by } }) => ({
      process,
      input: { cause: clock, breachedAt: at, at, by },
      responsible: responsible(context, at),
    }),
  };
}
