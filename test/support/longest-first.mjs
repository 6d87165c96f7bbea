import { createRequire } from 'node:module';
import { recorded } from './recorded.mjs';

/** Its types are those of the CommonJS side alone. */
const { default: Sequencer } = createRequire(import.meta.url)('@jest/test-sequencer');

/** A long file begun last keeps everybody waiting. In order of how long they take, measured; a fresh clone knows no times of its own. */
const longest = [
  /processes-and-servers/,
  /jobs-lines-and-records/,
  /launcher\.spec/,
  /browser\/office\.spec/,
  /test\/browser\//,
  /test\/guarantees\//,
  /test\//,
];

/** @param {{ path: string }} test */
const rank = ({ path }) => {
  const found = longest.findIndex((pattern) => pattern.test(path));
  return found < 0 ? longest.length : found;
};

export default class LongestFirst extends Sequencer {
  /** @param {import('@jest/test-result').Test[]} tests */
  sort(tests) {
    recorded({ planned: tests.map(({ path }) => path) });
    return [...super.sort(tests)].sort((one, other) => rank(one) - rank(other));
  }
}
