import type { NoticeDuty } from './notice-duty.js';

/** What is issued after the reply to whoever is not content with it: 复查, 复核 and the answer to a bad rating (R10). */
export const reliefDuties = {
  reviewAccepted: {
    label: { zh: '复查复核申请受理告知书', en: 'Review or recheck accepted' },
    rule: 'R10',
    toPetitioner: true,
    documentWord: '复受',
    source: '信访工作条例第三十五条、第三十六条',
  },
  reviewOpinion: {
    label: { zh: '复查意见书', en: 'Review opinion' },
    rule: 'R10',
    toPetitioner: true,
    documentWord: '复查',
    source: '信访工作条例第三十五条',
  },
  hearingNotice: {
    label: { zh: '听证告知书', en: 'Notice of a hearing' },
    rule: 'R10',
    toPetitioner: true,
    documentWord: '听',
    source: '信访工作条例第三十六条',
  },
  recheckOpinion: {
    label: { zh: '复核意见书', en: 'Recheck opinion' },
    rule: 'R10',
    toPetitioner: true,
    documentWord: '复核',
    source: '信访工作条例第三十六条',
  },
  noFurtherAcceptance: {
    label: { zh: '不再受理告知书', en: 'No further acceptance' },
    rule: 'R10',
    toPetitioner: true,
    documentWord: '终',
    source: '信访工作条例第三十六条',
  },
  ratingFollowUpOpened: {
    label: { zh: '不满意评价核查通知', en: 'Bad rating to be followed up' },
    rule: 'R10',
    toPetitioner: false,
    documentWord: '评核',
    source: '满意度评价',
  },
  ratingFollowUpReply: {
    label: { zh: '评价核查答复书', en: 'Reply to a bad rating' },
    rule: 'R10',
    toPetitioner: true,
    documentWord: '评复',
    source: '满意度评价',
  },
} satisfies Record<string, NoticeDuty>;
