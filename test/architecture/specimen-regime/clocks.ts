import {
  cards,
  defineClocks,
  ownChoice,
  workingDays,
  type ClockNameOf,
} from '../../../libs/workflows/src/process/clock.js';

export const consultationClocks = defineClocks({
  opinionDue: {
    ...workingDays(3),
    ...ownChoice,
    source: '本地约定:征求意见',
    ladder: { rungs: cards, opensOnRed: 'supervision', toDo: '请立即回复意见。' },
    label: { zh: '征求意见', en: 'Opinion asked for' },
  },
});

export type ConsultationClock = ClockNameOf<typeof consultationClocks>;
