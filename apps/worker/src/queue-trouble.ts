import { Logger } from '@nestjs/common';

/** A queue that is away complains many times a second, ms. */
const againAfterMs = 60_000;

/** Says that the queue cannot be reached: once, and again every minute while it lasts. */
export class QueueTrouble {
  private readonly log = new Logger('Queue');
  private saidAt = -Infinity;

  constructor(private readonly now: () => number = () => performance.now()) {}

  readonly told = (error: Error): void => {
    if (this.now() - this.saidAt < againAfterMs) return;
    this.saidAt = this.now();
    const reason = error.message || (error as NodeJS.ErrnoException).code || error.name;
    this.log.warn(`任务队列连不上，期限与送达暂由巡检完成，最多晚 20 秒 / the queue cannot be reached; the sweep does its work, up to 20 s later: ${reason}`);
  };
}
