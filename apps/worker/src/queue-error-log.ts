import { Logger } from '@nestjs/common';
import type { Worker } from 'bullmq';

/** A queue that is away complains many times a second, ms. */
const againAfterMs = 60_000;
/** A queue that refused is asked again so much later, ms. */
const restMs = 1_000;

/** Says that the queue cannot be reached: once, and again every minute while it lasts. */
export class QueueErrorLog {
  private readonly log = new Logger('Queue');
  private saidAt = -Infinity;

  readonly told = (error: Error): void => {
    const now = performance.now();
    if (now - this.saidAt < againAfterMs) return;
    this.saidAt = now;
    const reason = error.message || (error as NodeJS.ErrnoException).code || error.name;
    this.log.warn(
      `任务队列连不上，期限与送达暂由巡检完成，最多晚 20 秒 / the queue cannot be reached; the sweep does its work, up to 20 s later: ${reason}`,
    );
  };

  /**
   * The same, and lets the queue's worker rest. BullMQ asks again at once after an error of any kind but a lost connection; where
   * the answer needs no waiting for, it would ask for ever, and neither the sweep nor anything else in this process had a turn.
   */
  toldBy(worker: Worker, error: Error): void {
    this.told(error);
    if (worker.isPaused()) return;
    void worker.pause(true);
    setTimeout(() => worker.resume(), restMs).unref();
  }
}
