import { logConfig, type LogConfig } from '@banjie/telemetry';
import { metricsAddress, type MetricsAddress } from './metrics/metrics-address-config.js';

export interface WorkerConfig {
  mode: 'trial' | 'production';
  databaseUrl: string;
  queue: 'postgres' | 'redis' | 'none';
  redisUrl: string;
  smtpUrl: string | null;
  mailFrom: string;
  /** Where the daily digest of the history's heads is written, outside the database; null to keep none. */
  anchorDirectory: string | null;
  crashPoint: string | null;
  /** Where metrics are served; null: nowhere. */
  metrics: MetricsAddress | null;
  log: LogConfig;
}

const choices = ['postgres', 'redis', 'none'] as const;

/** Reads the environment once. Throws an Error that names the variable to set. */
export function workerConfig(env: NodeJS.ProcessEnv = process.env): WorkerConfig {
  const databaseUrl = env.DATABASE_URL;
  if (!databaseUrl) throw new Error('Set DATABASE_URL to the office database (application role).');
  const queue = choices.find((choice) => choice === (env.QUEUE ?? 'postgres'));
  if (!queue) throw new Error(`QUEUE must be one of ${choices.join(', ')}.`);
  if (queue === 'redis' && !env.REDIS_URL) throw new Error('QUEUE=redis needs REDIS_URL.');
  const mode = env.MODE === 'trial' ? 'trial' : 'production';
  return {
    mode,
    databaseUrl,
    queue,
    redisUrl: env.REDIS_URL ?? '',
    smtpUrl: env.SMTP_URL || null,
    mailFrom: env.MAIL_FROM ?? 'banjie@localhost',
    anchorDirectory: env.DATA_DIR ? `${env.DATA_DIR}/history-anchors` : null,
    crashPoint: env.CRASH_POINT || null,
    metrics: metricsAddress(env),
    log: logConfig(mode, env),
  };
}
