import { defineNotices } from '../process/notice.js';

const source = '信访工作条例第二十二条：「反馈结果，提交办结报告」';
const withinTheOffice = { rule: 'R3', toPetitioner: false, form: 'plain', source } as const;

/** What is issued in the course of a report back. */
export const reportBackNotices = defineNotices({
  completionReport: {
    label: { zh: '办结报告', en: 'Report back to the superior' },
    rule: 'R3',
    toPetitioner: false,
    documentWord: '办结',
    informs: true,
    source,
    form: 'letter',
  },
  receiptLetter: {
    label: { zh: '收文告知函', en: 'Letter of receipt to the superior' },
    rule: 'R3',
    toPetitioner: false,
    documentWord: '收函',
    informs: true,
    source: '信访工作条例第二十二条：转送',
    form: 'letter',
  },
  reportDue: {
    ...withinTheOffice,
    label: { zh: '办结报告拟稿通知', en: 'Report back to be drafted' },
    documentWord: '办结拟',
  },
  reportToDecide: {
    ...withinTheOffice,
    label: { zh: '办结报告送审送签通知', en: 'Report back to be checked and signed' },
    documentWord: '办结审',
    informs: true,
  },
  reportReturned: {
    ...withinTheOffice,
    label: { zh: '办结报告退回修改通知', en: 'Report back returned to its drafter' },
    documentWord: '办结退',
  },
  reportDateMoved: {
    ...withinTheOffice,
    rule: 'R5',
    label: { zh: '办结报告期限变更通知', en: 'Date of the report back moved' },
    documentWord: '办结期',
  },
  returnedFromAbove: {
    ...withinTheOffice,
    label: { zh: '上级退回重办通知', en: 'Returned by the superior for more work' },
    documentWord: '办结重',
  },
  reportUnanswered: {
    ...withinTheOffice,
    label: { zh: '上级审核结果询问提示', en: 'Superior’s answer to be asked for' },
    documentWord: '办结询',
  },
});

export type ReportBackNotice = keyof typeof reportBackNotices;
