import { describe, expect, it } from '@jest/globals';
import type { TestFile, TestResult } from '../../scripts/test-run/record.mjs';
import { longestOf, summarise } from '../../scripts/test-run/summary.mjs';

const all = { mustExplainSkips: true };

describe('the last line of npm test', () => {
  it('counts what passed', () => {
    expect(summarise([file(passed('a'), passed('b')), file(passed('c'))], all)).toEqual({
      ok: true,
      remarks: [],
      line: '3 passed, 0 failed',
    });
  });

  it('names what failed, and counts a file that could not be run as a failure', () => {
    const broken = { ...file(), path: '/clone/b.spec.ts', broken: true };
    expect(summarise([file(passed('a'), result('b', 'failed')), broken], { ...all, under: '/clone/' })).toEqual({
      ok: false,
      remarks: ['failed: a.spec.ts: b', 'could not be run to its end: b.spec.ts'],
      line: '1 passed, 2 failed',
    });
  });

  it('counts what passed in a file before it was given up, and the giving up as one failure', () => {
    const tests = new Map([passed('a'), passed('b')].map((test) => [test.name, test]));
    const stuck = { ...file(), tests, results: null, givenUp: 'it rests' };
    expect(summarise([stuck, file(passed('c'))], all)).toEqual({
      ok: false,
      remarks: ['given up: /clone/a.spec.ts: it rests; 2 passed before'],
      line: '3 passed, 1 failed',
    });
  });

  it('names each skipped test with its reason', () => {
    const { ok, remarks, line } = summarise(
      [file(passed('a'), result('redis [skipped: no redis-server] fires once', 'pending'))],
      all,
    );
    expect({ ok, remarks, line }).toEqual({
      ok: true,
      remarks: ['skipped: redis [skipped: no redis-server] fires once'],
      line: '1 passed, 0 failed, 1 skipped',
    });
  });

  it('does not accept a skipped test without a reason, unless the caller chose tests by name', () => {
    const left = [file(passed('a'), result('later', 'pending'))];
    expect(summarise(left, all).ok).toBe(false);
    expect(summarise(left, { mustExplainSkips: false })).toEqual({
      ok: true,
      remarks: [],
      line: '1 passed, 0 failed, 1 skipped',
    });
  });

  it('names the files that took longest, of a run of many', () => {
    const many = Array.from({ length: 13 }, (_, seconds) => ({
      ...file(),
      path: `/clone/${seconds}.spec.ts`,
      seconds,
    }));
    expect(longestOf(many.slice(1), '/clone/')).toBeNull();
    expect(longestOf(many, '/clone/')).toMatch(/^longest: 12\.spec\.ts 12 s, 11\.spec\.ts 11 s, .*, 1\.spec\.ts 1 s$/u);
  });

  it('names each test that needed a second try', () => {
    expect(summarise([file({ ...passed('a page opens'), invocations: 2 })], all)).toEqual({
      ok: true,
      remarks: ['passed on the second try: a page opens'],
      line: '1 passed, 0 failed',
    });
  });

  it('does not accept a run of nothing', () => {
    expect(summarise([file()], all)).toMatchObject({ ok: false, line: '0 passed, 0 failed' });
    expect(summarise([], all)).toEqual({
      ok: false,
      remarks: ['no file of tests was run'],
      line: '0 passed, 1 failed',
    });
  });
});

const result = (name: string, status: TestResult['status']): TestResult => ({ name, status, invocations: 1 });
const passed = (name: string): TestResult => result(name, 'passed');

function file(...results: TestResult[]): TestFile {
  const told = { began: true, pid: 1, tests: new Map(), results, broken: false, givenUp: null };
  return { ...told, path: '/clone/a.spec.ts', seconds: 1 };
}
