import { describe, expect, test } from '@jest/globals';
import { explore } from '../../test/exploration.js';
import { supervisionMachine } from './supervision.machine.js';

const by = (id: string, unit: string) => ({ at: '2026-03-10T01:00:00Z', by: { id, unit } });
const head = by('head', 'civilAffairs');
const breach = {
  cause: 'generalReply',
  unit: 'civilAffairs',
  officer: 'handler',
  breachedAt: '2026-03-09T16:00:00Z',
  ...by('system', 'system'),
};
const explained = { type: 'EXPLANATION_SUBMITTED', ground: 'externalCause', text: '情况说明', ...head };
const accepted = { type: 'EXPLANATION_ACCEPTED', reason: '属实', ...by('discipline', 'discipline') };

describe('supervision is fair (R5, R6)', () => {
  test.each([
    [true, 15],
    [false, 11],
  ])('what is still late is situation 15 only where a superior handed it down (%s: %i)', (handedDown, situation) => {
    const { trials } = explore({ machine: supervisionMachine, inputs: [{ ...breach, handedDown }], samples: {} });
    const clues = trials.flatMap(({ effects }) => effects.filter(({ type }) => type === 'raiseClue'));
    expect(new Set(clues.map(({ params }) => params['situation']))).toEqual(new Set([situation]));
  });

  test('nobody accepts their own explanation (R6)', () => {
    const own = { ...accepted, ...head };
    const { trials } = explore({
      machine: supervisionMachine,
      inputs: [breach],
      samples: { explained, accepted, own },
    });
    const taken = (label: string) => trials.some((trial) => trial.label === label && trial.accepted);
    expect([taken('accepted'), taken('own')]).toEqual([true, false]);
  });
});
