import {
  allRungs,
  calendarDays,
  cards,
  defineClocks,
  fromSource,
  ownChoice,
  workingDays,
  type ClockNameOf,
} from '../process/clock.js';
import { pauseClocks } from '../process/pause-clock.js';

/** The clocks of a review. The superior organ's own thirty days are watched here; their end is no breach of this office. */
export const reviewClocks = defineClocks({
  reviewRequest: {
    ...calendarDays(30),
    ...fromSource,
    source: '信访工作条例第三十五条',
    label: { zh: '申请复查', en: 'Review request' },
    expired: { zh: '期满未申请', en: 'Ended without a request' },
  },
  reviewForwarding: {
    ...workingDays(3),
    ...ownChoice,
    rule: 'R10',
    source: '本地约定；信访工作条例第三十五条、第三十六条：请求上一级机关、单位复查、复核',
    ladder: {
      rungs: cards,
      opensOnRed: 'supervision',
      toDo: '请立即把申请和案卷转送上一级机关、单位，并登记收文机关、日期和文号。',
    },
    label: { zh: '转送复查复核申请', en: 'Forwarding the request' },
  },
  superiorReview: {
    ...calendarDays(30),
    ...fromSource,
    source: '信访工作条例第三十五条',
    label: { zh: '上一级机关复查', en: 'Review by the superior organ' },
    expired: { zh: '期满未收到复查意见', en: 'Ended without the review opinion' },
  },
  /** Of reviews asked for under the first version, which leaders of the office judged. */
  reviewDecision: {
    ...calendarDays(30),
    ...fromSource,
    source: '信访工作条例第三十五条',
    ladder: {
      rungs: allRungs,
      opensOnRed: 'supervision',
      toDo: '请立即把申请和案卷转送上一级机关、单位。',
    },
    label: { zh: '复查意见（旧程序）', en: 'Review decision (earlier procedure)' },
  },
  recheckRequest: {
    ...calendarDays(30),
    ...fromSource,
    source: '信访工作条例第三十六条',
    label: { zh: '申请复核', en: 'Recheck request' },
    expired: { zh: '期满未申请', en: 'Ended without a request' },
  },
  superiorRecheck: {
    ...calendarDays(30),
    ...fromSource,
    source: '信访工作条例第三十六条（听证时间不计入）',
    label: { zh: '上一级机关复核', en: 'Recheck by the superior organ' },
    expired: { zh: '期满未收到复核意见', en: 'Ended without the recheck opinion' },
  },
  /** As `reviewDecision`. */
  recheckDecision: {
    ...calendarDays(30),
    ...fromSource,
    source: '信访工作条例第三十六条（听证时间不计入）',
    ladder: {
      rungs: allRungs,
      opensOnRed: 'supervision',
      toDo: '请立即把申请和案卷转送上一级机关、单位。',
    },
    label: { zh: '复核意见（旧程序）', en: 'Recheck decision (earlier procedure)' },
  },
  ...pauseClocks,
});

export type ReviewClock = ClockNameOf<typeof reviewClocks>;
