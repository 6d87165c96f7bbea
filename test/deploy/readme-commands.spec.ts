import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { cloneRuns } from './readme/clone-runs.js';
import type { CommandRun } from './readme/command-run.js';
import { commandsNamedIn, optionsGiven, readmes } from './readme/named-commands.js';
import { officeRuns } from './readme/office-runs.js';
import { proofRuns, redisRuns } from './readme/proof-runs.js';
import { replayRuns } from './readme/replay-runs.js';

/** Only what is given is looked at here; the specs beside this one run each of them. */
const unknown = (): never => {
  throw new Error('nothing is run here');
};
const runs: CommandRun[] = [
  ...cloneRuns(unknown),
  ...officeRuns(unknown),
  ...replayRuns(unknown),
  ...proofRuns,
  ...redisRuns,
];

describe.each(readmes)('every command that %s names', (readme) => {
  const named = commandsNamedIn(readme);

  it('is found in it', () => {
    expect(named.size).toBeGreaterThan(15);
    expect(named.get('run guarantees')).toEqual(
      new Set([
        ...['--rounds', '--only', '--queue', '--queue postgres', '--queue redis', '--queue none'],
        ...['--sabotage', '--sabotage all', '--json'],
      ]),
    );
    expect(named.get('run restore')).toEqual(new Set(['--from', '--overwrite']));
  });

  it('is a script, and is run by a test, with every option', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const without = [...named].flatMap(([command, options]) => {
      const given = runs.filter((run) => run.command === command);
      const covered = new Set(given.flatMap(({ parameters = [] }) => optionsGiven(parameters)));
      const lacking = [...options].filter((option) => !covered.has(option)).map((option) => `${command} ${option}`);
      const isScript = command.replace(/^run /, '') in scripts;
      return given.length > 0 && isScript ? lacking : [command];
    });
    expect(without).toEqual([]);
  });

  it('is named in the other one too', () => {
    for (const other of readmes) expect([...commandsNamedIn(other)].toSorted()).toEqual([...named].toSorted());
  });
});
