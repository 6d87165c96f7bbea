import { describe, expect, it } from '@jest/globals';
import type { FoundMatter } from '../../api/types.js';
import { groupsOf, remembered, stepped } from './choices.logic.js';

describe('the list under the box', () => {
  const queue = { to: '/queue', label: '我的待办', spelt: 'wo de dai ban' };
  const none = { found: null, destinations: [], isCertain: false, recents: [] };

  it('has no group without lines', () => {
    expect(groupsOf(none)).toEqual([]);
    const [places] = groupsOf({ ...none, destinations: [queue] });
    expect(places?.choices.map(({ id }) => id)).toEqual(['find-queue']);
  });

  it.each([
    ['words', false, ['matter', 'destination']],
    ['words', true, ['destination', 'matter']],
    ['number', true, ['matter', 'destination']],
  ] as const)('begins with what is meant: found by %s, the page certain %s', (because, isCertain, order) => {
    const found = { matters: [{ number: 'XF-2026-00012', because } as FoundMatter], officers: [] };
    expect(groupsOf({ ...none, found, destinations: [queue], isCertain }).map(({ kind }) => kind)).toEqual(order);
  });

  it('is gone through in a circle', () => {
    expect([stepped(0, -1, 3), stepped(2, 1, 3), stepped(1, 1, 3), stepped(0, 1, 0)]).toEqual([2, 0, 2, 0]);
  });

  it('remembers the last five, each once, the latest first', () => {
    const numbers = ['1', '2', '3', '1', '4', '5', '6'];
    const after = numbers.reduce<ReturnType<typeof remembered>>(
      (recents, number) => remembered(recents, { number, title: number }),
      [],
    );
    expect(after.map(({ number }) => number)).toEqual(['6', '5', '4', '1', '3']);
  });
});
