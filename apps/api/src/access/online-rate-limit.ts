import type { Runtime } from '@banjie/runtime';
import { Lockout, sourceOf } from './lockout.js';

/** Lets petitions in from outside, and not too many at a time from one address. */
export class OnlineRateLimit {
  constructor(private readonly runtime: Runtime) {}

  /** Counts an arrival. Throws the 429 problem while its address has to wait. */
  async enter(address: string): Promise<void> {
    const source = sourceOf(address);
    await this.runtime.manager.transaction(async (manager) => {
      // One after the other per address, or a burst would be counted only after it had come in.
      await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`online ${source}`]);
      const lockout = new Lockout({ manager });
      const arrival = { door: 'online', account: '', source } as const;
      await lockout.check(arrival);
      await lockout.failed(arrival);
    });
  }
}
