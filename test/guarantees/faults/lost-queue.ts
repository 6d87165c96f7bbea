import { Redis } from 'ioredis';
import { ProcessOfOurs } from '../../support/process-of-ours.js';
import { openTrialOffice, type TrialOffice } from '../../support/trial-office.js';
import { eachRound, Tally, type Context, type Fault } from './fault.js';
import { placeOfQueue, type QueuePlace } from './queue-place.js';
import { allIsDone, climbedOnce, daysAreToPass, givenUnanswered, isAllDone } from './unanswered.js';
import { onThisMachine } from '../../support/patience.js';

const mattersPerRound = 3;
/** Nothing owed may wait longer than this, whatever the queue lost (ms). */
const latestMs = 60_000;

/** Everything the queue knows is gone; on no queue there is nothing to lose. */
async function wiper(
  office: TrialOffice,
  place: QueuePlace,
  { queue }: Context,
): Promise<{ wipe(): Promise<unknown>; end(): Promise<unknown> }> {
  if (queue === 'redis') {
    const redis = new Redis(place.redisUrl);
    return { wipe: () => redis.flushall(), end: () => redis.quit() };
  }
  if (queue === 'none') return { wipe: () => Promise.resolve(), end: () => Promise.resolve() };
  const [found] = await office.rows<{ tables: string }>(
    `SELECT string_agg(format('%I.%I', schemaname, tablename), ', ') AS tables FROM pg_tables WHERE schemaname = 'bullmq' AND tablename NOT LIKE '%migration%'`,
  );
  return {
    wipe: () => office.rows(`DELETE FROM bullmq.job`).catch(() => office.rows(`TRUNCATE ${found?.tables} CASCADE`)),
    end: () => Promise.resolve(),
  };
}

async function run(context: Context): Promise<Tally> {
  const { rounds, queue } = context;
  const tally = new Tally(rounds);
  const [office, place] = [await openTrialOffice({ worker: false }), await placeOfQueue(queue)];
  const { wipe, end } = await wiper(office, place, context);
  const workers = [1, 2].map(() => ProcessOfOurs.start('worker', office.databaseUrl, place.variables));
  try {
    for (const round of eachRound(rounds)) {
      await givenUnanswered(office, mattersPerRound);
      await wipe();
      const began = performance.now();
      await daysAreToPass(office, 10);
      while (!(await isAllDone(office)) && performance.now() - began < onThisMachine(latestMs)) {
        await wipe();
        tally.count('wipes');
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      await allIsDone(office, `round ${round} is done without what the queue knew`);
      const ms = performance.now() - began;
      tally.most('latest after ms', ms);
      tally.expect(ms <= onThisMachine(latestMs), `round ${round} took ${Math.round(ms)} ms`);
    }
    await climbedOnce(office, tally, mattersPerRound * rounds);
    await tally.invariants(office);
  } finally {
    await Promise.all(workers.map((worker) => worker.stop()));
    await end();
    await office.close();
    await place.leave();
  }
  return tally;
}

export const lostQueue: Fault = {
  id: 'F4',
  hypothesis: 'a queue that forgets costs time and nothing else (I1, I6)',
  injection: 'the queue emptied ten times a second under two workers (FLUSHALL, or its tables)',
  rounds: { short: 1, full: 50 },
  async run({ rounds, queue: asked }) {
    const queue = asked === 'none' ? 'postgres' : asked;
    const tally = await run({ rounds, queue });
    tally.figures['queue'] = queue;
    return tally;
  },
};

const queues = ['none', 'postgres', 'redis'] as const;

export const everyQueue: Fault = {
  id: 'F5',
  hypothesis: 'the same verdict on the PostgreSQL queue, the Redis queue and no queue',
  injection: 'F4 on each of them',
  rounds: { short: 1, full: 20 },
  async run({ rounds }) {
    const total = new Tally(rounds);
    for (const queue of queues) {
      const { lost, duplicated, early, broken, figures } = await run({ rounds, queue });
      total.lost += lost;
      total.duplicated += duplicated;
      total.early += early;
      total.broken.push(...broken.map((words) => `${queue}: ${words}`));
      for (const [name, value] of Object.entries(figures)) total.figures[`${queue} ${name}`] = value;
    }
    return total;
  },
};
