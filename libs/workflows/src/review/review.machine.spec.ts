import { describe, expect, test } from '@jest/globals';
import { transition } from 'xstate';
import { acceptance, explore, type Trial } from '../../test/exploration.js';
import { isAsPictured, keepsTheCommonPromises } from '../../test/promises.js';
import { reviewActs } from './acts.js';
import { reviewProcess } from './process.js';
import type { ReviewContext } from './context.js';
import { reviewMachine } from './review.machine.js';

const by = (id: string, unit: string, at = '2026-03-10T01:00:00Z') => ({ at, by: { id, unit } });
const window = by('window', 'window');
const handler = by('handler', 'civilAffairs');
const leader = by('leader', 'leadership');
const leader2 = by('leader2', 'leadership');
const replied = {
  unit: 'civilAffairs',
  officers: ['handler'],
  firstContact: 'window',
  ...by('handler', 'civilAffairs', '2026-03-09T01:00:00Z'),
};

const opinion = { opinion: '意见' };
const samples = {
  DELIVERY_RECORDED: { type: 'DELIVERY_RECORDED', deliveredOn: '2026-03-10', receipt: 'signed', ...window },
  'DELIVERY_RECORDED before it was given': {
    type: 'DELIVERY_RECORDED',
    deliveredOn: '2026-03-08',
    receipt: 'signed',
    ...window,
  },
  'DELIVERY_RECORDED for a day to come': {
    type: 'DELIVERY_RECORDED',
    deliveredOn: '2026-03-11',
    receipt: 'signed',
    ...window,
  },
  REVIEW_REQUESTED: { type: 'REVIEW_REQUESTED', grounds: '不服', ...window },
  REPLY_UPHELD: { type: 'REPLY_UPHELD', ...opinion, ...leader2 },
  REPLY_CHANGED: { type: 'REPLY_CHANGED', ...opinion, ...leader2 },
  REPLY_REVOKED: { type: 'REPLY_REVOKED', ...opinion, order: '重办', ...leader2 },
  'REPLY_UPHELD by who replied': { type: 'REPLY_UPHELD', ...opinion, ...handler },
  RECHECK_REQUESTED: { type: 'RECHECK_REQUESTED', grounds: '不服', ...window },
  HEARING_BEGUN: { type: 'HEARING_BEGUN', arrangement: '安排', ...leader },
  HEARING_ENDED: { type: 'HEARING_ENDED', record: '结论', ...leader },
  REVIEW_UPHELD: { type: 'REVIEW_UPHELD', ...opinion, ...leader },
  REVIEW_CHANGED: { type: 'REVIEW_CHANGED', ...opinion, ...leader },
  REVIEW_REVOKED: { type: 'REVIEW_REVOKED', ...opinion, order: '重办', ...leader },
  'REVIEW_UPHELD by who reviewed': { type: 'REVIEW_UPHELD', ...opinion, ...leader2 },
  'REVIEW_UPHELD by who replied': { type: 'REVIEW_UPHELD', ...opinion, ...handler },
  ...Object.fromEntries(
    ['upheld', 'changed', 'revoked'].map((result) => [
      `SUPERIOR_DECIDED ${result}`,
      {
        type: 'SUPERIOR_DECIDED',
        organ: '县信访局',
        number: '1号',
        decidedOn: '2026-03-10',
        result,
        ...opinion,
        ...window,
      },
    ]),
  ),
  REPEAT_ANSWERED: { type: 'REPEAT_ANSWERED', repeat: '再次要求', ...window },
};
const told = { MATTER_TAKEN_UP_AGAIN: { type: 'MATTER_TAKEN_UP_AGAIN', ...leader } };

const walk = explore({
  machine: reviewMachine,
  inputs: [replied],
  samples: { ...samples, ...told },
  facts: ({ clocks }: ReviewContext, state) => {
    const clock = state === 'requestable' ? 'reviewRequest' : state === 'reviewed' ? 'recheckRequest' : null;
    return clock && clocks[clock]?.startedBy === 'DELIVERY_RECORDED' ? 'delivered' : '';
  },
});
const accepted = (label: string): Trial[] => walk.trials.filter((trial) => trial.accepted && trial.label === label);

describe('review and recheck, state by state (R10, 条例 35 and 36)', () => {
  const always = ['MATTER_TAKEN_UP_AGAIN'];
  const superior = ['upheld', 'changed', 'revoked'].map((result) => `SUPERIOR_DECIDED ${result}`);
  const review = ['REPLY_UPHELD', 'REPLY_CHANGED', 'REPLY_REVOKED', ...superior, ...always];
  const decide = ['REVIEW_UPHELD', 'REVIEW_CHANGED', 'REVIEW_REVOKED', ...superior, ...always];

  test('every state takes exactly these events and refuses all others', () => {
    const expected: Record<string, string[]> = {
      requestable: ['DELIVERY_RECORDED', 'REVIEW_REQUESTED', ...always, 'after reviewRequest.expiry'],
      'requestable (delivered)': ['REVIEW_REQUESTED', ...always, 'after reviewRequest.expiry'],
      'underReview.green': [...review, 'after reviewDecision.reminder'],
      'underReview.reminded': [...review, 'after reviewDecision.yellowCard'],
      'underReview.yellow': [...review, 'after reviewDecision.redCard'],
      'underReview.red': review,
      reviewed: ['DELIVERY_RECORDED', 'RECHECK_REQUESTED', ...always, 'after recheckRequest.expiry'],
      'reviewed (delivered)': ['RECHECK_REQUESTED', ...always, 'after recheckRequest.expiry'],
      'underRecheck.deciding.green': [...decide, 'HEARING_BEGUN', 'after recheckDecision.reminder'],
      'underRecheck.deciding.reminded': [...decide, 'HEARING_BEGUN', 'after recheckDecision.yellowCard'],
      'underRecheck.deciding.yellow': [...decide, 'HEARING_BEGUN', 'after recheckDecision.redCard'],
      'underRecheck.deciding.red': decide,
      'underRecheck.hearing.green': ['HEARING_ENDED', ...always, 'after pauseCap.expiry'],
      'underRecheck.hearing.reminded': ['HEARING_ENDED', ...always, 'after pauseCap.expiry (2)'],
      'underRecheck.hearing.yellow': ['HEARING_ENDED', ...always, 'after pauseCap.expiry (3)'],
      lapsed: [],
      settled: [],
      sentBack: [],
      terminated: ['REPEAT_ANSWERED'],
      superseded: [],
    };
    const sorted = (table: Record<string, string[]>) =>
      Object.fromEntries(Object.entries(table).map(([state, events]) => [state, [...events].sort()]));
    expect(sorted(acceptance(walk))).toEqual(sorted(expected));
  });

  keepsTheCommonPromises(walk, reviewActs, Object.keys(told));
  isAsPictured(walk, reviewProcess);

  test('a late opinion is a breach and a supervision case; the leaders’, at whose desk it waits (R5)', () => {
    for (const clock of ['reviewDecision', 'recheckDecision']) {
      const [red] = accepted(`after ${clock}.redCard`);
      expect(red?.effects).toEqual(
        expect.arrayContaining([
          { type: 'recordBreach', params: { clock, run: 1, responsible: { desk: 'leader' } } },
          {
            type: 'open',
            params: expect.objectContaining({
              process: 'supervision',
              input: expect.objectContaining({ cause: clock }),
            }),
          },
        ]),
      );
    }
  });

  test('every opinion is owed to the petitioner in writing; only a revoked one goes back to the petition', () => {
    for (const [label, notice] of [
      ...review.slice(0, 3).map((one) => [one, 'reviewOpinion']),
      ...decide.slice(0, 3).map((one) => [one, 'recheckOpinion']),
    ] as [string, string][]) {
      for (const { effects } of accepted(label)) {
        expect(effects.find(({ type }) => type === 'owe')?.params).toMatchObject({
          notice,
          to: expect.arrayContaining(['petitioner', { headOf: 'civilAffairs' }]),
        });
        const told = effects
          .filter(({ type }) => type === 'tell')
          .map(({ params }) => (params['event'] as { type: string }).type);
        const over = notice === 'recheckOpinion' ? ['REVIEW_TERMINATED'] : [];
        expect([label, told]).toEqual([label, label.endsWith('REVOKED') ? ['REVIEW_SENT_BACK'] : over]);
      }
    }
  });

  test('the hearing does not count: its time is a pause of the recheck (条例 36)', () => {
    const hearings = walk.visits.filter(({ name }) => name.startsWith('underRecheck.hearing'));
    expect(hearings.length).toBe(3);
    for (const { snapshot } of hearings) {
      const [after] = transition(reviewMachine, reviewMachine.resolveState(snapshot), {
        ...samples.HEARING_ENDED,
        type: 'HEARING_ENDED',
      });
      expect(after.context.clocks.recheckDecision?.pauses).toMatchObject([
        { ground: 'hearing', until: samples.HEARING_ENDED.at },
      ]);
    }
  });
});
