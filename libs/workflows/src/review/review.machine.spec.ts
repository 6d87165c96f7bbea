import { describe, expect, test } from '@jest/globals';
import { transition, type StateValue } from 'xstate';
import { acceptance, explore, type Trial } from '../../test/exploration.js';
import { isAsPictured, keepsTheCommonPromises } from '../../test/promises.js';
import { reviewActs } from './acts.js';
import { answered, type ReviewContext } from './context.js';
import { reviewProcess } from './process.js';
import { reviewMachine } from './review.machine.js';

const by = (id: string, unit: string, at = '2026-03-10T01:00:00Z') => ({ at, by: { id, unit } });
const window = by('window', 'window');
const coordinator = by('coordinator', 'partyOffice');
const leader = by('leader', 'leadership');
const replied = {
  unit: 'civilAffairs',
  officers: ['handler'],
  firstContact: 'window',
  ...by('handler', 'civilAffairs', '2026-03-09T01:00:00Z'),
};

const letter = {
  type: 'REVIEW_FORWARDED',
  organ: '清溪县人民政府',
  number: '信转〔2026〕1号',
  forwardedOn: '2026-03-10',
};
const paper = { type: 'SUPERIOR_DECIDED', organ: '清溪县人民政府', number: '县信复〔2026〕1号', opinion: '意见' };
const decided = (result: string) => ({ ...paper, result, decidedOn: '2026-03-10', ...coordinator });
const delivered = (of: string) => ({ paper: of, countsFrom: '2026-03-10T12:00:00+08:00', ...window });

const samples = {
  REVIEW_REQUESTED: { type: 'REVIEW_REQUESTED', grounds: '不服', ...window },
  RECHECK_REQUESTED: { type: 'RECHECK_REQUESTED', grounds: '不服', ...window },
  REVIEW_FORWARDED: { ...letter, ...coordinator },
  'REVIEW_FORWARDED further': { ...letter, organ: '平安市人民政府', ...coordinator },
  'REVIEW_FORWARDED before it was asked for': { ...letter, forwardedOn: '2026-03-08', ...coordinator },
  'REVIEW_FORWARDED tomorrow': { ...letter, forwardedOn: '2026-03-11', ...coordinator },
  HEARING_BEGUN: { type: 'HEARING_BEGUN', arrangement: '安排', ...coordinator },
  HEARING_ENDED: { type: 'HEARING_ENDED', record: '结论', ...coordinator },
  'SUPERIOR_DECIDED upheld': decided('upheld'),
  'SUPERIOR_DECIDED changed': decided('changed'),
  'SUPERIOR_DECIDED revoked': decided('revoked'),
  'SUPERIOR_DECIDED before it was forwarded': { ...decided('upheld'), decidedOn: '2026-03-09' },
  'SUPERIOR_DECIDED tomorrow': { ...decided('upheld'), decidedOn: '2026-03-11' },
  REPEAT_ANSWERED: { type: 'REPEAT_ANSWERED', repeat: '再次要求', ...window },
};
const told = {
  MATTER_TAKEN_UP_AGAIN: { type: 'MATTER_TAKEN_UP_AGAIN', ...leader },
  'PAPER_DELIVERED of the reply': { type: 'PAPER_DELIVERED', ...delivered('reply') },
  'PAPER_DELIVERED of the opinion': { type: 'PAPER_DELIVERED', ...delivered('reviewOpinion') },
  'PAPER_DELIVERED of a denial': { type: 'PAPER_DELIVERED', ...delivered('denialNotice') },
  'DELIVERY_SET_ASIDE of the reply': { type: 'DELIVERY_SET_ASIDE', ...delivered('reply') },
  'DELIVERY_SET_ASIDE of the opinion': { type: 'DELIVERY_SET_ASIDE', ...delivered('reviewOpinion') },
};

const walk = explore({ machine: reviewMachine, inputs: [replied], samples: { ...samples, ...told } });
const accepted = (label: string): Trial[] => walk.trials.filter((trial) => trial.accepted && trial.label === label);

describe('review and recheck, state by state (R10, 条例 35 and 36)', () => {
  const again = ['MATTER_TAKEN_UP_AGAIN'];
  const outcome = ['upheld', 'changed', 'revoked'].map((result) => `SUPERIOR_DECIDED ${result}`);
  // To whom a review goes is free; a recheck goes further up than the review did.
  const forward = ['REVIEW_FORWARDED', 'REVIEW_FORWARDED further', ...again];
  const forwardFurther = ['REVIEW_FORWARDED further', ...again];

  test('every state takes exactly these events and refuses all others', () => {
    const expected: Record<string, string[]> = {
      undelivered: ['PAPER_DELIVERED of the reply', 'REVIEW_REQUESTED', ...again],
      requestable: ['DELIVERY_SET_ASIDE of the reply', 'REVIEW_REQUESTED', ...again, 'after reviewRequest.expiry'],
      lapsed: ['DELIVERY_SET_ASIDE of the reply'],
      'toForward.green': [...forward, 'after reviewForwarding.yellowCard'],
      'toForward.yellow': [...forward, 'after reviewForwarding.redCard'],
      'toForward.red': forward,
      'withSuperior.waiting': [...outcome, ...again, 'after superiorReview.expiry'],
      'withSuperior.overdue': [...outcome, ...again],
      opinionUndelivered: ['PAPER_DELIVERED of the opinion', 'RECHECK_REQUESTED', ...again],
      reviewed: ['DELIVERY_SET_ASIDE of the opinion', 'RECHECK_REQUESTED', ...again, 'after recheckRequest.expiry'],
      settled: ['DELIVERY_SET_ASIDE of the opinion'],
      'recheckToForward.green': [...forwardFurther, 'after reviewForwarding.yellowCard (2)'],
      'recheckToForward.yellow': [...forwardFurther, 'after reviewForwarding.redCard (2)'],
      'recheckToForward.red': forwardFurther,
      'recheckWithSuperior.waiting': [...outcome, ...again, 'HEARING_BEGUN', 'after superiorRecheck.expiry'],
      'recheckWithSuperior.hearing': [...outcome, ...again, 'HEARING_ENDED', 'after pauseCap.expiry'],
      'recheckWithSuperior.overdue': [...outcome, ...again],
      sentBack: [],
      terminated: ['REPEAT_ANSWERED'],
      superseded: [],
    };
    const sorted = (table: Record<string, string[]>) =>
      Object.fromEntries(Object.entries(table).map(([state, events]) => [state, [...events].sort()]));
    expect(sorted(acceptance(walk))).toEqual(sorted(expected));
  });

  keepsTheCommonPromises(walk, reviewActs, ['MATTER_TAKEN_UP_AGAIN', 'PAPER_DELIVERED', 'DELIVERY_SET_ASIDE']);
  isAsPictured(walk, reviewProcess);

  test('a request kept back is a breach of the desk and a supervision case (R5)', () => {
    const [red] = accepted('after reviewForwarding.redCard');
    expect(red?.effects).toEqual(
      expect.arrayContaining([
        { type: 'recordBreach', params: { clock: 'reviewForwarding', run: 1, responsible: { desk: 'coordinator' } } },
        {
          type: 'open',
          params: expect.objectContaining({
            process: 'supervision',
            input: expect.objectContaining({ cause: 'reviewForwarding' }),
          }),
        },
      ]),
    );
  });

  test('the superior organ’s lateness is asked about, and is no breach of this office', () => {
    for (const [clock, step] of [
      ['superiorReview', 'review'],
      ['superiorRecheck', 'recheck'],
    ])
      for (const { effects } of accepted(`after ${clock}.expiry`))
        expect(effects).toEqual([
          {
            type: 'owe',
            params: {
              notice: 'superiorOverdue',
              to: [{ desk: 'coordinator' }, { desk: 'principalLeader' }],
              data: { step },
            },
          },
        ]);
  });

  test('every opinion is owed to the petitioner in writing; only a revoked one goes back to the petition', () => {
    const outcomes = outcome.flatMap((label) => accepted(label).map((trial) => [label, trial] as const));
    expect(outcomes.length).toBe(5 * 3);
    for (const [label, { from, effects }] of outcomes) {
      const notice = from.startsWith('recheck') ? 'recheckOpinion' : 'reviewOpinion';
      expect(effects.find(({ type }) => type === 'owe')?.params).toMatchObject({
        notice,
        to: expect.arrayContaining(['petitioner', { headOf: 'civilAffairs' }]),
      });
      const toPetition = effects
        .filter(({ type }) => type === 'tell')
        .map(({ params }) => (params['event'] as { type: string }).type);
      const over = notice === 'recheckOpinion' ? ['REVIEW_TERMINATED'] : [];
      expect([label, toPetition]).toEqual([label, label.endsWith('revoked') ? ['REVIEW_SENT_BACK'] : over]);
    }
  });

  test('the opinion of a review that stands is a paper to be delivered, dated as the superior organ dated it', () => {
    for (const { from, effects } of accepted('SUPERIOR_DECIDED changed')) {
      const opened = effects.filter(({ type }) => type === 'open').map(({ params }) => params);
      expect(opened).toEqual(
        from.startsWith('recheck')
          ? []
          : [
              {
                process: 'paperDelivery',
                input: expect.objectContaining({ paper: 'reviewOpinion', unit: 'civilAffairs', dated: '2026-03-10' }),
              },
            ],
      );
    }
  });

  test('whoever asks has the paper: its delivery is no task any more', () => {
    const told = (label: string) =>
      accepted(label).map(({ effects }) => effects.find(({ type }) => type === 'tell')?.params);
    for (const [label, paper] of [
      ['REVIEW_REQUESTED', 'reply'],
      ['RECHECK_REQUESTED', 'reviewOpinion'],
    ] as const) {
      const each = told(label);
      expect(each).toHaveLength(2);
      for (const one of each) expect(one).toEqual({ process: 'paperDelivery', event: { type: 'RELIEF_ASKED', paper } });
    }
  });

  test('the hearing does not count: its time is a pause of the recheck (条例 36)', () => {
    const hearings = walk.visits.filter(({ name }) => name === 'recheckWithSuperior.hearing');
    expect(hearings.length).toBeGreaterThan(0);
    for (const { snapshot } of hearings) {
      const [after] = transition(reviewMachine, reviewMachine.resolveState(snapshot), {
        ...samples.HEARING_ENDED,
        type: 'HEARING_ENDED',
      });
      expect(after.context.clocks.superiorRecheck?.pauses).toMatchObject([
        { ground: 'hearing', until: samples.HEARING_ENDED.at },
      ]);
    }
  });
});

describe('of a confirmed denial (R4)', () => {
  const ofDenial = explore({
    machine: reviewMachine,
    inputs: [{ ...replied, paper: 'denialNotice' }],
    samples: { ...samples, ...told },
  });

  test('the term runs from the delivery of the notice, and of no other paper', () => {
    expect(acceptance(ofDenial)['undelivered']).toEqual([
      'REVIEW_REQUESTED',
      'MATTER_TAKEN_UP_AGAIN',
      'PAPER_DELIVERED of a denial',
    ]);
    const begun = ofDenial.visits.find(({ name }) => name === 'requestable')?.snapshot.context as ReviewContext;
    expect(begun.clocks.reviewRequest).toMatchObject({
      startedBy: 'PAPER_DELIVERED',
      startedAt: '2026-03-10T12:00:00+08:00',
    });
  });
});

describe('requests of the first version, which leaders of the office would have judged', () => {
  const lights = ['green', 'reminded', 'yellow', 'red'] as const;
  const stood: { value: StateValue; to: string }[] = [
    ...lights.map((light) => ({ value: { underReview: light }, to: 'withSuperior' })),
    ...lights.map((light) => ({ value: { underRecheck: { deciding: light } }, to: 'recheckWithSuperior' })),
    ...(['green', 'reminded', 'yellow'] as const).map((light) => ({
      value: { underRecheck: { hearing: light } },
      to: 'recheckWithSuperior',
    })),
  ];

  test.each(stood)('from $value it is forwarded to the superior organ', ({ value, to }) => {
    const { askedOn: _, paper: __, ...context } = answered(replied);
    const before = reviewMachine.resolveState({ value, context });
    expect(before.value).toEqual(value);
    const [after] = transition(reviewMachine, before, { ...letter, type: 'REVIEW_FORWARDED', ...coordinator });
    expect(after.value).toEqual({ [to]: 'waiting' });
  });
});
