import { spawn, type ChildProcess } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { root } from '../../scripts/root.mjs';
import { environmentWithout, variablesOfTheTestRun } from './config.js';

const ofTheOffice = [
  'DATABASE_URL',
  'MIGRATION_DATABASE_URL',
  'MODE',
  'QUEUE',
  'HOST',
  'PORT',
  'DATA_DIR',
  'DATA_KEY',
  'REDIS_URL',
  'SMTP_URL',
  'SENDING_URL',
  'SENDING_SECRET',
  'PUBLIC_URL',
  'VIRUS_SCAN',
  'METRICS_TOKEN',
  'METRICS_HOST',
  'INIT_CWD',
];

export interface Ended {
  code: number | null;
  said: string;
  complained: string;
  /** The JSON object of the last line. */
  told<Value = Record<string, unknown>>(): Value;
}

type Variables = Record<string, string>;

/** A command of the office as somebody in a terminal gives it, with these variables of its own and no others of the office. */
export function command(
  name: 'backup' | 'restore' | 'verify' | 'doctor' | 'let-in',
  parameters: string[],
  variables: Variables,
): Promise<Ended> {
  return ended([process.execPath, `scripts/${name}.mjs`, ...parameters], variables);
}

/**
 * As `command`, by way of npm and its script: `run replay`, `test`. Of the test run that gives it, nothing is passed on.
 * `folder`: the clone; `from`: where whoever gives it stands.
 */
export function npm(
  script: string,
  parameters: readonly string[],
  {
    variables = {},
    folder = root,
    from = folder,
  }: { variables?: Variables; folder?: string | undefined; from?: string },
): Promise<Ended> {
  const given = ['npm', `--prefix=${folder}`, '--no-update-notifier', ...script.split(' ')];
  return ended(parameters.length > 0 ? [...given, '--', ...parameters] : given, variables, from);
}

async function ended(words: readonly string[], variables: Variables, from?: string): Promise<Ended> {
  const [program = '', ...parameters] = words;
  const env = { ...environmentWithout(...ofTheOffice, ...variablesOfTheTestRun()), ...variables };
  const child = spawn(program, parameters, { env, cwd: from, stdio: ['ignore', 'pipe', 'pipe'] });
  const code = exitCode(child);
  const [said, complained] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return {
    code: await code,
    said,
    complained,
    told: <Value>() => JSON.parse(said.trim().split('\n').at(-1) ?? '') as Value,
  };
}

const exitCode = (child: ChildProcess): Promise<number | null> =>
  new Promise((done, failed) => child.once('exit', done).once('error', failed));
