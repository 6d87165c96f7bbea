import type { Label } from '../policy/label.js';
import type { ProcessDefinitionOf } from './define-process.js';
import { pictureOf } from './picture.js';
import { restingIn } from './resting-states.js';

/** A stage in which something can wait for somebody. */
export interface WaitingStage {
  stage: string;
  label: Label;
  /** Nothing comes to it any more: only what an earlier version of the procedure left there stands in it. */
  isLeftOver: boolean;
}

/** The stages in which a process is open, in the order of the procedure, left over ones last. Pure. */
export function waitingStages(definition: ProcessDefinitionOf<string, string>): WaitingStage[] {
  const { stages, steps } = pictureOf(definition);
  const open = restingIn(definition.machine)
    .map((snapshot) => definition.standing(snapshot))
    .filter((standing) => standing.open);
  const isOpen = (stage: string): boolean =>
    open.some((one) => one.stage === stage || one.stage.startsWith(`${stage}.`));
  const reached = new Set([stages[0]?.stage, ...steps.map(({ to }) => to)]);
  const waiting = stages
    .filter(({ stage }) => isOpen(stage))
    .map(({ stage, label }) => ({ stage, label, isLeftOver: !reached.has(stage) }));
  return waiting.sort((one, other) => Number(one.isLeftOver) - Number(other.isLeftOver));
}
