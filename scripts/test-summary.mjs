/**
 * @typedef {object} Assertion
 * @property {string} fullName
 * @property {'passed' | 'failed' | 'pending' | 'skipped' | 'disabled' | 'todo' | 'focused'} status
 * @property {number} [invocations] how often it was run
 */

/**
 * The part of jest's JSON report that is read here.
 * @typedef {object} Report
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numRuntimeErrorTestSuites
 * @property {{ assertionResults: Assertion[] }[]} testResults
 */

/**
 * Counts a test run. A file that could not be run counts as one failure; so does a run of nothing.
 * A skipped test gives its reason in its name: `… [skipped: no redis-server]`.
 * @param {Report | null} report null: jest left none
 * @param {{ mustExplainSkips: boolean }} options false when the caller chose tests by name
 * @returns {{ ok: boolean, remarks: string[], line: string }} line is the last one printed
 */
export function summarise(report, { mustExplainSkips }) {
  if (!report) return { ok: false, remarks: ['jest left no report'], line: '0 passed, 1 failed' };
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const skipped = tests.filter(({ status }) => status !== 'passed' && status !== 'failed');
  const remarks = mustExplainSkips ? skipped.map(({ fullName }) => `skipped: ${fullName}`) : [];
  const second = tests.filter(({ status, invocations = 1 }) => status === 'passed' && invocations > 1);
  remarks.push(...second.map(({ fullName }) => `passed on the second try: ${fullName}`));
  const unexplained = mustExplainSkips ? skipped.filter(({ fullName }) => !/\[skipped: .+\]/.test(fullName)) : [];
  if (unexplained.length > 0)
    remarks.push(`${unexplained.length} skipped without a reason: see test/support/available.ts`);
  const passed = report.numPassedTests;
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  const line = `${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`;
  return { ok: failed === 0 && passed > 0 && unexplained.length === 0, remarks, line };
}
