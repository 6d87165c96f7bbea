import { describe, expect, it } from '@jest/globals';
import { pictureOf, processes, processLabels } from '@banjie/workflows';
import type { Picture } from '../../apps/web/src/features/case/picture.types.js';
import { draw, trailOf, waysFrom } from '../../apps/web/src/features/case/picture.logic.js';

const { petition, denial, supervision, accountability } = processes;
const nowhere = trailOf([], '');

describe.each([petition, denial, supervision, accountability])('the picture of $kind', (definition) => {
  const { kind, stages, steps } = pictureOf(definition);
  const picture: Picture = {
    kind,
    label: processLabels[kind],
    stages,
    steps: steps.map((step) => ({ ...step, label: step.label ?? { zh: '自动', en: 'by itself' } })),
  };

  it.each(stages.map(({ stage }) => stage))('shows %s as the present stage, and its ways out with words', (stage) => {
    const { boxes, arrows } = draw(picture, stage, nowhere, 'zh');
    expect(boxes.filter(({ state }) => state === 'now').map((box) => box.stage)).toEqual([stage]);
    const labelled = arrows.filter(({ isLabelled }) => isLabelled).map(({ key }) => key);
    expect(labelled.sort()).toEqual(
      waysFrom(picture, stage)
        .map(({ to }) => `${stage} > ${to}`)
        .sort(),
    );
  });

  it.each(['zh', 'en'] as const)('has no box over another and none outside the frame, in %s', (language) => {
    const { frame, boxes } = draw(picture, stages[0]?.stage ?? '', nowhere, language);
    for (const [index, one] of boxes.entries()) {
      expect(
        one.x >= frame.x &&
          one.y >= frame.y &&
          one.x + one.width <= frame.x + frame.width &&
          one.y + one.height <= frame.y + frame.height,
      ).toBe(true);
      const over = boxes
        .slice(index + 1)
        .filter(
          (other) =>
            one.x < other.x + other.width &&
            other.x < one.x + one.width &&
            one.y < other.y + other.height &&
            other.y < one.y + one.height,
        );
      expect(over.map(({ stage }) => [one.stage, stage])).toEqual([]);
    }
  });
});

describe('the trail', () => {
  const entry = {
    seq: 1,
    at: '',
    type: '',
    label: { zh: '', en: '' },
    actor: null,
    actorName: null,
    kind: null,
    details: null,
  };

  it('is where this process has been, not another', () => {
    const entries = [
      { ...entry, process: 'a', from: null, to: 'intake' },
      { ...entry, process: 'a', from: 'intake', to: 'routing.awaitingReceipt' },
      { ...entry, process: 'a', from: 'routing.awaitingReceipt', to: 'routing.awaitingReceipt' },
      { ...entry, process: 'b', from: null, to: 'awaitingDecision' },
    ];
    const { stages, ways } = trailOf(entries, 'a');
    expect([...stages]).toEqual(['intake', 'routing.awaitingReceipt']);
    expect([...ways]).toEqual(['intake > routing.awaitingReceipt']);
  });
});
