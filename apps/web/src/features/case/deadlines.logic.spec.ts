import { describe, expect, it } from '@jest/globals';
import type { Deadline } from '../../api/types.js';
import { dueOfPetition, spansOf } from './deadlines.logic.js';

const deadline = (state: Deadline['state'], dueAt: string | null, kind: Deadline['kind'] = 'petition'): Deadline =>
  ({ state, dueAt, kind }) as Deadline;

describe('the due instant at the head of a case', () => {
  it('is that of the petition’s clock that ends first', () => {
    const deadlines = [
      deadline('met', '2026-03-01T16:00:00Z'),
      deadline('running', '2026-03-17T16:00:00Z'),
      deadline('running', '2026-03-10T00:00:00+08:00'),
      deadline('running', null),
      deadline('running', '2026-03-04T16:00:00Z', 'supervision'),
    ];
    expect(dueOfPetition({ stage: 'handling.working', deadlines })).toBe('2026-03-10T00:00:00+08:00');
  });

  const missed = [deadline('missed', '2026-03-01T16:00:00Z'), deadline('missed', '2026-03-08T16:00:00Z')];
  it('is that of the last one missed where none runs any more', () => {
    expect(dueOfPetition({ stage: 'handling.working', deadlines: missed })).toBe('2026-03-08T16:00:00Z');
  });

  it.each(['answered', 'denied', 'closed'])(
    'is none once the petitioner has the answer (%s), however late it was',
    (stage) => {
      expect(dueOfPetition({ stage, deadlines: missed })).toBeNull();
    },
  );

  it('is none where the clocks were kept', () => {
    expect(
      dueOfPetition({ stage: 'handling.working', deadlines: [deadline('met', '2026-03-01T16:00:00Z')] }),
    ).toBeNull();
  });
});

describe('days that were not counted', () => {
  it('are one span while the reason stays', () => {
    const days = ['2026-10-01', '2026-10-02', '2026-10-03'].map((date) => ({ date, reason: '国庆节' }));
    expect(
      spansOf([...days, { date: '2026-10-04', reason: 'weekend' }, { date: '2026-10-10', reason: 'weekend' }]),
    ).toEqual([
      { from: '2026-10-01', to: '2026-10-03', reason: '国庆节' },
      { from: '2026-10-04', to: '2026-10-04', reason: 'weekend' },
      { from: '2026-10-10', to: '2026-10-10', reason: 'weekend' },
    ]);
  });

  it('run on over the end of a month', () => {
    expect(
      spansOf([
        { date: '2026-02-28', reason: 'weekend' },
        { date: '2026-03-01', reason: 'weekend' },
      ]),
    ).toHaveLength(1);
  });
});
