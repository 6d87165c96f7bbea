import type { Label } from '../policy/label.js';
import { isWithinStage, labelOfStage } from './stage.js';

/** A part of a procedure as people count it; several stages may lie in it. */
export interface Phase {
  label: Label;
  /** Stages in it, those beneath each included. None: it is over once the procedure has been opened. */
  stages: readonly string[];
}

/** A coming into a stage: which, and when (ISO 8601). */
export interface Arrival {
  stage: string;
  at: string;
}

export interface ProgressStep {
  label: Label;
  /** The stage it stands in or last stood in, in words; null where it was not reached, or where the label says it. */
  stage: Label | null;
  /** `ended`: where the procedure came to its end; `skipped`: passed over; `ahead`: still to come. */
  state: 'passed' | 'now' | 'ended' | 'skipped' | 'ahead';
  /** When it was first reached; of the present one, when it was reached last. Null where it was not. */
  at: string | null;
  /** How often it was reached; 0 where it was not. */
  times: number;
}

interface Course {
  phases?: readonly Phase[];
  /** The stages of the procedure in words. */
  stages: Readonly<Record<string, Label>>;
}

/** A stay in one phase; `phase` is -1 where the procedure left its course, as by being withdrawn. */
interface Stay extends Arrival {
  phase: number;
}

/**
 * How far a procedure has come, phase by phase. One that left its course ends with the stage it left for, and what would
 * have come next is not shown as if it were still to come. Pure.
 * @param arrivals earliest first; the first is the opening
 */
export function progressOf(course: Course, arrivals: readonly Arrival[], open: boolean): ProgressStep[] {
  const stays = staysOf(course, arrivals);
  const [opening, last] = [arrivals[0], stays.at(-1)];
  if (!opening || !last) return [];
  const { phases = [] } = course;
  const reached = last.phase === -1 ? (stays.at(-2)?.phase ?? -1) + 1 : last.phase;
  const before = phases
    .slice(0, reached)
    .map((phase, index) => earlier(course, phase, { opening, own: stays.filter((stay) => stay.phase === index) }));
  const [stage, state] = [labelOfStage(course.stages, last.stage), open ? 'now' : 'ended'] as const;
  const present = phases[last.phase];
  if (!present) return [...before, { label: stage, stage: null, state, at: last.at, times: 1 }];
  const times = stays.filter(({ phase }) => phase === last.phase).length;
  const rest = open ? phases.slice(reached + 1).map((phase) => unreached(phase, 'ahead')) : [];
  return [...before, { label: present.label, stage, state, at: last.at, times }, ...rest];
}

const phaseOf = (phases: readonly Phase[], stage: string): number =>
  phases.findIndex(({ stages }) => stages.some((one) => isWithinStage(stage, one)));

/** One stay for stages of the same phase that follow each other: since when, and where it stood at last. */
function staysOf({ phases = [] }: Course, arrivals: readonly Arrival[]): Stay[] {
  const stays: Stay[] = [];
  for (const { stage, at } of arrivals) {
    const [phase, last] = [phaseOf(phases, stage), stays.at(-1)];
    if (last?.phase === phase) last.stage = stage;
    else stays.push({ stage, at, phase });
  }
  return stays;
}

/** `own`: the stays in the phase, earliest first. */
function earlier(
  { stages }: Course,
  phase: Phase,
  { opening, own }: { opening: Arrival; own: readonly Stay[] },
): ProgressStep {
  const { label } = phase;
  if (phase.stages.length === 0) return { label, stage: null, state: 'passed', at: opening.at, times: 1 };
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return unreached(phase, 'skipped');
  return { label, stage: labelOfStage(stages, last.stage), state: 'passed', at: first.at, times: own.length };
}

const unreached = ({ label }: Phase, state: 'skipped' | 'ahead'): ProgressStep => ({
  label,
  stage: null,
  state,
  at: null,
  times: 0,
});
