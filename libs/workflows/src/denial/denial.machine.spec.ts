import { describe, expect, test } from '@jest/globals';
import { acceptance, explore, type Trial } from '../../test/exploration.js';
import { isAsPictured, keepsTheCommonPromises } from '../../test/promises.js';
import { denialActs } from './acts.js';
import { denialProcess } from './process.js';
import { denialMachine } from './denial.machine.js';
import { denialFiling } from './events.js';
import type { DenialContext } from './context.js';

const by = (id: string, unit: string) => ({ at: '2026-03-10T01:00:00Z', by: { id, unit } });
const leader = by('leader', 'leadership');
const otherLeader = by('leader2', 'leadership');
const handler = by('handler', 'civilAffairs');
const filing = denialFiling.parse({
  ground: 'noLegalBasis',
  legalBasis: '信访工作条例',
  reason: '无政策依据',
  draftNotice: '告知书',
});
const minor = { ...filing, filedBy: 'handler', filingUnit: 'civilAffairs', firstContact: 'window', ...handler };

const superiorPaper = { organ: '县信访局', number: '1号', decidedOn: '2026-01-05', opinion: '意见' };

const delivered = (paper: string) => ({
  paper,
  countsFrom: '2026-03-10T12:00:00+08:00',
  ...by('window', 'office'),
});

const samples = {
  COLLECTIVE_DECISION_RECORDED: {
    type: 'COLLECTIVE_DECISION_RECORDED',
    members: ['leader', 'leader2'],
    minutes: '纪要',
    ...leader,
  },
  'COLLECTIVE_DECISION_RECORDED of one': {
    type: 'COLLECTIVE_DECISION_RECORDED',
    members: ['leader', 'leader'],
    minutes: '纪要',
    ...leader,
  },
  'COLLECTIVE_DECISION_RECORDED with the filer': {
    type: 'COLLECTIVE_DECISION_RECORDED',
    members: ['leader', 'handler'],
    minutes: '纪要',
    ...leader,
  },
  DENIAL_CONFIRMED: { type: 'DENIAL_CONFIRMED', ...leader },
  'DENIAL_CONFIRMED by the filer': { type: 'DENIAL_CONFIRMED', ...handler },
  DENIAL_CORRECTED: { type: 'DENIAL_CORRECTED', opinion: '应予受理', ...leader },
  'DENIAL_CORRECTED by the filer': { type: 'DENIAL_CORRECTED', opinion: '应予受理', ...handler },
  DENIAL_RETURNED: { type: 'DENIAL_RETURNED', questions: '请补充依据', ...leader },
  'DENIAL_RETURNED by the filer': { type: 'DENIAL_RETURNED', questions: '请补充依据', ...handler },
  DENIAL_REFILED: { type: 'DENIAL_REFILED', ...filing, ...handler },
  'DENIAL_REFILED by another': { type: 'DENIAL_REFILED', ...filing, ...leader },
  DENIAL_ABANDONED: { type: 'DENIAL_ABANDONED', ...handler },
  'DENIAL_ABANDONED by the head': { type: 'DENIAL_ABANDONED', ...by('head', 'civilAffairs') },
  DENIAL_COMPLAINED_ABOUT: { type: 'DENIAL_COMPLAINED_ABOUT', complaint: '不服', ...by('window', 'office') },
  DENIAL_UPHELD: { type: 'DENIAL_UPHELD', reply: '维持', ...otherLeader },
  'DENIAL_UPHELD by the filer': { type: 'DENIAL_UPHELD', reply: '维持', ...handler },
  'DENIAL_UPHELD by who confirmed': { type: 'DENIAL_UPHELD', reply: '维持', ...leader },
  'SUPERIOR_DECIDED corrected': {
    type: 'SUPERIOR_DECIDED',
    ...superiorPaper,
    result: 'corrected',
    ...by('window', 'office'),
  },
  ...Object.fromEntries(
    ['upheld', 'overturned'].map((result) => [
      `SUPERIOR_REVIEWED ${result}`,
      { type: 'SUPERIOR_REVIEWED', ...superiorPaper, reply: '复核', result, ...by('window', 'office') },
    ]),
  ),
  DENIAL_OVERTURNED: {
    type: 'DENIAL_OVERTURNED',
    reply: '撤销',
    opinion: '重新办理',
    ...by('efficiency', 'efficiencyOffice'),
  },
  'DENIAL_OVERTURNED by the filer': { type: 'DENIAL_OVERTURNED', reply: '撤销', opinion: '重新办理', ...handler },
  'DENIAL_OVERTURNED by who confirmed': { type: 'DENIAL_OVERTURNED', reply: '撤销', opinion: '重新办理', ...leader },
  PAPER_DELIVERED: { type: 'PAPER_DELIVERED', ...delivered('denialNotice') },
  'PAPER_DELIVERED of another paper': { type: 'PAPER_DELIVERED', ...delivered('reply') },
  DELIVERY_SET_ASIDE: { type: 'DELIVERY_SET_ASIDE', ...delivered('denialNotice') },
};

const walk = explore({
  machine: denialMachine,
  inputs: [minor, { ...minor, ground: 'other' }],
  samples,
  facts: ({ major, collective, confirmedBy }: DenialContext, state) => {
    if (/^(corrected|abandoned|final|upheld|overturned)/.test(state) || !major) return '';
    if (confirmedBy.length > 0) return 'major';
    return collective ? 'major, decided together' : 'major';
  },
});
const of = (label: string): Trial[] => walk.trials.filter((trial) => trial.accepted && trial.label === label);
const effectsOf = (trial: Trial | undefined, type: string) =>
  trial?.effects.filter((effect) => effect.type === type).map(({ params }) => params);

describe('denial filing, state by state (R4)', () => {
  const superior = ['SUPERIOR_DECIDED corrected'];
  const decide = ['DENIAL_CONFIRMED', 'DENIAL_CORRECTED', 'DENIAL_RETURNED', ...superior];
  const decideTogetherFirst = ['COLLECTIVE_DECISION_RECORDED', 'DENIAL_CORRECTED', 'DENIAL_RETURNED', ...superior];
  const decideTogether = ['COLLECTIVE_DECISION_RECORDED', ...decide];
  const reviewedAbove = ['SUPERIOR_REVIEWED upheld', 'SUPERIOR_REVIEWED overturned'];
  const review = ['DENIAL_UPHELD', ...reviewedAbove, 'DENIAL_OVERTURNED'];
  // Of a major matter leader and leader2 both confirmed, so leader2 does not review it.
  const reviewByOffice = [...reviewedAbove, 'DENIAL_OVERTURNED'];

  test('every state takes exactly these events and refuses all others', () => {
    expect(acceptance(walk)).toEqual({
      'awaitingDecision.green': [...decide, 'after denialDecision.yellowCard'],
      'awaitingDecision.yellow': [...decide, 'after denialDecision.redCard'],
      'awaitingDecision.red': decide,
      'awaitingDecision.green (major)': [...decideTogetherFirst, 'after denialDecision.yellowCard'],
      'awaitingDecision.yellow (major)': [...decideTogetherFirst, 'after denialDecision.redCard'],
      'awaitingDecision.red (major)': decideTogetherFirst,
      'awaitingDecision.green (major, decided together)': [...decideTogether, 'after denialDecision.yellowCard'],
      'awaitingDecision.yellow (major, decided together)': [...decideTogether, 'after denialDecision.redCard'],
      'awaitingDecision.red (major, decided together)': decideTogether,
      returned: ['DENIAL_REFILED', 'DENIAL_ABANDONED', 'DENIAL_ABANDONED by the head'],
      'returned (major)': ['DENIAL_REFILED', 'DENIAL_ABANDONED', 'DENIAL_ABANDONED by the head'],
      'confirmed.undelivered': ['DENIAL_COMPLAINED_ABOUT', 'PAPER_DELIVERED'],
      'confirmed.complainable': ['DENIAL_COMPLAINED_ABOUT', 'DELIVERY_SET_ASIDE', 'after denialComplaint.expiry'],
      'confirmed.underReview.green': [...review, 'after denialReview.yellowCard'],
      'confirmed.underReview.yellow': [...review, 'after denialReview.redCard'],
      'confirmed.underReview.red': review,
      'confirmed.undelivered (major)': ['DENIAL_COMPLAINED_ABOUT', 'PAPER_DELIVERED'],
      'confirmed.complainable (major)': [
        'DENIAL_COMPLAINED_ABOUT',
        'DELIVERY_SET_ASIDE',
        'after denialComplaint.expiry',
      ],
      'confirmed.underReview.green (major)': [...reviewByOffice, 'after denialReview.yellowCard'],
      'confirmed.underReview.yellow (major)': [...reviewByOffice, 'after denialReview.redCard'],
      'confirmed.underReview.red (major)': reviewByOffice,
      corrected: [],
      abandoned: [],
      final: ['DELIVERY_SET_ASIDE'],
      upheld: [],
      overturned: [],
    });
  });

  keepsTheCommonPromises(walk, denialActs);
  isAsPictured(walk, denialProcess);
});

describe('nobody says no alone (R4)', () => {
  const intoConfirmed = walk.trials.filter(
    ({ from, to }) => to.startsWith('confirmed') && !/^(confirmed|final)/.test(from),
  );

  test('the only way to confirmed, on any path, is a leader’s act with its record', () => {
    expect(intoConfirmed.length).toBeGreaterThan(0);
    for (const trial of intoConfirmed) {
      expect(trial.label).toBe('DENIAL_CONFIRMED');
      expect(effectsOf(trial, 'confirmDenial')).toHaveLength(1);
    }
    const recorded = walk.trials.filter(({ effects }) => effects.some(({ type }) => type === 'confirmDenial'));
    expect(recorded.filter((trial) => !intoConfirmed.includes(trial))).toEqual([]);
  });

  test('silence never consents: no clock confirms, corrects or tells the petition anything', () => {
    for (const trial of walk.trials.filter(
      ({ label, accepted }) => accepted && label.startsWith('after denialDecision'),
    )) {
      expect(trial.to).toMatch(/^awaitingDecision/);
      expect(effectsOf(trial, 'tell')).toEqual([]);
    }
  });

  test('silence escalates: red records the breach, raises a clue, goes up and opens supervision', () => {
    const [red] = of('after denialDecision.redCard');
    expect(red?.effects).toEqual([
      { type: 'recordBreach', params: { clock: 'denialDecision', run: 1, responsible: { leaderOf: 'civilAffairs' } } },
      {
        type: 'owe',
        params: {
          notice: 'redCard',
          to: [{ leaderOf: 'civilAffairs' }, { desk: 'principalLeader' }, { desk: 'disciplineOfficer' }],
          data: { clock: 'denialDecision' },
        },
      },
      {
        type: 'raiseClue',
        params: { situation: 6, responsible: { leaderOf: 'civilAffairs' }, fact: '否定报备逾期未审批' },
      },
      {
        type: 'open',
        params: {
          process: 'supervision',
          input: {
            cause: 'denialDecision',
            breachedAt: '2026-03-20T16:00:00Z',
            at: '2026-03-20T16:00:00Z',
            by: { id: 'system', unit: 'system' },
          },
          responsible: { leaderOf: 'civilAffairs' },
        },
      },
    ]);
  });

  test('who filed confirms, corrects, returns and reviews nothing', () => {
    expect(walk.trials.filter(({ label, accepted }) => accepted && label.includes('the filer'))).toEqual([]);
  });

  test('a major matter is confirmed only after two or more leaders decided together', () => {
    for (const trial of intoConfirmed.filter(({ from }) => from.includes('major'))) {
      expect(trial.from).toContain('decided together');
      expect(effectsOf(trial, 'confirmDenial')).toEqual([
        { filedBy: 'handler', confirmedBy: ['leader', 'leader2'], ground: 'other', major: true },
      ]);
    }
    expect(of('COLLECTIVE_DECISION_RECORDED of one')).toEqual([]);
  });

  test('a return forgets the collective decision, whose facts have changed', () => {
    const returns = of('DENIAL_RETURNED').filter(({ from }) => from.includes('decided together'));
    expect(new Set(returns.map(({ to }) => to))).toEqual(new Set(['returned (major)']));
    expect(of('DENIAL_REFILED').map(({ to }) => to)).not.toContain('awaitingDecision.green (major, decided together)');
  });

  test('filing again starts a fresh run of the leader’s clock', () => {
    const again = walk.visits.filter(({ snapshot }) => snapshot.context.clocks.denialDecision.run === 2);
    const [first] = of('DENIAL_REFILED');
    expect(first?.to).toBe('awaitingDecision.green');
    expect(again.every(({ snapshot }) => snapshot.context.clocks.denialDecision.startedBy === 'DENIAL_REFILED')).toBe(
      true,
    );
  });
});

describe('the petitioner may complain (R4)', () => {
  test('a confirmed denial reaches the petitioner and the petition', () => {
    const [trial] = of('DENIAL_CONFIRMED');
    expect(effectsOf(trial, 'owe')).toEqual([{ notice: 'denialNotice', to: ['petitioner', 'firstContact'] }]);
    expect(effectsOf(trial, 'tell')).toEqual([
      { process: 'petition', event: { type: 'DENIAL_CONFIRMED', ground: 'noLegalBasis' } },
    ]);
  });

  test('neither who filed nor who confirmed reviews, members of a collective decision included', () => {
    expect(of('DENIAL_UPHELD by who confirmed')).toEqual([]);
    expect(of('DENIAL_OVERTURNED by who confirmed')).toEqual([]);
    expect(of('DENIAL_UPHELD').filter(({ from }) => from.includes('major'))).toEqual([]);
  });

  test('every review answers the petitioner; only an overturned denial goes back to the petition', () => {
    for (const trial of [...of('DENIAL_UPHELD'), ...of('DENIAL_OVERTURNED')]) {
      expect(effectsOf(trial, 'owe')?.map(({ notice, to }) => [notice, to])).toEqual([
        ['denialReviewReply', ['petitioner']],
      ]);
    }
    expect(of('DENIAL_UPHELD').flatMap((trial) => effectsOf(trial, 'tell'))).toEqual([]);
    const told = { process: 'petition', event: { type: 'DENIAL_OVERTURNED', opinion: '重新办理' } };
    for (const trial of of('DENIAL_OVERTURNED')) expect(effectsOf(trial, 'tell')).toEqual([told]);
  });

  test('an unanswered complaint stays open and is raised', () => {
    for (const trial of of('after denialReview.redCard')) {
      expect(trial.to).toMatch(/^confirmed.underReview.red/);
      expect(trial.effects.map(({ type }) => type)).toEqual(['recordBreach', 'owe', 'raiseClue']);
    }
  });
});
