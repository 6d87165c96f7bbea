/** Within so many ms a wait is told of only so often on the database's word. */
const windowMs = 1000;
const toldAtMost = 20;
/** Remembered at most; beyond, those that have passed are dropped. */
const rememberedAtMost = 10_000;

interface Wait {
  /** When the first of this window was told. */
  since: number;
  told: number;
  endsAt: number;
}

/**
 * Waits this process has told somebody of. Whoever knocks so often that they have been told twenty times within a second is told
 * the same for the rest of it, and no connection is taken for it; an ordinary number is always asked of the database.
 */
export class RecentWaits {
  private readonly waits = new Map<string, Wait>();

  /** Seconds still to wait; 0 where the database is to be asked. */
  left(key: string): number {
    const wait = this.waits.get(key);
    const now = performance.now();
    if (!wait || wait.told < toldAtMost || now - wait.since > windowMs) return 0;
    return Math.max(0, wait.endsAt - now) / 1000;
  }

  note(key: string, seconds: number): void {
    const now = performance.now();
    const before = this.waits.get(key);
    if (!before && this.waits.size >= rememberedAtMost) this.dropPassed(now);
    const isSameWindow = before !== undefined && now - before.since <= windowMs;
    const { since, told } = isSameWindow ? before : { since: now, told: 0 };
    this.waits.set(key, { since, told: told + 1, endsAt: now + seconds * 1000 });
  }

  private dropPassed(now: number): void {
    for (const [key, { since }] of this.waits) if (now - since > windowMs) this.waits.delete(key);
    // All of them within the last second: then the database is asked for all of them again.
    if (this.waits.size >= rememberedAtMost) this.waits.clear();
  }
}
