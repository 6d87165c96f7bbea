import type { Runtime } from '../runtime.js';
import { fireDue, type Fired } from '../timers/fire-due.js';
import { moveTowards, officeClock } from './clock.js';

export interface ClockAdvance extends Fired {
  /** Distinct instants at which something fell due on the way. */
  stops: number;
}

/** The next instant after now, at most `to`, at which something is to be seen to that no timer waits for; null where there is none. */
type NextOccasion = (to: Date) => Promise<Date | null>;

const noOccasion: NextOccasion = () => Promise.resolve(null);

/**
 * Takes a virtual clock forward to an instant and stops wherever something falls due, so that each event happens at
 * its own time, by the same firing as in production. `atStop` runs after each stop, e.g. to deliver notices.
 */
export async function advanceClock(
  runtime: Runtime,
  to: Date,
  atStop: () => Promise<void>,
  nextOccasion: NextOccasion = noOccasion,
): Promise<ClockAdvance> {
  const clockAdvance: ClockAdvance = { fired: 0, failed: [], stops: 0 };
  for (;;) {
    const occasion = await nextOccasion(to);
    const stop = await moveTowards(runtime.manager, occasion ?? to);
    if (!stop.isDue && occasion === null) break;
    const { fired, failed } = await fireDue(runtime);
    clockAdvance.fired += fired;
    clockAdvance.stops += 1;
    await atStop();
    // A case that cannot be decided stays due: going on would stop here for ever.
    const [trouble] = failed;
    if (trouble) throw trouble.error;
  }
  await atStop();
  return clockAdvance;
}

/** Advances the clock as somebody requested, if any; the request is done when the clock is there. */
export async function advanceClockAsRequested(
  runtime: Runtime,
  atStop: () => Promise<void>,
  nextOccasion?: NextOccasion,
): Promise<ClockAdvance | null> {
  const { mode, travelTo } = await officeClock(runtime.manager);
  if (mode !== 'trial' || travelTo === null) return null;
  const clockAdvance = await advanceClock(runtime, travelTo, atStop, nextOccasion);
  await runtime.manager.query('UPDATE office SET travel_to = NULL WHERE id = 1 AND travel_to = $1', [
    travelTo.toISOString(),
  ]);
  return clockAdvance;
}
