import { allRungs, defineClocks, ownChoice, workingDays, type ClockNameOf } from '../process/clock.js';

/** The clocks of a follow-up of a bad rating. */
export const ratingFollowUpClocks = defineClocks({
  ratingFollowUp: {
    ...workingDays(15),
    ...ownChoice,
    rule: 'R10',
    source: '本地约定；满意度：评价不满意的，十五个工作日内核查并答复',
    ladder: {
      rungs: allRungs,
      opensOnRed: 'supervision',
      toDo: '请在期限届满前核查并答复信访人。',
    },
    label: { zh: '不满意评价核查', en: 'Following up a bad rating' },
  },
});

export type RatingFollowUpClock = ClockNameOf<typeof ratingFollowUpClocks>;
