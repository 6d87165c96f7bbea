import type { Runtime } from '../advance/advance.js';
import { fireDue, type Fired } from '../timers/fire-due.js';
import { nextDue } from '../timers/horizon.js';
import { officeClock, setClock } from './clock.js';

export interface Journey extends Fired {
  /** Distinct instants at which something fell due on the way. */
  stops: number;
}

/**
 * Takes a virtual clock forward to an instant and stops wherever something falls due, so that each event happens at
 * its own time, by the same firing as in production. `atStop` runs after each stop, e.g. to deliver notices.
 */
export async function travel(runtime: Runtime, to: Date, atStop: () => Promise<void>): Promise<Journey> {
  const journey: Journey = { fired: 0, failed: [], stops: 0 };
  for (;;) {
    const next = await nextDue(runtime.manager);
    if (next === null || next > to) break;
    if (next > (await officeClock(runtime.manager)).now) await setClock(runtime.manager, next);
    const { fired, failed } = await fireDue(runtime);
    journey.fired += fired;
    journey.failed.push(...failed);
    journey.stops += 1;
    await atStop();
    if (failed.length > 0) throw failed[0]!.error;
  }
  if (to > (await officeClock(runtime.manager)).now) await setClock(runtime.manager, to);
  await atStop();
  return journey;
}

/** Makes the journey somebody requested, if any; the request is done when the clock is there. */
export async function travelAsRequested(runtime: Runtime, atStop: () => Promise<void>): Promise<Journey | null> {
  const { mode, travelTo } = await officeClock(runtime.manager);
  if (mode !== 'trial' || travelTo === null) return null;
  const journey = await travel(runtime, travelTo, atStop);
  await runtime.manager.query('UPDATE office SET travel_to = NULL WHERE id = 1 AND travel_to = $1', [travelTo.toISOString()]);
  return journey;
}
