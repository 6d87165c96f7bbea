import { cards, defineClocks, ownChoice, workingDays, type ClockNameOf } from '../process/clock.js';

/** The clock of a look-back. */
export const lookBackClocks = defineClocks({
  lookBack: {
    ...workingDays(5),
    ...ownChoice,
    source: '本地约定；限时办结：放假安排、时限、收到时间更正后，对已记录的逾期进行回溯核查',
    ladder: {
      rungs: cards,
      opensOnRed: 'supervision',
      toDo: '请核查该逾期记录，决定作废或者维持。',
      toDoOnceRed: '请立即作出决定。',
    },
    label: { zh: '回溯核查', en: 'Look-back' },
  },
});

export type LookBackClock = ClockNameOf<typeof lookBackClocks>;
