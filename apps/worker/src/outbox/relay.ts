import { dispatchOutbox, passing, type Runtime } from '@banjie/runtime';
import type { Queue } from 'bullmq';
import { handOverAgainAfterS, type OutboxTopic } from '../queues.js';

/** Hands what the outbox owes to the queue; together with the wake-ups the only caller of `Queue.add`. */
export async function relay(runtime: Runtime, queue: Queue): Promise<void> {
  for (const { topic, last, attempt } of await dispatchOutbox(runtime.manager, handOverAgainAfterS)) {
    passing('relay.beforeAdd');
    await queue.add(
      jobs[topic as OutboxTopic],
      {},
      { jobId: `${topic}-${last}-${attempt}`, removeOnComplete: true, removeOnFail: 100 },
    );
    passing('relay.afterAdd');
  }
}

/** The job that sees to a topic. */
const jobs = { notice: 'notices', mail: 'mail', text: 'texts' } as const satisfies Record<OutboxTopic, string>;
