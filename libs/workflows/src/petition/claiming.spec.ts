import { describe, expect, test } from '@jest/globals';
import { initialTransition, transition, type AnyStateMachine } from 'xstate';
import { explore, type Trial } from '../../test/exploration.js';
import { registered, stages } from '../../test/petition-events.js';
import { keepsTheCommonPromises } from '../../test/promises.js';
import { petitionActs } from './acts.js';
import { isEarlierAndAlike, isNewPaper } from './conditions.js';
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

describe('what is claimed later than its extended promise (R3)', () => {
  const by = { id: 'head', unit: 'civilAffairs' };
  const extended = [
    stages['HANDED_OVER']!,
    stages['SIGNED_FOR']!,
    { type: 'EXTENSION_REQUESTED', reason: '须会商', ...handler },
    { type: 'EXTENSION_GRANTED', ...handler, by },
    reply('answered'),
    { type: 'CLAIMED_AS_REQUEST', at: '2026-04-20T01:00:00Z', by: { id: 'petitioner', unit: '' } },
  ];

  test('is not overdue at birth', () => {
    const machine: AnyStateMachine = petitionMachine;
    let [snapshot] = initialTransition(machine, { ...registered, enquiry: true });
    for (const event of extended) [snapshot] = transition(machine, snapshot, event);
    const { clocks, extendedOnce } = snapshot.context as PetitionContext;
    expect(clocks.specialReply?.notBefore).toBe('2026-04-21T01:00:00.000Z');
    expect([clocks.generalReply?.notBefore, extendedOnce]).toEqual(['2026-04-21T01:00:00.000Z', false]);
  });
});

test('a request is not led by a question: its answer would refuse it without a filing (R4)', () => {
  const question = { ...founded(undefined), enquiry: true };
  const asked = { receivedAt: '2026-03-12T01:00:00Z', complainedUnit: null, complainedOfficer: null, missed: true };
  expect(isEarlierAndAlike(question, asked)).toBe(false);
  expect(isEarlierAndAlike(question, { ...asked, lighter: 'enquiry' })).toBe(true);
  expect(isEarlierAndAlike({ ...question, enquiry: false }, asked)).toBe(true);
});

test('a date of the superior is not moved by a paper older than the one it changes (限时办结 4)', () => {
  const before = { dueDate: '2026-03-20', reference: '7号', organ: '县信访局', issuedOn: '2026-03-05' };
  const paper = { at: '2026-03-12T01:00:00Z', organ: '县信访局', reference: '3号' };
  expect(isNewPaper(before, { ...paper, issuedOn: '2026-03-04' })).toBe(false);
  expect(isNewPaper(before, { ...paper, issuedOn: '2026-03-06' })).toBe(true);
});
