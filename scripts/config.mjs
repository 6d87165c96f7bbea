import { resolve } from 'node:path';
import { root } from './root.mjs';

/** @typedef {'postgres' | 'redis' | 'none'} Queue */

/**
 * What the launcher is told by its environment.
 * @typedef {object} Settings
 * @property {'trial' | 'production'} mode
 * @property {number} port
 * @property {string} host
 * @property {string} dataDir absolute
 * @property {Queue} queue where wake-ups come from; none: from the periodic sweep alone
 * @property {{ application: string, migration: string } | null} outside URLs of a server that is not ours
 * @property {string | undefined} dataKey
 * @property {string | undefined} trialPassword
 */

/** A mistake of the person who started us: shown without a stack trace. */
export class Misconfigured extends Error {}

/** A program of ours that ended with a failure and has said why itself. */
export class ProgramFailed extends Error {}

/** One that ended because of a mistake of whoever called it, told in a sentence of its own: there is nothing to add. */
export class MistakeTold extends ProgramFailed {}

/** Ended by the person who started us (Ctrl-C, SIGTERM); nothing is wrong. */
export class Stopped extends Error {
  constructor() {
    super('已中止 / stopped');
  }
}

const filesystem = new Set(['EACCES', 'EPERM', 'EEXIST', 'ENOENT', 'ENOTDIR', 'EISDIR', 'EROFS', 'ENOSPC']);

/**
 * What the person who started us has to mend, in words; null for what is our own failure.
 * @param {Error & { code?: string, path?: string }} error
 */
function mistakeIn(error) {
  if (error instanceof Misconfigured) return error.message;
  if (error.code?.startsWith('ERR_PARSE_ARGS'))
    return `参数有误，用法见 README / wrong parameters, see the README: ${error.message}`;
  if (error.path && error.code && filesystem.has(error.code))
    return `无法使用 / cannot use ${error.path}: ${error.message}`;
  return null;
}

/**
 * Mistakes in a line, our own failures with the stack.
 * @param {Error} error
 */
export const explain = (error) =>
  error instanceof MistakeTold
    ? ''
    : `${mistakeIn(error) ?? (error instanceof ProgramFailed || error instanceof Stopped ? error.message : error.stack)}\n`;

/**
 * Does what a command was called for; what goes wrong is explained on standard error and is its exit code: 2 for a mistake
 * of the caller, 130 where it was stopped, 1 for the rest.
 * @param {() => Promise<number | void>} work answers with the exit code, if not 0
 */
export async function asCommand(work) {
  try {
    process.exitCode = (await work()) ?? 0;
  } catch (thrown) {
    const error = /** @type {Error} */ (thrown);
    process.stderr.write(explain(error));
    process.exitCode = exitCodeOf(error);
  }
}

/** @param {Error} error */
function exitCodeOf(error) {
  if (error instanceof Stopped) return 130;
  return error instanceof MistakeTold || mistakeIn(error) !== null ? 2 : 1;
}

/** Everything of our own environment a started program may see; not the owner's database rights. */
export const inherited = () => ({ ...process.env, MIGRATION_DATABASE_URL: undefined });

const testFileMs = Number(process.env['TEST_FILE_MS'] ?? 15 * 60_000);

/** How long a file of tests may rest, and how much processor time it may use, without that one of its tests ends (ms): a fuzz in full as long as it is asked to. */
export const testLimits = { restMs: testFileMs, spinMs: testFileMs };

/** Where the person stood who called npm: relative files are meant from there. */
export const calledFrom = process.env['INIT_CWD'] ?? process.cwd();

/**
 * Our own environment with changes, for a program we start.
 * @param {Record<string, string>} changes
 */
export const environmentWith = (changes) => ({ ...process.env, ...changes });

/** npm's own program when npm started us, so that its version installs the dependencies too. */
export const npmProgram = process.env['npm_execpath'];

export const startedByNpm = Boolean(process.env['npm_lifecycle_event']);

/**
 * @param {NodeJS.ProcessEnv} [environment]
 * @returns {Settings}
 * @throws {Misconfigured}
 */
export function readSettings(environment = process.env) {
  const { DATABASE_URL, MIGRATION_DATABASE_URL, DATA_DIR, DATA_KEY, TRIAL_PASSWORD } = environment;
  const mode = oneOf(
    'MODE',
    environment['MODE'],
    DATABASE_URL ? 'production' : 'trial',
    /** @type {const} */ (['trial', 'production']),
  );
  const queue = oneOf('QUEUE', environment['QUEUE'], 'postgres', /** @type {const} */ (['postgres', 'redis', 'none']));
  if (queue === 'redis' && !environment['REDIS_URL'])
    throw new Misconfigured('QUEUE=redis 还需要 REDIS_URL / QUEUE=redis needs REDIS_URL');
  return {
    ...{ mode, queue, port: readPort(environment['PORT']), host: readHost(environment['HOST'], mode) },
    dataDir: resolve(DATA_DIR || `${root}.data`),
    outside: readUrls(DATABASE_URL, MIGRATION_DATABASE_URL),
    ...{ dataKey: DATA_KEY, trialPassword: TRIAL_PASSWORD },
  };
}

/**
 * What the programs are told of other servers, for whoever checks it; empty where it is not set.
 * @param {NodeJS.ProcessEnv} [environment]
 */
export function readConnections(environment = process.env) {
  const { SMTP_URL = '', REDIS_URL = '', VIRUS_SCAN = '', METRICS_TOKEN = '', METRICS_HOST = '' } = environment;
  return {
    smtpUrl: SMTP_URL,
    redisUrl: REDIS_URL,
    virusScan: VIRUS_SCAN,
    metricsToken: METRICS_TOKEN,
    metricsHost: METRICS_HOST,
  };
}

/**
 * @template {string} Value
 * @param {string} name
 * @param {string | undefined} given
 * @param {NoInfer<Value>} otherwise
 * @param {readonly Value[]} allowed
 */
function oneOf(name, given, otherwise, allowed) {
  const found = allowed.find((value) => value === (given || otherwise));
  if (found) return found;
  throw new Misconfigured(`${name}=${given}：只能是 ${allowed.join('、')} / must be ${allowed.join(' or ')}`);
}

/**
 * @param {string | undefined} application
 * @param {string | undefined} migration
 * @returns {Settings['outside']}
 */
function readUrls(application, migration) {
  if (!application) return null;
  // Not shown: it holds a password.
  for (const [name, url] of Object.entries({
    DATABASE_URL: application,
    MIGRATION_DATABASE_URL: migration || application,
  })) {
    if (!URL.canParse(url))
      throw new Misconfigured(`${name} 应形如 / must look like postgres://user:password@host:5432/banjie`);
  }
  return { application, migration: migration || application };
}

/** @param {string | undefined} given */
function readPort(given) {
  const port = Number(given || 3000);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Misconfigured(`PORT=${given}：应为 1 至 65535 的整数 / must be a whole number from 1 to 65535`);
}

/**
 * @param {string | undefined} given
 * @param {Settings['mode']} mode
 */
function readHost(given, mode) {
  const host = given || '127.0.0.1';
  if (mode === 'production' || ['127.0.0.1', '::1', 'localhost'].includes(host)) return host;
  throw new Misconfigured(`HOST=${host}：试用模式只在本机开放 / trial mode listens on the loopback interface only`);
}
