import type { Label } from '../language/label.js';
import type { ProcessKind } from './case-answers.js';

/** A procedure as the API draws it from the machine: the first stage is where it begins. */
export interface Picture {
  kind: ProcessKind;
  label: Label;
  stages: { stage: string; label: Label; final: boolean }[];
  steps: { from: string; to: string; act: string | null; label: Label }[];
}
