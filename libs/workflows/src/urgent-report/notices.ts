import { defineNotices } from '../process/notice.js';

const source = '重大、紧急事项及时报告';

/** What is issued about an urgent matter: a paper each time something goes up. */
export const urgentReportNotices = defineNotices({
  urgentReportDuty: {
    label: { zh: '重大紧急情况报告提示', en: 'Urgent report due' },
    rule: 'R9',
    toPetitioner: false,
    documentWord: '急示',
    source,
    form: 'plain',
  },
  urgentFirstReport: {
    label: { zh: '重大紧急情况首报', en: 'First report of an urgent matter' },
    rule: 'R9',
    toPetitioner: false,
    documentWord: '急报',
    source,
    form: 'letter',
  },
  urgentFollowUpReport: {
    label: { zh: '重大紧急情况续报', en: 'Follow-up report of an urgent matter' },
    rule: 'R9',
    toPetitioner: false,
    documentWord: '急续',
    source,
    form: 'letter',
  },
  urgentFinalReport: {
    label: { zh: '重大紧急情况终报', en: 'Final report of an urgent matter' },
    rule: 'R9',
    toPetitioner: false,
    documentWord: '急终',
    source,
    form: 'letter',
  },
  urgentDismissed: {
    label: { zh: '不属重大紧急情况认定书', en: 'Not urgent and major' },
    rule: 'R9',
    toPetitioner: false,
    documentWord: '急否',
    informs: true,
    source,
    form: 'plain',
  },
});

export type UrgentReportNotice = keyof typeof urgentReportNotices;
