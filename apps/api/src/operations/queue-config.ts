import { z } from 'zod';

export interface QueueConfig {
  queue: 'postgres' | 'redis' | 'none';
  databaseUrl: string;
  redisUrl: string;
}

/** The queue the worker uses, for the administrator to look at: the worker is who refuses what it cannot use. */
export const queueEnvironment = {
  QUEUE: z.enum(['postgres', 'redis', 'none']).catch('postgres'),
  REDIS_URL: z.string().default(''),
};

interface QueueEnvironment {
  QUEUE: QueueConfig['queue'];
  DATABASE_URL: string;
  REDIS_URL: string;
}

export const queueConfig = ({ QUEUE, DATABASE_URL, REDIS_URL }: QueueEnvironment): QueueConfig => ({
  queue: QUEUE,
  databaseUrl: DATABASE_URL,
  redisUrl: REDIS_URL,
});
