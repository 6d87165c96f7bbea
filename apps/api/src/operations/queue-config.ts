export interface QueueConfig {
  queue: 'postgres' | 'redis' | 'none';
  databaseUrl: string;
  redisUrl: string;
}

/** The queue the worker uses, for the administrator to look at. */
export function queueConfig(databaseUrl: string, env: NodeJS.ProcessEnv = process.env): QueueConfig {
  const queue = env.QUEUE === 'redis' || env.QUEUE === 'none' ? env.QUEUE : 'postgres';
  return { queue, databaseUrl, redisUrl: env.REDIS_URL ?? '' };
}
