import { describe, expect, it } from '@jest/globals';
import { storyOf } from './story.logic.js';

const entry = (seq: number, process: string, at = '2026-03-02T01:00:00Z', actor = 'handler') => ({
  seq,
  process,
  at,
  actor,
});

describe('the story of a process', () => {
  it('begins with the act that opened it', () => {
    const timeline = [
      entry(1, 'petition', '2026-03-01T01:00:00Z'),
      entry(2, 'petition'),
      entry(3, 'denial'),
      entry(4, 'petition'),
      entry(5, 'denial'),
    ];
    expect(storyOf(timeline, 'denial').map(({ seq }) => seq)).toEqual([2, 3, 5]);
  });

  it('leaves out what somebody else or another moment recorded before it', () => {
    const timeline = [entry(1, 'petition', '2026-03-01T01:00:00Z'), entry(2, 'denial')];
    expect(storyOf(timeline, 'denial').map(({ seq }) => seq)).toEqual([2]);
    expect(storyOf([entry(1, 'petition'), entry(2, 'denial', undefined, 'system')], 'denial')).toHaveLength(1);
    expect(storyOf([entry(1, 'petition')], 'petition')).toHaveLength(1);
  });
});
