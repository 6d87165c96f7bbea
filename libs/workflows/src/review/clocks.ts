import { allRungs, calendarDays, defineClocks, fromSource, type ClockNameOf } from '../process/clock.js';
import { pauseClocks } from '../process/pause-clock.js';

/** The clocks of a review. */
export const reviewClocks = defineClocks({
  reviewRequest: {
    ...calendarDays(30),
    ...fromSource,
    source: '信访工作条例第三十五条',
    label: { zh: '申请复查', en: 'Review request' },
    expired: { zh: '期满未申请', en: 'Ended without a request' },
  },
  reviewDecision: {
    ...calendarDays(30),
    ...fromSource,
    source: '信访工作条例第三十五条',
    ladder: {
      rungs: allRungs,
      opensOnRed: 'supervision',
      toDo: '请在期限届满前作出复查意见。',
    },
    label: { zh: '复查意见', en: 'Review decision' },
  },
  recheckRequest: {
    ...calendarDays(30),
    ...fromSource,
    source: '信访工作条例第三十六条',
    label: { zh: '申请复核', en: 'Recheck request' },
    expired: { zh: '期满未申请', en: 'Ended without a request' },
  },
  recheckDecision: {
    ...calendarDays(30),
    ...fromSource,
    source: '信访工作条例第三十六条(听证时间不计入)',
    ladder: {
      rungs: allRungs,
      opensOnRed: 'supervision',
      toDo: '请在期限届满前作出复核意见。',
    },
    label: { zh: '复核意见', en: 'Recheck decision' },
  },
  ...pauseClocks,
});

export type ReviewClock = ClockNameOf<typeof reviewClocks>;
