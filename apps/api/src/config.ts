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

/** Reads the environment once. Throws an Error that names the variable to set. */
export function apiConfig(env: NodeJS.ProcessEnv = process.env): ApiConfig {
  const { DATABASE_URL: databaseUrl, DATA_KEY: dataKey } = env;
  if (!databaseUrl) throw new Error('Set DATABASE_URL to the office database (application role).');
  if (!dataKey) throw new Error('Set DATA_KEY to 32 random bytes in base64: it protects personal data at rest.');
  const mode = env.MODE === 'trial' ? 'trial' : 'production';
  const port = Number(env.PORT ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error('PORT must be a port number.');
  return {
    mode,
    databaseUrl,
    // A trial office has published passwords: it never listens beyond this machine.
    host: mode === 'trial' ? '127.0.0.1' : (env.HOST ?? '0.0.0.0'),
    port,
    trustedProxies: Number(env.TRUSTED_PROXIES ?? 0) || 0,
    dataKey: Buffer.from(dataKey, 'base64'),
    virusScan: env.VIRUS_SCAN || null,
    webRoot: env.WEB_ROOT || null,
    crashPoint: env.CRASH_POINT || null,
    metricsToken: metricsToken(env),
    log: logConfig(mode, env),
    queue: queueConfig(databaseUrl, env),
  };
}
