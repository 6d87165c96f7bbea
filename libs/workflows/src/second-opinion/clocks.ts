import { defineClocks, ownChoice, workingDays, type ClockNameOf } from '../process/clock.js';

/** The clock of a second opinion on a bad answer. */
export const secondOpinionClocks = defineClocks({
  secondOpinion: {
    ...workingDays(5),
    ...ownChoice,
    rule: 'R10',
    source: '本地约定；回访不满意的，五个工作日内由未参加回访和办理的人员复核',
    label: { zh: '不满意回访复核', en: 'Second opinion on a bad answer' },
    expired: { zh: '期满，未复核，首次回答有效', en: 'Ended without a second opinion: the first answer stands' },
  },
});

export type SecondOpinionClock = ClockNameOf<typeof secondOpinionClocks>;
