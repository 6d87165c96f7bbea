/** @typedef {import('./record.mjs').TestFile} TestFile */

/**
 * Counts a test run. A file that could not be run or was given up counts as one failure, and what passed in it before still counts;
 * a run of nothing is a failure. A skipped test gives its reason in its name: `… [skipped: no redis-server]`.
 * @param {Iterable<TestFile>} files
 * @param {{ mustExplainSkips: boolean, under?: string }} options mustExplainSkips: false when the caller chose tests by name; under:
 *   folder that paths are given without
 * @returns {{ ok: boolean, remarks: string[], line: string }} line is the last one printed
 */
export function summarise(files, { mustExplainSkips, under = '' }) {
  const all = [...files].map((file) => ({ ...file, path: file.path.replace(under, ''), tests: testsOf(file) }));
  const tests = all.flatMap((file) => file.tests.map((test) => ({ ...test, path: file.path })));
  const failed = tests.filter(({ status }) => status === 'failed');
  const passed = tests.filter(({ status }) => status === 'passed');
  const skipped = tests.filter(({ status }) => status !== 'passed' && status !== 'failed');
  const broken = all.filter((file) => file.broken || file.givenUp !== null);
  const unexplained = mustExplainSkips ? skipped.filter(({ name }) => !/\[skipped: .+\]/.test(name)) : [];
  const remarks = [
    ...(mustExplainSkips ? skipped.map(({ name }) => `skipped: ${name}`) : []),
    ...passed.filter(({ invocations }) => invocations > 1).map(({ name }) => `passed on the second try: ${name}`),
    ...(unexplained.length > 0
      ? [`${unexplained.length} skipped without a reason: see test/support/available.ts`]
      : []),
    ...failed.map(({ path, name }) => `failed: ${path}: ${name}`),
    ...broken.map(remarkOn),
    ...(all.length === 0 ? ['no file of tests was run'] : []),
  ];
  const failures = failed.length + broken.length + (all.length === 0 ? 1 : 0);
  const line = `${passed.length} passed, ${failures} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`;
  return { ok: failures === 0 && passed.length > 0 && unexplained.length === 0, remarks, line };
}

/** So many of the longest are named, and only of a run of many. */
const named = 12;

/**
 * Which files took longest: where a run has become slow, here is where to look.
 * @param {Iterable<TestFile>} files
 * @param {string} [under] folder that paths are given without
 * @returns {string | null} null for a run of few files
 */
export function longestOf(files, under = '') {
  const all = [...files].filter(({ seconds }) => seconds !== null);
  if (all.length <= named) return null;
  const longest = all.sort((one, other) => (other.seconds ?? 0) - (one.seconds ?? 0)).slice(0, named);
  return `longest: ${longest.map(({ path, seconds }) => `${path.replace(under, '')} ${seconds} s`).join(', ')}`;
}

/**
 * All of a file that came to its end; else what was told of it before.
 * @param {TestFile} file
 */
const testsOf = ({ results, tests, broken, givenUp }) =>
  results === null || broken || givenUp !== null ? [...tests.values()] : results;

/** @param {{ path: string, givenUp: string | null, tests: import('./record.mjs').TestResult[] }} file */
function remarkOn({ path, givenUp, tests }) {
  const what = givenUp === null ? `could not be run to its end: ${path}` : `given up: ${path}: ${givenUp}`;
  const passed = tests.filter(({ status }) => status === 'passed').length;
  return passed > 0 ? `${what}; ${passed} passed before` : what;
}
