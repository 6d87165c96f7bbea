import { highestPort, Misconfigured, urlSetting, wholeNumberSetting } from '@banjie/runtime';
import { logConfig, metricsToken, type LogConfig } from '@banjie/telemetry';
import { queueConfig, type QueueConfig } from './operations/queue-config.js';

export interface ApiConfig {
  mode: 'trial' | 'production';
  databaseUrl: string;
  host: string;
  port: number;
  /** How many reverse proxies stand before the office and tell the caller's address; 0 trusts no such header. */
  trustedProxies: number;
  /** 32 bytes: the key for personal data at rest. */
  dataKey: Buffer;
  /** `clamav://host:port`; null where no scanner is set up, which every attached file then says. */
  virusScan: string | null;
  /** The built console; null to serve the API alone. */
  webRoot: string | null;
  crashPoint: string | null;
  /** By which a collector reads the metrics; null: only an administrator does. */
  metricsToken: string | null;
  log: LogConfig;
  queue: QueueConfig;
}

/** More proxies in a row than this is a typing error. */
const proxiesAtMost = 10;

/** Reads the environment once. Throws `Misconfigured`, which names the variable to set. */
export function apiConfig(env: NodeJS.ProcessEnv = process.env): ApiConfig {
  const databaseUrl = urlSetting('DATABASE_URL', env.DATABASE_URL, ['postgres:', 'postgresql:']);
  if (!databaseUrl)
    throw new Misconfigured(
      '请设置 DATABASE_URL（应用角色） / set DATABASE_URL to the office database (application role)',
    );
  const mode = env.MODE === 'trial' ? 'trial' : 'production';
  return {
    mode,
    databaseUrl,
    // A trial office has published passwords: it never listens beyond this machine.
    host: mode === 'trial' ? '127.0.0.1' : (env.HOST ?? '0.0.0.0'),
    port: wholeNumberSetting('PORT', env.PORT || '3000', highestPort),
    trustedProxies: wholeNumberSetting('TRUSTED_PROXIES', env.TRUSTED_PROXIES || '0', proxiesAtMost),
    dataKey: keyOf(env.DATA_KEY),
    virusScan: urlSetting('VIRUS_SCAN', env.VIRUS_SCAN, ['clamav:']),
    webRoot: env.WEB_ROOT || null,
    crashPoint: env.CRASH_POINT || null,
    metricsToken: metricsToken(env),
    log: logConfig(mode, env),
    queue: queueConfig(databaseUrl, env),
  };
}

function keyOf(given: string | undefined): Buffer {
  const key = Buffer.from(given ?? '', 'base64');
  if (key.length === 32) return key;
  throw new Misconfigured(
    'DATA_KEY 应为 32 个随机字节的 base64，用以加密个人信息 / must be 32 random bytes in base64: it protects personal data at rest (openssl rand -base64 32)',
  );
}
