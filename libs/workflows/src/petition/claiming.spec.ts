import { describe, expect, test } from '@jest/globals';
import { explore, type Trial } from '../../test/exploration.js';
import { registered, stages } from '../../test/petition-events.js';
import { keepsTheCommonPromises } from '../../test/promises.js';
import { petitionActs } from './acts.js';
import { founded, type PetitionContext } from './context.js';
import { fitsKind, lighterKindOf, whicheverResult } from './kind.js';
import { petitionMachine } from './petition.machine.js';

const handler = { at: '2026-03-12T01:00:00Z', by: { id: 'handler', unit: 'civilAffairs' } };
const superior = { manner: 'assigned', organ: '县信访局', reference: '7号', issuedOn: '2026-03-01' } as const;
const reply = (result: string) => ({ type: 'REPLIED', text: '已答复', items: [], result, ...handler });

const walk = explore({
  machine: petitionMachine,
  inputs: [
    { ...registered, enquiry: true },
    { ...registered, lane: 'suggestion', superior },
  ],
  samples: {
    HANDED_OVER: stages['HANDED_OVER']!,
    SIGNED_FOR: stages['SIGNED_FOR']!,
    DENIAL_FILED: stages['DENIAL_FILED']!,
    CALLED_BACK: stages['CALLED_BACK']!,
    'REPLIED as to a request': reply('resolved'),
    'REPLIED as to a suggestion': reply('adopted'),
    'REPLIED as to an enquiry': reply('answered'),
    CLAIMED_AS_REQUEST: { type: 'CLAIMED_AS_REQUEST', ...handler, by: { id: 'petitioner', unit: '' } },
    SUPERIOR_RETURNED: {
      type: 'SUPERIOR_RETURNED',
      ...{ organ: '县信访局', reference: '8号', issuedOn: '2026-03-11', order: '重办', dueDate: '2026-03-31' },
      ...handler,
    },
  },
  facts: (context: PetitionContext) => lighterKindOf(context) ?? 'request',
});
const accepted = walk.trials.filter((trial) => trial.accepted);
const of = (label: string): Trial[] => accepted.filter((trial) => trial.label === label);

describe('a suggestion, an enquiry, and what is claimed to be a request (R2)', () => {
  keepsTheCommonPromises(
    walk,
    petitionActs.filter(({ event }) => event === 'CLAIMED_AS_REQUEST'),
    ['SUPERIOR_RETURNED'],
  );

  test('each is answered with results of its own', () => {
    expect(of('REPLIED as to a suggestion').every(({ from }) => from.includes('suggestion'))).toBe(true);
    expect(of('REPLIED as to an enquiry').every(({ from }) => from.includes('enquiry'))).toBe(true);
    expect(of('REPLIED as to a request').every(({ from }) => from.includes('request'))).toBe(true);
  });

  test('only a request is denied, once it was claimed to be one', () => {
    expect(of('DENIAL_FILED').length).toBeGreaterThan(0);
    expect(of('DENIAL_FILED').every(({ from }) => from.includes('request'))).toBe(true);
  });

  test('it is claimed wherever it is, the answer included, and once', () => {
    const refused = walk.trials.filter(({ label, accepted: taken }) => label === 'CLAIMED_AS_REQUEST' && !taken);
    expect(refused.filter(({ from }) => !from.includes('request'))).toEqual([]);
    const answered = of('CLAIMED_AS_REQUEST').filter(({ from }) => /^(answered|closed)/.test(from));
    expect(answered.length).toBeGreaterThan(0);
    expect(answered.every(({ to }) => to.includes('handling'))).toBe(true);
    expect(answered[0]!.effects.map(({ params }) => params['notice'])).toContain('receipt');
  });

  test('its answer opens no review, and that of a request does', () => {
    const reviewed = (label: string) =>
      of(label).map(({ effects }) => effects.some(({ params }) => params['process'] === 'review'));
    expect(reviewed('REPLIED as to an enquiry')).not.toContain(true);
    expect(reviewed('REPLIED as to a request')).not.toContain(false);
  });

  test('what the superior assigned is told of its end, and taken up again by the superior’s paper', () => {
    const told = of('REPLIED as to a suggestion').map(({ effects }) =>
      effects.some(({ params }) => (params['event'] as { type?: string } | undefined)?.type === 'MATTER_ENDED'),
    );
    expect(told).toContain(true);
    expect(of('SUPERIOR_RETURNED').length).toBeGreaterThan(0);
    expect(of('SUPERIOR_RETURNED').every(({ to }) => to.includes('handling'))).toBe(true);
  });
});

test('a result fits the kind; before anybody has entered one, any does', () => {
  const matter = (facts: Partial<PetitionContext>): PetitionContext => ({ ...founded(undefined), ...facts });
  for (const facts of [{}, { enquiry: true }, { lane: 'suggestion' as const }, { lane: 'accusation' as const }])
    expect(fitsKind(matter(facts), whicheverResult)).toBe(true);
  expect(fitsKind(matter({ lane: 'accusation', enquiry: true }), 'resolved')).toBe(true);
  expect(fitsKind(matter({ enquiry: true }), undefined)).toBe(false);
});
