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
  await queue.addBulk(
    fresh.map(({ at, delayMs }) => ({
      name: 'wake',
      data: { at: at.toISOString() },
      opts: { jobId: wakeUpId(at), delay: Math.max(0, Math.ceil(delayMs)), removeOnComplete: true, removeOnFail: 100 },
    })),
  );
  if (known.size > 10_000) known.clear();
  for (const { at } of fresh) known.add(wakeUpId(at));
}
