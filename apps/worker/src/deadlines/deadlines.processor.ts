import { OnWorkerEvent, Processor, WorkerHost } from '@nestjs/bullmq';
import { OfficeWork } from '../office-work.js';
import { QueueTrouble } from '../queue-trouble.js';
import { queues } from '../queues.js';

@Processor(queues.deadlines, { autorun: false })
export class DeadlinesProcessor extends WorkerHost {
  constructor(
    private readonly work: OfficeWork,
    private readonly trouble: QueueTrouble,
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
