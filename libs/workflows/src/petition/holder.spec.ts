import { describe, expect, test } from '@jest/globals';
import { founded, type PetitionContext } from './context.js';
import type { Recusal } from './facts.js';
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

describe('whose breach it is while a draft of the reply waits (R5, R10)', () => {
  const drafted = (...draftHeld: [whom: 'head' | 'leader' | 'drafter', since: string][]): PetitionContext => ({
    ...handledBy('handler'),
    draftedBy: 'handler',
    draftHeld: draftHeld.map(([holding, since]) => ({ with: holding, unit: 'civilAffairs', since })),
  });
  const handlers = { unit: 'civilAffairs', officer: 'handler' };
  const besides = { besides: ['handler'] };

  test.each<[string, PetitionContext, object]>([
    ['not drafted yet', handledBy('handler'), handlers],
    ['with the head for a day', drafted(['head', '2026-03-08T16:00:00Z']), { headOf: 'civilAffairs', ...besides }],
    ['submitted on the last day', drafted(['head', '2026-03-08T16:00:01Z']), handlers],
    [
      'with the leader for a day',
      drafted(['head', '2026-03-05T01:00:00Z'], ['leader', '2026-03-06T01:00:00Z']),
      { leaderOf: 'civilAffairs', ...besides },
    ],
    [
      'passed on by the head in the last hours',
      drafted(['head', '2026-03-05T01:00:00Z'], ['leader', '2026-03-09T15:00:00Z']),
      { headOf: 'civilAffairs', ...besides },
    ],
    [
      'returned in the last hours and submitted again',
      drafted(['head', '2026-03-05T01:00:00Z'], ['drafter', '2026-03-09T13:00:00Z'], ['head', '2026-03-09T15:00:00Z']),
      { headOf: 'civilAffairs', ...besides },
    ],
    [
      'lying with the handler since it was returned',
      drafted(['head', '2026-03-05T01:00:00Z'], ['drafter', '2026-03-06T01:00:00Z']),
      handlers,
    ],
    [
      'submitted at last by a handler who had it long',
      drafted(['drafter', '2026-03-04T01:00:00Z'], ['head', '2026-03-09T15:00:00Z']),
      handlers,
    ],
  ])('%s', (_, context, responsible) => {
    expect(holder(context, ended)).toEqual(responsible);
  });
});

describe('whose breach it is while a hand-over waits to be signed for (R1, R3)', () => {
  const sent = (startedAt: string, by: string | null): PetitionContext => ({
    ...founded(undefined),
    ownUnit: 'window',
    firstContact: 'window',
    routedTo: 'civilAffairs',
    handOver: by === null ? null : { by, to: 'civilAffairs', from: 'intake' },
    clocks: { handOverReceipt: { run: 1, startedAt, startedBy: 'HANDED_OVER' } },
  });
  const unit = { unit: 'civilAffairs', officer: null };
  const sender = { unit: 'window', officer: 'window' };
  test.each([
    ['sent a minute before the end', sent('2026-03-09T15:59:00Z', 'window'), sender],
    ['sent on the last morning', sent('2026-03-09T01:00:00Z', 'window'), sender],
    ['sent a day before the end', sent('2026-03-08T16:00:00Z', 'window'), unit],
    ['sent long ago and not signed for', sent('2026-03-03T01:00:00Z', 'window'), unit],
    ['given to the unit by the desk', sent('2026-03-09T15:59:00Z', null), unit],
  ])('%s', (_, context, responsible) => {
    expect(holder(context, ended)).toEqual(responsible);
  });
});
