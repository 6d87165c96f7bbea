import { describe, expect, test } from '@jest/globals';
import type { AnyEventObject } from 'xstate';
import { explore } from '../../test/exploration.js';
import { registered, stages, withdrawals } from '../../test/petition-events.js';
import { keepsTheCommonPromises } from '../../test/promises.js';
import { petitionActs } from './acts.js';
import type { PetitionContext } from './context.js';
import { petitionMachine } from './petition.machine.js';

const ways = ['HANDED_OVER', 'SIGNED_FOR', 'DENIAL_FILED', 'REPLIED', 'REOPENED'] as const;
const walk = explore({
  machine: petitionMachine,
  inputs: [registered, { ...registered, lane: 'accusation' }],
  samples: { ...Object.fromEntries(ways.map((way) => [way, stages[way] as AnyEventObject])), ...withdrawals },
  facts: ({ withdrawalNoted, withdrawalConsent, lane, unit, takenBack }: PetitionContext) =>
    [
      lane,
      unit ?? 'nobody',
      withdrawalNoted && `noted by ${withdrawalNoted.by}`,
      withdrawalConsent && 'consent',
      takenBack && 'taken back',
    ].join(' '),
});
const of = (label: string) => walk.trials.filter((trial) => trial.label === label);
const accepted = (label: string) => of(label).filter((trial) => trial.accepted);

describe('a withdrawal, state by state and event by event (R2)', () => {
  keepsTheCommonPromises(
    walk,
    petitionActs.filter((act) => Object.keys(withdrawals).some((label) => label.split(' ')[0] === act.event)),
  );

  test('never ends a matter negatively, tells no supervision that it is over, and leaves nobody joined to it waiting', () => {
    const ended = [...accepted('WITHDRAWN'), ...accepted('WITHDRAWAL_CONFIRMED')];
    expect(ended.length).toBeGreaterThan(0);
    for (const { effects } of ended) {
      expect(effects.filter(({ type }) => type === 'conclude').map(({ params }) => params.outcome)).toEqual([
        'withdrawn',
      ]);
      expect(effects.filter(({ type }) => type === 'tell' || type === 'raiseClue')).toEqual([]);
      expect(
        effects.some(
          ({ type, params }) => type === 'tellCases' && (params.event as AnyEventObject).type === 'LEAD_ENDED',
        ),
      ).toBe(true);
    }
  });

  test('is no way out of an accusation, of a filed denial, or of what the committee has under way without its word', () => {
    for (const label of ['WITHDRAWN', 'WITHDRAWAL_CONFIRMED', 'WITHDRAWAL_NOTED'])
      expect(
        accepted(label)
          .filter(({ from }) => from.includes('accusation'))
          .map(({ from }) => from),
      ).toEqual([]);
    for (const label of ['WITHDRAWN', 'WITHDRAWAL_CONFIRMED'])
      expect(
        accepted(label)
          .filter(({ from }) => from.includes('denialFiled'))
          .map(({ from }) => from),
      ).toEqual([]);
    const underWay = accepted('WITHDRAWN while the committee is at it');
    expect(underWay.length).toBeGreaterThan(0);
    expect(underWay.filter(({ from }) => !from.includes('consent')).map(({ from }) => from)).toEqual([]);
  });

  test.each(['WITHDRAWAL_NOTED by who handles it', 'WITHDRAWAL_NOTED by the unit'])(
    '%s is refused once a unit has it',
    (label) => {
      expect(
        accepted(label)
          .filter(({ from }) => from.includes('handling') && from.includes('civilAffairs'))
          .map(({ from }) => from),
      ).toEqual([]);
    },
  );

  test('who noted it never confirms it', () => {
    expect(
      of('WITHDRAWAL_CONFIRMED by who noted it').filter(
        (trial) => trial.accepted && trial.from.includes('noted by window'),
      ),
    ).toEqual([]);
  });
});
