import type { ProcessKind, Standing } from '@banjie/workflows';
import type { AnyMachineSnapshot } from 'xstate';
import type { OfficeSettings } from '../settings/office-settings.js';
import { decidersOf } from '../access/deciders.js';
import type { Regime } from '../regime.js';
import type { LoadedCase, LoadedProcess, LoadedTimer } from '../store/case-state.js';
import { restore, standingOf, type Snapshot } from '../xstate-port.js';
import type { ProcessRow, StandingRow, TimerRow } from './plan.js';
import { dueAt } from './dates.js';

/** A process while a decision is made about it: as it stands after the events so far. */
export interface ProcessState {
  id: string;
  kind: ProcessKind;
  version: number;
  snapshot: Snapshot;
  standing: Standing;
  revision: number;
  isNew: boolean;
  openedAt: string;
  earlierDue: string | null;
  /** Timers that were armed when the case was read. */
  stored: Map<string, LoadedTimer>;
  /** Timers armed by this decision. */
  fresh: Map<string, TimerRow>;
}

/** A case as competence and access ask of it. */
export interface CaseFacts {
  file: LoadedCase;
  /** The process the case began with. */
  root: ProcessState | undefined;
  settings: OfficeSettings;
}

/** A stored process taken up again. Throws for a version its machine no longer knows. */
export function restored(regime: Regime, file: LoadedCase, process: LoadedProcess): ProcessState {
  const { kind, version, snapshot } = process;
  const definition = regime.definition(kind);
  if (version !== definition.version)
    throw new Error(`${kind} ${process.id} was stored by version ${version} of its machine`);
  const timers = file.timers.filter((timer) => timer.process_id === process.id);
  return {
    id: process.id,
    kind,
    version,
    snapshot,
    standing: standingOf(definition, snapshot),
    revision: process.revision,
    isNew: false,
    openedAt: process.opened_at,
    earlierDue: process.due_at,
    stored: new Map(timers.map((timer) => [timer.send_id, timer])),
    fresh: new Map(),
  };
}

/** The process as its machine takes it. */
export const live = (regime: Regime, { kind, snapshot }: Pick<ProcessState, 'kind' | 'snapshot'>): AnyMachineSnapshot =>
  restore(regime.definition(kind).machine, snapshot);

/** A standing as columns of the process: what lists ask, and access in SQL. */
export function standingColumns(standing: Standing, sealed: boolean): StandingRow {
  const { stage, open, light, unit, officer, desk, subject, recused } = standing;
  return {
    stage,
    open,
    light,
    unit,
    officer,
    desk,
    first_contact: standing.firstContact,
    subject,
    recused,
    recused_units: standing.recusedUnits,
    ...decidersOf(standing, sealed),
    recuses_from_case: standing.recusesFromCase ?? false,
    committee_only: standing.committeeOnly ?? false,
    subject_told: standing.subjectTold ?? false,
    supervised_unit: standing.supervisedUnit ?? null,
    handed_over: standing.handedOver ?? false,
  };
}

/** The process as the database keeps it, decided at `now`. */
export function rowOf(process: ProcessState, { id: case_id, sealed }: LoadedCase, now: string): ProcessRow {
  const { standing, stored, fresh } = process;
  return {
    id: process.id,
    case_id,
    kind: process.kind,
    version: process.version,
    snapshot: process.snapshot,
    revision: process.revision,
    ...standingColumns(standing, sealed),
    due_at: dueAt([...stored.values(), ...fresh.values()], standing.light, process.earlierDue),
    sealed,
    opened_at: process.openedAt,
    changed_at: now,
  };
}
