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

const uncorrected = '诫勉后仍逾期';
/** A ledger with admonitions of these days in force. */
const ledger = (...admonishedOn: string[]) => ({ admonishedOn, meritLoss: null });

describe('what may be proposed (R6, 效能责任追究 7.2)', () => {
  test.each([
    ['directlyResponsible', proposing('writtenSelfReview'), true],
    ['directlyResponsible', proposing('efficiencyWarning'), true],
    ['leadingResponsibility', proposing('admonition'), true],
    ['leadingResponsibility', proposing('writtenSelfReview'), false],
    ['leadingResponsibility', proposing('efficiencyWarning'), false],
    ['leadingResponsibility', proposing('efficiencyWarning', { uncorrected }), false],
    ['leadingResponsibility', proposing('efficiencyWarning', { uncorrected, onRecord: ledger() }), false],
    ['leadingResponsibility', proposing('efficiencyWarning', { onRecord: ledger('2026-01-05') }), false],
    ['leadingResponsibility', proposing('efficiencyWarning', { uncorrected, onRecord: ledger('2026-01-05') }), true],
  ])('%s: %j is accepted: %s', (role, proposal, accepts) => {
    expect(takes({}, [...heard({ role }), proposal])).toBe(accepts);
  });

  test.each([
    ['the day before the breach', '2026-03-08', true],
    ['the day of the breach', '2026-03-09', false],
    ['after the breach', '2026-03-10', false],
  ])('an admonition of %s is one that corrected nothing: %s', (_, day, accepts) => {
    const warned = proposing('efficiencyWarning', { uncorrected, onRecord: ledger(day) });
    for (const dated of [{ breachedAt: '2026-03-09T04:00:00Z' }, { happenedAt: '2026-03-09T04:00:00Z' }])
      expect(takes(dated, [...heard({ role: 'leadingResponsibility' }), warned])).toBe(accepts);
  });

  test('an admonition withdrawn before both have approved founds no warning', () => {
    const proposed = [
      ...heard({ role: 'leadingResponsibility' }),
      proposing('efficiencyWarning', { uncorrected, onRecord: ledger('2026-01-05') }),
    ];
    const approving = (by: 'first' | 'second', onRecord: object): AnyEventObject => ({
      ...samples[`MEASURE_APPROVED by the ${by}`],
      onRecord,
    });
    const half = [...proposed, approving('first', ledger('2026-01-05'))];
    expect([
      takes({}, [...proposed, approving('first', ledger())]),
      takes({}, [...half, approving('second', ledger())]),
      takes({}, [...half, approving('second', ledger('2026-01-05'))]),
    ]).toEqual([false, false, true]);
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

  test('nobody of it takes it back', () => {
    const withdrawn = [...half, samples['MEASURE_APPROVED by the first'], samples.MEASURE_WITHDRAWN];
    expect([takes({}, withdrawn), takes({ line: ['secretary'] }, withdrawn)]).toEqual([true, false]);
  });
});

describe('the loss of merit is confirmed by a person with a date (R4)', () => {
  const entered = { enteredOn: '2026-03-09', confirmedOn: null };
  const loss = { year: 2026, sources: ['a', 'b'], foundBy: ['discipline'], heard: true, ...entered };
  const confirming = (more: object = {}, of: object = {}): AnyEventObject => ({
    ...samples.MERIT_LOSS_CONFIRMED,
    onRecord: { ...ledger(), meritLoss: { ...loss, ...of } },
    ...more,
  });

  test.each<[string, AnyEventObject, object, boolean]>([
    ['of the leading group', confirming(), {}, true],
    ['on the day of the entry', confirming({ confirmedOn: '2026-03-09' }), {}, true],
    ['before the entry', confirming({ confirmedOn: '2026-03-08' }), {}, false],
    ['of a day to come', confirming({ confirmedOn: '2026-03-11' }), {}, false],
    ['confirmed already', confirming({}, { confirmedOn: '2026-03-09' }), {}, false],
    ['lost on no record', confirming({ onRecord: ledger() }), {}, false],
    ['on nobody’s record', confirming({ onRecord: undefined }), {}, false],
    ['by one of the line', confirming(), { line: ['principal'] }, false],
    ['before the officer was heard on another finding', confirming({}, { heard: false }), {}, false],
    ['by who found another that it rests on', confirming({}, { foundBy: ['discipline', 'principal'] }), {}, false],
  ])('%s: %#', (_, event, facts, accepts) => {
    expect(takes(facts, [...heard({ unfiledDenial: true }), event])).toBe(accepts);
  });

  test('of a finding of anything else there is none', () => {
    expect(takes({}, [...heard({ unfiledDenial: false }), confirming()])).toBe(false);
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
