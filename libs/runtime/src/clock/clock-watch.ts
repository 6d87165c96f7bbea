/** How far (ms) a clock may run ahead of the time that passes here before it is taken for wrong. */
const leapMs = 600_000;
/** A clock that leapt and stays where it is is believed after so long (ms): a computer that slept wakes to a right one. */
const believedAfterMs = 900_000;

/** One look at a clock, beside the time (ms) that has passed in this process, which nobody sets. */
export interface ClockLook {
  clockMs: number;
  passedMs: number;
}

/**
 * Notices when the database's clock leaps forward: what would fire then could never be taken back. A fault of the time service or
 * a restored machine sets it right again, mostly within minutes; until then nothing is done by it.
 */
export class ClockWatch {
  private before: ClockLook | null = null;
  private leaptAtMs: number | null = null;

  /** Whether anything may be done by the clock as it stands. */
  isSteady(look: ClockLook): boolean {
    const aheadMs =
      this.before === null ? 0 : look.clockMs - this.before.clockMs - (look.passedMs - this.before.passedMs);
    if (aheadMs > leapMs) {
      this.leaptAtMs ??= look.passedMs;
      if (look.passedMs - this.leaptAtMs < believedAfterMs) return false;
    }
    this.before = look;
    this.leaptAtMs = null;
    return true;
  }
}
