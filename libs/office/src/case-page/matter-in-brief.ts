import type { CaseDecision } from '@banjie/runtime';
import { stageLabel } from '@banjie/workflows';
import type { MatterInBrief } from './shapes.js';

type Root = NonNullable<CaseDecision['root']>;

/** A matter as lists of likely ones show it: from its row, and from where its first process stands. */
export function matterInBrief(
  { number, title, received_at }: { number: string; title: string; received_at: Date },
  { kind, standing: { stage, open } }: Root,
): MatterInBrief {
  return {
    number,
    title,
    receivedAt: received_at.toISOString(),
    kind,
    stage,
    stageLabel: stageLabel(kind, stage),
    open,
  };
}
