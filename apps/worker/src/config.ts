import { databaseUrlSetting, environmentOf, modeSetting, textSetting, urlSetting } from '@banjie/runtime';
import { logConfig, logEnvironment, type LogConfig } from '@banjie/telemetry';
import { z } from 'zod';
import {
  metricsAddress,
  metricsAreGuarded,
  metricsEnvironment,
  type MetricsAddress,
} from './metrics/metrics-address-config.js';

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

const queues = ['postgres', 'redis', 'none'] as const;

const environment = z
  .object({
    MODE: modeSetting,
    DATABASE_URL: databaseUrlSetting,
    QUEUE: z
      .enum(queues, { error: ({ input }) => `QUEUE=${String(input)}：只能是 / must be one of ${queues.join(', ')}` })
      .default('postgres'),
    REDIS_URL: urlSetting('REDIS_URL', ['redis:', 'rediss:']).optional(),
    SMTP_URL: urlSetting('SMTP_URL', ['smtp:', 'smtps:']).nullable().default(null),
    MAIL_FROM: z.string().default('banjie@localhost'),
    DATA_DIR: textSetting,
    CRASH_POINT: textSetting,
    ...metricsEnvironment,
    ...logEnvironment,
  })
  .refine(({ QUEUE, REDIS_URL }) => QUEUE !== 'redis' || REDIS_URL !== undefined, {
    error: 'QUEUE=redis 还需要 REDIS_URL / QUEUE=redis needs REDIS_URL',
  })
  .refine(metricsAreGuarded, {
    error: 'METRICS_HOST beyond this machine needs METRICS_TOKEN: metrics are never open.',
  });

/** Reads the environment once. Throws `Misconfigured`, which names the variable to set. */
export function workerConfig(env: NodeJS.ProcessEnv = process.env): WorkerConfig {
  const read = environmentOf(environment, env);
  return {
    mode: read.MODE,
    databaseUrl: read.DATABASE_URL,
    queue: read.QUEUE,
    redisUrl: read.REDIS_URL ?? '',
    smtpUrl: read.SMTP_URL,
    mailFrom: read.MAIL_FROM,
    anchorDirectory: read.DATA_DIR === null ? null : `${read.DATA_DIR}/history-anchors`,
    crashPoint: read.CRASH_POINT,
    metrics: metricsAddress(read),
    log: logConfig(read),
  };
}
