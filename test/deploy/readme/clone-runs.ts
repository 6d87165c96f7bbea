import { expect } from '@jest/globals';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checks, runChecks } from '../../../scripts/checks.mjs';
import { eventually } from '../../support/eventually.js';
import type { CommandRun, Given } from './command-run.js';

export interface ClonePlace {
  /** A copy of the clone. */
  folder: string;
  variables: { DATA_DIR: string; PORT: string };
}

const titleOf = async (place: ClonePlace): Promise<unknown> => {
  const answer = await fetch(`http://127.0.0.1:${place.variables.PORT}/api/openapi.json`).catch(() => null);
  const description = (await answer?.json().catch(() => null)) as { info?: { title?: unknown } } | null;
  return description?.info?.title ?? null;
};

const start = (place: () => ClonePlace): CommandRun => ({
  command: 'start',
  does: 'serves, and ends when it is told to',
  async proves(given) {
    const launcher = given.lasting(place().variables, place().folder);
    try {
      await launcher.ready();
      expect(launcher.output).toContain(`http://127.0.0.1:${place().variables.PORT}`);
      expect(await titleOf(place())).toBe('办结 Banjie');
    } finally {
      await launcher.stop();
    }
    expect(await launcher.ended()).toBe(0);
  },
});

const dev = (place: () => ClonePlace): CommandRun => ({
  command: 'run dev',
  does: 'serves what was changed in a source a moment ago',
  async proves(given: Given) {
    const launcher = given.lasting(place().variables, place().folder);
    try {
      await launcher.ready();
      const source = join(place().folder, 'apps/api/src/http/openapi.ts');
      // Whoever compiles may only just begin to watch.
      await eventually(async () => {
        writeFileSync(source, readFileSync(source, 'utf8').replace(/'办结 Banjie\d*'/, `'办结 Banjie${Date.now()}'`));
        return /^办结 Banjie\d/.test(String(await later(place(), 15_000)));
      }, 'the office says what the changed source says');
    } finally {
      await launcher.stop();
    }
    expect(await launcher.ended()).toBe(0);
  },
});

/** The title once it is another, or after so many ms. */
async function later(place: ClonePlace, ms: number): Promise<unknown> {
  let title: unknown = null;
  await eventually(async () => ((title = await titleOf(place)), /\d$/.test(String(title))), 'another title', ms).catch(
    () => null,
  );
  return title;
}

const generate = (place: () => ClonePlace): CommandRun => ({
  command: 'run generate',
  does: 'makes anew what is missing or out of date, and says so',
  async proves(given) {
    const [page, picture] = ['docs/processes/denial.md', 'docs/authorization.md'].map((path) => join(place().folder, path));
    const before = [page, picture].map((path) => readFileSync(path!, 'utf8'));
    writeFileSync(page!, 'of yesterday');
    rmSync(picture!);
    const { code, said } = await given.ended({}, place().folder);
    expect([code, said]).toEqual([0, expect.stringMatching(/updated: docs\/processes\/denial.md/)]);
    expect(said).toMatch(/updated: docs\/authorization.md/);
    expect([page, picture].map((path) => readFileSync(path!, 'utf8'))).toEqual(before);
  },
});

const check: CommandRun = {
  command: 'run check',
  does: 'runs every check though one fails, and names it',
  inParts: 'all of them take three minutes; the quickest are run here',
  async proves() {
    const real = checks.filter(([name]) => /directions|generated/.test(name));
    expect(real).toHaveLength(2);
    const said: string[] = [];
    const failing = ['nothing', () => Promise.reject(new Error('no'))] as const;
    expect(await runChecks([failing, ...real], (text) => said.push(text))).toEqual(['nothing']);
    expect(said.map((line) => line[0]).toSorted()).toEqual(['✓', '✓', '✗']);
    for (const [, run] of checks) for (const [program] of String(run).matchAll(/[a-z-]+\/bin\/[a-z.-]+|typescript\/bin\/tsc/g))
      expect([program, existsSync(`node_modules/${program}`)]).toEqual([program, true]);
  },
};

export const cloneRuns = (place: () => ClonePlace): CommandRun[] => [start(place), dev(place), generate(place), check];
