import { defineNotices } from '../process/notice.js';

/** What is issued in the course of a supervision case. */
export const supervisionNotices = defineNotices({
  supervisionOpened: {
    label: { zh: '督办立案通知', en: 'Supervision case opened' },
    rule: 'R5',
    toPetitioner: false,
    documentWord: '督立',
    source: '督办',
    form: 'letter',
  },
  supervisionLetter: {
    label: { zh: '督办函', en: 'Supervision letter' },
    rule: 'R5',
    toPetitioner: false,
    documentWord: '督',
    source: '督办函',
    form: 'letter',
  },
  supervisionToSecretary: {
    label: { zh: '督办报告（报纪委书记）', en: 'Supervision report to the secretary' },
    rule: 'R5',
    toPetitioner: false,
    documentWord: '督报',
    source: '督办：逾期报纪委书记',
    form: 'plain',
  },
  supervisionConcluded: {
    label: { zh: '督办办结通知', en: 'Supervision concluded' },
    rule: 'R5',
    toPetitioner: false,
    documentWord: '督结',
    informs: true,
    source: '督办',
    form: 'letter',
  },
});

export type SupervisionNotice = keyof typeof supervisionNotices;
