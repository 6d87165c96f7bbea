import { describe, expect, it } from '@jest/globals';
import { figureOf, listAddress } from './figures.logic.js';

describe('the list behind a figure of the discipline board', () => {
  it('is of all units, of one, or of what is nobody’s yet', () => {
    expect([listAddress('red', undefined), listAddress('red', 'a b'), listAddress('red', null)]).toEqual([
      '/discipline?figure=red',
      '/discipline?figure=red&unit=a+b',
      '/discipline?figure=red&unit=none',
    ]);
  });

  it('of clues is the page of clues', () => {
    expect([listAddress('clues', 'civilAffairs'), listAddress('clues', null)]).toEqual([
      '/discipline/clues?unit=civilAffairs',
      '/discipline/clues',
    ]);
  });

  it('is none for a name that is no figure', () => {
    expect([figureOf('red')?.figure, figureOf('clues'), figureOf('other'), figureOf(null)]).toEqual([
      'red',
      undefined,
      undefined,
      undefined,
    ]);
  });
});
