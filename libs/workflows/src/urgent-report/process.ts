import { z } from 'zod';
import { defineProcess } from '../process/define-process.js';
import { officerId, unitId } from '../process/text.js';
import { urgentReportActs } from './acts.js';
import { urgentReportClocks } from './clocks.js';
import { urgentReportInput } from './input.js';
import * as noticeTexts from './notice-texts.js';
import { urgentReportNotices } from './notices.js';
import { urgentReportStanding } from './standing.js';
import { urgentReportMachine } from './urgent-report.machine.js';
import { urgentReportRequirements } from './urgent-report.setup.js';

export const urgentReportProcess = defineProcess({
  kind: 'urgentReport',
  version: 1,
  label: { zh: '重大紧急情况报告', en: 'Urgent report' },
  retains: 'urgentMajor',
  machine: urgentReportMachine,
  acts: urgentReportActs,
  standing: urgentReportStanding,
  requires: urgentReportRequirements,
  stages: {
    toReport: { zh: '待首报', en: 'To be reported' },
    following: { zh: '待续报', en: 'Follow-up awaited' },
    over: { zh: '已终结', en: 'Over' },
    dismissed: { zh: '不属重大紧急', en: 'Not urgent and major' },
  },
  events: { DUTY_MOVED: { zh: '报告责任随承办人变更', en: 'The duty to report goes with the matter' } },
  told: {
    DUTY_MOVED: z.object({
      unit: unitId('报告责任单位', 'Unit that reports'),
      officer: officerId('报告责任人', 'Who reports'),
    }),
  },
  clocks: urgentReportClocks,
  notices: urgentReportNotices,
  noticeTexts,
  input: urgentReportInput,
  address: 'casePage',
  alias: { path: 'urgent-reports', rule: 'R9', summary: { zh: '报告重大紧急情况', en: 'Report an urgent matter' } },
});
