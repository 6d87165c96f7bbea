/** Of everybody together. */
const longestAtAll = 2048;

/**
 * Work done one after the other under one key. Whoever finds too many of their own before them is told so at once and waits for
 * nothing: what comes in too great a number must hold up nobody else.
 */
export class Lines {
  private readonly last = new Map<string, Promise<unknown>>();
  private readonly waiting = new Map<string, number>();
  private all = 0;

  /** `full` refuses whoever finds `longest` of the same source in line, whatever their keys. */
  constructor(
    private readonly longest: number,
    private readonly full: () => Promise<never>,
  ) {}

  async inTurn<Value>(source: string, key: string, work: () => Promise<Value>): Promise<Value> {
    const before = this.waiting.get(source) ?? 0;
    if (before >= this.longest || this.all >= longestAtAll) return this.full();
    this.waiting.set(source, before + 1);
    this.all += 1;
    const mine = (this.last.get(key) ?? Promise.resolve()).then(work, work);
    this.last.set(key, mine);
    try {
      return await mine;
    } finally {
      this.leave(source);
      if (this.last.get(key) === mine) this.last.delete(key);
    }
  }

  private leave(source: string): void {
    const others = (this.waiting.get(source) ?? 1) - 1;
    if (others === 0) this.waiting.delete(source);
    else this.waiting.set(source, others);
    this.all -= 1;
  }
}
