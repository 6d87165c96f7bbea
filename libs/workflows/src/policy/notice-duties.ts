import type { Label } from './label.js';

/** Every notice a machine may owe. A kind without a template stops the boot. */
export const noticeKinds = [
  'receipt', 'handOverSlip', 'oneTimeNotice', 'routeNotice', 'redirectNotice',
  'reminder', 'yellowCard', 'redCard', 'materialAdded',
  'extensionRequest', 'extensionNotice', 'pauseNotice', 'joinedNotice', 'separatedNotice', 'reply',
  'denialFiling', 'denialDecisionDue', 'denialReturned', 'denialNotice', 'denialReviewReply',
  'instructionLetter', 'instructionFeedback',
  'supervisionOpened', 'supervisionLetter', 'supervisionToSecretary', 'supervisionConcluded',
  'statementInvited', 'accountabilityNotice', 'accountabilityWithdrawn', 'appealDecision',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

export interface NoticeDuty {
  label: Label;
  rule: string;
  toPetitioner: boolean;
  /** 发文字: the word before the year in the document number, one per kind: `督` gives 督〔2026〕1号. */
  documentWord: string;
  source: string;
}

/** What each notice is, whom it serves and which duty it carries out. */
export const noticeDuties: Readonly<Record<NoticeKind, NoticeDuty>> = {
  receipt: {
    label: { zh: '登记回执', en: 'Receipt' },
    rule: 'R2',
    toPetitioner: true,
    documentWord: '收',
    source: '「有诉必理,有理必果」',
  },
  handOverSlip: {
    label: { zh: '移交单', en: 'Hand-over slip' },
    rule: 'R1',
    toPetitioner: false,
    documentWord: '转',
    source: '「登记在册,并及时转告」',
  },
  oneTimeNotice: {
    label: { zh: '一次性告知书', en: 'One-time notice' },
    rule: 'R1',
    toPetitioner: true,
    documentWord: '补',
    source: '一次性告知',
  },
  routeNotice: {
    label: { zh: '去向告知书', en: 'Route notice' },
    rule: 'R3',
    toPetitioner: true,
    documentWord: '告',
    source: '信访工作条例第二十二条、第二十三条',
  },
  redirectNotice: {
    label: { zh: '引导告知书', en: 'Redirect notice' },
    rule: 'R1',
    toPetitioner: true,
    documentWord: '引',
    source: '首问责任:不属本机关职责的,说明并告知去向',
  },
  reminder: {
    label: { zh: '催办通知', en: 'Reminder' },
    rule: 'R5',
    toPetitioner: false,
    documentWord: '催',
    source: '催办',
  },
  yellowCard: {
    label: { zh: '黄牌警示', en: 'Yellow card' },
    rule: 'R5',
    toPetitioner: false,
    documentWord: '黄',
    source: '黄牌',
  },
  redCard: {
    label: { zh: '红牌警示', en: 'Red card' },
    rule: 'R5',
    toPetitioner: false,
    documentWord: '红',
    source: '红牌',
  },
  materialAdded: {
    label: { zh: '补充材料通知', en: 'Material added' },
    rule: 'R2',
    toPetitioner: false,
    documentWord: '补材',
    source: '「有诉必理,有理必果」',
  },
  extensionRequest: {
    label: { zh: '延期申请', en: 'Request for an extension' },
    rule: 'R3',
    toPetitioner: false,
    documentWord: '延申',
    source: '「特殊情况 15 日内回复」',
  },
  extensionNotice: {
    label: { zh: '延期告知书', en: 'Extension notice' },
    rule: 'R3',
    toPetitioner: true,
    documentWord: '延',
    source: '「特殊情况 15 日内回复」',
  },
  pauseNotice: {
    label: { zh: '中止计时告知书', en: 'Pause notice' },
    rule: 'R3',
    toPetitioner: true,
    documentWord: '中',
    source: '限时办结:中止计时须告知信访人',
  },
  joinedNotice: {
    label: { zh: '并案告知书', en: 'Notice of joining' },
    rule: 'R2',
    toPetitioner: true,
    documentWord: '并',
    source: '并单:两个编号均可查询',
  },
  separatedNotice: {
    label: { zh: '恢复单独办理告知书', en: 'Notice of separation' },
    rule: 'R2',
    toPetitioner: true,
    documentWord: '分',
    source: '并单可撤销',
  },
  reply: {
    label: { zh: '处理意见书', en: 'Reply' },
    rule: 'R10',
    toPetitioner: true,
    documentWord: '复',
    source: '「一般情况下七日内回复」',
  },
  denialFiling: {
    label: { zh: '否定报备表', en: 'Denial filing form' },
    rule: 'R4',
    toPetitioner: false,
    documentWord: '否',
    source: '「填写…否定报备表」',
  },
  denialDecisionDue: {
    label: { zh: '否定报备待审通知', en: 'Denial decision due' },
    rule: 'R4',
    toPetitioner: false,
    documentWord: '否催',
    source: '「报请有关领导审批、核实」',
  },
  denialReturned: {
    label: { zh: '否定报备退回通知', en: 'Denial returned' },
    rule: 'R4',
    toPetitioner: false,
    documentWord: '否退',
    source: '「应及时区分不同情况,提出处理意见或予以纠正」',
  },
  denialNotice: {
    label: { zh: '否定告知书', en: 'Denial notice' },
    rule: 'R4',
    toPetitioner: true,
    documentWord: '否告',
    source: '「如实说明办理的基本依据、否定的理由」',
  },
  denialReviewReply: {
    label: { zh: '否定复核答复书', en: 'Reply to the denial review' },
    rule: 'R4',
    toPetitioner: true,
    documentWord: '否复',
    source: '「作出复核和明确答复」',
  },
  instructionLetter: {
    label: { zh: '批示件交办单', en: 'Instruction' },
    rule: 'R9',
    toPetitioner: false,
    documentWord: '批',
    source: '批示',
  },
  instructionFeedback: {
    label: { zh: '批示落实反馈', en: 'Feedback on an instruction' },
    rule: 'R9',
    toPetitioner: false,
    documentWord: '批馈',
    source: '批示',
  },
  supervisionOpened: {
    label: { zh: '督办立案通知', en: 'Supervision case opened' },
    rule: 'R5',
    toPetitioner: false,
    documentWord: '督立',
    source: '督办',
  },
  supervisionLetter: {
    label: { zh: '督办函', en: 'Supervision letter' },
    rule: 'R5',
    toPetitioner: false,
    documentWord: '督',
    source: '督办函',
  },
  supervisionToSecretary: {
    label: { zh: '督办报告(报纪委书记)', en: 'Supervision report to the secretary' },
    rule: 'R5',
    toPetitioner: false,
    documentWord: '督报',
    source: '督办:逾期报纪委书记',
  },
  supervisionConcluded: {
    label: { zh: '督办办结通知', en: 'Supervision concluded' },
    rule: 'R5',
    toPetitioner: false,
    documentWord: '督结',
    source: '督办',
  },
  statementInvited: {
    label: { zh: '申辩告知书', en: 'Invitation to make a statement' },
    rule: 'R6',
    toPetitioner: false,
    documentWord: '辩',
    source: '申辩',
  },
  accountabilityNotice: {
    label: { zh: '效能责任追究通知书', en: 'Accountability notice' },
    rule: 'R6',
    toPetitioner: false,
    documentWord: '责',
    source: '「责成做出书面检查,诫勉教育,效能告诫」',
  },
  accountabilityWithdrawn: {
    label: { zh: '效能责任追究撤销通知书', en: 'Accountability withdrawn' },
    rule: 'R6',
    toPetitioner: false,
    documentWord: '责撤',
    source: '申诉、撤销',
  },
  appealDecision: {
    label: { zh: '申诉决定书', en: 'Decision on the appeal' },
    rule: 'R6',
    toPetitioner: false,
    documentWord: '诉',
    source: '申诉',
  },
};
