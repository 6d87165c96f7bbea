import { errorInLog } from '@banjie/telemetry';
import { Logger } from '@nestjs/common';

/** Runs a piece of work again and again with a pause between, never twice at once; `stop` waits for the current run. */
export class PeriodicTask {
  private readonly log = new Logger('PeriodicTask');
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    private readonly name: string,
    private readonly everyMs: number,
    private readonly work: () => Promise<void>,
  ) {}

  start(): void {
    this.beat(0);
  }

  async stop(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearTimeout(this.timer);
    await this.running;
  }

  private beat(afterMs: number): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.running = this.work()
        .catch((error: unknown) => this.log.error({ work: this.name, ...errorInLog(error) }))
        .finally(() => this.beat(this.everyMs));
    }, afterMs);
  }
}
