import { describe, expect, test } from '@jest/globals';
import { initialTransition, transition, type AnyEventObject, type AnyMachineSnapshot } from 'xstate';
import { explore } from '../../test/exploration.js';
import { corrections, registered, stages, told } from '../../test/petition-events.js';
import { keepsTheCommonPromises } from '../../test/promises.js';
import { petitionActs } from './acts.js';
import type { PetitionContext } from './context.js';
import { petitionMachine } from './petition.machine.js';
import { petitionStanding } from './standing.js';

const ways = ['HANDED_OVER', 'SIGNED_FOR', 'DENIAL_FILED', 'REPLIED', 'REDIRECTED', 'REOPENED'] as const;
const walk = explore({
  machine: petitionMachine,
  inputs: [{ ...registered, complainedUnit: null, complainedOfficer: null }],
  samples: {
    ...Object.fromEntries(ways.map((way) => [way, stages[way] as AnyEventObject])),
    DENIAL_CONFIRMED: told.DENIAL_CONFIRMED as AnyEventObject,
    DENIAL_ABANDONED: told.DENIAL_ABANDONED as AnyEventObject,
    ...corrections,
  },
  facts: ({ lane, complainedUnit, correctionProposed }: PetitionContext) =>
    [lane, complainedUnit ?? 'nobody', correctionProposed?.changed.join()].join(' '),
});

const open = { ...registered, lane: 'appealOrRequest' as const, complainedUnit: null, complainedOfficer: null };
const at = (...names: (keyof typeof stages | keyof typeof corrections)[]): AnyMachineSnapshot => {
  const events = { ...stages, ...corrections };
  let [live]: [AnyMachineSnapshot, ...unknown[]] = initialTransition(petitionMachine, open);
  for (const name of names) [live] = transition(petitionMachine, live, events[name] as never);
  return live;
};
const standing = (live: AnyMachineSnapshot) => petitionStanding(live as never);

describe('a registration is corrected in every stage of the matter (R2)', () => {
  keepsTheCommonPromises(
    walk,
    petitionActs.filter((act) => Object.keys(corrections).some((label) => label.split(' ')[0] === act.event)),
  );

  test('who proposed it never confirms it', () => {
    // Of the accused somebody else proposed it.
    const confirmed = walk.trials.filter(
      ({ label, from }) =>
        label === 'CORRECTION_CONFIRMED by who proposed it' && !from.includes('complainedUnit,complainedOfficer'),
    );
    expect(confirmed.filter(({ from }) => /receivedAt|lane\)/.test(from)).length).toBeGreaterThan(0);
    expect(confirmed.filter(({ accepted }) => accepted).map(({ from }) => from)).toEqual([]);
  });
});

describe('the day of receipt (R3)', () => {
  test('moves what runs from it, and nothing else; moved back it ends with today at the earliest', () => {
    const before = at('HANDED_OVER', 'SIGNED_FOR', 'CORRECTION_PROPOSED of the day');
    const after = transition(petitionMachine, before, corrections['CORRECTION_CONFIRMED'] as never)[0];
    const [{ clocks: then }, { clocks: now, receivedAt }] = [before.context, after.context] as [
      PetitionContext,
      PetitionContext,
    ];
    expect(receivedAt).toBe('2026-02-27T01:00:00Z');
    expect(now.generalReply).toEqual({
      ...then.generalReply,
      startedAt: receivedAt,
      notBefore: '2026-03-03T01:00:00Z',
    });
    expect([now.sameDay, now.unitTerm, now.handOverReceipt]).toEqual([
      then.sameDay,
      then.unitTerm,
      then.handOverReceipt,
    ]);
    expect(after.value).toEqual(before.value);
  });

  test('those whose lateness it moves do not countersign it', () => {
    const { answerable, deciders, filer } = standing(at('HANDED_OVER', 'SIGNED_FOR', 'CORRECTION_PROPOSED of the day'));
    expect([answerable, deciders, filer]).toEqual([
      { officers: ['handler', 'window'], units: ['civilAffairs'], desk: null },
      ['countersigner'],
      'window',
    ]);
    expect(standing(at('CORRECTION_PROPOSED of the lane')).answerable).toBeUndefined();
  });
});

describe('lane and accused (R6, R12)', () => {
  test.each([
    ['CORRECTION_PROPOSED of the lane', 'routing.awaitingReceipt', 'discipline'],
    ['CORRECTION_PROPOSED of the accused', 'routing.coordination', null],
  ] as const)('%s takes an open matter away from whoever has it', (proposal, stage, unit) => {
    const after = standing(at('HANDED_OVER', 'SIGNED_FOR', proposal, 'CORRECTION_CONFIRMED'));
    expect([after.stage, after.unit, after.officer]).toEqual([stage, unit, null]);
  });

  test('the promise runs on through it', () => {
    const before = at('HANDED_OVER', 'SIGNED_FOR', 'CORRECTION_PROPOSED of the lane');
    const after = transition(petitionMachine, before, corrections['CORRECTION_CONFIRMED'] as never)[0];
    expect((after.context as PetitionContext).clocks.generalReply).toEqual(
      (before.context as PetitionContext).clocks.generalReply,
    );
  });

  test('a proposal shuts out whom it names until it is decided on', () => {
    const { recused, recusedUnits } = standing(at('CORRECTION_PROPOSED of the accused'));
    expect([recused, recusedUnits]).toEqual([['handler'], ['civilAffairs']]);
    const declined = standing(at('CORRECTION_PROPOSED of the accused', 'CORRECTION_DECLINED'));
    expect([declined.recused, declined.recusedUnits]).toEqual([[], []]);
  });

  test('after a merger it shuts out the successor of those it complains of, until it complains of somebody else', () => {
    const merger = {
      type: 'UNIT_MERGED',
      from: 'transport',
      into: 'health',
      paper: '清编发〔2026〕3号',
      paperDate: '2026-03-01',
      at: '2026-03-03T01:00:00Z',
      by: { id: 'admin', unit: 'partyOffice' },
    };
    const [about] = initialTransition(petitionMachine, { ...open, complainedUnit: 'transport' });
    const corrected = (...labels: string[]) =>
      [merger, ...labels.map((label) => corrections[label])].reduce(
        (live: AnyMachineSnapshot, event) => transition(petitionMachine, live, event as never)[0],
        about,
      );
    expect(standing(corrected()).recusedUnits).toEqual(['transport', 'health']);
    const day = ['CORRECTION_PROPOSED of the day', 'CORRECTION_CONFIRMED'];
    expect(standing(corrected(...day)).recusedUnits).toEqual(['transport', 'health']);
    const accused = ['CORRECTION_PROPOSED of the accused', 'CORRECTION_CONFIRMED'];
    expect(standing(corrected(...accused)).recusedUnits).toEqual(['civilAffairs']);
  });

  test('while a leader has a filing the lane changes at once and the matter stays; whom it complains of waits', () => {
    const filed = ['HANDED_OVER', 'SIGNED_FOR', 'DENIAL_FILED'] as const;
    const sealed = standing(at(...filed, 'CORRECTION_PROPOSED of the lane', 'CORRECTION_CONFIRMED'));
    expect([sealed.stage, sealed.unit, sealed.officer]).toEqual(['handling.denialFiled', 'discipline', null]);
    const waits = at(...filed, 'CORRECTION_PROPOSED of the accused');
    expect(waits.can(corrections['CORRECTION_CONFIRMED'] as never)).toBe(false);
  });
});
