import { Misconfigured } from '../../../scripts/config.mjs';
import { withClient, withDatabase } from '../../../scripts/database/prepare.mjs';
import { untilStopped } from '../../../scripts/stopping.mjs';
import { sabotageInForce, tellSpecs } from '../../support/config.js';
import { startTestServer } from '../../support/postgres-server.mjs';
import { faults } from './all.js';
import type { Asked } from './options.mjs';
import { times, type Fault, type Queue, type Tally, type Verdict } from './fault.js';
import { tryEach } from './sabotage-trial.js';
import { sabotages } from './sabotages.mjs';

/** Runs the suite, or with `--sabotage` proves that it can fail. Returns the exit code. Throws Misconfigured for a fault there is not. */
export async function runGuarantees(asked: Asked, signal: AbortSignal): Promise<number> {
  const { sabotage, json } = asked;
  const say = (text: string): void => void (json ? process.stderr : process.stdout).write(`${text}\n`);
  if (sabotage.length > 0) {
    const found = await untilStopped(signal, { work: () => tryEach(sabotage, say), clear: () => Promise.resolve() });
    if (json) process.stdout.write(`${JSON.stringify(found)}\n`);
    return Object.values(found).every(({ red }) => red.length > 0) ? 0 : 1;
  }
  const chosen = faultsNamed(asked.only);
  signal.throwIfAborted();
  const server = await startTestServer();
  return untilStopped(signal, { work: () => attack(server, { ...asked, chosen }, say), clear: () => server.stop() });
}

function faultsNamed(only: readonly string[] | null): readonly Fault[] {
  const refuse = (id: string): never => {
    throw new Misconfigured(`--only ${id}: ${faults.map((fault) => fault.id).join(', ')}`);
  };
  return only?.map((id) => faults.find((fault) => fault.id === id) ?? refuse(id)) ?? faults;
}

async function attack(
  server: Awaited<ReturnType<typeof startTestServer>>,
  { chosen, rounds, queue, json }: Asked & { chosen: readonly Fault[] },
  say: (text: string) => void,
): Promise<number> {
  tellSpecs(server);
  if (sabotageInForce) await damage(withDatabase(server.adminUrl, server.template), sabotageInForce);
  const verdicts: Record<string, Verdict> = {};
  for (const fault of chosen)
    verdicts[fault.id] = await judge(fault, { rounds: rounds ?? fault.rounds.full, queue }, say);
  if (json) process.stdout.write(`${JSON.stringify(verdicts)}\n`);
  return Object.values(verdicts).every(({ verdict }) => verdict === 'holds') ? 0 : 1;
}

/** Every database of the run is a copy of the template. */
async function damage(template: string, name: string): Promise<void> {
  await withClient(template, async (client) => {
    for (const text of sabotages[name]?.database ?? []) await client.query(text);
  });
}

async function judge(
  fault: Fault,
  context: { rounds: number; queue: Queue },
  say: (text: string) => void,
): Promise<Verdict> {
  const began = performance.now();
  const tally = await fault
    .run(context)
    .catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))));
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
  const counted = [
    `${rounds} rounds`,
    `${lost} lost`,
    `${duplicated} duplicated`,
    `${early} early`,
    ...figures,
    `${seconds} s`,
  ].join(', ');
  const worst = times(Math.min(3, tally.broken.length), (index) => `; ${tally.broken[index]}`).join('');
  return `${id} ${hypothesis} | ${injection} | ${counted} | ${verdict}${worst}`;
}
