import type { CaseNotice, TimelineEntry } from '../../api/types.js';

/** An entry with what followed from it in the same moment, and the papers it owed. */
export interface TimelineStep {
  entry: TimelineEntry;
  /** What other procedures were told or opened by it. */
  followed: TimelineEntry[];
  papers: CaseNotice[];
}

/** Steps that follow each other: either one to be read, or those the office did by itself, folded. */
export type TimelineGroup = { kind: 'step'; step: TimelineStep } | { kind: 'routine'; steps: TimelineStep[] };

/** What an entry says of the paper it is about; undefined of any other. */
const paperOf = ({ details }: TimelineEntry): unknown => details['notice'];

/**
 * The story of a case with each thing said once, oldest first: a paper stands with the act that owed it, and what an act set
 * off stands under it. Daily work of the office itself is folded; nothing is left out that is said nowhere else.
 */
export function timelineGroups(entries: readonly TimelineEntry[], notices: readonly CaseNotice[]): TimelineGroup[] {
  const shown = new Set(entries.map(({ seq }) => seq));
  const told = new Set(notices.filter(({ entry }) => shown.has(entry)).map(({ id }) => id));
  const groups: TimelineGroup[] = [];
  for (const step of stepsOf(
    entries.filter((entry) => !entry.routine || !told.has(String(paperOf(entry)))),
    notices,
  )) {
    const last = groups.at(-1);
    if (!step.entry.routine) groups.push({ kind: 'step', step });
    else if (last?.kind === 'routine') last.steps.push(step);
    else groups.push({ kind: 'routine', steps: [step] });
  }
  return groups;
}

function stepsOf(entries: readonly TimelineEntry[], notices: readonly CaseNotice[]): TimelineStep[] {
  const steps: TimelineStep[] = [];
  for (const entry of entries) {
    const papers = notices.filter((notice) => notice.entry === entry.seq);
    const last = steps.at(-1);
    if (last && followsFrom(last.entry, entry)) {
      last.followed.push(entry);
      last.papers.push(...papers);
    } else steps.push({ entry, followed: [], papers });
  }
  return steps;
}

/** Recorded in one transaction with it, and by nobody: the office's own consequence of what somebody did. */
const followsFrom = (cause: TimelineEntry, { at, actor, routine }: TimelineEntry): boolean =>
  !cause.routine && !routine && cause.at === at && cause.actor !== 'system' && actor === 'system';
