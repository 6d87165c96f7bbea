import {
  createActor,
  initialTransition,
  type AnyActorScope,
  type AnyEventObject,
  type AnyMachineSnapshot,
  type AnyStateMachine,
} from 'xstate';
import type { AnyStateNode } from 'xstate';

export interface Effect {
  type: string;
  params: Record<string, unknown>;
}

/** One state tried with one event. */
export interface Trial {
  from: string;
  label: string;
  accepted: boolean;
  /** Equal to `from` unless the event was accepted and led elsewhere. */
  to: string;
  effects: Effect[];
  /** A refused event must leave the very same snapshot and cause nothing. */
  disturbed: boolean;
}

export interface Visit {
  name: string;
  snapshot: AnyMachineSnapshot;
  /** Delay names of the timers that hang on it, by what was raised and cancelled on the way. */
  pending: string[];
}

export interface Exploration {
  visits: Visit[];
  trials: Trial[];
  timers: Timer[];
  /** Every delay the machine asked for on any way, with the value it came back with. */
  raised: { delay: unknown; type: string }[];
  opening: Effect[];
}

interface Timer {
  label: string;
  delay: string;
  event: AnyEventObject;
}

export interface Plan {
  machine: AnyStateMachine;
  inputs: object[];
  samples: Record<string, AnyEventObject>;
  /** Facts that change what a state accepts and so belong to its name; must have few values. */
  facts?(context: object, state: string): string;
}

const stampOfTimers = { at: '2026-03-20T16:00:00Z', by: { id: 'system', unit: 'system' } };

/** Every state reachable by the samples and the machine's own timers, each tried with each of them. */
export function explore(plan: Plan): Exploration {
  const step = steps(plan.machine);
  const timers = distinct(timersOf(plan.machine.root));
  const events = { ...plan.samples, ...Object.fromEntries(timers.map(({ label, event }) => [label, event])) };
  const found: Exploration = { visits: [], trials: [], timers, raised: [], opening: [] };
  const waiting: Visit[] = [];
  const met = new Set<string>();
  const meet = (snapshot: AnyMachineSnapshot, pending: string[]): string => {
    const name = nameOf(plan, snapshot);
    const key = `${name} with ${pending.join()}`;
    if (!met.has(key)) {
      met.add(key);
      const visit = { name, snapshot, pending };
      found.visits.push(visit);
      waiting.push(visit);
    }
    return name;
  };
  for (const input of plan.inputs) {
    const [snapshot, actions] = initialTransition(plan.machine, input);
    found.opening.push(...effectsOf(actions));
    meet(snapshot, pendingAfter([], actions, found));
  }
  for (let visit = waiting.shift(); visit; visit = waiting.shift()) {
    // As the runtime does it: always from what the database would give back.
    const { value, context } = visit.snapshot;
    const restored = plan.machine.resolveState(JSON.parse(JSON.stringify({ value, context })));
    const known = eventsOf(restored);
    for (const [label, event] of Object.entries(events))
      found.trials.push(
        known.has(event.type)
          ? attempt(step, { ...visit, snapshot: restored }, label, event, meet, found)
          : refusedUnknown(visit.name, label),
      );
    const nothing: AnyEventObject = { type: 'an event no state has' };
    found.trials.push(attempt(step, { ...visit, snapshot: restored }, nothing.type, nothing, meet, found));
  }
  return found;
}

/** The types of event that an active state has a transition for, whatever its guards say. */
const eventsOf = (snapshot: AnyMachineSnapshot): Set<string> =>
  new Set((snapshot._nodes as AnyStateNode[]).flatMap(({ ownEvents }) => ownEvents));

/** XState tries an event no active state has like any other such event: one of them is tried in every state, for all. */
const refusedUnknown = (name: string, label: string): Trial => ({
  from: name,
  label,
  accepted: false,
  to: name,
  effects: [],
  disturbed: false,
});

function attempt(
  step: Step,
  { name: from, snapshot: restored, pending }: Visit,
  label: string,
  event: AnyEventObject,
  meet: (snapshot: AnyMachineSnapshot, pending: string[]) => string,
  found: Exploration,
): Trial {
  const [next, actions] = step(restored, event);
  // What moved nothing was not accepted: whether it could be is asked of what moved something.
  const moved = next !== restored || actions.length > 0;
  const accepted = moved && restored.can(event);
  if (!accepted) return { from, label, accepted, to: from, effects: [], disturbed: moved };
  const left = pending.filter((timer) => timer !== event.type);
  const to = meet(next, pendingAfter(left, actions, found));
  return { from, label, accepted, to, effects: effectsOf(actions), disturbed: false };
}

interface Action {
  type: string;
  params?: unknown;
}

type Step = (snapshot: AnyMachineSnapshot, event: AnyEventObject) => [AnyMachineSnapshot, Action[]];

/** Like XState's own `transition`, which builds an actor, and with it the machine's first snapshot, for every event. */
function steps(machine: AnyStateMachine): Step {
  const self = createActor(machine);
  const nothing = (): void => undefined;
  const inert: Omit<AnyActorScope, 'actionExecutor'> = {
    self,
    id: '',
    sessionId: '',
    system: self.system,
    logger: nothing,
    defer: nothing,
    emit: nothing,
    stopChild: nothing,
  };
  return (snapshot, event) => {
    const actions: Action[] = [];
    return [
      machine.transition(snapshot, event, { ...inert, actionExecutor: (action) => actions.push(action) }),
      actions,
    ];
  };
}

const effectsOf = (actions: readonly Action[]): Effect[] =>
  actions
    .filter(({ type }) => !type.startsWith('xstate.'))
    .map(({ type, params }) => ({ type, params: params as Record<string, unknown> }));

function pendingAfter(before: string[], actions: readonly Action[], found: Exploration): string[] {
  const pending = new Set(before);
  for (const { type, params } of actions) {
    if (type === 'xstate.cancel') pending.delete((params as { sendId: string }).sendId);
    if (type === 'xstate.raise') {
      const { id, delay } = params as { id?: string; delay: unknown };
      // Said by the machine to itself and heard at once: no timer.
      if (id === undefined) continue;
      pending.add(id);
      found.raised.push({ type: id, delay });
    }
  }
  return [...pending].sort();
}

/** One clock may hang on several states: each gets a label of its own. */
function distinct(timers: Timer[]): Timer[] {
  const known = new Map<string, number>();
  return timers.map((timer) => {
    const times = (known.get(timer.label) ?? 0) + 1;
    known.set(timer.label, times);
    return times === 1 ? timer : { ...timer, label: `${timer.label} (${times})` };
  });
}

function timersOf(node: AnyStateNode): Timer[] {
  const own = node.after.map(({ eventType, delay }) => ({
    label: `after ${String(delay)}`,
    delay: String(delay),
    event: { type: eventType, ...stampOfTimers },
  }));
  return [...own, ...Object.values(node.states).flatMap((child) => timersOf(child as AnyStateNode))];
}

function nameOf(plan: Plan, snapshot: AnyMachineSnapshot): string {
  const state = valueName(snapshot.value);
  const facts = plan.facts?.(snapshot.context, state) ?? '';
  return facts ? `${state} (${facts})` : state;
}

function valueName(value: unknown): string {
  if (typeof value === 'string') return value;
  return Object.entries(value as object)
    .map(([name, child]) => `${name}.${valueName(child)}`)
    .join(' | ');
}

/** State → labels of what it accepts, as the committed tables have it. */
export function acceptance({ visits, trials }: Exploration): Record<string, string[]> {
  const table: Record<string, string[]> = Object.fromEntries(visits.map(({ name }) => [name, []]));
  for (const { from, label, accepted } of trials) {
    if (accepted && !table[from]?.includes(label)) table[from]?.push(label);
  }
  return table;
}
