export interface TurnLimits {
  /** Pieces of work at once. */
  atOnce: number;
  /** Of these from one sender. */
  each: number;
}

/**
 * Work that takes memory or a processor, few pieces at once. The senders take turns: whoever sends many waits for their own, and
 * a single one from somebody else is next.
 */
export class Turns {
  /** Who waits, the sender whose turn it is first. */
  private readonly waiting = new Map<string, (() => void)[]>();
  private readonly atWork = new Map<string, number>();
  private all = 0;

  constructor(private readonly limits: TurnLimits) {}

  async inTurn<Value>(sender: string, signal: AbortSignal, work: () => Promise<Value>): Promise<Value> {
    const leave = await this.enter(sender, signal);
    try {
      return await work();
    } finally {
      leave();
    }
  }

  /** Resolves with what ends the turn, to be called once. Rejects with the reason of `signal` where that comes first. */
  async enter(sender: string, signal: AbortSignal): Promise<() => void> {
    signal.throwIfAborted();
    await new Promise<void>((begin, giveUp) => {
      const mine = (): void => {
        signal.removeEventListener('abort', leaveLine);
        begin();
      };
      const leaveLine = (): void => {
        this.keepWaiting(
          sender,
          (this.waiting.get(sender) ?? []).filter((other) => other !== mine),
        );
        giveUp(signal.reason as Error);
      };
      signal.addEventListener('abort', leaveLine, { once: true });
      this.keepWaiting(sender, [...(this.waiting.get(sender) ?? []), mine]);
      this.next();
    });
    return () => this.leave(sender);
  }

  private next(): void {
    while (this.all < this.limits.atOnce) {
      const found = [...this.waiting].find(([sender]) => (this.atWork.get(sender) ?? 0) < this.limits.each);
      if (!found) return;
      const [sender, [first, ...others]] = found;
      // Behind all other senders.
      this.waiting.delete(sender);
      this.keepWaiting(sender, others);
      this.atWork.set(sender, (this.atWork.get(sender) ?? 0) + 1);
      this.all += 1;
      first?.();
    }
  }

  private keepWaiting(sender: string, line: (() => void)[]): void {
    if (line.length === 0) this.waiting.delete(sender);
    else this.waiting.set(sender, line);
  }

  private leave(sender: string): void {
    const others = (this.atWork.get(sender) ?? 1) - 1;
    if (others === 0) this.atWork.delete(sender);
    else this.atWork.set(sender, others);
    this.all -= 1;
    this.next();
  }
}
