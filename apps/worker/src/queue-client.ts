import { setTimeout as pause } from 'node:timers/promises';
import { within, type Runtime } from '@banjie/runtime';
import type { INestApplicationContext, LoggerService } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { WorkerConfig } from './config.js';
import type { OfficeWork } from './office-work.js';
import { QueueErrorLog } from './queue-error-log.js';
import { QueueModule } from './worker.module.js';

/** A queue that cannot be used is tried again so much later, ms. */
const againAfterMs = 5_000;
/** A queue that is away is waited for so long at the end; the office ends without it. */
const patienceMs = 5_000;

/** The worker's place at the queue. The queue only wakes: until it can be used, and whenever it fails, the sweep does the work (R3). */
export class QueueClient {
  private readonly trouble = new QueueErrorLog();
  private readonly leaving = new AbortController();
  private context: INestApplicationContext | null = null;

  constructor(
    private readonly config: WorkerConfig,
    private readonly runtime: Runtime,
    private readonly work: OfficeWork,
    private readonly logger?: LoggerService | false,
  ) {}

  /** Resolves when the queue can be used, however long that takes, or when the worker leaves. */
  async open(): Promise<void> {
    while (!(await this.isTaken()) && !this.leaving.signal.aborted)
      await pause(againAfterMs, undefined, this.leaving).catch(() => undefined);
  }

  async close(): Promise<void> {
    this.leaving.abort();
    await this.leave();
  }

  private async isTaken(): Promise<boolean> {
    const module = QueueModule.of(this.config, this.runtime, { work: this.work, trouble: this.trouble });
    this.context = await NestFactory.createApplicationContext(module, { logger: this.logger, abortOnError: false });
    try {
      this.leaving.signal.throwIfAborted();
      await this.context.get(QueueModule).start();
      return true;
    } catch (error) {
      if (!this.leaving.signal.aborted) this.trouble.told(error as Error);
      // A client that could not begin never will: its place is left, and the next one is a new one.
      await this.leave();
      return false;
    }
  }

  private async leave(): Promise<void> {
    if (this.context) await within(this.context.close(), patienceMs);
    this.context = null;
  }
}
