import { describe, expect, it } from '@jest/globals';
import { summarise } from '../../scripts/test-summary.mjs';

const all = { mustExplainSkips: true };

describe('the last line of npm test', () => {
  it('counts what passed', () => {
    expect(summarise(report({ passed: 3 }), all)).toEqual({ ok: true, remarks: [], line: '3 passed, 0 failed' });
  });

  it('counts a file that could not be run as a failure', () => {
    expect(summarise(report({ passed: 3, failed: 1, broken: 1 }), all)).toMatchObject({
      ok: false,
      line: '3 passed, 2 failed',
    });
  });

  it('names each skipped test with its reason', () => {
    const { ok, remarks, line } = summarise(
      report({ passed: 1, skipped: ['redis [skipped: no redis-server] fires once'] }),
      all,
    );
    expect({ ok, remarks, line }).toEqual({
      ok: true,
      remarks: ['skipped: redis [skipped: no redis-server] fires once'],
      line: '1 passed, 0 failed, 1 skipped',
    });
  });

  it('does not accept a skipped test without a reason, unless the caller chose tests by name', () => {
    const left = report({ passed: 1, skipped: ['later'] });
    expect(summarise(left, all).ok).toBe(false);
    expect(summarise(left, { mustExplainSkips: false })).toEqual({
      ok: true,
      remarks: [],
      line: '1 passed, 0 failed, 1 skipped',
    });
  });

  it('names each test that needed a second try', () => {
    const tried = {
      ...report({ passed: 1 }),
      testResults: [{ assertionResults: [{ fullName: 'a page opens', status: 'passed' as const, invocations: 2 }] }],
    };
    expect(summarise(tried, all)).toEqual({
      ok: true,
      remarks: ['passed on the second try: a page opens'],
      line: '1 passed, 0 failed',
    });
  });

  it('does not accept a run of nothing, nor a runner that left no report', () => {
    expect(summarise(report({ passed: 0 }), all)).toMatchObject({ ok: false, line: '0 passed, 0 failed' });
    expect(summarise(null, all)).toMatchObject({ ok: false, line: '0 passed, 1 failed' });
  });
});

function report({ passed = 0, failed = 0, broken = 0, skipped = [] as string[] }) {
  const assertionResults = skipped.map((fullName) => ({ fullName, status: 'pending' as const }));
  return {
    numPassedTests: passed,
    numFailedTests: failed,
    numRuntimeErrorTestSuites: broken,
    testResults: [{ assertionResults }],
  };
}
