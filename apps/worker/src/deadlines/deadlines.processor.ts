import { errorInLog } from '@banjie/telemetry';
import { OnWorkerEvent, Processor, WorkerHost } from '@nestjs/bullmq';
import { Logger } from '@nestjs/common';
import { OfficeWork } from '../office-work.js';
import { queues } from '../queues.js';

@Processor(queues.deadlines)
export class DeadlinesProcessor extends WorkerHost {
  private readonly log = new Logger(DeadlinesProcessor.name);

  constructor(private readonly work: OfficeWork) {
    super();
  }

  async process(): Promise<void> {
    await this.work.deadlines();
  }

  @OnWorkerEvent('error')
  onError(error: Error): void {
    this.log.warn({ work: 'queue', ...errorInLog(error) });
  }
}
