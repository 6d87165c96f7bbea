import { databaseUrlSetting, environmentOf, modeSetting, textSetting, urlSetting } from '@banjie/runtime';
import {
  dataKeySetting,
  sendingConfig,
  sendingEnvironment,
  sendingIsPartial,
  sendingIsWhole,
  type SendingConfig,
} from '@banjie/office';
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
  /** The gateway that takes messages, with the key by which their numbers are opened; null: none are sent. */
  sending: (SendingConfig & { dataKey: Buffer }) | null;
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
    DATA_KEY: textSetting,
    DATA_DIR: textSetting,
    ...sendingEnvironment,
    CRASH_POINT: textSetting,
    ...metricsEnvironment,
    ...logEnvironment,
  })
  .refine(({ QUEUE, REDIS_URL }) => QUEUE !== 'redis' || REDIS_URL !== undefined, {
    error: 'QUEUE=redis 还需要 REDIS_URL / QUEUE=redis needs REDIS_URL',
  })
  .refine(sendingIsWhole, sendingIsPartial)
  .refine(({ SENDING_URL, DATA_KEY }) => SENDING_URL === null || dataKeySetting.safeParse(DATA_KEY ?? '').success, {
    error: 'SENDING_URL 还需要 DATA_KEY，与接口程序的相同 / SENDING_URL needs DATA_KEY, that of the api',
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
    sending: sendingOf(read),
    anchorDirectory: read.DATA_DIR === null ? null : `${read.DATA_DIR}/history-anchors`,
    crashPoint: read.CRASH_POINT,
    metrics: metricsAddress(read),
    log: logConfig(read),
  };
}

function sendingOf(read: z.infer<typeof environment>): WorkerConfig['sending'] {
  const sending = sendingConfig(read);
  return sending && { ...sending, dataKey: dataKeySetting.parse(read.DATA_KEY ?? '') };
}
