import { describe, expect, test } from '@jest/globals';
import { initialTransition, transition, type AnyEventObject, type AnyStateMachine } from 'xstate';
import { holder } from './holder.js';
import type { PetitionContext } from './context.js';
import { petitionMachine } from './petition.machine.js';
import { petitionStanding } from './standing.js';

const window = { id: 'window', unit: 'window' };
const handler = { id: 'handler', unit: 'civilAffairs' };
const at = (day: string, hour = '01') => `2026-03-${day}T${hour}:00:00.000Z`;
const input = (fields: object = {}) => ({
  lane: 'appealOrRequest' as const,
  receivedAt: at('02'),
  firstContact: 'window',
  unit: 'window',
  disciplineUnit: 'discipline',
  complainedUnit: null,
  complainedOfficer: null,
  superior: null,
  at: at('02'),
  by: window,
  ...fields,
});

const handedOver = { type: 'HANDED_OVER', unit: 'civilAffairs', reason: '职责', at: at('02'), by: window };
const signedFor = { type: 'SIGNED_FOR', at: at('03'), by: handler };
const merger = (from: string, into: string, day = '05') => ({
  type: 'UNIT_MERGED',
  from,
  into,
  paper: '1号',
  paperDate: '2026-03-01',
  at: at(day),
  by: { id: 'admin', unit: 'partyOffice' },
});
const filed = {
  type: 'DENIAL_FILED',
  ground: 'noLegalBasis',
  legalBasis: '无',
  reason: '无',
  materialsReturned: [],
  draftNotice: '不予支持',
  major: false,
  at: at('04'),
  by: handler,
};

const desk = { at: at('06'), by: { id: 'coordinator', unit: 'partyOffice' } };
const machine: AnyStateMachine = petitionMachine;

function lived(fields: object, ...events: AnyEventObject[]) {
  let [snapshot, actions] = initialTransition(machine, input(fields));
  for (const event of events) [snapshot, actions] = transition(machine, snapshot, event);
  const context = snapshot.context as PetitionContext;
  const { stage } = petitionStanding({ value: snapshot.value, context });
  const effects: readonly { type: string; params?: unknown }[] = actions;
  const owed = effects.flatMap(({ type, params }) => (type === 'owe' ? [(params as { notice: string }).notice] : []));
  const clocks = effects.filter(({ type }) => ['xstate.raise', 'xstate.cancel'].includes(type));
  return { snapshot, context, stage, owed, clocks };
}

describe('a unit is merged (R1, R3)', () => {
  test('what nobody has signed for is the successor’s to sign for: a new slip, no bounce, the same clocks', () => {
    const { stage, context, owed, clocks } = lived({}, handedOver, merger('civilAffairs', 'construction'));
    expect([stage, context.routedTo, context.handOver?.to]).toEqual([
      'routing.awaitingReceipt',
      'construction',
      'construction',
    ]);
    expect([owed, context.bounces, clocks]).toEqual([['handOverSlip'], [], []]);
  });

  test('what is signed for goes on there with its officer, and owes no slip', () => {
    const { stage, context, owed, clocks } = lived({}, handedOver, signedFor, merger('civilAffairs', 'construction'));
    expect([stage, context.unit, context.officer]).toEqual(['handling.working', 'construction', 'handler']);
    expect([owed, context.bounces, clocks]).toEqual([[], [], []]);
  });

  test('of a unit that has nothing to do with it nothing changes', () => {
    const before = lived({}, handedOver, signedFor);
    const after = lived({}, handedOver, signedFor, merger('transport', 'construction'));
    expect(after.context).toEqual(before.context);
  });

  test('with the first contact, it is the first contact’s unit that is merged', () => {
    const { stage, context } = lived({}, merger('window', 'partyOffice'));
    expect([stage, context.ownUnit, context.firstContact]).toEqual(['intake', 'partyOffice', 'window']);
  });
});

describe('whom a matter complains of never gets it by a merger (R6)', () => {
  test.each<[string, object, AnyEventObject]>([
    [
      'its unit is merged into the one complained of',
      { complainedUnit: 'construction' },
      merger('civilAffairs', 'construction'),
    ],
    [
      'the unit complained of is merged into its unit',
      { complainedUnit: 'transport' },
      merger('transport', 'civilAffairs'),
    ],
    [
      'the unit of the officer complained of is merged into its unit',
      { complainedOfficer: 'driver', complainedOfficersUnit: 'transport' },
      merger('transport', 'civilAffairs'),
    ],
  ])('%s: it goes to the desk, and no clock of the promise is touched', (_, fields, event) => {
    const before = lived(fields, handedOver, signedFor);
    const { stage, context, snapshot } = lived(fields, handedOver, signedFor, event);
    expect([stage, context.unit, context.officer]).toEqual(['routing.coordination', null, null]);
    expect(context.clocks.generalReply).toEqual(before.context.clocks.generalReply);
    const assigned = (unit: string) => ({ type: 'ASSIGNED', unit, reason: '职责', ...desk });
    expect([snapshot.can(assigned(event['into'])), snapshot.can(assigned('health'))]).toEqual([false, true]);
  });

  test('not while a leader decides a filing: it is told again once that is decided (R4)', () => {
    const { snapshot } = lived({ complainedUnit: 'construction' }, handedOver, signedFor, filed);
    expect(snapshot.can(merger('civilAffairs', 'construction'))).toBe(false);
    expect(snapshot.can(merger('civilAffairs', 'health'))).toBe(true);
  });
});

describe('merging hides no lateness (R3)', () => {
  const { context } = lived({}, handedOver, signedFor, merger('civilAffairs', 'construction'));
  test.each([
    ['within a day of the merger', at('06', '00'), 'civilAffairs'],
    ['a day after it', at('06', '01'), 'construction'],
    ['long after it', at('09', '16'), 'construction'],
  ])('what is missed %s', (_, ended, unit) => {
    expect(holder(context, ended)).toEqual({ unit, officer: 'handler' });
  });

  test('what is at the desk for it is the merged unit’s until another has signed', () => {
    const moved = lived(
      { complainedUnit: 'construction' },
      handedOver,
      signedFor,
      merger('civilAffairs', 'construction'),
    );
    expect(holder(moved.context, at('09', '16'))).toEqual({ unit: 'civilAffairs', officer: 'handler' });
  });
});

describe('what ended, waits or was withdrawn when a unit was merged never comes to those it complains of (R6)', () => {
  const about = { complainedUnit: 'construction' };
  const into = merger('civilAffairs', 'construction');
  const replied = { type: 'REPLIED', text: '已答复', items: [], result: 'resolved', at: at('04'), by: handler };
  const reopened = { type: 'REOPENED', reason: '新情况', at: at('07'), by: desk.by };
  const withdrawn = { type: 'WITHDRAWN', at: at('04'), by: { id: 'petitioner', unit: '' } };
  const takenBack = { type: 'WITHDRAWAL_TAKEN_BACK', at: at('06'), by: { id: 'petitioner', unit: '' } };
  test.each<[string, AnyEventObject[]]>([
    ['answered and reopened', [handedOver, signedFor, replied, into, reopened]],
    ['withdrawn by the unit’s petitioner and taken back', [handedOver, signedFor, withdrawn, into, takenBack]],
    ['withdrawn before anybody signed, and taken back', [handedOver, withdrawn, into, takenBack]],
  ])('%s it goes to the desk', (_, events) => {
    const { stage, context } = lived(about, ...events);
    expect([stage, context.unit, context.officer, context.routedTo]).toEqual([
      'routing.coordination',
      null,
      null,
      null,
    ]);
  });
});

describe('a unit merged twice in a day (R3)', () => {
  const late = { ...merger('construction', 'health', '06'), mergedAt: at('05', '03') };
  const { context } = lived({}, handedOver, signedFor, merger('civilAffairs', 'construction'), late);
  test.each([
    [at('06', '00'), 'civilAffairs'],
    [at('06', '02'), 'construction'],
    [at('06', '03'), 'health'],
  ])('what is missed at %s is of %s: told later, it counts from the merger', (ended, unit) => {
    expect(holder(context, ended)).toEqual({ unit, officer: 'handler' });
  });
});
