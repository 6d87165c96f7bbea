import { startRedis } from '../test/support/redis.mjs';
import { createOffice } from './databases.mjs';
import { median, rounded, timed } from './figures.mjs';
import { matterOverHttp, signedInCallers } from './http.mjs';
import { actsPerMatter } from './lifecycle-acts.mjs';
import { OfficeProcess } from './office-process.mjs';

const counts = [1, 2, 4];
/** Of all processes together, whatever their number: sixteen for each of four. */
const inFlight = 64;
const mattersPerRound = 480;
/** Matters after which a process that has just started has compiled what it does often; not timed. */
const warmUp = 60;

/**
 * One, two and four api and worker processes on one PostgreSQL and one Redis: acknowledged acts a second over HTTP, while the
 * workers deliver what they owe. The rounds take turns.
 * @type {import('./parts.mjs').Part}
 */
export async function processes({ server, rounds, size, say }) {
  const redis = await startRedis();
  if (!redis)
    return { figures: { skipped: 'no redis-server' }, lines: ['没有 redis-server，跳过 skipped: no redis-server'] };
  const matters = Math.round(mattersPerRound * size);
  /** @type {Record<number, number[]>} */
  const taken = Object.fromEntries(counts.map((count) => [count, []]));
  const database = await createOffice(server);
  const variables = { QUEUE: 'redis', REDIS_URL: redis.url };
  for (let round = 0; round <= rounds; round += 1) {
    for (const count of round % 2 === 0 ? counts : [...counts].reverse()) {
      const perSecond = await once(database, count, matters, variables);
      if (round > 0) taken[count]?.push(perSecond);
    }
    if (round > 0) say(`  ${round}/${rounds}`);
  }
  await database.drop();
  await redis.stop();
  const perSecond = Object.fromEntries(counts.map((count) => [count, rounded(median(taken[count] ?? []), 0)]));
  const toOne = Object.fromEntries(
    counts.map((count) => [
      count,
      rounded(median((taken[count] ?? []).map((figure, round) => figure / (taken[1]?.[round] ?? NaN)))),
    ]),
  );
  return {
    figures: { perSecond, ratioToOne: toOne },
    lines: counts.map((count) => `${count} 个进程 processes each: ${perSecond[count]} 次/秒 acts/s (${toOne[count]})`),
  };
}

/**
 * @param {import('./databases.mjs').Database} database
 * @param {number} count
 * @param {number} matters
 * @param {Record<string, string>} variables
 */
async function once(database, count, matters, variables) {
  const start = (/** @type {'api' | 'worker'} */ name) =>
    Promise.all(Array.from({ length: count }, () => OfficeProcess.start(name, database.appUrl, variables)));
  const [apis, workers] = [await start('api'), await start('worker')];
  const callers = (await Promise.all(apis.map(({ url }) => signedInCallers(url, inFlight / count)))).flat();
  await timed(warmUp * count, inFlight, (lane) =>
    matterOverHttp(/** @type {import('./caller.mjs').Caller} */ (callers[lane])),
  );
  const seconds = await timed(matters, inFlight, (lane) =>
    matterOverHttp(/** @type {import('./caller.mjs').Caller} */ (callers[lane])),
  );
  for (const caller of callers) caller.close();
  await Promise.all([...apis, ...workers].map((process) => process.stop()));
  return (matters * actsPerMatter) / seconds;
}
