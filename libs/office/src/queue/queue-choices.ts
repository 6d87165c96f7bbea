import { oversees, type Runtime } from '@banjie/runtime';
import { processLabels, waitingStages, type Actor, type Label, type ProcessKind } from '@banjie/workflows';
import { readQueue } from './queue.js';

interface StageChoice {
  stage: string;
  label: Label;
}

export interface QueueChoices {
  kinds: { kind: ProcessKind; label: Label; stages: StageChoice[] }[];
  units: { id: string; name: string }[];
}

/**
 * What a queue can be narrowed to: the stages in which something can wait, by regime, and the units where the reader's duty reaches
 * them. What an earlier procedure left over is offered to those who have such a matter.
 */
export async function queueChoices(runtime: Runtime, reader: Actor): Promise<QueueChoices> {
  const { units } = await runtime.settingsCache.newest();
  const kinds = runtime.regime.definitions().map(async (definition) => {
    const { kind } = definition;
    const current: StageChoice[] = [];
    for (const { stage, label, isLeftOver } of waitingStages(definition))
      if (!isLeftOver || (await hasOne(runtime, reader, { kind, stage }))) current.push({ stage, label });
    return { kind, label: processLabels[kind], stages: current };
  });
  return {
    kinds: (await Promise.all(kinds)).filter(({ stages }) => stages.length > 0),
    units: oversees(reader) ? [...units].map(([id, { name }]) => ({ id, name })) : [],
  };
}

const hasOne = async (runtime: Runtime, reader: Actor, at: { kind: ProcessKind; stage: string }): Promise<boolean> =>
  (await readQueue(runtime, reader, { ...at, limit: 1 })).items.length > 0;
