import type { Relation } from '../process/contract.js';
import { another, lastDay } from '../process/as-if.js';
import { actsOn } from '../process/payloads.js';
import { whicheverVersion } from './context.js';
import { reportBackPayloads } from './events.js';

const act = actsOn('reportBack', reportBackPayloads);

/** Of the unit that had the matter, and the desk where that is the unit complained of (R6). */
const drafters: readonly Relation[] = ['officerInCharge', 'unitHead'];
const senders: readonly Relation[] = [...drafters, 'unitMember', 'coordinator', 'receptionist', 'registrar'];
const desks: readonly Relation[] = ['coordinator', 'receptionist', 'registrar'];
const asRead = { version: whicheverVersion };

export const reportBackActs = [
  act('tellReceipt', 'RECEIPT_TOLD', 'R3', '登记收文告知', 'Enter that the superior was told of the receipt', senders, {
    toldOn: lastDay,
  }),
  {
    ...act('draftReport', 'REPORT_DRAFTED', 'R3', '拟办结报告', 'Draft the report back', [
      ...drafters,
      'coordinator',
      'registrar',
    ]),
    underRules: true,
  },
  act('checkReport', 'REPORT_CHECKED', 'R3', '审核办结报告', 'Approve the report as head', ['unitHead'], asRead),
  act('signReport', 'REPORT_SIGNED', 'R3', '签发办结报告', 'Sign the report', ['leaderInCharge'], asRead),
  act(
    'returnReport',
    'REPORT_RETURNED',
    'R3',
    '退回修改办结报告',
    'Return the report',
    ['unitHead', 'leaderInCharge'],
    asRead,
  ),
  act(
    'recordReportDecision',
    'SUPERIOR_DECIDED',
    'R3',
    '登记上级机关的报告审定',
    'Enter the superior organ’s decision on the report',
    ['registrar'],
    { decidedOn: lastDay, result: 'returned' },
  ),
  act('sendReport', 'REPORT_SENT', 'R3', '登记报送', 'Enter that the report was sent', senders, { sentOn: lastDay }),
  {
    ...act(
      'moveReportDate',
      'REPORT_DATE_MOVED',
      'R3',
      '登记上级变更的报告期限',
      'Enter the superior’s new date of the report',
      ['coordinator', 'leader', 'principalLeader'],
      { organ: another, reference: another, issuedOn: lastDay, dueDate: lastDay },
    ),
    whyNot: {
      zh: '报告期限只能依据交办机关的新文件变更：须登记新的文号，文件日期不早于原文件、不晚于今天，新期限不早于今天。',
      en: 'The date moves only by a new paper of the instructing organ: a new number, dated neither before the earlier paper nor in the future, and a day that has not passed.',
    },
  },
  act('recordReportAnswer', 'SUPERIOR_ANSWERED', 'R3', '登记上级审核结果', 'Enter the superior’s answer', desks, {
    number: another,
    decidedOn: lastDay,
    result: 'accepted',
    dueDate: lastDay,
  }),
];
