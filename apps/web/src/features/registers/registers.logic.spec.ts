import { describe, expect, it } from '@jest/globals';
import {
  changed,
  filtersIn,
  moved,
  isUnbroken,
  narrowed,
  ordered,
  orderIn,
  widthOf,
  widths,
  type Arranged,
} from './registers.logic.js';

const column = (name: string): Arranged => ({ name, label: { zh: name, en: name }, isShown: true, width: 16 });
const names = (columns: readonly Arranged[]): string => columns.map(({ name }) => name).join('');

describe('a register by its address', () => {
  it('is narrowed by what is filled in and nothing else', () => {
    expect(filtersIn(new URLSearchParams('unit=civilAffairs&text=%20&cursor=x'))).toEqual({ unit: 'civilAffairs' });
    expect(narrowed(new URLSearchParams('unit=a&order=due'), { unit: '', text: ' 低保 ' }).toString()).toBe(
      'order=due&text=%E4%BD%8E%E4%BF%9D',
    );
  });

  it('is ordered by the time of entry, the latest first, and turns round where it is ordered so already', () => {
    const plain = new URLSearchParams();
    expect(orderIn(plain)).toEqual({ order: 'entered', direction: 'descending' });
    const once = ordered(plain, 'due');
    expect(orderIn(once)).toEqual({ order: 'due', direction: 'descending' });
    expect(orderIn(ordered(once, 'due'))).toEqual({ order: 'due', direction: 'ascending' });
    expect(orderIn(ordered(ordered(once, 'due'), 'due'))).toEqual({ order: 'due', direction: 'descending' });
  });
});

describe('a cell of a register', () => {
  it.each(['2026-03-02', '2026-03-02 09:00', 'XF-2026-00012'])('stays on one line: %s', (words) =>
    expect(isUnbroken(words)).toBe(true),
  );
  it.each(['低保停发', 'Being handled', '—'])('may break: %s', (words) => expect(isUnbroken(words)).toBe(false));
});

describe('columns of a register', () => {
  const columns = ['a', 'b', 'c'].map(column);

  it('move one place, and stay at either end', () => {
    expect(names(moved(columns, 'b', -1))).toBe('bac');
    expect(names(moved(columns, 'b', 1))).toBe('acb');
    expect([names(moved(columns, 'a', -1)), names(moved(columns, 'c', 1))]).toEqual(['abc', 'abc']);
  });

  it('change one by one', () => {
    expect(changed(columns, 'b', { isShown: false }).map(({ isShown }) => isShown)).toEqual([true, false, true]);
  });

  it('are as wide as they were said to be', () => {
    for (const [name, characters] of Object.entries(widths)) expect(widthOf(characters)).toBe(name);
  });
});
