import { localDateOf } from '@banjie/workflows';
import type { Runtime } from '@banjie/runtime';

/** From 1 November on the next year's calendar is asked for (R3). */
const alarmFrom = '11-01';

/** Years whose calendar should be loaded by now and is not: deadlines that reach into them are provisional (R3). */
export async function missingYears({ settingsCache }: Pick<Runtime, 'settingsCache'>, now: Date): Promise<number[]> {
  const { calendar } = await settingsCache.newest();
  const today = localDateOf(now.toISOString());
  const year = Number(today.slice(0, 4));
  const wanted = today.slice(5) >= alarmFrom ? [year, year + 1] : [year];
  return wanted.filter((one) => !calendar.isLoaded(one));
}
