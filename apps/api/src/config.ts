import {
  databaseUrlSetting,
  environmentOf,
  highestPort,
  modeSetting,
  textSetting,
  urlSetting,
  wholeNumberSetting,
} from '@banjie/runtime';
import {
  dataKeySetting,
  sendingConfig,
  sendingEnvironment,
  sendingIsPartial,
  sendingIsWhole,
  type SendingConfig,
} from '@banjie/office';
import { logConfig, logEnvironment, metricsTokenSetting, type LogConfig } from '@banjie/telemetry';
import { z } from 'zod';
import { queueConfig, queueEnvironment, type QueueConfig } from './operations/queue-config.js';

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
  /** The gateway that takes messages; null: none are sent. */
  sending: SendingConfig | null;
  /** By which petitioners reach the office (`https://…`); null: as whoever asks has reached it. */
  publicUrl: string | null;
  log: LogConfig;
  queue: QueueConfig;
}

/** More proxies in a row than this is a typing error. */
const proxiesAtMost = 10;

const environment = z
  .object({
    MODE: modeSetting,
    DATABASE_URL: databaseUrlSetting,
    HOST: z.string().default('0.0.0.0'),
    PORT: wholeNumberSetting('PORT', highestPort).default(3000),
    TRUSTED_PROXIES: wholeNumberSetting('TRUSTED_PROXIES', proxiesAtMost).default(0),
    DATA_KEY: dataKeySetting,
    VIRUS_SCAN: urlSetting('VIRUS_SCAN', ['clamav:']).nullable().default(null),
    WEB_ROOT: textSetting,
    CRASH_POINT: textSetting,
    METRICS_TOKEN: metricsTokenSetting,
    ...logEnvironment,
    ...sendingEnvironment,
    ...queueEnvironment,
  })
  .refine(sendingIsWhole, sendingIsPartial);

/** Reads the environment once. Throws `Misconfigured`, which names the variable to set. */
export function apiConfig(env: NodeJS.ProcessEnv = process.env): ApiConfig {
  const read = environmentOf(environment, env);
  return {
    mode: read.MODE,
    databaseUrl: read.DATABASE_URL,
    // A trial office has published passwords: it never listens beyond this machine.
    host: read.MODE === 'trial' ? '127.0.0.1' : read.HOST,
    port: read.PORT,
    trustedProxies: read.TRUSTED_PROXIES,
    dataKey: read.DATA_KEY,
    virusScan: read.VIRUS_SCAN,
    webRoot: read.WEB_ROOT,
    crashPoint: read.CRASH_POINT,
    metricsToken: read.METRICS_TOKEN,
    sending: sendingConfig(read),
    publicUrl: read.PUBLIC_URL,
    log: logConfig(read),
    queue: queueConfig(read),
  };
}
