import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { root } from '../../../scripts/root.mjs';
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
    say(`${name}: ${sabotages[name]?.words} | red: ${trial.red.join(' ') || 'NONE'}${trial.green.length > 0 ? ` | not missed by: ${trial.green.join(' ')}` : ''}`);
  }
  return trials;
}

async function trialOf(name: string): Promise<Trial> {
  const { faults = [], rounds = 1 } = sabotages[name] ?? {};
  const parameters = ['--import', './test/guarantees/faults/sabotage.mjs', 'scripts/guarantees.mjs', '--only', faults.join(','), '--rounds', String(rounds), '--json'];
  const child = spawn(process.execPath, parameters, { cwd: root, env: { ...environmentWithout('SABOTAGE'), SABOTAGE: name }, stdio: ['ignore', 'pipe', 'pipe'] });
  const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const last = output.trim().split('\n').at(-1);
  if (!last?.startsWith('{')) throw new Error(`the run without ${name} gave no verdict:\n${errors}`);
  const verdicts = JSON.parse(last) as Record<string, Verdict>;
  const red = Object.keys(verdicts).filter((id) => verdicts[id]?.verdict === 'broken');
  return { red, green: Object.keys(verdicts).filter((id) => !red.includes(id)) };
}
