import {
  createActor,
  type AnyActorScope,
  type AnyMachineSnapshot,
  type AnyStateMachine,
  type EventObject,
  type StateValue,
} from 'xstate';

/** An action a machine asks for, with its parameters worked out. */
export interface AskedFor {
  type: string;
  params?: unknown;
}

/** The snapshot after a step and what the machine asks to be done, in order. */
export type Step = [AnyMachineSnapshot, AskedFor[]];

// XState's own pure functions build an actor, and with it the machine's first snapshot, for every step. The actor is
// never started and only lends its address, so one per machine will do.
const actors = new Map<AnyStateMachine, ReturnType<typeof createActor>>();

function actorOf(machine: AnyStateMachine): ReturnType<typeof createActor> {
  const known = actors.get(machine) ?? createActor(machine);
  actors.set(machine, known);
  return known;
}

/** Carries out nothing: actions are noted for the caller. */
function noting(machine: AnyStateMachine, asked: AskedFor[]): AnyActorScope {
  const self = actorOf(machine);
  const nothing = (): void => undefined;
  return {
    self,
    id: '',
    sessionId: '',
    system: self.system,
    logger: nothing,
    defer: nothing,
    emit: nothing,
    stopChild: nothing,
    actionExecutor: (action) => asked.push(action),
  };
}

/** The machine's first state with what it asks for. Pure. */
export function firstStep(machine: AnyStateMachine, input: unknown): Step {
  const asked: AskedFor[] = [];
  return [machine.getInitialSnapshot(noting(machine, asked), input), asked];
}

/** The state after an event with what it asks for. Pure. */
export function nextStep(machine: AnyStateMachine, snapshot: AnyMachineSnapshot, event: EventObject): Step {
  const asked: AskedFor[] = [];
  return [machine.transition(snapshot, event, noting(machine, asked)), asked];
}

/** Plain JSON of a machine's state, as the database gives it back. */
export interface Snapshot {
  value: unknown;
  context: Record<string, unknown>;
  status: string;
}

/** A stored state as its machine takes it. Throws for a state the machine no longer has. */
export function restore(
  machine: AnyStateMachine,
  { value, context }: Pick<Snapshot, 'value' | 'context'>,
): AnyMachineSnapshot {
  return machine.resolveState({ value: value as StateValue, context });
}

/** Plain JSON of a state. */
export function frozen({ value, context, status }: AnyMachineSnapshot): Snapshot {
  return JSON.parse(JSON.stringify({ value, context, status })) as Snapshot;
}

/** Send ids of all `after` transitions the active states declare, sorted. */
export function declaredSendIds(live: AnyMachineSnapshot): string[] {
  return live._nodes.flatMap((node) => node.after.map(({ eventType }) => String(eventType))).sort();
}
