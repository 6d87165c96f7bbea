import type { Regime } from '@banjie/runtime';
import { pictureOf, processLabels, type Label, type PictureStep, type ProcessKind } from '@banjie/workflows';
import { eventLabel } from '../labels.js';

/** A procedure as drawn from the machine that runs it, the same for every case: the first stage is where it begins. */
export interface PictureInWords {
  kind: ProcessKind;
  label: Label;
  stages: { stage: string; label: Label; final: boolean }[];
  steps: { from: string; to: string; act: string | null; label: Label }[];
}

const byItself: Label = { zh: '自动转入', en: 'Follows by itself' };

export function pictureInWords(regime: Regime, kind: ProcessKind): PictureInWords {
  const { stages, steps } = pictureOf(regime.definition(kind));
  const labelOf = ({ label, event }: PictureStep): Label =>
    label ?? (event.startsWith('xstate.done.') ? byItself : eventLabel(regime, kind, event));
  return {
    kind,
    label: processLabels[kind],
    stages,
    steps: steps.map((step) => ({ from: step.from, to: step.to, act: step.act, label: labelOf(step) })),
  };
}
