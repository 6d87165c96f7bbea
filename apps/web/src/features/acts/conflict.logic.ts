import type { PetitionCase, TimelineEntry } from '../../api/types.js';
import type { Label } from '../../language/label.js';

/** How a matter stands, in what a person compares. */
export interface Standing {
  /** Null where nothing can be done any more. */
  revision: number | null;
  stage: Label;
  /** Null where the list does not say. */
  responsible: string | null;
  dueAt: string | null;
}

/** What others did between opening a form and sending it. */
export interface Changed {
  opened: Standing;
  now: Standing;
  entries: readonly TimelineEntry[];
}

/** How the process of an act stood in a case. */
export function standingOf(petition: PetitionCase, process: string): Standing {
  const found = petition.processes.find(({ id }) => id === process);
  const { unitName, officerName } = petition.responsible ?? { unitName: null, officerName: null };
  return {
    revision: found?.revision ?? petition.revision,
    stage: found?.stageLabel ?? petition.stageLabel,
    responsible: [unitName, officerName].filter(Boolean).join(' ') || null,
    dueAt:
      petition.deadlines.find((deadline) => deadline.process === process && deadline.state === 'running')?.dueAt ??
      null,
  };
}

/** The entries that came since; the newest seen is known by its number. */
export function changedBetween(opened: PetitionCase, now: PetitionCase, process: string): Changed {
  const seen = opened.timeline.at(-1)?.seq ?? 0;
  return {
    opened: standingOf(opened, process),
    now: standingOf(now, process),
    entries: now.timeline.filter(({ seq }) => seq > seen),
  };
}
