import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { applicationRole } from '../database/prepare.mjs';
import { root } from '../root.mjs';
import { dataKey } from './data-key.mjs';
import { fine, note, wrong } from './finding.mjs';

/** @typedef {import('./finding.mjs').Finding} Finding */
/** @typedef {(client: pg.Client, mode: string) => Promise<Finding[]>} Look */

const oldestServer = 160_000;

/**
 * Everything about the database, as the application sees it; one that cannot be reached is one finding.
 * @param {string} url application role
 * @param {{ mode: string, key: string | undefined }} office key: for personal data, base64
 * @returns {Promise<Finding[]>}
 */
export async function database(url, { mode, key }) {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'banjie-doctor',
    connectionTimeoutMillis: 5_000,
    statement_timeout: 10_000,
  });
  client.on('error', () => {});
  try {
    await client.connect();
  } catch (error) {
    return [refused(/** @type {Refusal} */ (error))];
  }
  try {
    const looks = /** @type {Look[]} */ ([server, schema, rights, () => dataKey(client, key), work, calendar]);
    /** @type {Finding[]} */
    const found = [];
    for (const look of looks) {
      found.push(...(await look(client, mode)));
      if (found.some(({ id, verdict }) => id === 'schema' && verdict === 'wrong')) break;
    }
    return found;
  } finally {
    await client.end();
  }
}

/** @typedef {Error & { code?: string }} Refusal code: SQLSTATE, or of the network */

/**
 * Why there is no connection: a server that answers need not be started.
 * @param {Refusal} error
 */
function refused({ code, message }) {
  if (code === '28P01' || code === '28000')
    return wrong(
      'database',
      `数据库拒绝该账号或密码 / the database refuses the role or its password (${code})`,
      '改正 DATABASE_URL 中的账号与密码；内置数据库：放回原来的 secrets.json / mend role and password in DATABASE_URL; embedded: put the former secrets.json back',
    );
  if (code === '3D000')
    return wrong(
      'database',
      `PostgreSQL 上没有这个数据库 / there is no such database on the server (${code})`,
      '改正 DATABASE_URL 中的库名，或先 createdb / mend the name in DATABASE_URL, or make it: createdb',
    );
  return wrong(
    'database',
    `数据库无法连接 / the database cannot be reached (${code ?? message})`,
    '启动 PostgreSQL，核对 DATABASE_URL 的地址与端口 / start PostgreSQL; check address and port of DATABASE_URL',
  );
}

/** @type {Look} */
async function server(client) {
  const { rows } = await client.query(
    "SELECT name, setting FROM pg_settings WHERE name IN ('fsync', 'full_page_writes', 'synchronous_commit', 'server_version_num', 'server_version')",
  );
  const said = Object.fromEntries(rows.map(({ name, setting }) => [name, setting]));
  const off = ['fsync', 'full_page_writes', 'synchronous_commit'].filter((name) => said[name] === 'off');
  return [
    Number(said['server_version_num']) >= oldestServer
      ? fine('database', `PostgreSQL ${said['server_version']}`)
      : wrong(
          'database',
          `PostgreSQL ${said['server_version']} 过旧 / is too old`,
          '升级到 16 以上 / upgrade to 16 or later',
        ),
    off.length === 0
      ? fine('durability', '已确认的写入不会因断电丢失 / what is acknowledged survives a power cut')
      : wrong(
          'durability',
          `PostgreSQL 关闭了 / runs without ${off.join(', ')}`,
          `ALTER SYSTEM SET ${off[0]} = on; SELECT pg_reload_conf()`,
        ),
  ];
}

/** @type {Look} */
async function schema(client) {
  const list = `${root}libs/entities/dist/data-source.js`;
  const {
    rows: [there],
  } = await client.query(
    "SELECT to_regclass('public.office') IS NOT NULL AS ours, has_schema_privilege('public', 'USAGE') AS usable",
  );
  const next = 'npm run migrate（内置数据库：npm start / embedded: npm start）';
  if (!there.ours) return [wrong('schema', '数据库中没有办结的表 / the database has no tables of Banjie', next)];
  if (!existsSync(list))
    return [note('schema', '尚未构建，未核对结构版本 / not built: the schema was not compared', 'npm run build')];
  const { migrations } = await import(pathToFileURL(list).href);
  const { rows } = await client.query('SELECT name FROM migrations');
  const done = new Set(rows.map(({ name }) => name));
  const known = migrations.map((/** @type {{ name: string }} */ { name }) => name);
  const pending = known.filter((/** @type {string} */ name) => !done.has(name));
  const later = [...done].filter((name) => !known.includes(name));
  if (later.length > 0)
    return [
      wrong(
        'schema',
        `数据库结构比程序新 / the schema is later than the programs (${later.join(', ')})`,
        '换用新版本的程序 / use the programs of that release',
      ),
    ];
  return [
    pending.length === 0
      ? fine('schema', '数据库结构是最新的 / the schema is up to date')
      : wrong('schema', `有 ${pending.length} 项结构变更未执行 / migrations are pending: ${pending.join(', ')}`, next),
  ];
}

/** @type {Look} */
async function rights(client, mode) {
  const {
    rows: [row],
  } = await client.query(
    `SELECT current_user AS role, has_table_privilege('history', 'UPDATE') OR has_table_privilege('history', 'DELETE') OR has_table_privilege('history', 'TRUNCATE') AS rewrites,
       pg_has_role(current_user, (SELECT relowner FROM pg_class WHERE oid = 'history'::regclass), 'USAGE') AS owns, mode, clock_shift::text AS shift FROM office WHERE id = 1`,
  );
  /** @type {Finding[]} */
  const found = [];
  if (row.rewrites || row.owns)
    found.push(
      wrong(
        'role',
        `数据库账号 ${row.role} 可以改动办理记录 / the role ${row.role} may alter the history`,
        `让 DATABASE_URL 使用 ${applicationRole}，并执行 / let DATABASE_URL use ${applicationRole}, and: REVOKE UPDATE, DELETE, TRUNCATE ON history FROM ${applicationRole}`,
      ),
    );
  else
    found.push(fine('role', `数据库账号 ${row.role} 不能改动办理记录 / the role ${row.role} cannot alter the history`));
  if (mode === 'production' && (row.mode !== 'production' || row.shift !== '0'))
    found.push(
      wrong(
        'mode',
        `这是 ${row.mode} 数据库，不能用于正式运行 / this is a ${row.mode} database: it cannot serve production`,
        '为正式机关另建数据库 / make another database for the real office',
      ),
    );
  return found;
}

/** @type {Look} */
async function work(client) {
  const before = Date.now();
  const {
    rows: [row],
  } = await client.query(
    `SELECT EXTRACT(EPOCH FROM clock_timestamp() - swept_at)::float8 AS swept, (EXTRACT(EPOCH FROM clock_timestamp()) * 1000)::float8 AS now,
       (SELECT EXTRACT(EPOCH FROM clock_timestamp() - min(created_at))::float8 FROM outbox WHERE done_at IS NULL) AS owed,
       (SELECT count(*)::int FROM outbox WHERE done_at IS NOT NULL AND last_error IS NOT NULL) AS "givenUp",
       (SELECT count(*)::int FROM timer WHERE state = 'armed' AND fire_at < office_now() - interval '60 seconds') AS late FROM office WHERE id = 1`,
  );
  const skew = Math.max(0, before - row.now, row.now - Date.now()) / 1000;
  return [swept(row.swept), ...late(row.late), owed(row.owed ?? 0, row.givenUp), clock(skew)];
}

/** @param {number | null} seconds since the last sweep; null: there was none */
function swept(seconds) {
  if (seconds !== null && seconds <= 60)
    return fine('sweep', `${Math.round(seconds)} 秒前巡检 / swept ${Math.round(seconds)} s ago`);
  return wrong(
    'sweep',
    seconds === null
      ? '后台进程从未巡检 / no worker has ever swept'
      : `已 ${Math.round(seconds)} 秒没有巡检 / no sweep for ${Math.round(seconds)} s`,
    '启动后台进程（worker）并看其日志 / start a worker and look at its log',
  );
}

/** @param {number} timers more than a minute late */
function late(timers) {
  if (timers === 0) return [];
  return [
    wrong(
      'late',
      `${timers} 个到期事项超过一分钟未处理 / timers are more than a minute late`,
      '见 docs/operations.md#banjietimerslate',
    ),
  ];
}

/**
 * @param {number} seconds since the oldest that is owed
 * @param {number} givenUp
 */
function owed(seconds, givenUp) {
  if (seconds <= 300 && givenUp === 0) return fine('outbox', '文书和邮件没有积压 / the outbox is not behind');
  return wrong(
    'outbox',
    `待发文书或邮件积压：最久 ${Math.round(seconds)} 秒，已放弃 ${givenUp} 份 / the outbox lags: ${Math.round(seconds)} s, ${givenUp} given up`,
    '在“运行状况”页查看原因并重新送出 / see why on the operations page and try again',
  );
}

/** @param {number} skew seconds between this machine and the database */
function clock(skew) {
  if (skew <= 5) return fine('clock', '时钟与数据库一致 / the clock agrees with the database');
  return wrong(
    'clock',
    `本机时钟与数据库相差 ${skew.toFixed(1)} 秒 / this clock differs from the database’s by ${skew.toFixed(1)} s`,
    '启用时间同步 / turn on time synchronisation: timedatectl set-ntp true',
  );
}

/** @type {Look} */
async function calendar(client) {
  const {
    rows: [row],
  } = await client.query(
    `SELECT EXTRACT(YEAR FROM t)::int AS year, EXTRACT(MONTH FROM t)::int AS month, ARRAY(SELECT year FROM calendar_year_row) AS loaded
     FROM (SELECT office_now() AT TIME ZONE 'Asia/Shanghai' AS t) n`,
  );
  const wanted = row.month >= 11 ? [row.year, row.year + 1] : [row.year];
  const missing = wanted.filter((year) => !row.loaded.includes(year));
  if (missing.length === 0) return [fine('calendar', `${wanted.join('、')} 年日历已导入 / the calendar is loaded`)];
  const next = '在“放假日历”页载入 / load it on the page “Holiday calendar”';
  // The notice of the coming year appears in November: until the year has begun nothing counts wrongly.
  const only = missing.every((year) => year > row.year);
  return [
    (only ? note : wrong)(
      'calendar',
      `${missing.join('、')} 年日历未导入，期限按临时规则计算 / the calendar is not loaded: deadlines are provisional`,
      next,
    ),
  ];
}
