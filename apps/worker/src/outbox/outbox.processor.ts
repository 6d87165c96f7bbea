import { errorInLog } from '@banjie/telemetry';
import { OnWorkerEvent, Processor, WorkerHost } from '@nestjs/bullmq';
import { Logger } from '@nestjs/common';
import type { Job } from 'bullmq';
import { OfficeWork } from '../office-work.js';
import { queues } from '../queues.js';

@Processor(queues.outbox)
export class OutboxProcessor extends WorkerHost {
  private readonly log = new Logger(OutboxProcessor.name);

  constructor(private readonly work: OfficeWork) {
    super();
  }

  async process(job: Job): Promise<void> {
    if (job.name === 'notices') await this.work.notices();
    else if (job.name === 'mail') await this.work.mail();
    else throw new Error(`No handler for the job ${job.name}`);
  }

  @OnWorkerEvent('error')
  onError(error: Error): void {
    this.log.warn({ work: 'queue', ...errorInLog(error) });
  }
}
