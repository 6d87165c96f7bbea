import { OnWorkerEvent, Processor, WorkerHost } from '@nestjs/bullmq';
import { OfficeWork } from '../office-work.js';
import { QueueErrorLog } from '../queue-error-log.js';
import { queues } from '../queues.js';

@Processor(queues.deadlines, { autorun: false })
export class DeadlinesProcessor extends WorkerHost {
  constructor(
    private readonly work: OfficeWork,
    private readonly trouble: QueueErrorLog,
  ) {
    super();
  }

  async process(): Promise<void> {
    await this.work.deadlines();
  }

  @OnWorkerEvent('error')
  onError(error: Error): void {
    this.trouble.toldBy(this.worker, error);
  }
}
