import { startRedis } from '../../support/redis.mjs';
import type { Queue } from './fault.js';

export interface QueuePlace {
  /** For the environment of a worker. */
  variables: Record<string, string>;
  redisUrl: string;
  leave(): Promise<void>;
}

/** Where the queue of a round lives: Redis gets a server of its own. Throws where redis-server is not installed. */
export async function placeOfQueue(queue: Queue): Promise<QueuePlace> {
  if (queue !== 'redis') return { variables: { QUEUE: queue }, redisUrl: '', leave: () => Promise.resolve() };
  const redis = await startRedis();
  if (!redis) throw new Error('--queue redis needs redis-server to be installed');
  return { variables: { QUEUE: queue, REDIS_URL: redis.url }, redisUrl: redis.url, leave: () => redis.stop() };
}
