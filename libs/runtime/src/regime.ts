import {
  clockNames,
  effects,
  ladderOf,
  noticeKinds,
  processKinds,
  rungs,
  type Act,
  type ClockName,
  type ProcessDefinition,
  type ProcessKind,
  type Rung,
} from '@banjie/workflows';
import type { StateNode } from 'xstate';

/** A timer a machine declares: which clock, and which rung of its ladder (`expiry` where it has none). */
export interface DeclaredTimer {
  clock: ClockName;
  rung: Rung | 'expiry';
  state: string;
}

/** All machines of the office with what start-up learnt about them. */
export class Regime {
  private readonly byKind: ReadonlyMap<ProcessKind, ProcessDefinition>;
  private readonly declared = new Map<ProcessKind, Map<string, DeclaredTimer>>();
  private readonly byName = new Map<string, Act>();

  /** Throws an Error naming every gap in the wiring: what is incomplete must not start. */
  constructor(definitions: readonly ProcessDefinition[]) {
    this.byKind = new Map(definitions.map((definition) => [definition.kind, definition]));
    const gaps = definitions.flatMap((definition) => this.take(definition));
    for (const kind of processKinds) if (!this.byKind.has(kind)) gaps.push(`no machine for ${kind}`);
    if (gaps.length > 0) throw new Error(`The regime is not wired completely:\n- ${gaps.join('\n- ')}`);
  }

  definition(kind: ProcessKind): ProcessDefinition {
    const definition = this.byKind.get(kind);
    if (!definition) throw new Error(`no machine for ${kind}`);
    return definition;
  }

  definitions(): readonly ProcessDefinition[] {
    return [...this.byKind.values()];
  }

  act(kind: ProcessKind, name: string): Act | undefined {
    return this.byName.get(`${kind}.${name}`);
  }

  /** The declared timer behind XState's send id; undefined for an id the machine does not know. */
  timer(kind: ProcessKind, sendId: string): DeclaredTimer | undefined {
    return this.declared.get(kind)?.get(sendId);
  }

  private take(definition: ProcessDefinition): string[] {
    const gaps: string[] = [];
    const timers = new Map<string, DeclaredTimer>();
    for (const node of statesOf(definition.machine.root)) {
      gaps.push(...unknownActions(node, definition.kind));
      for (const { delay, eventType } of node.after as { delay: unknown; eventType: string }[]) {
        const timer = parseDelay(String(delay), node.id);
        if (typeof timer === 'string') gaps.push(`${definition.kind}: ${timer}`);
        else timers.set(eventType, timer);
      }
    }
    this.declared.set(definition.kind, timers);
    for (const act of definition.acts) {
      if (!definition.machine.events.includes(act.event))
        gaps.push(`${definition.kind}: no state accepts ${act.event}`);
      this.byName.set(`${definition.kind}.${act.name}`, act);
    }
    return gaps;
  }
}

function statesOf(node: StateNode): StateNode[] {
  return [node, ...Object.values(node.states as Record<string, StateNode>).flatMap(statesOf)];
}

/** A clock without a policy row, or a rung its ladder does not have, is a gap. */
function parseDelay(delay: string, state: string): DeclaredTimer | string {
  const [clock, rung] = delay.split('.') as [ClockName, Rung | 'expiry'];
  if (!clockNames.includes(clock)) return `clock ${clock} has no row in the time limits (state ${state})`;
  const ladder = ladderOf[clock];
  const fits = rung === 'expiry' ? ladder.length === 0 : rungs.includes(rung) && ladder.includes(rung);
  return fits ? { clock, rung, state } : `clock ${clock} has no rung ${rung} (state ${state})`;
}

const builtIn = /^xstate\./;

function unknownActions(node: StateNode, kind: string): string[] {
  const transitions = [...node.transitions.values()].flat();
  const actions = [...node.entry, ...node.exit, ...transitions.flatMap(({ actions: list }) => list)];
  return actions
    .map((action) => (typeof action === 'object' && 'type' in action ? String(action.type) : null))
    .filter((type): type is string => type !== null && !builtIn.test(type) && !(type in effects))
    .map((type) => `${kind}: nothing carries out the action ${type} (state ${node.id})`);
}

/** An owed notice without a template is a gap; the worker and the petitioner's door both check. */
export function checkTemplates(templates: Record<string, unknown>): void {
  const missing = noticeKinds.filter((kind) => !(kind in templates));
  if (missing.length > 0) throw new Error(`No template for the notices: ${missing.join(', ')}`);
}
