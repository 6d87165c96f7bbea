import { environmentOf, Misconfigured } from '@banjie/runtime';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { ReplyClock } from './replay.js';

export interface ReplayConfig {
  input: string;
  clock: ReplyClock;
  json: boolean;
  ownerUrl: string;
  databaseUrl: string;
}

const clocks: readonly ReplyClock[] = ['generalReply', 'specialReply'];

const databaseUrl = z.string({ error: 'Set MIGRATION_DATABASE_URL and DATABASE_URL, or use npm run replay.' });
const environment = z.object({ MIGRATION_DATABASE_URL: databaseUrl, DATABASE_URL: databaseUrl });

/** Arguments and environment of `npm run replay`. Throws `Misconfigured`, which says what is missing. */
export function replayConfig(argv = process.argv.slice(2), env = process.env): ReplayConfig {
  const { values } = parseArgs({
    args: argv,
    options: {
      input: { type: 'string' },
      clock: { type: 'string', default: 'generalReply' },
      json: { type: 'boolean', default: false },
    },
  });
  const clock = clocks.find((one) => one === values.clock);
  if (!clock) throw new Misconfigured(`--clock ${values.clock}：只能是 / must be one of ${clocks.join(', ')}`);
  if (!values.input) throw new Misconfigured('缺少 --input FILE.jsonl / --input FILE.jsonl is missing');
  const { MIGRATION_DATABASE_URL, DATABASE_URL } = environmentOf(environment, env);
  return {
    input: values.input,
    clock,
    json: values.json ?? false,
    ownerUrl: MIGRATION_DATABASE_URL,
    databaseUrl: DATABASE_URL,
  };
}
