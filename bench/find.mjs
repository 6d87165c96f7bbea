import { withClient } from '../scripts/database/prepare.mjs';
import { loading } from './bulk-load.mjs';
import { copyCases } from './copies.mjs';
import { createDatabase, createOffice } from './databases.mjs';
import { percentile, rounded } from './figures.mjs';
import { openMatters, running, specimens } from './registers.mjs';
import { fillTerms, word } from './words.mjs';

const million = 1_000_000;
const limit = 100;

/** What finding reads of a matter; history, timers and papers of a million would only take time to make. */
const tables = ['case_file', 'petition', 'petitioner', 'process'];

/** Somebody who sees the whole office, and two who see what was theirs. */
const finders = ['leader', 'window', 'handler'];

/**
 * What is typed in a day: numbers and their ends, names and their letters, numbers of people, words that half the register has
 * and words that hardly a matter has, several at once, officers and units, and what is not there.
 */
const typed = [
  ...['XF-2026-00012', '777777', '12', '2026-1200'],
  ...['张丁', '张三丰', 'zs', 'za', 'zhangsan', '13912345678', '11010519491231002X'],
  ...[word(0), word(3), word(40), word(2_000), word(200_000)],
  ...[`${word(0)} ${word(1)}`, `${word(0)} ${word(500)}`, `张丁 ${word(0)}`, `${word(5)} ${word(7)} ${word(100_000)}`],
  ...['李承办', 'lcb', '民政办', '没有这样的事情'],
];

/**
 * Finding anything over HTTP in a register of a million, p95 in ms over everything typed by everybody; `size` below 1 makes a
 * smaller one.
 * @type {import('./parts.mjs').Part}
 */
export const find = async ({ server, rounds, size, say }) => {
  const petitions = Math.round(million * Math.min(1, size));
  const database = await registerOf(server, petitions, say);
  const { api, caller } = await running(database);
  /** @type {Map<string, number[]>} */
  const taken = new Map(typed.map((text) => [text, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const text of typed) {
      for (const finder of finders) {
        const started = performance.now();
        await caller.post(finder, 'find', { text }, '');
        if (round > 0) taken.get(text)?.push(performance.now() - started);
      }
    }
  }
  caller.close();
  await api.stop();
  await database.drop();
  const all = [...taken.values()].flat();
  const [p95, median] = [rounded(percentile(all, 0.95), 1), rounded(percentile(all, 0.5), 1)];
  const slowest = [...taken].map(([text, times]) => ({ text, worst: rounded(Math.max(...times), 1) }));
  slowest.sort((one, other) => other.worst - one.worst);
  return {
    figures: { p95Ms: p95, medianMs: median, petitions },
    lines: [
      `${petitions} 件 petitions: p95 ${p95} ms · 中位 median ${median} ms (上限 limit ${limit} ms)`,
      ...slowest.slice(0, 5).map(({ text, worst }) => `最慢 slowest: ${text} ${worst} ms`),
    ],
  };
};

/**
 * @param {import('./databases.mjs').Server} server
 * @param {number} petitions
 * @param {(text: string) => void} say
 */
async function registerOf(server, petitions, say) {
  const started = performance.now();
  const first = await createOffice(server);
  const closed = await specimens(first, { open: Math.min(openMatters, petitions / 10) });
  const database = await loading(server, async () => {
    const made = await createDatabase(server, first.name);
    await withClient(made.ownerUrl, async (owner) => {
      const count = Math.round(petitions / closed.length) - 1;
      await copyCases(
        owner,
        closed.map((caseId) => ({ caseId, count })),
        tables,
      );
      await owner.query('DELETE FROM petition_terms');
      await fillTerms(owner);
      await owner.query('VACUUM ANALYZE');
    });
    return made;
  });
  await first.drop();
  say(`  ${petitions} 件已备好 petitions are there (${rounded((performance.now() - started) / 1000, 0)} s)`);
  return database;
}
