import { createPostgresBackend, setDefaultBackendFactory, type ConnectionOptions } from 'bullmq';
import type { WorkerConfig } from './config.js';

/**
 * Chooses the backend of all queues for this process, before any queue exists. PostgreSQL for one machine without
 * another server to keep; Redis for scale and high availability.
 */
export function queueConnection({ queue, databaseUrl, redisUrl }: WorkerConfig): ConnectionOptions {
  if (queue === 'redis') return { url: redisUrl, maxRetriesPerRequest: null };
  setDefaultBackendFactory(createPostgresBackend);
  return {
    connectionString: databaseUrl,
    schema: 'bullmq',
    max: 3,
    skipMigrations: true,
  } as unknown as ConnectionOptions;
}
