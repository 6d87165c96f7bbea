import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { root } from '../../../scripts/root.mjs';
import { endWithUs } from '../../../scripts/stopping.mjs';
import { environmentWithout } from '../../support/config.js';
import type { Verdict } from './fault.js';
import { sabotages } from './sabotages.mjs';

export interface Trial {
  /** Faults whose verdict turned red, as it must. */
  red: string[];
  /** Those that did not miss the guard. */
  green: string[];
}

/** Switches each of these guards off in a run of its own, and says which faults noticed. */
export async function tryEach(names: readonly string[], say: (text: string) => void): Promise<Record<string, Trial>> {
  const trials: Record<string, Trial> = {};
  for (const name of names) {
    const trial = await trialOf(name);
    trials[name] = trial;
    say(
      `${name}: ${sabotages[name]?.words} | red: ${trial.red.join(' ') || 'NONE'}${trial.green.length > 0 ? ` | not missed by: ${trial.green.join(' ')}` : ''}`,
    );
  }
  return trials;
}

/** What a sabotage would change and no source says any more: with such a text nothing is switched off, and nothing can turn red. */
export function staleTexts(name: string): string[] {
  const { sent = [], code } = sabotages[name] ?? {};
  const sources = sent.length === 0 ? '' : runtimeSources();
  const stale = sent.map(([from]) => from).filter((from) => !sources.includes(from));
  return code && !readFileSync(root + code[0], 'utf8').includes(code[1]) ? [...stale, code[1]] : stale;
}

function runtimeSources(): string {
  const runtime = `${root}libs/runtime/src/`;
  const files = readdirSync(runtime, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  return files.map((file) => readFileSync(runtime + file, 'utf8')).join('\n');
}

async function trialOf(name: string): Promise<Trial> {
  const [stale] = staleTexts(name);
  if (stale !== undefined) throw new Error(`${name} switches nothing off: no source says ${stale}`);
  const { faults = [], rounds = 1 } = sabotages[name] ?? {};
  const parameters = [
    '--import',
    './test/guarantees/faults/sabotage.mjs',
    'scripts/guarantees.mjs',
    '--only',
    faults.join(','),
    '--rounds',
    String(rounds),
    '--json',
  ];
  const child = spawn(process.execPath, parameters, {
    cwd: root,
    env: { ...environmentWithout('SABOTAGE'), SABOTAGE: name },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  endWithUs(child, 'SIGTERM');
  const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const last = output.trim().split('\n').at(-1);
  if (!last?.startsWith('{')) throw new Error(`the run without ${name} gave no verdict:\n${errors}`);
  const verdicts = JSON.parse(last) as Record<string, Verdict>;
  const red = Object.keys(verdicts).filter((id) => verdicts[id]?.verdict === 'broken');
  return { red, green: Object.keys(verdicts).filter((id) => !red.includes(id)) };
}
