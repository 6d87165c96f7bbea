import { PersonalData } from '@banjie/office';
import { verifyHistory } from '@banjie/runtime';
import { v7 as uuid } from 'uuid';
import { withClient } from '../scripts/database/prepare.mjs';
import { loading } from './bulk-load.mjs';
import { cutByYear } from './by-year.mjs';
import { createDatabase, createOffice, dataKey } from './databases.mjs';
import { median, percentile, rounded } from './figures.mjs';
import { acts, registration, window } from './lifecycle-acts.mjs';
import { openRuntime } from './lifecycle.mjs';
import { multiply, openMatters, readers, running, specimens } from './registers.mjs';

const petitions = 100_000;
const years = 10;
const casesPerRound = 20;
const chainsPerRound = 1_000;
const sides = /** @type {const} */ (['plain', 'byYear']);

/** @typedef {{ number: string, code: string }} Receipt */

/**
 * History and timers in one table each against one partition a year, the rest of the office the same: ms of what people
 * and the verifier ask. The ratio is the median of the rounds' ratios of medians.
 * @type {import('./parts.mjs').Part}
 */
export async function partitions({ server, rounds, size, say }) {
  const cases = Math.round(petitions * size);
  const plain = await createOffice(server);
  const closed = await specimens(plain, { open: openMatters });
  const byYear = await loading(server, async () => {
    await multiply(plain, closed, { petitions: cases, words: false });
    const cut = await createDatabase(server, plain.name);
    await withClient(cut.ownerUrl, (owner) => cutByYear(owner, years));
    return cut;
  });
  say(`  ${cases} 件已备好 petitions are there, ${years} 个分区 partitions`);
  const offices = { plain: await opened(plain), byYear: await opened(byYear) };
  const taken = await inRounds(offices, rounds, say);
  for (const side of sides) await offices[side].close();
  return outcome(taken, cases);
}

/** @param {import('./databases.mjs').Database} database */
async function opened(database) {
  const { api, caller } = await running(database);
  const { runtime, close } = await openRuntime(database.appUrl, 1);
  const rows = await withClient(database.ownerUrl, async (owner) => {
    const { rows: drawn } = await owner.query(
      'SELECT id, number FROM case_file TABLESAMPLE SYSTEM (10) ORDER BY random() LIMIT 2000',
    );
    // What is sealed for one case does not open in its copies.
    await owner.query('UPDATE petitioner SET id_number_cipher = NULL, phone_cipher = NULL WHERE case_id = ANY ($1)', [
      drawn.map(({ id }) => id),
    ]);
    return drawn;
  });
  const personal = new PersonalData(dataKey);
  return {
    caller,
    runtime,
    receipts: rows.map(({ id, number }) => ({ number: String(number), code: personal.queryCode(id) })),
    close: async () => {
      caller.close();
      await close();
      await api.stop();
      await database.drop();
    },
  };
}

/** @typedef {Awaited<ReturnType<typeof opened>>} Office */

/** @type {Record<string, (office: Office) => Promise<unknown>>} What is asked, each of another case */
const questions = {
  queue: ({ caller }) =>
    caller.get(/** @type {string} */ (readers[Math.floor(Math.random() * readers.length)]), 'queue'),
  casePage: ({ caller, receipts }) => caller.get('leader', `petitions/${receipts.pop()?.number}`),
  track: ({ caller, receipts }) => caller.post('', 'track', /** @type {Receipt} */ (receipts.pop()), uuid()),
  register: async ({ caller }) => {
    const { number } = await caller.post(window.id, 'petitions', registration, uuid());
    await caller.post(window.id, `petitions/${number}/acts/handOver`, acts[0]?.payload ?? {}, uuid());
  },
};

/**
 * @param {Record<typeof sides[number], Office>} offices
 * @param {number} rounds
 * @param {(text: string) => void} say
 * @returns {Promise<Record<string, Record<typeof sides[number], number[][]>>>} ms by question and side, round by round
 */
async function inRounds(offices, rounds, say) {
  const asked = [...Object.keys(questions), 'verify'];
  const taken = Object.fromEntries(
    asked.map((name) => [name, { plain: /** @type {number[][]} */ ([]), byYear: /** @type {number[][]} */ ([]) }]),
  );
  for (let round = 0; round <= rounds; round += 1) {
    for (const side of round % 2 === 0 ? sides : [...sides].reverse()) {
      for (const name of asked) {
        const times = [];
        const question = questions[name];
        for (let turn = 0; turn < (question ? casesPerRound : 1); turn += 1)
          times.push(await timed(() => (question ?? verify)(offices[side])));
        if (round > 0) taken[name]?.[side].push(times);
      }
    }
    if (round > 0) say(`  ${round}/${rounds}`);
  }
  return taken;
}

/** @param {Office} office */
async function verify({ runtime }) {
  await runtime.manager.query('DROP TABLE IF EXISTS pg_temp.case_file');
  await runtime.manager.query(
    `CREATE TEMP TABLE case_file AS SELECT * FROM public.case_file TABLESAMPLE SYSTEM (5) ORDER BY random() LIMIT ${chainsPerRound}`,
  );
  const { broken } = await verifyHistory(runtime.manager);
  if (broken[0]) throw new Error(`A history is broken: ${broken[0].number} ${broken[0].problem}`);
}

/** @param {() => Promise<unknown>} work */
async function timed(work) {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/**
 * @param {Awaited<ReturnType<typeof inRounds>>} taken
 * @param {number} cases
 */
function outcome(taken, cases) {
  const figures = Object.fromEntries(
    Object.entries(taken).map(([name, { plain, byYear }]) => [
      name,
      {
        plainMilliseconds: rounded(median(plain.flat()), 1),
        byYearMilliseconds: rounded(median(byYear.flat()), 1),
        plainP95: rounded(percentile(plain.flat(), 0.95), 1),
        byYearP95: rounded(percentile(byYear.flat(), 0.95), 1),
        ratio: rounded(median(byYear.map((times, round) => median(times) / median(plain[round] ?? [])))),
      },
    ]),
  );
  return {
    figures: { petitions: cases, years, ...figures },
    lines: Object.entries(figures).map(
      ([name, one]) =>
        `${name}: 一张表 one table ${one.plainMilliseconds} ms · 按年分区 by year ${one.byYearMilliseconds} ms · 比值 ratio ${one.ratio}`,
    ),
  };
}
