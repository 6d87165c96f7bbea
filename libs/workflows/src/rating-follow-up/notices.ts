import { defineNotices } from '../process/notice.js';

/** What is issued in the course of a follow-up of a bad rating. */
export const ratingFollowUpNotices = defineNotices({
  ratingFollowUpOpened: {
    label: { zh: '不满意评价核查通知', en: 'Bad rating to be followed up' },
    rule: 'R10',
    toPetitioner: false,
    documentWord: '评核',
    source: '满意度评价',
    form: 'plain',
  },
  ratingFollowUpReply: {
    label: { zh: '评价核查答复书', en: 'Reply to a bad rating' },
    rule: 'R10',
    toPetitioner: true,
    documentWord: '评复',
    source: '满意度评价',
    form: 'letter',
  },
});

export type RatingFollowUpNotice = keyof typeof ratingFollowUpNotices;
