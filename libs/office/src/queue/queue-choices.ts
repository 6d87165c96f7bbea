import { oversees, type Runtime } from '@banjie/runtime';
import { pictureOf, processLabels, type Actor, type Label, type ProcessKind } from '@banjie/workflows';

export interface QueueChoices {
  kinds: { kind: ProcessKind; label: Label; stages: { stage: string; label: Label }[] }[];
  units: { id: string; name: string }[];
}

/** What a queue can be narrowed to: the stages something can wait in, and the units where the reader's duty reaches them. */
export async function queueChoices({ regime, settingsCache }: Runtime, reader: Actor): Promise<QueueChoices> {
  const { units } = await settingsCache.newest();
  return {
    kinds: regime.definitions().map((definition) => ({
      kind: definition.kind,
      label: processLabels[definition.kind],
      stages: pictureOf(definition)
        .stages.filter(({ final }) => !final)
        .map(({ stage, label }) => ({ stage, label })),
    })),
    units: oversees(reader) ? [...units].map(([id, { name }]) => ({ id, name })) : [],
  };
}
