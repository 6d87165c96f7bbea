import { BullModule, InjectQueue } from '@nestjs/bullmq';
import { Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import type { Runtime } from '@banjie/runtime';
import type { Queue } from 'bullmq';
import type { WorkerConfig } from './config.js';
import { DeadlinesProcessor } from './deadlines/deadlines.processor.js';
import { setWakeUps } from './deadlines/wake-ups.js';
import { OfficeWork } from './office-work.js';
import { OutboxProcessor } from './outbox/outbox.processor.js';
import { relay } from './outbox/relay.js';
import { PeriodicTask } from './periodic-task.js';
import { queueConnection } from './queue-connection.js';
import { QueueErrorLog } from './queue-error-log.js';
import { lookAheadEveryMs, queues, relayEveryMs, type WakeUp } from './queues.js';

export const RUNTIME = Symbol('Runtime');

/** The queue side of the worker: wake-ups ahead of time, the outbox handed on, and the processors of both queues. */
@Module({})
export class QueueModule implements OnApplicationShutdown {
  private readonly periodicTasks: PeriodicTask[];

  constructor(
    @Inject(RUNTIME) runtime: Runtime,
    @InjectQueue(queues.deadlines) private readonly deadlines: Queue<WakeUp>,
    @InjectQueue(queues.outbox) private readonly outbox: Queue,
    private readonly wakened: DeadlinesProcessor,
    private readonly delivering: OutboxProcessor,
    work: OfficeWork,
    private readonly trouble: QueueErrorLog,
  ) {
    for (const queue of [deadlines, outbox]) queue.on('error', trouble.told);
    this.periodicTasks = [
      new PeriodicTask('wake-ups', lookAheadEveryMs, () => setWakeUps(runtime, deadlines, work.wakeUpsSet)),
      new PeriodicTask('relay', relayEveryMs, () => relay(runtime, outbox)),
    ];
  }

  static of(
    config: WorkerConfig,
    runtime: Runtime,
    { work, trouble }: { work: OfficeWork; trouble: QueueErrorLog },
  ): DynamicModule {
    return {
      module: QueueModule,
      imports: [
        BullModule.forRoot({ connection: queueConnection(config) }),
        BullModule.registerQueue({ name: queues.deadlines }, { name: queues.outbox }),
      ],
      providers: [
        { provide: RUNTIME, useValue: runtime },
        { provide: OfficeWork, useValue: work },
        { provide: QueueErrorLog, useValue: trouble },
        DeadlinesProcessor,
        OutboxProcessor,
      ],
    };
  }

  /** Begins to work once the queue's server can be used, however long that takes. Throws what it says where it refuses. */
  async start(): Promise<void> {
    const workers = [this.wakened.worker, this.delivering.worker];
    await Promise.all([this.deadlines, this.outbox, ...workers].map((one) => one.waitUntilReady()));
    for (const worker of workers) void worker.run().catch((error: Error) => this.trouble.toldBy(worker, error));
    for (const task of this.periodicTasks) task.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all(this.periodicTasks.map((task) => task.stop()));
  }
}
