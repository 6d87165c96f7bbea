import { defineNotices, signedBelow } from '../process/notice.js';

/** What is issued in the course of a denial. */
export const denialNotices = defineNotices({
  denialFiling: {
    label: { zh: '否定报备表', en: 'Denial filing form' },
    rule: 'R4',
    toPetitioner: false,
    documentWord: '否',
    informs: true,
    source: '「填写…否定报备表」',
    form: {
      matter: '报备事项',
      headings: ['报备单位和报备人', '不予支持的请求', '否定事由', '办理依据', '否定理由', '退回材料', '告知书草稿'],
      asks: { from: /^(本件为重大事项|请于)/, heading: '审批要求' },
      blanks: [{ heading: '领导审批意见', text: signedBelow('□同意否定　　□予以纠正　　□退回补充') }],
    },
  },
  denialDecisionDue: {
    label: { zh: '否定报备待审通知', en: 'Denial decision due' },
    rule: 'R4',
    toPetitioner: false,
    documentWord: '否催',
    source: '「报请有关领导审批、核实」',
    form: 'plain',
  },
  denialReturned: {
    label: { zh: '否定报备退回通知', en: 'Denial returned' },
    rule: 'R4',
    toPetitioner: false,
    documentWord: '否退',
    source: '「应及时区分不同情况，提出处理意见或予以纠正」',
    form: 'plain',
  },
  denialNotice: {
    label: { zh: '否定告知书', en: 'Denial notice' },
    rule: 'R4',
    toPetitioner: true,
    documentWord: '否告',
    source: '「如实说明办理的基本依据、否定的理由」',
    form: 'letter',
  },
  denialReviewReply: {
    label: { zh: '否定复核答复书', en: 'Reply to the denial review' },
    rule: 'R4',
    toPetitioner: true,
    documentWord: '否复',
    source: '「作出复核和明确答复」',
    form: 'letter',
  },
});

export type DenialNotice = keyof typeof denialNotices;
