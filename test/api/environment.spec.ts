import { describe, expect, it } from '@jest/globals';
import { Misconfigured } from '@banjie/runtime';
import { apiConfig } from '../../apps/api/src/config.js';
import { workerConfig } from '../../apps/worker/src/config.js';
import { backupConfig } from '../../libs/office/src/backup/backup-config.js';
import { foundingConfig, lettingInConfig } from '../../libs/office/src/organisation/found-config.js';
import { trialConfig } from '../../libs/office/src/trial-office/seed-config.js';

const key = Buffer.alloc(32).toString('base64');
const sound = { DATABASE_URL: 'postgres://office@db/banjie', DATA_KEY: key };

function refusalOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    expect(error).toBeInstanceOf(Misconfigured);
    return (error as Error).message;
  }
  throw new Error('It was accepted.');
}

const noDatabase = '请设置 DATABASE_URL（应用角色） / set DATABASE_URL to the office database (application role)';
const badDatabase = 'DATABASE_URL 应形如 / must look like postgres://host:port 或 or postgresql://host:port';
const badKey =
  'DATA_KEY 应为 32 个随机字节的 base64，用以加密个人信息 / must be 32 random bytes in base64: it protects personal data at rest (openssl rand -base64 32)';

describe('what the api cannot use of its environment is said by name:', () => {
  it.each<[Record<string, string>, string]>([
    [{ DATABASE_URL: '' }, noDatabase],
    [{ DATABASE_URL: 'mysql://a:secret@db/b' }, badDatabase],
    [{ DATABASE_URL: 'postgres://' }, badDatabase],
    [{ DATABASE_URL: 'secret' }, badDatabase],
    [{ DATA_KEY: '' }, badKey],
    [{ DATA_KEY: 'c2hvcnQ=' }, badKey],
    [{ PORT: 'abc' }, 'PORT=abc：应为 0 至 65535 的整数 / must be a whole number from 0 to 65535'],
    [{ PORT: '70000.5' }, 'PORT=70000.5：应为 0 至 65535 的整数 / must be a whole number from 0 to 65535'],
    [{ TRUSTED_PROXIES: '-1' }, 'TRUSTED_PROXIES=-1：应为 0 至 10 的整数 / must be a whole number from 0 to 10'],
    [{ VIRUS_SCAN: 'http://x' }, 'VIRUS_SCAN 应形如 / must look like clamav://host:port'],
    [{ METRICS_TOKEN: 'short' }, 'METRICS_TOKEN must have at least 16 characters: openssl rand -hex 24'],
    [{ METRICS_TOKEN: 'not one word, but long' }, 'METRICS_TOKEN must be visible ASCII characters without spaces.'],
    [{ LOG_FORMAT: 'xml' }, 'LOG_FORMAT must be one of json, human.'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of error, warn, info, debug.'],
    [{ DATABASE_URL: '', DATA_KEY: '' }, `${noDatabase}\n${badKey}`],
  ])('%j', (env, message) => {
    expect(refusalOf(() => apiConfig({ ...sound, ...env }))).toBe(message);
  });
});

describe('what the worker cannot use of its environment is said by name:', () => {
  it.each<[Record<string, string>, string]>([
    [{ DATABASE_URL: '' }, noDatabase],
    [{ QUEUE: 'rabbit' }, 'QUEUE=rabbit：只能是 / must be one of postgres, redis, none'],
    [{ QUEUE: 'redis' }, 'QUEUE=redis 还需要 REDIS_URL / QUEUE=redis needs REDIS_URL'],
    [{ REDIS_URL: 'x' }, 'REDIS_URL 应形如 / must look like redis://host:port 或 or rediss://host:port'],
    [{ SMTP_URL: 'mail' }, 'SMTP_URL 应形如 / must look like smtp://host:port 或 or smtps://host:port'],
    [{ METRICS_PORT: 'x' }, 'METRICS_PORT=x：应为 0 至 65535 的整数 / must be a whole number from 0 to 65535'],
    [
      { METRICS_PORT: '1', METRICS_HOST: '0.0.0.0' },
      'METRICS_HOST beyond this machine needs METRICS_TOKEN: metrics are never open.',
    ],
  ])('%j', (env, message) => {
    expect(refusalOf(() => workerConfig({ ...sound, ...env }))).toBe(message);
  });
});

const noOwner =
  '请设置 MIGRATION_DATABASE_URL（数据库属主） / set MIGRATION_DATABASE_URL to the office database (owner role)';

describe('what the programs for whoever keeps the database cannot use is said by name:', () => {
  const owner = { MIGRATION_DATABASE_URL: 'postgres://owner@db/banjie' };

  it.each<[string, () => unknown, string]>([
    [
      'founding',
      () => foundingConfig({}),
      `${noOwner}\n请设置 OFFICE_NAME（机关名称） / set OFFICE_NAME to the name of the office`,
    ],
    [
      'letting in',
      () => lettingInConfig({ ...owner, ACCOUNT: '' }),
      '请设置 ACCOUNT（管理员账号） / set ACCOUNT to the account of an administrator',
    ],
    [
      'the trial office',
      () => trialConfig(owner),
      '请设置 TRIAL_PASSWORD（试用账号的密码） / set TRIAL_PASSWORD to the password of the trial accounts',
    ],
    ['backup', () => backupConfig(['backup', '/b'], {}), noOwner],
    [
      'a backup without its path',
      () => backupConfig(['backup'], owner),
      '请用 npm run backup、restore 或 verify / use npm run backup, npm run restore or npm run verify',
    ],
  ])('%s', (_program, read, message) => {
    expect(refusalOf(read)).toBe(message);
  });

  const port = {
    SENDING_URL: 'https://gateway/messages',
    SENDING_SECRET: 's'.repeat(32),
    PUBLIC_URL: 'https://office',
  };

  it('a sending port is whole or it is not there', () => {
    for (const [name] of Object.entries(port).filter(([name]) => name !== 'PUBLIC_URL'))
      for (const read of [apiConfig, workerConfig])
        expect(refusalOf(() => read({ ...sound, ...port, [name]: '' }))).toContain('须一并设置');
    expect(refusalOf(() => apiConfig({ ...sound, ...port, PUBLIC_URL: '' }))).toContain('须一并设置');
    expect(refusalOf(() => apiConfig({ ...sound, ...port, SENDING_SECRET: 'short' }))).toContain('至少 32 个字符');
    expect(refusalOf(() => workerConfig({ ...sound, ...port, DATA_KEY: '' }))).toContain('SENDING_URL 还需要 DATA_KEY');
    expect(apiConfig({ ...sound, ...port })).toMatchObject({
      sending: { url: port.SENDING_URL, secret: port.SENDING_SECRET },
      publicUrl: 'https://office',
    });
    expect(apiConfig({ ...sound, PUBLIC_URL: 'https://office' })).toMatchObject({ sending: null });
  });

  it('asks no more than each of them needs', () => {
    expect(trialConfig({ DATABASE_URL: 'postgres://one@db/b', TRIAL_PASSWORD: 'p' })).toEqual({
      ownerUrl: 'postgres://one@db/b',
      password: 'p',
    });
    expect(backupConfig(['verify', '/b', '--json'], { DATA_KEY: key })).toEqual({
      command: 'verify',
      path: '/b',
      ownerUrl: '',
      dataKey: Buffer.alloc(32),
      overwrite: false,
      withoutKey: false,
      json: true,
    });
  });
});

describe('an environment that says only what it must', () => {
  it('is completed, and what is empty counts as not said', () => {
    const empty = { PORT: '', VIRUS_SCAN: '', WEB_ROOT: '', CRASH_POINT: '', QUEUE: '', LOG_LEVEL: '', DATA_DIR: '' };
    expect(apiConfig({ ...sound, ...empty })).toEqual({
      mode: 'production',
      databaseUrl: sound.DATABASE_URL,
      host: '0.0.0.0',
      port: 3000,
      trustedProxies: 0,
      dataKey: Buffer.alloc(32),
      virusScan: null,
      webRoot: null,
      crashPoint: null,
      metricsToken: null,
      sending: null,
      publicUrl: null,
      log: { format: 'json', level: 'info' },
      queue: { queue: 'postgres', databaseUrl: sound.DATABASE_URL, redisUrl: '' },
    });
    expect(workerConfig({ ...sound, ...empty, MODE: 'trial', DATA_DIR: '/data' })).toEqual({
      mode: 'trial',
      databaseUrl: sound.DATABASE_URL,
      queue: 'postgres',
      redisUrl: '',
      smtpUrl: null,
      mailFrom: 'banjie@localhost',
      sending: null,
      anchorDirectory: '/data/history-anchors',
      crashPoint: null,
      metrics: null,
      log: { format: 'human', level: 'warn' },
    });
    expect(apiConfig({ ...sound, MODE: 'trial', HOST: '0.0.0.0' }).host).toBe('127.0.0.1');
    expect(apiConfig({ ...sound, DATABASE_URL: 'postgres:///b?host=/run/postgresql' }).databaseUrl).toContain('/run');
  });
});
