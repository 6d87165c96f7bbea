import type { Actor, ClockRun, Effects, ProcessKind, Stamp } from '@banjie/workflows';
import { nextEntry, type Happening } from '../history/chain.js';
import type { OfficeSettings } from '../settings/office-settings.js';
import type { Regime } from '../regime.js';
import { actedForMark } from '../access/acted-for.js';
import { carryOut } from './effect-handlers.js';
import type { CrossCaseEvent, EffectScope, MachineEvent } from './effect-scope.js';
import type { LoadedCase, LoadedTimer } from '../store/case-state.js';
import { mergersSince } from './mergers-since.js';
import { emptyPlan, type Plan } from './plan.js';
import { firstStep, frozen, nextStep } from '../xstate-port.js';
import { dated, datedOtherwise, datedTimer, isDatedAs } from './dates.js';
import type { ProcessState } from './case-facts.js';
import { begun, live, restored, rowOf, standingNow } from './process-state.js';

/** What may follow from a remark. */
type Remarked = { type: 'owe'; params: Effects['owe'] } | { type: 'raiseClue'; params: Effects['raiseClue'] };

interface Change {
  process: ProcessState;
  event: MachineEvent;
  actor: string;
  from: string | null;
  timer: string | null;
}

/**
 * Decides in memory everything one event brings about in one case, until nothing is left to do, and lays it down as
 * a `Plan`. Pure but for fresh ids: the database is not touched.
 */
export class CaseDecision implements EffectScope {
  readonly plan: Plan;
  private readonly processes: ProcessState[];
  private readonly pending: (() => void)[] = [];
  private principal: string | null = null;
  /** For other cases to hear; whoever writes the plan writes theirs with it. */
  readonly crossCaseEvents: CrossCaseEvent[] = [];
  private readonly wasSealed: boolean;

  constructor(
    readonly regime: Regime,
    readonly settings: OfficeSettings,
    readonly file: LoadedCase,
    readonly now: string,
  ) {
    this.plan = emptyPlan(file);
    this.wasSealed = file.sealed;
    this.processes = file.processes.map((process) => restored(regime, settings, file, process));
  }

  /** Everything this decision enters is by a deputy in the name of the holder of the desk (R1), and the case remembers it (R6). */
  inNameOf({ id, deputy }: Actor): void {
    if (!deputy) return;
    this.principal = id;
    const mark = actedForMark(deputy.id, id);
    if (!this.plan.case.acted_for.includes(mark)) this.plan.case.acted_for.push(mark);
  }

  find(id: string): ProcessState | undefined {
    return this.processes.find((process) => process.id === id);
  }

  /** All processes of the case, oldest first. */
  all(): readonly ProcessState[] {
    return this.processes;
  }

  /** The process of a kind an act is meant for: the open one, of several the latest. */
  current(kind: ProcessKind): ProcessState | undefined {
    const all = this.processes.filter((process) => process.kind === kind);
    return all.findLast(({ standing }) => standing.open) ?? all.at(-1);
  }

  /** Concluded ones as well: a review on a later day takes a denied petition up again (R4). */
  ofKind(kind: ProcessKind): ProcessState[] {
    return this.processes.filter((process) => process.kind === kind);
  }

  /** The petition or, where the case began with one, the accountability process the case is about. */
  get root(): ProcessState | undefined {
    return this.processes[0];
  }

  accepts(process: ProcessState, event: MachineEvent): boolean {
    return live(this.regime, process).can(event);
  }

  /** Begins a process and carries out what its first state asks for. */
  open(kind: ProcessKind, input: Record<string, unknown> & Stamp, event: MachineEvent, actor: string): ProcessState {
    const definition = this.regime.definition(kind);
    const [first, actions] = firstStep(definition.machine, input);
    const process = begun(definition, frozen(first), this.settings, this.now);
    this.processes.push(process);
    this.applyEffects({ process, event, actor, from: null, timer: null }, actions);
    this.settle();
    return process;
  }

  /** Gives an event the machine accepts to a process, with everything that follows from it. */
  apply(process: ProcessState, event: MachineEvent, actor: string, timer: string | null = null): void {
    const definition = this.regime.definition(process.kind);
    const { stage: from, open: wasOpen } = process.standing;
    const [next, actions] = nextStep(definition.machine, live(this.regime, process), event);
    process.snapshot = frozen(next);
    process.standing = standingNow(definition, process.snapshot, this.settings);
    process.revision += 1;
    this.applyEffects({ process, event, actor, from, timer }, actions);
    if (process === this.root && !wasOpen && process.standing.open) this.enqueue(() => this.tellOfMergers(process));
    this.settle();
  }

  /** What was closed when a unit was merged hears of it once it is taken up again, or it would come to those it complains of (R6). */
  private tellOfMergers(process: ProcessState): void {
    const { standing } = this.regime.definition(process.kind);
    for (const event of mergersSince(standing(process.snapshot), this.settings, this.now))
      if (this.accepts(process, event)) this.apply(process, event, 'system');
  }

  /** What the effects put off until they were all applied: processes opened, events told to others. */
  private settle(): void {
    for (let step = this.pending.shift(); step; step = this.pending.shift()) step();
  }

  /** A due timer, unless something before it in this decision has cancelled it. True if it took effect. */
  fire(timer: LoadedTimer, event: MachineEvent): boolean {
    const process = this.find(timer.process_id);
    if (process?.stored.get(timer.send_id)?.id !== timer.id) return false;
    process.stored.delete(timer.send_id);
    this.plan.closed.push({ case_id: this.file.id, id: timer.id, state: 'fired', closed_at: this.now });
    this.apply(process, event, 'system', timer.id);
    return true;
  }

  /**
   * Dates an armed timer anew after the calendar, a limit or the facts of its clock changed (R3), with a record; false if
   * nothing moves. The machine is not asked: the clock is the same, only its date was provisional or is no longer right.
   */
  redate(timer: LoadedTimer, run: ClockRun = timer.run): boolean {
    const process = this.find(timer.process_id);
    const declared = process && this.regime.timer(process.kind, timer.send_id);
    if (!process || !declared) return false;
    const row = {
      case_id: this.file.id,
      process_id: process.id,
      send_id: timer.send_id,
      generation: this.plan.case.new_seq + 1,
    };
    const moved = dated(this.settings, declared, run, row);
    if (isDatedAs(moved, timer)) return false;
    const stamp = { at: this.now, by: { id: 'system', unit: 'system' } };
    const event = {
      ...stamp,
      type: 'DEADLINE_RECOMPUTED',
      clock: timer.clock,
      from: timer.effective_due,
      to: moved.effective_due,
    };
    this.record({ process, event, actor: 'system', from: process.standing.stage, timer: null });
    this.disarm(process, timer.send_id);
    process.fresh.set(timer.send_id, moved);
    process.revision += 1;
    return true;
  }

  /** Dates anew what runs in a process whose clocks say other facts than it was dated by: one record for each. */
  dateAnew(process: ProcessState): void {
    for (const { timer, run } of datedOtherwise(process)) this.redate(timer, run);
  }

  /** Enters something about the case as a whole, which no process of it decides. */
  note(type: string, fields: Record<string, unknown>, actor: string): void {
    this.append({ type, event: fields, actor, at: this.now });
  }

  /** The same of a process as it stands, with what follows from it: notices and clues, as a machine would ask for them. */
  remark(process: ProcessState, event: MachineEvent, effects: readonly Remarked[]): void {
    process.revision += 1;
    this.applyEffects({ process, event, actor: 'system', from: process.standing.stage, timer: null }, effects);
  }

  /** Work an effect leaves for after the current event, in order. */
  enqueue(step: () => void): void {
    this.pending.push(step);
  }

  /** Completes the plan: rows of all processes that changed or go into another lane, timers and the head of the chain. */
  toPlan(): Plan {
    const staysInLane = this.plan.case.sealed === this.wasSealed;
    for (const process of this.processes) {
      const before = this.file.processes.find(({ id }) => id === process.id);
      if (staysInLane && before && before.revision === process.revision) continue;
      (process.isNew ? this.plan.opened : this.plan.changed).push(rowOf(process, this.file, this.now));
      this.plan.armed.push(...process.fresh.values());
      this.remember(process);
    }
    return this.plan;
  }

  private applyEffects(change: Change, actions: readonly { type: string; params?: unknown }[]): void {
    this.record(change);
    const seq = this.plan.case.new_seq;
    actions.forEach(({ type, params }, position) => {
      if (type === 'xstate.raise') this.arm(change, params as { id?: string; delay?: number });
      else if (type === 'xstate.cancel') this.disarm(change.process, (params as { sendId: string }).sendId);
      else if (!carryOut(this, { ...change, seq, position }, { type, params }))
        throw new Error(`${change.process.kind}: nothing carries out the action ${type}`);
    });
  }

  private record({ process, event, actor, from, timer }: Change): void {
    const { type, by: _by, at: _at, ...fields } = event;
    const { id, kind, standing } = process;
    this.append({ type, event: fields, actor, at: this.now, process: { id, kind, from, to: standing.stage }, timer });
  }

  private append(happening: Happening): void {
    const { id, new_seq: seq, head, hands } = this.plan.case;
    const { actor } = happening;
    if (this.settings.staff.has(actor) && !hands.includes(actor)) hands.push(actor);
    const event = this.principal === null ? happening.event : { ...happening.event, inNameOf: this.principal };
    const entry = nextEntry({ case_id: id, seq, hash: head }, { ...happening, event });
    this.plan.history.push(entry);
    this.plan.case.new_seq = entry.seq;
    this.plan.case.head = entry.hash;
  }

  /** A raise without a delay was processed inside the machine already. */
  private arm({ process, event }: Change, { id, delay }: { id?: string; delay?: number }): void {
    if (id === undefined || delay === undefined) return;
    const declared = this.regime.timer(process.kind, id);
    if (!declared) throw new Error(`${process.kind} raised ${id}, which no state declares`);
    this.disarm(process, id);
    const row = { case_id: this.file.id, process_id: process.id, send_id: id, generation: this.plan.case.new_seq };
    const armedBy = { type: event.type, at: this.now };
    process.fresh.set(id, datedTimer(this.settings, declared, process.snapshot, armedBy, row));
  }

  private disarm(process: ProcessState, sendId: string): void {
    process.fresh.delete(sendId);
    const stored = process.stored.get(sendId);
    if (!stored) return;
    process.stored.delete(sendId);
    this.plan.closed.push({ case_id: this.file.id, id: stored.id, state: 'cancelled', closed_at: this.now });
  }

  /** Every unit that ever held the matter may go on reading it. */
  private remember({ standing: { unit } }: ProcessState): void {
    if (unit !== null && !this.plan.case.units.includes(unit)) this.plan.case.units.push(unit);
  }
}
