import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTests } from '../../scripts/test-run/jest.mjs';
import { Progress } from '../../scripts/test-run/progress.mjs';
import { TestRecord } from '../../scripts/test-run/record.mjs';
import { summarise } from '../../scripts/test-run/summary.mjs';

const support = join(import.meta.dirname, '../support');
const quick = `it('passes', () => {});\n`;
const specimens = {
  rests: `${quick}it('rests', () => new Promise(() => setInterval(() => {}, 100)));`,
  spins: `${quick}it('spins', () => { for (;;); });`,
  breaks: `${quick}it('ends', () => process.kill(process.pid, 'SIGKILL'));`,
  works: `${quick}it('works for long', () => { for (const end = Date.now() + 2500; Date.now() < end;); });`,
  fails: `${quick}it('fails', () => { throw new Error('wrong'); });`,
  ...Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`quick-${name}`, quick])),
};

/** A folder with a jest of its own: nothing of ours is run in it. */
describe('a run of tests of which some get stuck', () => {
  const folder = mkdtempSync(join(tmpdir(), 'banjie-stuck-'));

  beforeAll(() => {
    mkdirSync(join(folder, 'specimens'));
    for (const [name, content] of Object.entries(specimens))
      writeFileSync(join(folder, `specimens/${name}.spec.cjs`), content);
    const config = {
      rootDir: join(folder, 'specimens'),
      testMatch: ['**/*.spec.cjs'],
      testTimeout: 600_000,
      transform: {},
      reporters: [join(support, 'tells-files.mjs')],
      testSequencer: join(support, 'longest-first.mjs'),
      setupFilesAfterEnv: [join(support, 'tells-process.mjs')],
    };
    writeFileSync(join(folder, 'jest.config.json'), JSON.stringify(config));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  async function run(chosen: string, workers: number) {
    const record = new TestRecord(join(folder, `${chosen.replace(/\W/g, '-')}.jsonl`));
    const parameters = [`--config=${folder}/jest.config.json`, `--maxWorkers=${workers}`, chosen];
    const { code } = await runTests(parameters, { record, limits: { restMs: 6_000, spinMs: 6_000 } });
    return { code, ...summarise(record.files.values(), { mustExplainSkips: true, under: `${folder}/specimens/` }) };
  }

  it('gives up the stuck ones alone, by name, and counts what passed in them and everything in the others', async () => {
    const { ok, remarks, line } = await run('spec', 2);
    expect([ok, line]).toEqual([false, '10 passed, 4 failed']);
    expect(remarks.toSorted()).toEqual([
      'could not be run to its end: breaks.spec.cjs; 1 passed before',
      'failed: fails.spec.cjs: fails',
      expect.stringMatching(/^given up: rests\.spec\.cjs: .*nothing has happened in it.*; 1 passed before$/),
      expect.stringMatching(/^given up: spins\.spec\.cjs: .*of processor time; 1 passed before$/),
    ]);
  });

  it('goes on with the others too where jest ran the stuck one in its own process and ended with it', async () => {
    expect(await run('spins|quick', 1)).toMatchObject({ ok: false, line: '5 passed, 1 failed' });
  });

  it('says so where nothing could be run', async () => {
    const { ok, code, remarks } = await run('no-such-file', 2);
    expect([ok, code, remarks]).toEqual([false, 1, ['no file of tests was run']]);
  });
});

describe('a file of tests', () => {
  const minute = 60_000;
  const limits = { restMs: 15 * minute, spinMs: 15 * minute };
  /** The reasons minute by minute; share: part of a processor that it gets. */
  const lookedAt = (minutes: number, share: number, endsEvery: number): (string | null)[] => {
    const progress = new Progress(limits);
    return Array.from({ length: minutes }, (_, at) =>
      progress.look({ at: at * minute, used: at * minute * share, ended: Math.floor(at / endsEvery) }),
    );
  };

  it('is not given up however slowly it gets on', () => {
    for (const slowly of [lookedAt(200, 0.05, Infinity), lookedAt(200, 0, 14), lookedAt(200, 1, 14)])
      expect(slowly.filter((reason) => reason !== null)).toEqual([]);
  });

  it('is not charged with what its process used for the files before it', () => {
    for (const before of [14 * minute, 16 * minute, 60 * minute]) {
      const progress = new Progress(limits);
      // Which process runs it is known a moment after it has begun.
      expect(progress.look({ at: 0, used: null, ended: 0 })).toBeNull();
      for (let at = 1; at < 15; at += 1)
        expect(progress.look({ at: at * minute, used: before + at * minute, ended: 0 })).toBeNull();
      expect(progress.look({ at: 16 * minute, used: before + 16 * minute, ended: 0 })).toMatch('of processor time');
    }
  });

  it('is given up where it rests, and where it turns in a circle', () => {
    expect(lookedAt(16, 0.001, Infinity).at(-1)).toMatch('nothing has happened in it for 15 minutes');
    expect(lookedAt(16, 1, Infinity).at(-1)).toMatch('in 15 minutes of processor time');
    expect(lookedAt(15, 0, Infinity).at(-1)).toBeNull();
  });
});
