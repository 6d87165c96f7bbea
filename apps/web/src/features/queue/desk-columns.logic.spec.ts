import { describe, expect, it } from '@jest/globals';
import { deskColumns, keptColumns, toggled } from './desk-columns.logic.js';

describe('the columns of my desk', () => {
  it.each([null, '', 'nonsense', '{"village":true}', '7'])('are all of them where %j was kept', (kept) => {
    expect(keptColumns(kept)).toEqual(deskColumns);
  });

  it('are those that were kept, in the order of the desk, without any it does not know', () => {
    expect(keptColumns('["received","village","salary"]')).toEqual(['village', 'received']);
    expect(keptColumns('[]')).toEqual([]);
  });

  it.each(deskColumns)('lose %s and get it back at its place', (column) => {
    const without = toggled(deskColumns, column);
    expect(without).toEqual(deskColumns.filter((name) => name !== column));
    expect(toggled(without, column)).toEqual(deskColumns);
  });
});
