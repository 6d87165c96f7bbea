import { setTimeout as sleep } from 'node:timers/promises';
import { withClient } from '../scripts/database/prepare.mjs';
import { startRedis } from '../test/support/redis.mjs';
import { createOffice } from './databases.mjs';
import { median, rounded, timed } from './figures.mjs';
import { matterOverHttp, signedInCallers } from './http.mjs';
import { inFlight } from './lifecycle.mjs';
import { actsPerMatter } from './lifecycle-acts.mjs';
import { OfficeProcess } from './office-process.mjs';

const counts = [1, 2, 4];
const mattersPerRound = 320;

/**
 * One, two and four api and worker processes on one PostgreSQL and one Redis: acknowledged acts a second over HTTP, and the
 * notices delivered a second from then on. The rounds take turns.
 * @type {import('./parts.mjs').Part}
 */
export async function processes({ server, rounds, size, say }) {
  const redis = await startRedis();
  if (!redis) return { figures: { skipped: 'no redis-server' }, lines: ['没有 redis-server，跳过 skipped: no redis-server'] };
  const matters = Math.round(mattersPerRound * size);
  /** @type {Record<number, { acts: number[], delivered: number[] }>} */
  const taken = Object.fromEntries(counts.map((count) => [count, { acts: [], delivered: [] }]));
  const database = await createOffice(server);
  const variables = { QUEUE: 'redis', REDIS_URL: redis.url };
  for (let round = 0; round <= rounds; round += 1) {
    for (const count of round % 2 === 0 ? counts : [...counts].reverse()) {
      const figures = await once(database, count, matters, variables);
      if (round === 0) continue;
      taken[count]?.acts.push(figures.acts);
      taken[count]?.delivered.push(figures.delivered);
    }
    if (round > 0) say(`  ${round}/${rounds}`);
  }
  await database.drop();
  await redis.stop();
  const perSecond = Object.fromEntries(counts.map((count) => [count, rounded(median(taken[count]?.acts ?? []), 0)]));
  const toOne = Object.fromEntries(counts.map((count) => [count, rounded(median((taken[count]?.acts ?? []).map((figure, round) => figure / (taken[1]?.acts[round] ?? NaN))))]));
  const deliveredPerSecond = Object.fromEntries(counts.map((count) => [count, rounded(median(taken[count]?.delivered ?? []), 0)]));
  return {
    figures: { perSecond, ratioToOne: toOne, deliveredPerSecond },
    lines: counts.map((count) => `${count} 个进程 processes each: ${perSecond[count]} 次/秒 acts/s (${toOne[count]}) · 文书送达 notices delivered ${deliveredPerSecond[count]}/s`),
  };
}

/**
 * @param {import('./databases.mjs').Database} database
 * @param {number} count
 * @param {number} matters
 * @param {Record<string, string>} variables
 */
async function once(database, count, matters, variables) {
  const start = (/** @type {'api' | 'worker'} */ name) => Promise.all(Array.from({ length: count }, () => OfficeProcess.start(name, database.appUrl, variables)));
  const apis = await start('api');
  const callers = (await Promise.all(apis.map(({ url }) => signedInCallers(url, inFlight / count)))).flat();
  const seconds = await timed(matters, inFlight, (lane) => matterOverHttp(/** @type {import('./caller.mjs').Caller} */ (callers[lane])));
  const workers = await start('worker');
  const delivered = await withClient(database.ownerUrl, async (owner) => {
    const [owed, began] = [await owedOf(owner), performance.now()];
    while ((await owedOf(owner)) > 0) await sleep(20);
    return owed / ((performance.now() - began) / 1000);
  });
  for (const caller of callers) caller.close();
  await Promise.all([...apis, ...workers].map((process) => process.stop()));
  return { acts: (matters * actsPerMatter) / seconds, delivered };
}

/** @param {import('pg').Client} owner */
async function owedOf(owner) {
  const { rows } = await owner.query('SELECT count(*)::int AS owed FROM outbox WHERE done_at IS NULL');
  return Number(rows[0].owed);
}
