import {
  gapsIn,
  merelyInforms,
  noticeKinds,
  statesBeneath,
  type Act,
  type ClockName,
  type NoticeDeclarations,
  type ProcessDefinition,
  type ProcessKind,
  type Regime as RegimeDeclaration,
  type Rung,
} from '@banjie/workflows';
import type { AnyStateMachine } from 'xstate';

/** A timer a machine declares: which clock, and which rung of its ladder (`expiry` where it has none). */
export interface DeclaredTimer {
  clock: ClockName;
  rung: Rung | 'expiry';
  state: string;
}

/** All machines of the office with what start-up learnt about them. */
export class Regime {
  private readonly byKind: ReadonlyMap<ProcessKind, ProcessDefinition & RegimeDeclaration>;
  private readonly declared = new Map<ProcessKind, Map<string, DeclaredTimer>>();
  private readonly byName = new Map<string, Act>();
  /** Kinds of notices that oblige nobody of the office to open them. */
  readonly informing: readonly string[];

  /** Throws an Error naming every gap in the declarations: what is incomplete must not start. */
  constructor(definitions: readonly (ProcessDefinition & RegimeDeclaration)[]) {
    const gaps = gapsIn(definitions);
    if (gaps.length > 0) throw new Error(`The regime is not wired completely:\n- ${gaps.join('\n- ')}`);
    this.byKind = new Map(definitions.map((definition) => [definition.kind, definition]));
    const notices = Object.entries(Object.assign({}, ...definitions.map((one) => one.notices)) as NoticeDeclarations);
    this.informing = notices.filter(([, duty]) => merelyInforms(duty)).map(([notice]) => notice);
    for (const { kind, machine, acts } of definitions) {
      this.declared.set(kind, timersOf(machine));
      for (const act of acts) this.byName.set(`${kind}.${act.name}`, act);
    }
  }

  definition(kind: ProcessKind): ProcessDefinition {
    const definition = this.byKind.get(kind);
    if (!definition) throw new Error(`no machine for ${kind}`);
    return definition;
  }

  /** Whether what opens a process of this kind may say this of it. */
  takes(kind: ProcessKind, field: string): boolean {
    return field in (this.byKind.get(kind)?.input.shape ?? {});
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
}

/** The timers a machine declares, by the type of the event each of them raises. */
function timersOf({ root }: AnyStateMachine): Map<string, DeclaredTimer> {
  const timers = statesBeneath(root).flatMap((node) =>
    node.after.map(({ delay, eventType }) => {
      const [clock, rung] = String(delay).split('.') as [ClockName, Rung | 'expiry'];
      return [eventType, { clock, rung, state: node.id }] as const;
    }),
  );
  return new Map(timers);
}

/** An owed notice without a template is a gap; the worker and the petitioner's door both check. */
export function checkTemplates(templates: Record<string, unknown>): void {
  const missing = noticeKinds.filter((kind) => !(kind in templates));
  if (missing.length > 0) throw new Error(`No template for the notices: ${missing.join(', ')}`);
}
