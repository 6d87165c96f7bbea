import { describe, expect, test } from '@jest/globals';
import { acceptance, explore } from '../../test/exploration.js';
import { isAsPictured, keepsTheCommonPromises } from '../../test/promises.js';
import { urgentReportActs } from './acts.js';
import { urgentReportProcess } from './process.js';
import { urgentReportMachine } from './urgent-report.machine.js';

const by = (id: string, unit: string) => ({ at: '2026-03-10T01:00:00Z', by: { id, unit } });
const asked = {
  unit: 'civilAffairs',
  officer: 'handler',
  firstContact: 'window',
  complainedUnit: null,
  complainedOfficer: null,
  reason: '五十余人聚集',
  ...by('window', 'window'),
};
const report = {
  organ: '县人民政府总值班室',
  receivedBy: '值班员',
  how: 'telephone',
  situation: '五十余人聚集',
  measures: '已派人劝导',
} as const;

const samples = {
  URGENT_REPORTED: { type: 'URGENT_REPORTED', ...report, ...by('handler', 'civilAffairs') },
  URGENT_FOLLOWED_UP: { type: 'URGENT_FOLLOWED_UP', ...report, ...by('handler', 'civilAffairs') },
  URGENT_CLOSED: { type: 'URGENT_CLOSED', outcome: '已全部劝返', ...by('leader', 'leadership') },
  URGENT_DISMISSED: { type: 'URGENT_DISMISSED', reason: '只有三人来访', ...by('leader', 'leadership') },
};

const walk = explore({ machine: urgentReportMachine, inputs: [asked], samples });

describe('an urgent report, state by state (R9)', () => {
  test('every state takes exactly these events and refuses all others', () => {
    const first = ['URGENT_REPORTED', 'URGENT_DISMISSED'];
    const further = ['URGENT_FOLLOWED_UP', 'URGENT_CLOSED'];
    expect(acceptance(walk)).toEqual({
      'toReport.green': [...first, 'after urgentReport.yellowCard'],
      'toReport.yellow': [...first, 'after urgentReport.redCard'],
      'toReport.red': first,
      'following.green': [...further, 'after urgentFollowUp.yellowCard'],
      'following.yellow': [...further, 'after urgentFollowUp.redCard'],
      'following.red': further,
      over: [],
      dismissed: [],
    });
  });

  keepsTheCommonPromises(walk, urgentReportActs);
  isAsPictured(walk, urgentReportProcess);

  test.each([
    ['urgentReport', '重大紧急情况逾期未报'],
    ['urgentFollowUp', '重大紧急情况逾期未续报'],
  ])('%s missed is situation 13, of who had the matter (R6)', (clock, fact) => {
    const red = walk.trials.find(({ accepted, label }) => accepted && label === `after ${clock}.redCard`);
    const responsible = { unit: 'civilAffairs', officer: 'handler' };
    expect(red?.effects).toEqual(
      expect.arrayContaining([
        { type: 'raiseClue', params: { situation: 13, responsible, fact } },
        { type: 'open', params: expect.objectContaining({ process: 'supervision', responsible }) },
      ]),
    );
  });

  test('whoever says that it was nothing is read by the committee (R5)', () => {
    const dismissed = walk.trials.filter(({ accepted, label }) => accepted && label === 'URGENT_DISMISSED');
    expect(dismissed).toHaveLength(3);
    for (const { effects } of dismissed)
      expect(effects).toContainEqual({
        type: 'owe',
        params: { notice: 'urgentDismissed', to: expect.arrayContaining([{ desk: 'disciplineOfficer' }]) },
      });
  });
});
