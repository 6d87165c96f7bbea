import { defineNotices } from '../process/notice.js';

/** What is issued in the course of a review. */
export const reviewNotices = defineNotices({
  reviewAccepted: {
    label: { zh: '复查复核申请受理告知书', en: 'Review or recheck accepted' },
    rule: 'R10',
    toPetitioner: true,
    documentWord: '复受',
    source: '信访工作条例第三十五条、第三十六条',
    form: 'letter',
  },
  reviewForwarded: {
    label: { zh: '复查复核申请转送告知书', en: 'Review or recheck forwarded' },
    rule: 'R10',
    toPetitioner: true,
    documentWord: '复转',
    source: '信访工作条例第三十五条、第三十六条',
    form: 'letter',
  },
  superiorOverdue: {
    label: { zh: '复查复核催询通知', en: 'Superior’s opinion to be asked for' },
    rule: 'R10',
    toPetitioner: false,
    documentWord: '复催',
    source: '信访工作条例第三十五条、第三十六条',
    form: 'plain',
  },
  reviewOpinion: {
    label: { zh: '复查意见书', en: 'Review opinion' },
    rule: 'R10',
    toPetitioner: true,
    documentWord: '复查',
    source: '信访工作条例第三十五条',
    form: 'letter',
  },
  hearingNotice: {
    label: { zh: '听证告知书', en: 'Notice of a hearing' },
    rule: 'R10',
    toPetitioner: true,
    documentWord: '听',
    source: '信访工作条例第三十六条',
    form: 'letter',
  },
  recheckOpinion: {
    label: { zh: '复核意见书', en: 'Recheck opinion' },
    rule: 'R10',
    toPetitioner: true,
    documentWord: '复核',
    source: '信访工作条例第三十六条',
    form: 'letter',
  },
  noFurtherAcceptance: {
    label: { zh: '不再受理告知书', en: 'No further acceptance' },
    rule: 'R10',
    toPetitioner: true,
    documentWord: '终',
    source: '信访工作条例第三十六条',
    form: 'letter',
  },
});

export type ReviewNotice = keyof typeof reviewNotices;
