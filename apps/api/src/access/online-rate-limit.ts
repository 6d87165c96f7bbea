import { isRegisteredOnline } from '@banjie/office';
import type { Runtime } from '@banjie/runtime';
import { Lines } from './lines.js';
import { refuseInFlood, sourceOf, type Lockout } from './lockout.js';

/** Repeats in line from one address. */
const longestLine = 64;
/** Keys remembered of what came in at this process; the database knows the others. */
const rememberedAtMost = 10_000;

/** Lets petitions in from outside, and not too many at a time from one address. */
export class OnlineRateLimit {
  private readonly came = new Set<string>();
  private readonly repeats = new Lines(longestLine, () => refuseInFlood(1));

  /** `runtime`: of a pool that staff do not share. */
  constructor(
    private readonly runtime: Runtime,
    private readonly lockout: Lockout,
  ) {}

  /**
   * Lets in a submission under its key: a new one is counted, and throws the 429 problem while its address has to wait; one that
   * came before gets its first answer, however many have come since.
   */
  async enter<Answer>(address: string, key: string, register: () => Promise<Answer>): Promise<Answer> {
    const source = sourceOf(address);
    if (!this.came.has(key)) {
      const isNew = await this.arrives(source, key);
      if (isNew) {
        const answer = await register();
        this.remember(key);
        return answer;
      }
      this.remember(key);
    }
    return this.repeats.inTurn(source, source, register);
  }

  /** Counts an arrival; false where it has come before. */
  private async arrives(source: string, key: string): Promise<boolean> {
    try {
      await this.lockout.enter({ door: 'online', account: '', source });
      return true;
    } catch (refused) {
      const isKnown = await this.repeats.inTurn(source, source, () => isRegisteredOnline(this.runtime, key));
      if (isKnown) return false;
      throw refused;
    }
  }

  private remember(key: string): void {
    const [oldest] = this.came;
    if (this.came.size >= rememberedAtMost && oldest !== undefined) this.came.delete(oldest);
    this.came.add(key);
  }
}
