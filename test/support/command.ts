import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { environmentWithout } from './config.js';

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

/** A command of the office as somebody in a terminal gives it, with these variables of its own and no others of the office. */
export async function command(
  name: 'backup' | 'restore' | 'verify' | 'doctor' | 'let-in',
  parameters: string[],
  variables: Record<string, string>,
): Promise<Ended> {
  const env = { ...environmentWithout(...ofTheOffice), ...variables };
  const child = spawn(process.execPath, [`scripts/${name}.mjs`, ...parameters], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const code = new Promise<number | null>((done) => child.once('exit', done));
  const [said, complained] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return {
    code: await code,
    said,
    complained,
    told: <Value>() => JSON.parse(said.trim().split('\n').at(-1) ?? '') as Value,
  };
}
