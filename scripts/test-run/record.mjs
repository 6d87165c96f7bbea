import { closeSync, openSync, readSync, writeFileSync } from 'node:fs';

/**
 * @typedef {'passed' | 'failed' | 'pending' | 'skipped' | 'disabled' | 'todo' | 'focused'} Status
 * @typedef {{ name: string, status: Status, invocations: number }} TestResult invocations: how often it was run
 */

/**
 * What is known of one file of tests.
 * @typedef {object} TestFile
 * @property {string} path
 * @property {boolean} began
 * @property {number | null} pid of the process that runs it; null before it has said so
 * @property {Map<string, TestResult>} tests as they came; the last result of a test counts
 * @property {TestResult[] | null} results all of them, where the file came to its end
 * @property {boolean} broken could not be run to its end
 * @property {number | null} seconds it took, where it came to its end
 * @property {string | null} givenUp why it was ended by us
 */

/**
 * One line of the record, written by the reporter, the sequencer and the files' own processes.
 * @typedef {{ planned: string[] } | { began: string } | { file: string, pid: number } | { file: string, test: TestResult }
 *   | { ended: string, results: TestResult[], broken: boolean, seconds: number }} Entry
 */

/** The results of a test run as they come: whatever happens to jest, what was recorded before counts. */
export class TestRecord {
  /** @type {Map<string, TestFile>} */
  files = new Map();
  #offset = 0;
  #rest = '';

  /** @param {string} path of the file with one entry a line; begun anew */
  constructor(path) {
    this.path = path;
    writeFileSync(path, '');
  }

  /** Reads what has been added since. */
  read() {
    const lines = (this.#rest + this.#added()).split('\n');
    this.#rest = lines.pop() ?? '';
    for (const line of lines) this.#take(JSON.parse(line));
  }

  /** Files that are being run. */
  running() {
    return [...this.files.values()].filter((file) => file.began && !isOver(file));
  }

  /** Files without an outcome. */
  left() {
    return [...this.files.values()].filter((file) => !isOver(file));
  }

  /** Before those that are left are run anew: what began of them does not count. */
  forgetBegun() {
    for (const file of this.left()) Object.assign(file, { began: false, pid: null, tests: new Map() });
  }

  #added() {
    const descriptor = openSync(this.path, 'r');
    try {
      const chunks = [];
      const buffer = Buffer.alloc(65_536);
      for (let read = 1; read > 0; this.#offset += read) {
        read = readSync(descriptor, buffer, 0, buffer.length, this.#offset);
        chunks.push(Buffer.from(buffer.subarray(0, read)));
      }
      return Buffer.concat(chunks).toString('utf8');
    } finally {
      closeSync(descriptor);
    }
  }

  /** @param {Entry} entry */
  #take(entry) {
    if ('planned' in entry) for (const path of entry.planned) this.#file(path);
    else if ('began' in entry) this.#file(entry.began).began = true;
    else if ('pid' in entry) this.#file(entry.file).pid = entry.pid;
    else if ('test' in entry) this.#file(entry.file).tests.set(entry.test.name, entry.test);
    else this.#end(entry);
  }

  /** @param {Extract<Entry, { ended: string }>} entry */
  #end({ ended, results, broken, seconds }) {
    Object.assign(this.#file(ended), { results, broken, seconds });
  }

  /** @param {string} path */
  #file(path) {
    const known = this.files.get(path);
    if (known) return known;
    /** @type {TestFile} */
    const file = {
      path,
      began: false,
      pid: null,
      tests: new Map(),
      results: null,
      broken: false,
      seconds: null,
      givenUp: null,
    };
    this.files.set(path, file);
    return file;
  }
}

/** @param {TestFile} file */
const isOver = ({ results, givenUp }) => results !== null || givenUp !== null;
