import type { ProcessKind, Stamp } from '@banjie/workflows';
import type { Regime } from '../regime.js';
import type { Plan } from './plan.js';
import type { CaseFacts, ProcessState } from './case-facts.js';

export type MachineEvent = Stamp & { type: string; [field: string]: unknown };

/** An event for the petition of another case, named by its number. */
export interface CrossCaseEvent {
  number: string;
  event: MachineEvent;
  actor: string;
  /** Left out where the other case no longer accepts it. */
  ifHeard: boolean;
}

/** What an effect may reach of the decision it belongs to. */
export interface EffectScope extends CaseFacts {
  readonly regime: Regime;
  readonly plan: Plan;
  readonly now: string;
  readonly crossCaseEvents: CrossCaseEvent[];
  /** Work left for after the current event, in order. */
  enqueue(step: () => void): void;
  open(kind: ProcessKind, input: Record<string, unknown> & Stamp, event: MachineEvent, actor: string): ProcessState;
  accepts(process: ProcessState, event: MachineEvent): boolean;
  apply(process: ProcessState, event: MachineEvent, actor: string): void;
  /** Dates anew what runs in a process whose clocks say other facts than it was dated by. */
  dateAnew(process: ProcessState): void;
  ofKind(kind: ProcessKind): ProcessState[];
  /** All processes of the case, oldest first. */
  all(): readonly ProcessState[];
}
