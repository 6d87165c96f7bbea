import { describe, expect, test } from '@jest/globals';
import { acceptance, explore, type Trial } from '../../test/exploration.js';
import { isAsPictured, keepsTheCommonPromises } from '../../test/promises.js';
import { reportBackActs } from './acts.js';
import type { ReportBackContext } from './context.js';
import { reportBackProcess } from './process.js';
import { reportBackMachine } from './report-back.machine.js';
import { lateBy } from './report-back.setup.js';

const by = (id: string, unit = 'civilAffairs', ...oneWith: string[]) => ({
  at: '2026-03-10T01:00:00Z',
  by: { id, unit, ...(oneWith.length > 0 ? { oneWith } : {}) },
});
const handler = by('handler');
const leader = by('leader', 'leadership');
const desk = by('coordinator', 'partyOffice');
const input = {
  manner: 'assigned',
  organ: '县信访局',
  reference: '县信交办〔2026〕7号',
  issuedOn: '2026-03-02',
  complainedOfficer: null,
  ...handler,
};
const draft = { basics: '基本情况', findings: '查明', opinion: '意见', petitionersView: '认可', attachments: [] };
const ended = {
  type: 'MATTER_ENDED',
  outcome: 'answered',
  result: 'resolved',
  paper: 'reply',
  unit: 'civilAffairs',
  officer: 'handler',
  dueDate: '2026-03-20',
  ...handler,
};
const answer = { type: 'SUPERIOR_ANSWERED', organ: '县信访局', number: '1号', opinion: '意见' };
const moved = { type: 'REPORT_DATE_MOVED', organ: '县信访局', issuedOn: '2026-03-09', dueDate: '2026-03-30' };
const officeRules = { signOff: { majorReply: 'headAndLeader' } };
const decided = {
  type: 'SUPERIOR_DECIDED',
  organ: '县信访局',
  number: '3号',
  decidedOn: '2026-03-09',
  opinion: '意见',
};

const walk = explore({
  machine: reportBackMachine,
  inputs: [input, { ...input, manner: 'passedOn' }],
  samples: {
    RECEIPT_TOLD: { type: 'RECEIPT_TOLD', how: 'system', toldOn: '2026-03-10', receipt: '1号', ...desk },
    'RECEIPT_TOLD before the paper': {
      type: 'RECEIPT_TOLD',
      how: 'system',
      toldOn: '2026-03-01',
      receipt: '1号',
      ...desk,
    },
    MATTER_ENDED: ended,
    'MATTER_ENDED without a date': { ...ended, dueDate: null },
    'MATTER_ENDED without a paper': { ...ended, outcome: 'redirected', result: null, paper: null, dueDate: null },
    MATTER_TAKEN_UP_AGAIN: { type: 'MATTER_TAKEN_UP_AGAIN', ...handler },
    PAPER_DELIVERED: { type: 'PAPER_DELIVERED', paper: 'reply', countsFrom: '2026-03-10T04:00:00Z', ...handler },
    'PAPER_DELIVERED of another paper': {
      type: 'PAPER_DELIVERED',
      paper: 'denialNotice',
      countsFrom: '2026-03-10T04:00:00Z',
      ...handler,
    },
    DELIVERY_SET_ASIDE: { type: 'DELIVERY_SET_ASIDE', paper: 'reply', countsFrom: '2026-03-10T04:00:00Z', ...handler },
    REPORT_DRAFTED: { type: 'REPORT_DRAFTED', ...draft, ...handler },
    'REPORT_DRAFTED where heads check': { type: 'REPORT_DRAFTED', ...draft, officeRules, ...handler },
    REPORT_CHECKED: { type: 'REPORT_CHECKED', version: 0, ...by('head') },
    'REPORT_CHECKED by the drafter': { type: 'REPORT_CHECKED', version: 0, ...handler },
    REPORT_SIGNED: { type: 'REPORT_SIGNED', version: 0, ...leader },
    'REPORT_SIGNED by the drafter': { type: 'REPORT_SIGNED', version: 0, ...handler },
    'REPORT_SIGNED by who stands in for the drafter': {
      type: 'REPORT_SIGNED',
      version: 0,
      ...by('deputy', 'civilAffairs', 'handler'),
    },
    'REPORT_SIGNED of another version': { type: 'REPORT_SIGNED', version: 900, ...leader },
    REPORT_RETURNED: { type: 'REPORT_RETURNED', version: 0, remarks: '写明依据', ...leader },
    'SUPERIOR_DECIDED signed': { ...decided, result: 'signed', ...desk },
    'SUPERIOR_DECIDED returned': { ...decided, result: 'returned', ...desk },
    REPORT_SENT: { type: 'REPORT_SENT', how: 'exchange', sentOn: '2026-03-10', receipt: '收文1号', ...handler },
    'REPORT_SENT before it was signed': {
      type: 'REPORT_SENT',
      how: 'exchange',
      sentOn: '2026-03-09',
      receipt: '收文1号',
      ...handler,
    },
    REPORT_DATE_MOVED: { ...moved, reference: '县信延〔2026〕9号', ...desk },
    'REPORT_DATE_MOVED by the same paper': { ...moved, reference: '县信交办[2026]7号', ...desk },
    'REPORT_DATE_MOVED by an older paper': { ...moved, reference: '另号', issuedOn: '2026-03-01', ...desk },
    'REPORT_DATE_MOVED to a day that has passed': { ...moved, reference: '另号', dueDate: '2026-03-09', ...desk },
    'SUPERIOR_ANSWERED accepted': { ...answer, result: 'accepted', decidedOn: '2026-03-10', ...desk },
    'SUPERIOR_ANSWERED returned': {
      ...answer,
      result: 'returned',
      decidedOn: '2026-03-10',
      dueDate: '2026-03-31',
      ...desk,
    },
    'SUPERIOR_ANSWERED by a paper on record': {
      ...answer,
      number: '县信交办[2026] 7号',
      result: 'accepted',
      decidedOn: '2026-03-10',
      ...desk,
    },
    'SUPERIOR_ANSWERED before it was sent': { ...answer, result: 'accepted', decidedOn: '2026-03-09', ...desk },
    'SUPERIOR_ANSWERED due before the paper': {
      ...answer,
      result: 'returned',
      decidedOn: '2026-03-10',
      dueDate: '2026-03-09',
      ...desk,
    },
  },
  facts: ({ end, draftedBy, dueDate, earlier }: ReportBackContext, state) =>
    /^owed/.test(state)
      ? [
          end?.paper === null ? 'nothing to deliver' : end?.delivered ? 'delivered' : '',
          draftedBy === null ? '' : 'drafted',
          dueDate === null ? '' : 'dated',
          earlier.length > 0 ? 'moved' : '',
        ]
          .filter(Boolean)
          .join(', ')
      : '',
});
const accepted = walk.trials.filter((trial) => trial.accepted);
const of = (label: string): Trial[] => accepted.filter((trial) => trial.label === label);
const states = (trials: readonly Trial[]): string[] => [...new Set(trials.map(({ from }) => from))];

describe('the report back to a superior organ, state by state (R3)', () => {
  keepsTheCommonPromises(walk, reportBackActs);
  isAsPictured(walk, reportBackProcess);

  test('nothing is drafted, signed or sent before the petitioner has been answered', () => {
    const before = acceptance(walk)['awaitingEnd'];
    expect(before).toEqual(['MATTER_ENDED', 'MATTER_ENDED without a date', 'MATTER_ENDED without a paper']);
  });

  test('it is signed once the answer was delivered, where there is one to deliver', () => {
    const signedIn = states(of('REPORT_SIGNED'));
    expect(signedIn.length).toBeGreaterThan(0);
    expect(signedIn.filter((state) => !/delivered|nothing to deliver/.test(state))).toEqual([]);
    expect(
      states(of('SUPERIOR_DECIDED signed')).filter((state) => !/delivered|nothing to deliver/.test(state)),
    ).toEqual([]);
    expect(of('PAPER_DELIVERED of another paper')).toEqual([]);
  });

  test('nobody reports alone: neither the drafter nor who stands in for them checks or signs', () => {
    expect(
      [
        'REPORT_CHECKED by the drafter',
        'REPORT_SIGNED by the drafter',
        'REPORT_SIGNED by who stands in for the drafter',
        'REPORT_SIGNED of another version',
      ].flatMap(of),
    ).toEqual([]);
    expect(of('REPORT_SENT').every(({ from }) => from.includes('toSend'))).toBe(true);
  });

  test('a leader signs it in every office; where heads check papers of weight, after the head', () => {
    expect(of('REPORT_DRAFTED').every(({ to }) => to.includes('signing'))).toBe(true);
    expect(of('REPORT_DRAFTED where heads check').every(({ to }) => to.includes('checking'))).toBe(true);
    expect(of('REPORT_CHECKED').every(({ to }) => to.includes('signing'))).toBe(true);
  });

  test('its date moves by a new paper of the superior alone, and the committee is told each time', () => {
    expect(
      [
        'REPORT_DATE_MOVED by the same paper',
        'REPORT_DATE_MOVED by an older paper',
        'REPORT_DATE_MOVED to a day that has passed',
      ].flatMap(of),
    ).toEqual([]);
    const told = of('REPORT_DATE_MOVED').map(({ effects }) => effects.map(({ params }) => params['notice']));
    expect(told.length).toBeGreaterThan(0);
    expect(told.every((notices) => notices.includes('reportDateMoved'))).toBe(true);
  });

  test('nothing about it is dated back', () => {
    expect(
      [
        'REPORT_SENT before it was signed',
        'SUPERIOR_ANSWERED before it was sent',
        'SUPERIOR_ANSWERED due before the paper',
        'SUPERIOR_ANSWERED by a paper on record',
        'RECEIPT_TOLD before the paper',
      ].flatMap(of),
    ).toEqual([]);
  });

  test('returned by the superior, the matter goes back to work by that paper, and the committee reads it', () => {
    const [returned] = of('SUPERIOR_ANSWERED returned');
    expect(returned?.to).toContain('awaitingEnd');
    expect(returned?.effects).toEqual(
      expect.arrayContaining([
        {
          type: 'tell',
          params: {
            process: 'petition',
            event: {
              type: 'SUPERIOR_RETURNED',
              organ: '县信访局',
              reference: '1号',
              issuedOn: '2026-03-10',
              order: '意见',
              dueDate: '2026-03-31',
            },
          },
        },
      ]),
    );
  });

  test('what was accepted is reported anew where the matter changes afterwards', () => {
    expect(states(of('MATTER_TAKEN_UP_AGAIN')).filter((state) => state === 'accepted')).toHaveLength(1);
  });

  test('missed, it is a breach and a supervision case', () => {
    for (const clock of ['superiorReport', 'reportAfterAnswer', 'receiptToSuperior']) {
      const [red] = of(`after ${clock}.redCard`);
      expect(red?.effects.map(({ type }) => type)).toEqual(expect.arrayContaining(['recordBreach', 'open', 'owe']));
    }
  });
});

describe('whose lateness it is (R5)', () => {
  const held = (holder: 'drafter' | 'head' | 'leader', since: string, unit: string | null = 'civilAffairs') =>
    lateBy(
      { unit, officer: 'handler', draftedBy: 'handler', held: { with: holder, since } } as ReportBackContext,
      '2026-03-20T16:00:00Z',
    );

  test('of who wrote it until another has had it for a day', () => {
    expect(held('drafter', '2026-03-12T01:00:00Z')).toEqual({ unit: 'civilAffairs', officer: 'handler' });
    expect(held('leader', '2026-03-20T09:00:00Z')).toEqual({ unit: 'civilAffairs', officer: 'handler' });
    expect(held('leader', '2026-03-18T09:00:00Z')).toEqual({ leaderOf: 'civilAffairs', besides: ['handler'] });
    expect(held('head', '2026-03-18T09:00:00Z')).toEqual({ headOf: 'civilAffairs', besides: ['handler'] });
  });

  test('of the desk where the unit complained of had the matter', () => {
    expect(held('drafter', '2026-03-12T01:00:00Z', null)).toEqual({ desk: 'coordinator' });
    expect(held('leader', '2026-03-12T01:00:00Z', null)).toEqual({ desk: 'principalLeader' });
  });
});
