/**
 * How often the duplicate check shows the repeat that is known to be one: registers every message of a file in order
 * of time, and before each asks the panel with the text alone. Nobody's name, phone or ID number is given, so that a
 * repeat can be found by its words only.
 *
 *   npm run build && node bench/duplicate-check.mjs [file.jsonl]
 *
 * One JSON object a line: user (a pseudonym of the writer), title, content, receivedAt (local time of the office).
 */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { createDataSource } from '../libs/entities/dist/index.js';
import {
  createRuntime,
  foundTrialOffice,
  PersonalData,
  register,
  lookAtTyped,
  suggestionsAtMost,
} from '../libs/office/dist/index.js';
import { withDatabase } from '../scripts/database/prepare.mjs';
import { startTestServer } from '../test/support/postgres-server.mjs';
import { Tally } from './duplicate-check/tally.mjs';

const file = process.argv[2] ?? fileURLToPath(new URL('duplicate-check/sample.jsonl', import.meta.url));
const clerk = /** @type {const} */ ({ id: 'window', unit: 'reception', roles: ['receptionist'] });
/** The database looks at its own statistics again whenever a table has grown by a tenth; so do we. */
const growth = 1.1;

const messages = await messagesOf(file);
const server = await startTestServer();
try {
  const url = withDatabase(server.adminUrl, server.template);
  const database = await createDataSource({ url, poolSize: 2, applicationName: 'bench' }).initialize();
  await foundTrialOffice(database.manager, 'replay', randomBytes(16).toString('hex'));
  process.stdout.write(`${(await measure(database)).report(suggestionsAtMost)}\n`);
  await database.destroy();
} finally {
  await server.stop();
}

/** @param {import('typeorm').DataSource} database */
async function measure(database) {
  const runtime = createRuntime(database);
  const personal = new PersonalData(randomBytes(32));
  const tally = new Tally();
  let analysed = 20;
  for (const [count, { user, title, content, receivedAt }] of messages.entries()) {
    if (count > analysed * growth) {
      await database.query('ANALYZE petition_words');
      analysed = count;
    }
    const [word, typed] = [title.slice(0, 200), content.trim().slice(0, 20_000)];
    const byTitle = await timed(() => lookAtTyped(runtime, personal, clerk, { title: word }));
    const byAll = await timed(() => lookAtTyped(runtime, personal, clerk, { title: word, content: typed }));
    const { number } = await register(runtime, personal, {
      form: {
        channel: 'online',
        title: word,
        content: typed || word,
        receivedAt: `${receivedAt}+08:00`,
        petitioners: [{ name: user }],
      },
      actor: clerk,
    });
    tally.add({ user, title, number, byTitle, byAll });
  }
  return tally;
}

/**
 * @template T
 * @param {() => Promise<{ items: T }>} work
 */
async function timed(work) {
  const started = performance.now();
  const { items } = await work();
  return { items, ms: performance.now() - started };
}

/** @param {string} path */
async function messagesOf(path) {
  /** @type {{ user: string, title: string, content: string, receivedAt: string }[]} */
  const all = [];
  for await (const line of createInterface({ input: createReadStream(path, 'utf8') }))
    if (line.trim()) all.push(JSON.parse(line));
  return all.sort((a, b) => (a.receivedAt < b.receivedAt ? -1 : 1));
}
