import { describe, expect, test } from '@jest/globals';
import type { AnyEventObject } from 'xstate';
import { explore, type Trial } from '../../test/exploration.js';
import { dates, ofJoined, recusals, registered, stages, told } from '../../test/petition-events.js';
import { isAsPictured, keepsTheCommonPromises } from '../../test/promises.js';
import { petitionActs } from './acts.js';
import { petitionProcess } from './process.js';
import type { PetitionContext } from './context.js';
import { petitionMachine } from './petition.machine.js';

/** Facts that change what a state accepts. */
const facts = (context: PetitionContext, state: string): string => {
  const { bounces, extension, extendedOnce, expired, oneTimeNotices, routingIsBinding, unit, ownUnit } = context;
  return [
    state.includes('routing') && `bounced ${Math.min(bounces.length, 2)}`,
    state.includes('routing') && routingIsBinding && 'binding',
    context.redirectProposed && 'elsewhere proposed',
    state.includes('fresh') && context.lapsed && 'lapsed',
    extension && `asked ${extension.clock}`,
    context.pauseAsked && 'asked for a pause',
    context.pausedFor && `paused for ${context.pausedFor.ground}`,
    context.pausesUsedUp && 'no pause left',
    state.includes('specialReply') && extendedOnce && 'extended once',
    expired && 'expired',
    state.includes('intake') && oneTimeNotices > 0 && 'noticed',
    state.includes('intake') && context.joiningProposed && 'joining proposed',
    state.includes('handling') && (unit === ownUnit ? 'own unit' : unit === 'civilAffairs' ? 'the unit asked' : ''),
  ]
    .filter(Boolean)
    .join(', ');
};

// One walk through the stages, one through the dates that run beside them: together every event, in little time.
const walk = explore({
  machine: petitionMachine,
  inputs: [registered, { ...registered, lane: 'accusation' }],
  samples: { ...stages, ...told, ...ofJoined },
  facts,
});
const beside = explore({
  machine: petitionMachine,
  inputs: [registered, { ...registered, superior: { dueDate: '2026-03-20', reference: '县信交〔2026〕8号' } }],
  samples: { ...dates, ACCEPTED: stages.ACCEPTED as AnyEventObject, REPLIED: stages.REPLIED as AnyEventObject },
  facts: ({ expired, clocks }: PetitionContext) =>
    [expired && 'expired', clocks.statutoryOpinion?.extensions && 'extended'].filter(Boolean).join(', '),
});
// Whoever leaves it, where somebody has it and where it is on its way to a unit.
const ways = ['HANDED_OVER', 'SIGNED_FOR', 'ASSIGNED', 'HANDLER_ASSIGNED', 'REPLIED', 'JOINED'] as const;
const leaving = explore({
  machine: petitionMachine,
  inputs: [registered],
  samples: { ...Object.fromEntries(ways.map((way) => [way, stages[way] as AnyEventObject])), ...recusals },
  facts: ({ officer, recusals: out = [] }: PetitionContext, state) =>
    `${officer === null && state.includes('handling') ? 'nobody follows' : ''} ${out.length > 0 ? 'left' : ''}`,
});
const trials = [...walk.trials, ...beside.trials, ...leaving.trials];
const accepted = (label: string): Trial[] => trials.filter((trial) => trial.accepted && trial.label === label);
const stagesWhere = (label: string): string[] =>
  [
    ...new Set(
      accepted(label).map(
        ({ from }) =>
          (/intake|awaitingReceipt|coordination|leaderDecision|denialFiled|fresh|working|joined|answered|denied|closed/.exec(
            from,
          ) ?? [''])[0],
      ),
    ),
  ].sort();

describe('the petition, state by state and event by event (R1, R3, R4)', () => {
  const inWalk = (label: string): boolean => label in stages || label in told;
  describe('its stages', () =>
    keepsTheCommonPromises(
      walk,
      petitionActs.filter((act) => inWalk(act.event)),
      Object.keys({ ...told, ...ofJoined }),
    ));
  describe('its picture', () => isAsPictured(walk, petitionProcess));
  describe('who leaves it', () =>
    keepsTheCommonPromises(
      leaving,
      petitionActs.filter((act) => act.event in recusals),
    ));
  describe('the dates beside them', () =>
    keepsTheCommonPromises(
      beside,
      petitionActs.filter((act) => act.event in dates),
    ));

  test.each([
    ['ANSWERED_ON_THE_SPOT', ['intake']],
    ['ACCEPTED', ['intake']],
    ['HANDED_OVER', ['fresh', 'intake', 'working']],
    ['HANDED_OVER by the handling unit', ['intake', 'working']],
    ['REDIRECT_CONFIRMED', ['leaderDecision']],
    ['REDIRECT_CONFIRMED by who proposed it', []],
    ['HANDED_OVER to the unit complained of', []],
    ['REFERRED_TO_COORDINATION', ['fresh', 'intake', 'working']],
    ['REDIRECTED', ['coordination', 'intake']],
    // In hand only where its officer was recused and nobody was named.
    ['SIGNED_FOR', ['awaitingReceipt', 'fresh', 'working']],
    ['SIGNED_FOR for the officer complained of', []],
    ['OBJECTED', ['awaitingReceipt']],
    // Beyond the coordination desk only where somebody was recused.
    ['ASSIGNED', ['coordination', 'fresh', 'working']],
    ['ASSIGNED to another unit', ['awaitingReceipt', 'coordination', 'fresh', 'working']],
    ['ROUTING_DECIDED', ['leaderDecision']],
    ['ASSIGNED to the unit complained of', []],
    ['EXTENSION_GRANTED by who asked', []],
    ['DENIAL_FILED', ['fresh', 'working']],
    ['JOINED', ['awaitingReceipt', 'coordination', 'fresh', 'intake', 'leaderDecision', 'working']],
    ['JOINED to a matter of others', []],
    ['JOINING_PROPOSED', ['awaitingReceipt', 'coordination', 'fresh', 'intake', 'leaderDecision', 'working']],
    ['JOINING_CONFIRMED', ['intake']],
    ['JOINING_CONFIRMED by who proposed it', []],
    ['JOINING_DECLINED', ['intake']],
    ['SEPARATED', ['joined']],
    ['LEAD_ANSWERED', ['joined']],
    ['LEAD_ENDED', ['joined']],
    ['INSTRUCTED', ['fresh', 'intake', 'working']],
    ['INSTRUCTED for a day that has passed', []],
    ['RECUSAL_DECLARED in favour of who is complained of', []],
    ['CALLED_BACK', ['answered']],
    ['CALLED_BACK by who handled it', expect.not.arrayContaining(['working'])],
    ['DENIAL_CONFIRMED', ['denialFiled']],
    ['DENIAL_CORRECTED', ['denialFiled']],
    ['DENIAL_OVERTURNED', ['answered', 'closed', 'denied', 'fresh', 'working']],
    ['REVIEW_SENT_BACK', ['answered', 'closed', 'denied']],
    ['CALLED_BACK with dissatisfaction', ['answered']],
    ['SUPERIOR_DATE_SET to a day that has passed', []],
  ])('%s is possible only where the procedure says so', (label, where) => {
    expect(stagesWhere(label)).toEqual(where);
  });

  test('nothing but a confirmed denial ends a matter negatively (R4)', () => {
    const negative = trials.filter(({ effects }) =>
      effects.some(
        ({ type, params }) => type === 'conclude' && ['notAccepted', 'cannotBeDone'].includes(String(params.outcome)),
      ),
    );
    expect(new Set(negative.map(({ label }) => label))).toEqual(new Set(['DENIAL_CONFIRMED']));
    expect(
      trials
        .filter(({ from, to }) => to === 'denied' && from !== 'denied')
        .every(({ label }) => label === 'DENIAL_CONFIRMED'),
    ).toBe(true);
  });

  test('every red card records the breach, tells the committee and opens a supervision case (R5)', () => {
    const red = trials.filter(({ accepted: is, label }) => is && label.includes('.redCard'));
    expect(red.length).toBeGreaterThan(20);
    for (const { effects } of red) {
      expect(effects.map(({ type }) => type)).toEqual(expect.arrayContaining(['recordBreach', 'owe', 'open']));
      expect(effects.find(({ type }) => type === 'owe')?.params.to).toContainEqual({ desk: 'disciplineOfficer' });
    }
  });

  test('after expiry there is no pause and no extension (R3)', () => {
    const late = trials.filter(({ from, accepted: is }) => is && from.includes('expired'));
    expect(
      late.filter(({ label }) => /^(PAUSED|EXTENSION_REQUESTED|EXTENSION_GRANTED|SPECIAL_TERM_EXTENDED)/.test(label)),
    ).toEqual([]);
  });

  test('two bounces end at a leader, whose decision cannot be objected to (R1)', () => {
    const objections = accepted('OBJECTED');
    expect(
      objections.filter(({ from }) => from.includes('bounced 1')).every(({ to }) => to.includes('leaderDecision')),
    ).toBe(true);
    expect(objections.filter(({ from }) => from.includes('binding'))).toEqual([]);
  });

  test('a reply or a confirmed denial opens its review and its delivery; reopening ends them (R10)', () => {
    const answered = trials.filter(({ from, to, accepted: is }) => is && to === 'answered' && from !== 'answered');
    expect(answered.length).toBeGreaterThan(5);
    const [opening] = answered.map(({ effects }) =>
      effects.filter(({ type }) => type === 'open').map(({ params }) => params),
    );
    expect(opening).toEqual([
      {
        process: 'review',
        input: expect.objectContaining({ paper: 'reply', unit: expect.any(String), officers: expect.any(Array) }),
      },
      { process: 'paperDelivery', input: expect.objectContaining({ paper: 'reply', unit: expect.any(String) }) },
    ]);
    const denied = trials.filter(({ from, to, accepted: is }) => is && to === 'denied' && from !== 'denied');
    expect(denied.length).toBeGreaterThan(5);
    for (const { effects } of denied) {
      const opened = effects.filter(({ type }) => type === 'open').map(({ params }) => [params.process, params.input]);
      expect(opened).toContainEqual(['paperDelivery', expect.objectContaining({ paper: 'denialNotice' })]);
      // 「复查」 is of appeals and requests: the denial of an accusation is reviewed inside the sealed lane (条例 35).
      const isSealed = opened.some(([, input]) => (input as { unit?: string }).unit === 'discipline');
      if (!isSealed) expect(opened).toContainEqual(['review', expect.objectContaining({ paper: 'denialNotice' })]);
    }
    const reopened = trials.filter(
      ({ from, label, accepted: is }) =>
        is && /^(answered|closed|denied)/.test(from) && /^(REOPENED|REVIEW_SENT_BACK)/.test(label),
    );
    for (const { effects } of reopened)
      for (const process of ['review', 'denial', 'paperDelivery'])
        expect(effects).toContainEqual({
          type: 'tell',
          params: { process, event: { type: 'MATTER_TAKEN_UP_AGAIN' } },
        });
  });

  test('dissatisfaction when called back opens a task for others (R10)', () => {
    const [called] = accepted('CALLED_BACK with dissatisfaction');
    expect(called?.effects).toContainEqual({
      type: 'open',
      params: { process: 'ratingFollowUp', input: expect.objectContaining({ about: ['handling'] }) },
    });
  });

  test('every conclusion is told to the supervision cases, and ends every clock of the open matter', () => {
    const ended = trials.filter(
      ({ from, to, accepted: is }) =>
        is && from.startsWith('open') && !to.startsWith('open') && !to.startsWith('joined'),
    );
    for (const { effects } of ended)
      expect(effects.some(({ type, params }) => type === 'tell' && params.process === 'supervision')).toBe(true);
    expect(
      walk.visits.filter(({ name, pending }) => /^(joined|denied|closed)/.test(name) && pending.length > 0),
    ).toEqual([]);
  });
});
