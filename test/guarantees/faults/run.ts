import { parseArgs } from 'node:util';
import { Misconfigured } from '../../../scripts/config.mjs';
import { withClient, withDatabase } from '../../../scripts/database/prepare.mjs';
import { sabotageInForce, tellSpecs } from '../../support/config.js';
import { startTestServer } from '../../support/postgres-server.mjs';
import { faults } from './all.js';
import { times, type Fault, type Queue, type Tally, type Verdict } from './fault.js';
import { tryEach } from './sabotage-trial.js';
import { sabotages } from './sabotages.mjs';

interface Options {
  rounds: number | null;
  only: readonly Fault[];
  queues: readonly Queue[];
  sabotage: readonly string[];
  json: boolean;
}

const everyQueue: readonly Queue[] = ['none', 'postgres', 'redis'];

/** Throws an Error that says what may be asked. */
export function readOptions(parameters: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...parameters],
    options: { rounds: { type: 'string' }, only: { type: 'string' }, queue: { type: 'string' }, sabotage: { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  const chosen = values.only?.split(',') ?? faults.map(({ id }) => id);
  const only = chosen.map((id) => faults.find((fault) => fault.id === id) ?? refuse(`--only ${id}: ${faults.map((fault) => fault.id).join(', ')}`));
  const rounds = values.rounds === undefined ? null : Number(values.rounds);
  if (rounds !== null && (!Number.isInteger(rounds) || rounds < 1)) refuse('--rounds: 1, 2, 3, …');
  const queues = values.queue === undefined ? (['none'] as const) : [everyQueue.find((queue) => queue === values.queue) ?? refuse(`--queue: ${everyQueue.join(', ')}`)];
  const names = Object.keys(sabotages);
  const sabotage = values.sabotage === undefined ? [] : values.sabotage === 'all' ? names : [values.sabotage];
  for (const name of sabotage) if (!names.includes(name)) refuse(`--sabotage ${name}: all, ${names.join(', ')}`);
  return { rounds, only, queues, sabotage, json: values.json };
}

function refuse(words: string): never {
  throw new Misconfigured(words);
}

/** Runs the suite, or with `--sabotage` proves that it can fail. Returns the exit code. */
export async function runGuarantees(parameters: readonly string[]): Promise<number> {
  const { rounds, only, queues, sabotage, json } = readOptions(parameters);
  const say = (text: string): void => void (json ? process.stderr : process.stdout).write(`${text}\n`);
  if (sabotage.length > 0) {
    const found = await tryEach(sabotage, say);
    if (json) process.stdout.write(`${JSON.stringify(found)}\n`);
    return Object.values(found).every(({ red }) => red.length > 0) ? 0 : 1;
  }
  const server = await startTestServer();
  tellSpecs(server);
  if (sabotageInForce) await damage(withDatabase(server.adminUrl, server.template), sabotageInForce);
  try {
    const verdicts: Record<string, Verdict> = {};
    for (const fault of only) for (const queue of queues) verdicts[fault.id] = await judge(fault, { rounds: rounds ?? fault.rounds.full, queue }, say);
    if (json) process.stdout.write(`${JSON.stringify(verdicts)}\n`);
    return Object.values(verdicts).every(({ verdict }) => verdict === 'holds') ? 0 : 1;
  } finally {
    await server.stop();
  }
}

/** Every database of the run is a copy of the template. */
async function damage(template: string, name: string): Promise<void> {
  await withClient(template, async (client) => {
    for (const text of sabotages[name]?.database ?? []) await client.query(text);
  });
}

async function judge(fault: Fault, context: { rounds: number; queue: Queue }, say: (text: string) => void): Promise<Verdict> {
  const began = performance.now();
  const tally = await fault.run(context).catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))));
  const seconds = Math.round((performance.now() - began) / 1000);
  if (tally instanceof Error) {
    say(`${fault.id} ${fault.hypothesis} | ${fault.injection} | ${seconds} s | broken: ${tally.stack}`);
    return { rounds: context.rounds, lost: 0, duplicated: 0, early: 0, verdict: 'broken' };
  }
  say(lineOf(fault, tally, seconds));
  return tally.verdict();
}

function lineOf({ id, hypothesis, injection }: Fault, tally: Tally, seconds: number): string {
  const { rounds, lost, duplicated, early, verdict } = tally.verdict();
  const figures = Object.entries(tally.figures).map(([name, value]) => `${name} ${value}`);
  const counted = [`${rounds} rounds`, `${lost} lost`, `${duplicated} duplicated`, `${early} early`, ...figures, `${seconds} s`].join(', ');
  const worst = times(Math.min(3, tally.broken.length), (index) => `; ${tally.broken[index]}`).join('');
  return `${id} ${hypothesis} | ${injection} | ${counted} | ${verdict}${worst}`;
}
