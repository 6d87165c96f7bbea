import { withSuccessors, type ProcessDefinition, type Standing } from '@banjie/workflows';
import { v7 as uuid } from 'uuid';
import type { AnyMachineSnapshot } from 'xstate';
import { decidersOf } from '../access/deciders.js';
import type { Regime } from '../regime.js';
import type { OfficeSettings } from '../settings/office-settings.js';
import type { LoadedCase, LoadedProcess } from '../store/case-state.js';
import { restore, type Snapshot } from '../xstate-port.js';
import type { ProcessRow, StandingRow } from './plan.js';
import type { ProcessState } from './case-facts.js';
import { dueAt } from './dates.js';

/** Where a process stands in the office as it is now (`successors`). */
export const standingNow = (
  definition: ProcessDefinition,
  snapshot: Snapshot,
  { successors }: Pick<OfficeSettings, 'successors'>,
): Standing => withSuccessors(definition.standing(snapshot), successors);

/** A stored process taken up again. Throws for a version its machine no longer knows. */
export function restored(
  regime: Regime,
  settings: OfficeSettings,
  file: LoadedCase,
  process: LoadedProcess,
): ProcessState {
  const { kind, version, snapshot } = process;
  const definition = regime.definition(kind);
  if (version !== definition.version && !definition.restores?.includes(version))
    throw new Error(`${kind} ${process.id} was stored by version ${version} of its machine`);
  const timers = file.timers.filter((timer) => timer.process_id === process.id);
  return {
    id: process.id,
    kind,
    version,
    snapshot,
    standing: standingNow(definition, snapshot, settings),
    revision: process.revision,
    isNew: false,
    openedAt: process.opened_at,
    earlierDue: process.due_at,
    stored: new Map(timers.map((timer) => [timer.send_id, timer])),
    fresh: new Map(),
  };
}

/** A process that begins in its machine's first state. */
export function begun(
  definition: ProcessDefinition,
  snapshot: Snapshot,
  settings: OfficeSettings,
  now: string,
): ProcessState {
  const { kind, version } = definition;
  return {
    id: uuid(),
    kind,
    version,
    snapshot,
    standing: standingNow(definition, snapshot, settings),
    revision: 1,
    isNew: true,
    openedAt: now,
    earlierDue: null,
    stored: new Map(),
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
    urgent: standing.urgent ?? false,
    confidential: standing.confidential !== undefined,
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
