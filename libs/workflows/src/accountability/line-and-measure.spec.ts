import { describe, expect, test } from '@jest/globals';
import { initialTransition, transition, type AnyEventObject, type AnyStateMachine } from 'xstate';
import { opening, samples } from '../../test/accountability-events.js';
import { accountabilityMachine } from './accountability.machine.js';

/** After these events, whether the last one is accepted; all before it must be. */
function takes(facts: object, events: readonly AnyEventObject[]): boolean {
  const machine: AnyStateMachine = accountabilityMachine;
  const last = events.length - 1;
  let [live] = initialTransition(machine, { ...opening, origin: 'direct', ...facts });
  for (const event of events.slice(0, last)) {
    expect([event.type, live.can(event)]).toEqual([event.type, true]);
    [live] = transition(machine, live, event);
  }
  return live.can(events[last]!);
}

const heard = (finding: object): AnyEventObject[] => [
  { ...samples.FINDING_RECORDED, ...finding },
  samples.STATEMENT_SUBMITTED,
];
const proposing = (measure: string, more: object = {}): AnyEventObject => ({
  ...samples.MEASURE_PROPOSED,
  measure,
  ...more,
});

describe('what may be proposed (R6, 效能责任追究 7.2)', () => {
  test.each([
    ['directlyResponsible', proposing('writtenSelfReview'), true],
    ['directlyResponsible', proposing('efficiencyWarning'), true],
    ['leadingResponsibility', proposing('admonition'), true],
    ['leadingResponsibility', proposing('writtenSelfReview'), false],
    ['leadingResponsibility', proposing('efficiencyWarning'), false],
    ['leadingResponsibility', proposing('efficiencyWarning', { uncorrected: '诫勉后仍逾期' }), true],
  ])('%s: %j is accepted: %s', (role, proposal, accepts) => {
    expect(takes({}, [...heard({ role }), proposal])).toBe(accepts);
  });

  test('where an exemption was found there is no measure, but an end', () => {
    const exempted = heard({ exemption: 'forceMajeure' });
    expect(takes({}, [...exempted, proposing('admonition')])).toBe(false);
    expect(takes({}, [...exempted, samples.OFFICER_EXEMPTED])).toBe(true);
  });
});

describe('the line of the matter decides nothing (R6)', () => {
  const line = ['leader', 'secretary'];
  const proposed = [...heard({}), samples.MEASURE_PROPOSED];
  const half = [...proposed, samples['MEASURE_APPROVED by the second']];

  test.each([
    ['approves', [...proposed, samples['MEASURE_APPROVED by the first']]],
    ['rejects', [...proposed, samples['MEASURE_REJECTED by the first']]],
    ['approves as the second', [...half, samples['MEASURE_APPROVED by the first']]],
    ['exempts', [...heard({}), samples.OFFICER_EXEMPTED]],
    ['hands it elsewhere', [...heard({}), samples.TRANSFERRED_ELSEWHERE]],
  ])('nobody of it %s', (_, events) => {
    expect([takes({}, events), takes({ line }, events)]).toEqual([true, false]);
  });
});

describe('a reassignment has its date (R6)', () => {
  test('and follows a warning, no lighter measure', () => {
    const issued = (measure: string) => [
      ...heard({}),
      proposing(measure),
      samples['MEASURE_APPROVED by the first'],
      samples['MEASURE_APPROVED by the second'],
    ];
    expect([
      takes({}, [...issued('admonition'), samples.REASSIGNED]),
      takes({}, [...issued('efficiencyWarning'), samples.REASSIGNED]),
    ]).toEqual([false, true]);
  });
});
