import { queues, wakeUpId, type QueueState } from '@banjie/office';
import { within } from '@banjie/runtime';
import { createPostgresBackend, Queue, setDefaultBackendFactory, type ConnectionOptions } from 'bullmq';
import type { QueueReading } from './operations-answers.js';
import type { QueueConfig } from './queue-config.js';

const shownFailures = 20;
/** Whoever asks whether the queue is there is not kept waiting longer, ms; and all who ask within this time get one answer. */
const patienceMs = 2_000;

const looksAt = ['waiting', 'delayed', 'active', 'prioritized'] as const;

/**
 * The queues as the worker left them, to be read only: nothing is ever added from here. Opened when somebody first looks, so that an
 * office nobody administers just now holds no connection for it.
 */
export class JobQueues {
  private opened: Queue[] | null = null;
  private looked: { at: number; state: Promise<QueueState> } | null = null;

  constructor(private readonly config: QueueConfig) {}

  /** Empty where the office works without a queue. */
  all(): Queue[] {
    if (this.config.queue === 'none') return [];
    this.opened ??= Object.values(queues).map((name) => openQueue(name, connectionOf(this.config)));
    return this.opened;
  }

  /** Whether the queue's server answers; asked anew after two seconds at the earliest. */
  state(): Promise<QueueState> {
    if (this.config.queue === 'none') return Promise.resolve('none');
    if (!this.looked || performance.now() - this.looked.at > patienceMs)
      this.looked = { at: performance.now(), state: this.look() };
    return this.looked.state;
  }

  private async look(): Promise<QueueState> {
    const answers = Promise.all(this.all().map((queue) => queue.getJobCounts('active')));
    const answered = await within(answers, patienceMs).catch(() => null);
    if (answered) return 'up';
    // A client that could not begin never will; who asks next gets a new one.
    await this.close();
    return 'down';
  }

  /** Throws what the queue's server says where it cannot be reached. */
  async read(): Promise<QueueReading[]> {
    return Promise.all(this.all().map(readQueue));
  }

  /** How many of these instants the queue holds no wake-up for; 0 without a queue, which needs none. */
  async missing(instants: readonly Date[]): Promise<number> {
    const deadlines = this.all().find(({ name }) => name === queues.deadlines);
    if (!deadlines || instants.length === 0) return 0;
    const jobs = await deadlines.getJobs([...looksAt], 0, 2 * instants.length + 100);
    const held = new Set(jobs.map((job) => job?.id));
    return instants.filter((at) => !held.has(wakeUpId(at))).length;
  }

  async close(): Promise<void> {
    // One that cannot be reached cannot be told good-bye.
    const leaving = this.opened ?? [];
    this.opened = null;
    await within(Promise.all(leaving.map((queue) => queue.close())), patienceMs).catch(() => undefined);
  }
}

function connectionOf({ queue, databaseUrl, redisUrl }: QueueConfig): ConnectionOptions {
  if (queue === 'redis') return { url: redisUrl, maxRetriesPerRequest: 1 };
  setDefaultBackendFactory(createPostgresBackend);
  return {
    connectionString: databaseUrl,
    schema: 'bullmq',
    max: 1,
    skipMigrations: true,
  } as unknown as ConnectionOptions;
}

function openQueue(name: string, connection: ConnectionOptions): Queue {
  const queue = new Queue(name, { connection });
  // A lost connection shows in the next reading; without a listener it would end the process.
  queue.on('error', () => undefined);
  return queue;
}

async function readQueue(queue: Queue): Promise<QueueReading> {
  const counts = await queue.getJobCounts('waiting', 'delayed', 'active', 'failed');
  const failed = await queue.getFailed(0, shownFailures - 1);
  const { waiting = 0, delayed = 0, active = 0 } = counts;
  return {
    name: queue.name,
    waiting,
    delayed,
    active,
    failed: counts['failed'] ?? 0,
    failures: failed.map(({ name, failedReason, finishedOn }) => ({
      job: name,
      reason: failedReason,
      at: finishedOn === undefined ? null : new Date(finishedOn).toISOString(),
    })),
  };
}
