import { defineClocks, ownChoice, workingDays } from './clock.js';

/** The clock of every pause: a regime whose clocks can stand still declares it among its own (R3). */
export const pauseClocks = defineClocks({
  pauseCap: {
    ...workingDays(15),
    ...ownChoice,
    source: '本地约定；限时办结：中止计时上限',
    label: { zh: '中止计时上限', en: 'Cap of a pause' },
    expired: { zh: '已用满，恢复计时', en: 'Used up; the clock runs again' },
  },
});

/** The name of that clock. */
export const pauseCap = 'pauseCap' satisfies keyof typeof pauseClocks;
