import { describe, expect, test } from '@jest/globals';
import { founded, type PetitionContext, type Recusal } from './context.js';
import { holder } from './holder.js';

const left = (officer: string, replacement: string | null, at: string): Recusal => ({
  officer,
  ground: 'kinship',
  reason: null,
  orderedBy: null,
  replacement,
  at,
});
/** The term ends on Monday 9 March at 24:00. */
const ended = '2026-03-09T16:00:00.000Z';
const handledBy = (officer: string | null, ...recusals: Recusal[]): PetitionContext => ({
  ...founded(undefined),
  unit: 'civilAffairs',
  officer,
  recusals,
});

describe('whose breach it is after a recusal (R3, R6)', () => {
  test.each<[string, PetitionContext, string | null]>([
    ['nobody left', handledBy('first'), 'first'],
    ['a minute before the end', handledBy('second', left('first', 'second', '2026-03-09T15:59:00Z')), 'first'],
    ['on the last morning', handledBy('second', left('first', 'second', '2026-03-09T01:00:00Z')), 'first'],
    ['a day before the end', handledBy('second', left('first', 'second', '2026-03-08T16:00:00Z')), 'second'],
    ['with nobody to follow', handledBy(null, left('first', null, '2026-03-09T15:59:00Z')), null],
    [
      'from hand to hand in one day',
      handledBy(
        'third',
        left('first', 'second', '2026-03-09T09:00:00Z'),
        left('second', 'third', '2026-03-09T10:00:00Z'),
      ),
      'first',
    ],
    [
      'once in time, once too late',
      handledBy(
        'third',
        left('first', 'second', '2026-03-03T09:00:00Z'),
        left('second', 'third', '2026-03-09T10:00:00Z'),
      ),
      'second',
    ],
  ])('%s', (_, context, officer) => {
    expect(holder(context, ended)).toEqual({ unit: 'civilAffairs', officer });
  });

  test('of the first contact it is the same', () => {
    const recusals = [left('clerk', 'colleague', '2026-03-09T15:00:00Z')];
    const context = { ...founded(undefined), ownUnit: 'partyOffice', firstContact: 'colleague', recusals };
    expect(holder(context, ended)).toEqual({ unit: 'partyOffice', officer: 'clerk' });
  });
});
