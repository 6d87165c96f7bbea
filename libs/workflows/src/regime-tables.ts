import type { Label } from './policy/label.js';
import type { ActOf } from './process/contract.js';
import type { ProcessDefinitionOf } from './process/define-process.js';
import {
  deriveRegimes,
  type ClocksOf,
  type KindsOf,
  type NoticesOf,
  type NoticesOfKind,
} from './process/derive-regimes.js';
import type { EffectParameters } from './process/effects.js';
import { labelOfStage } from './process/stage.js';
import { engineEventLabels } from './process/engine-event-labels.js';
import { regimes } from './regimes.js';

/** One process row each; all processes of a case share its history chain (architecture: one statechart per matter). */
export type ProcessKind = KindsOf<typeof regimes>;
/** The name before the dot in a machine's `after` (R3). */
export type ClockName = ClocksOf<typeof regimes>;
/** Every notice a machine may owe. A kind without a template stops the boot. */
export type NoticeKind = NoticesOf<typeof regimes>;
/** The notices of one regime, without those of the ladders. */
export type NoticeKindOf<Kind extends ProcessKind> = NoticesOfKind<typeof regimes, Kind>;

export type Act = ActOf<ProcessKind, ClockName>;
export type ProcessDefinition = ProcessDefinitionOf<ProcessKind, ClockName>;
export type Effects = EffectParameters<ProcessKind, NoticeKind, ClockName>;

export const {
  processKinds,
  processes,
  processLabels,
  clockNames,
  timeLimits,
  clockLadders,
  ladderOf,
  noticeKinds,
  noticeDuties,
  noticeTexts,
  kindsOfPetition,
  petitionersKinds,
  kindsOnCasePage,
  actAliases,
  registers,
  eventLabels,
} = deriveRegimes(regimes);

/** Entries of the history that no person's act has words for. */
export const systemEventLabels: Readonly<Record<string, Label>> = { ...engineEventLabels, ...eventLabels };

const stagesOf = new Map<ProcessKind, Readonly<Record<string, Label>>>(
  regimes.map(({ kind, stages }) => [kind, stages]),
);

/** A stage in the words of whoever brought the matter. */
export function publicStageLabel({ stages, publicStages }: ProcessDefinition, stage: string): Label {
  return labelOfStage({ ...stages, ...publicStages }, stage);
}

/** A stage in the words of the office; the nearest named one above it where it has no words of its own. */
export function stageLabel(kind: ProcessKind, stage: string): Label {
  return labelOfStage(stagesOf.get(kind) ?? {}, stage);
}
