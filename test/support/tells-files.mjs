import { recorded } from './recorded.mjs';

/** Writes every result down as it comes, for whoever started jest: what has passed counts even where jest never ends. */
export default class TellsFiles {
  /** @param {{ path: string }} file */
  onTestFileStart({ path }) {
    recorded({ began: path });
  }

  /**
   * @param {{ path: string }} file
   * @param {import('@jest/test-result').TestCaseResult} test
   */
  onTestCaseResult({ path }, test) {
    recorded({ file: path, test: inShort(test) });
  }

  /**
   * @param {{ path: string }} file
   * @param {import('@jest/test-result').TestResult} result
   */
  onTestFileResult({ path }, { testResults, testExecError, perfStats }) {
    const seconds = Math.round(perfStats.runtime / 1000);
    recorded({ ended: path, results: testResults.map(inShort), broken: Boolean(testExecError), seconds });
  }
}

/** @param {Pick<import('@jest/test-result').TestCaseResult, 'fullName' | 'status' | 'invocations'>} test */
const inShort = ({ fullName, status, invocations = 1 }) => ({ name: fullName, status, invocations });
