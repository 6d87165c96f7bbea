import { defineNotices } from '../process/notice.js';

/** What is issued in the course of an accountability case. */
export const accountabilityNotices = defineNotices({
  statementInvited: {
    label: { zh: '申辩告知书', en: 'Invitation to make a statement' },
    rule: 'R6',
    toPetitioner: false,
    documentWord: '辩',
    source: '申辩',
    form: 'letter',
  },
  accountabilityNotice: {
    label: { zh: '效能责任追究通知书', en: 'Accountability notice' },
    rule: 'R6',
    toPetitioner: false,
    documentWord: '责',
    source: '「责成做出书面检查，诫勉教育，效能告诫」',
    form: 'letter',
  },
  accountabilityWithdrawn: {
    label: { zh: '效能责任追究撤销通知书', en: 'Accountability withdrawn' },
    rule: 'R6',
    toPetitioner: false,
    documentWord: '责撤',
    source: '申诉、撤销',
    form: 'letter',
  },
  meritLossConfirmed: {
    label: { zh: '取消评先选优资格通知书', en: 'Notice of the loss of merit' },
    rule: 'R4',
    toPetitioner: false,
    documentWord: '评',
    source: '否定报备：擅自否定一年内两次的，取消当年评先选优资格',
    form: 'letter',
  },
  appealDecision: {
    label: { zh: '申诉决定书', en: 'Decision on the appeal' },
    rule: 'R6',
    toPetitioner: false,
    documentWord: '诉',
    source: '申诉',
    form: 'letter',
  },
});

export type AccountabilityNotice = keyof typeof accountabilityNotices;
