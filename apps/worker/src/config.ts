import { Misconfigured, urlSetting } from '@banjie/runtime';
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

/** Reads the environment once. Throws `Misconfigured`, which names the variable to set. */
export function workerConfig(env: NodeJS.ProcessEnv = process.env): WorkerConfig {
  const databaseUrl = urlSetting('DATABASE_URL', env.DATABASE_URL, ['postgres:', 'postgresql:']);
  if (!databaseUrl)
    throw new Misconfigured(
      '请设置 DATABASE_URL（应用角色） / set DATABASE_URL to the office database (application role)',
    );
  const queue = choices.find((choice) => choice === (env.QUEUE || 'postgres'));
  if (!queue) throw new Misconfigured(`QUEUE=${env.QUEUE}：只能是 / must be one of ${choices.join(', ')}`);
  const redisUrl = urlSetting('REDIS_URL', env.REDIS_URL, ['redis:', 'rediss:']);
  if (queue === 'redis' && !redisUrl)
    throw new Misconfigured('QUEUE=redis 还需要 REDIS_URL / QUEUE=redis needs REDIS_URL');
  const mode = env.MODE === 'trial' ? 'trial' : 'production';
  return {
    mode,
    databaseUrl,
    queue,
    redisUrl: redisUrl ?? '',
    smtpUrl: urlSetting('SMTP_URL', env.SMTP_URL, ['smtp:', 'smtps:']),
    mailFrom: env.MAIL_FROM ?? 'banjie@localhost',
    anchorDirectory: env.DATA_DIR ? `${env.DATA_DIR}/history-anchors` : null,
    crashPoint: env.CRASH_POINT || null,
    metrics: metricsAddress(env),
    log: logConfig(mode, env),
  };
}
