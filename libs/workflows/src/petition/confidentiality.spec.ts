import { describe, expect, test } from '@jest/globals';
import type { AnyEventObject } from 'xstate';
import { explore } from '../../test/exploration.js';
import { registered, stages } from '../../test/petition-events.js';
import { keepsTheCommonPromises } from '../../test/promises.js';
import { confidentialityActs } from './acts/confidentiality.js';
import { founded, type PetitionContext } from './context.js';
import type { PetitionInput } from './input.js';
import { petitionMachine } from './petition.machine.js';
import { petitionStanding } from './standing.js';

const stamp = { at: '2026-03-03T01:00:00Z', by: { id: 'petitioner', unit: '' } };
const samples: Record<string, AnyEventObject> = {
  CONFIDENTIALITY_ASKED: { type: 'CONFIDENTIALITY_ASKED', words: '要求保密', ...stamp },
  NAMING_CONSENTED: { type: 'NAMING_CONSENTED', ...stamp },
};
const ways = ['HANDED_OVER', 'SIGNED_FOR', 'REPLIED'] as const;
const walk = explore({
  machine: petitionMachine,
  inputs: [registered, { ...registered, confidential: true }],
  samples: { ...Object.fromEntries(ways.map((way) => [way, stages[way] as AnyEventObject])), ...samples },
  facts: ({ confidentialSince, unit }: PetitionContext) =>
    `${confidentialSince ? 'confidential' : 'named'} ${unit ?? 'nobody'}`,
});

describe('who asked not to be named, state by state (R12)', () => {
  keepsTheCommonPromises(walk, [...confidentialityActs]);

  test('may ask in every state, once, and take it back in every state', () => {
    const taken = (label: string, facts: string): boolean[] =>
      walk.trials
        .filter((trial) => trial.label === label && trial.from.includes(facts))
        .map(({ accepted }) => accepted);
    for (const [label, before] of [
      ['CONFIDENTIALITY_ASKED', 'named'],
      ['NAMING_CONSENTED', 'confidential'],
    ] as const) {
      expect(new Set(taken(label, before))).toEqual(new Set([true]));
      expect(new Set(taken(label, before === 'named' ? 'confidential' : 'named'))).toEqual(new Set([false]));
    }
  });
});

describe('from whom it is kept', () => {
  const context = (more: Partial<PetitionContext>): PetitionContext => ({
    ...founded({ ...registered, confidential: true } as PetitionInput),
    ...more,
  });
  const keptFrom = (value: unknown, more: Partial<PetitionContext>) =>
    petitionStanding({ value, context: context(more) }).confidential;

  test('who has or had it, the heads of its unit, and the side complained of', () => {
    const handling = { open: { stage: { handling: { work: 'working' } } } };
    expect(
      keptFrom(handling, {
        unit: 'civilAffairs',
        officer: 'handler',
        tookPart: ['earlier'],
        complainedOfficersUnit: 'transport',
      }),
    ).toMatchObject({
      officers: ['earlier', 'handler'],
      headsOf: ['civilAffairs'],
      accused: ['transport', 'transport'],
      isAnswered: false,
    });
    expect(keptFrom('answered', { unit: 'civilAffairs' })).toMatchObject({ isAnswered: true });
    expect(keptFrom('answered', { confidentialSince: null })).toBeUndefined();
  });
});
