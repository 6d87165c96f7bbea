import { connect } from 'node:net';
import { fine, note, wrong } from './finding.mjs';

/** @typedef {ReturnType<typeof import('../config.mjs').readConnections>} Connections */

/**
 * Keys and tokens as they are given; nothing of them is shown.
 * @param {import('../config.mjs').Settings} settings
 * @param {Connections} connections
 * @returns {import('./finding.mjs').Finding[]}
 */
export function keys({ mode, outside, dataKey }, { metricsToken, metricsHost }) {
  const found = [];
  if (dataKey !== undefined && Buffer.from(dataKey, 'base64').length !== 32)
    found.push(
      wrong(
        'dataKey',
        'DATA_KEY 不是 32 字节的 base64 / DATA_KEY is not 32 bytes in base64',
        'openssl rand -base64 32（仅限新机关；旧数据须用原来的密钥 / for a new office only: old data needs its old key）',
      ),
    );
  else if (dataKey === undefined && outside && mode === 'production')
    found.push(
      wrong(
        'dataKey',
        '正式运行没有 DATA_KEY / production without DATA_KEY',
        '放回原来的密钥；新机关用 openssl rand -base64 32 / put the old key back; for a new office: openssl rand -base64 32',
      ),
    );
  if (metricsToken === '' && metricsHost === '')
    found.push(
      note(
        'metricsToken',
        '没有设 METRICS_TOKEN：只有管理员能看指标 / without METRICS_TOKEN only administrators read the metrics',
        'openssl rand -hex 24',
      ),
    );
  else if (metricsToken.length < 16)
    found.push(
      wrong(
        'metricsToken',
        'METRICS_TOKEN 少于 16 个字符，程序会拒绝启动 / METRICS_TOKEN has fewer than 16 characters: the programs refuse to start',
        'openssl rand -hex 24',
      ),
    );
  else found.push(fine('metricsToken', '指标令牌已设 / the metrics token is set'));
  return found;
}

/**
 * Whether the mail server takes us; sends nothing.
 * @param {Connections} connections
 * @returns {Promise<import('./finding.mjs').Finding[]>}
 */
export async function mail({ smtpUrl }) {
  if (smtpUrl === '')
    return [
      note(
        'mail',
        '没有设 SMTP_URL：不发邮件，文书只在系统内送达 / without SMTP_URL no mail is sent; notices are delivered inside the office',
      ),
    ];
  if (!URL.canParse(smtpUrl))
    return [wrong('mail', 'SMTP_URL 不是网址 / SMTP_URL is no address', 'smtp://user:password@host:587')];
  const { createTransport } = await import('nodemailer');
  const { host } = new URL(smtpUrl);
  const transport = createTransport(
    Object.assign({ url: smtpUrl }, { connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 5_000 }),
  );
  try {
    await transport.verify();
    return [fine('mail', `邮件服务器 ${host} 可用 / the mail server answers`)];
  } catch (error) {
    const { code, responseCode } = /** @type {{ code?: string, responseCode?: number }} */ (error);
    return [
      wrong(
        'mail',
        `邮件服务器 ${host} 不可用 / the mail server cannot be used (${responseCode ?? code ?? 'no answer'})`,
        '核对 SMTP_URL、账号与防火墙；邮件会留着，恢复后补发 / check SMTP_URL, account and firewall; mails wait and go out later',
      ),
    ];
  } finally {
    transport.close();
  }
}

/**
 * @param {Connections} connections
 * @returns {Promise<import('./finding.mjs').Finding[]>}
 */
export async function virusScan({ virusScan: address }) {
  if (address === '')
    return [
      note(
        'virusScan',
        '没有设 VIRUS_SCAN：附件标明未扫描 / without VIRUS_SCAN attached files are shown as not scanned',
      ),
    ];
  const { hostname, port } = new URL(address);
  const answers = await new Promise((done) => {
    const socket = connect({ host: hostname, port: Number(port) || 3310, timeout: 5_000 });
    for (const [event, outcome] of /** @type {const} */ ([
      ['connect', true],
      ['error', false],
      ['timeout', false],
    ])) {
      socket.once(event, () => {
        socket.destroy();
        done(outcome);
      });
    }
  });
  return [
    answers
      ? fine('virusScan', '病毒扫描可用 / the virus scanner answers')
      : wrong(
          'virusScan',
          '病毒扫描无法连接：附件会被拒绝 / the virus scanner cannot be reached: attached files are refused',
          '启动 clamd 或核对 VIRUS_SCAN / start clamd or check VIRUS_SCAN',
        ),
  ];
}

/**
 * @param {import('../config.mjs').Settings} settings
 * @param {Connections} connections
 * @returns {Promise<import('./finding.mjs').Finding[]>}
 */
export async function queue({ queue: kind }, { redisUrl }) {
  if (kind === 'none') return [note('queue', '不用队列，只靠巡检 / no queue: the sweep does everything')];
  if (kind === 'postgres') return [fine('queue', '队列在 PostgreSQL 中 / the queue is in PostgreSQL')];
  const { Redis } = await import('ioredis');
  const redis = new Redis(redisUrl, {
    lazyConnect: true,
    connectTimeout: 5_000,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
  });
  redis.on('error', () => {});
  try {
    await redis.connect();
    return keepsJobs(`${await redis.info('memory')}\n${await redis.info('persistence')}`);
  } catch (error) {
    return [
      wrong(
        'queue',
        `Redis 无法连接 / cannot be reached (${/** @type {NodeJS.ErrnoException} */ (error).code ?? 'no answer'})`,
        '启动 Redis 或核对 REDIS_URL；在此期间由巡检处理 / start Redis or check REDIS_URL; the sweep does the work meanwhile',
      ),
    ];
  } finally {
    redis.disconnect();
  }
}

/**
 * @param {string} info what Redis says of itself
 * @returns {import('./finding.mjs').Finding[]}
 */
function keepsJobs(info) {
  const said = (/** @type {string} */ name) => new RegExp(`^${name}:(.*)$`, 'm').exec(info)?.[1]?.trim();
  return [
    said('maxmemory_policy') === 'noeviction'
      ? fine('queue', 'Redis 可用，不会丢弃任务 / Redis answers and drops no job')
      : wrong(
          'queue',
          `Redis 的 maxmemory-policy 是 / is ${said('maxmemory_policy')}`,
          'redis-cli config set maxmemory-policy noeviction（并写入配置 / and in its configuration）',
        ),
    said('aof_enabled') === '1'
      ? fine('queueKept', 'Redis 任务写盘 / Redis keeps its jobs on disk')
      : note(
          'queueKept',
          'Redis 未开 AOF：重启会丢任务，由巡检补上，最多迟 60 秒 / Redis without AOF: a restart loses jobs, the sweep catches up within 60 s',
          'appendonly yes',
        ),
  ];
}
