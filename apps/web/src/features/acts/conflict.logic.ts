import type { PetitionCase, TimelineEntry } from '../../api/types.js';
import type { Label } from '../../language/label.js';

/** State of a process as shown in the comparison. */
export interface ProcessState {
  /** Null where no act is allowed any more. */
  revision: number | null;
  stage: Label;
  /** Null where the list does not contain it. */
  responsible: string | null;
  dueAt: string | null;
}

/** Changes between opening a form and sending it. */
export interface Conflict {
  opened: ProcessState;
  now: ProcessState;
  entries: readonly TimelineEntry[];
}

/** State of one process of a case. */
export function stateOf(petition: PetitionCase, process: string): ProcessState {
  const found = petition.processes.find(({ id }) => id === process);
  const { unitName, officerName } = petition.responsible ?? { unitName: null, officerName: null };
  return {
    revision: found?.revision ?? petition.revision,
    stage: found?.stageLabel ?? petition.stageLabel,
    responsible: [unitName, officerName].filter(Boolean).join(' ') || null,
    dueAt: firstDue(petition, process),
  };
}

/** The first of its running clocks to end; instants of the API sort as text. */
const firstDue = ({ deadlines }: PetitionCase, process: string): string | null =>
  deadlines
    .filter((deadline) => deadline.process === process && deadline.state === 'running')
    .map(({ dueAt }) => dueAt)
    .sort()[0] ?? null;

/** Compares two versions of a case; new timeline entries are found by their sequence number. */
export function conflictBetween(opened: PetitionCase, now: PetitionCase, process: string): Conflict {
  const seen = opened.timeline.at(-1)?.seq ?? 0;
  return {
    opened: stateOf(opened, process),
    now: stateOf(now, process),
    entries: now.timeline.filter(({ seq }) => seq > seen),
  };
}
