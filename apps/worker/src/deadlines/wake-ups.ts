import type { Queue } from 'bullmq';
import { dueInstants, type Runtime } from '@banjie/runtime';
import { horizonMs, wakeUpId, type WakeUp } from '../queues.js';

/**
 * Sets one wake-up per distinct due instant within the horizon. `known` holds the ids set already, so that a quiet
 * office asks the queue for nothing.
 */
export async function setWakeUps({ manager }: Runtime, queue: Queue<WakeUp>, known: Set<string>): Promise<void> {
  const instants = await dueInstants(manager, horizonMs);
  const fresh = instants.filter(({ at }) => !known.has(wakeUpId(at)));
  if (fresh.length === 0) return;
  // One by one: on PostgreSQL a bulk wants a sequence of its own, which the application's role may not create.
  const options = { removeOnComplete: true, removeOnFail: 100 };
  for (const { at, delayMs } of fresh) {
    await queue.add(
      'wake',
      { at: at.toISOString() },
      { ...options, jobId: wakeUpId(at), delay: Math.max(0, Math.ceil(delayMs)) },
    );
  }
  if (known.size > 10_000) known.clear();
  for (const { at } of fresh) known.add(wakeUpId(at));
}
