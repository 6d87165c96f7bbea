import { OnWorkerEvent, Processor, WorkerHost } from '@nestjs/bullmq';
import type { Job } from 'bullmq';
import { OfficeWork } from '../office-work.js';
import { QueueErrorLog } from '../queue-error-log.js';
import { queues } from '../queues.js';

@Processor(queues.outbox, { autorun: false })
export class OutboxProcessor extends WorkerHost {
  constructor(
    private readonly work: OfficeWork,
    private readonly trouble: QueueErrorLog,
  ) {
    super();
  }

  async process(job: Job): Promise<void> {
    if (job.name === 'notices') await this.work.notices();
    else if (job.name === 'mail') await this.work.mail();
    else if (job.name === 'texts') await this.work.texts();
    else throw new Error(`No handler for the job ${job.name}`);
  }

  @OnWorkerEvent('error')
  onError(error: Error): void {
    this.trouble.toldBy(this.worker, error);
  }
}
