import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { requestTravel } from '@banjie/runtime';
import { startWorker } from '../../apps/worker/src/worker.js';
import { aPetition } from '../support/a-petition.js';
import { describeIf } from '../support/available.js';
import { eventually } from '../support/eventually.js';
import { brokenInvariants } from '../support/invariants.js';
import { redisServer, startRedis, type TestRedis } from '../support/redis.js';
import { openTrialOffice, workerOf, type TrialOffice } from '../support/trial-office.js';

const matters = 30;
const tenDays = 10 * 86_400_000;

/** Many matters on one clock, nobody answers, two workers race for what falls due, and the queue may be emptied meanwhile. */
async function race(office: TrialOffice, queue: 'none' | 'postgres' | 'redis', redisUrl: string, meanwhile: () => Promise<unknown>): Promise<void> {
  const [window, handler] = await Promise.all([office.signedInAs('window'), office.signedInAs('handler')]);
  for (let count = 0; count < matters; count += 1) {
    const petition = await aPetition().registeredBy(window);
    await window.does('handOver', petition, { unit: 'civilAffairs' });
    await handler.does('signFor', petition);
  }
  const config = workerOf(office.databaseUrl, queue, redisUrl);
  const workers = [await startWorker(config, false), await startWorker(config, false)];
  try {
    await requestTravel(office.owner.manager, new Date((await office.now()).getTime() + tenDays));
    await meanwhile();
    await eventually(async () => {
      const [row] = await office.rows<{ left: number }>(
        `SELECT (SELECT count(*)::int FROM office WHERE travel_to IS NOT NULL) + (SELECT count(*)::int FROM outbox WHERE done_at IS NULL) AS left`,
      );
      return row?.left === 0;
    }, 'both workers have nothing left to do', 60_000);
  } finally {
    await Promise.all(workers.map((worker) => worker.close()));
  }
}

async function climbedOnce(office: TrialOffice): Promise<void> {
  const [row] = await office.rows(
    `SELECT (SELECT count(*)::int FROM breach WHERE clock = 'generalReply') AS breaches, (SELECT count(*)::int FROM process WHERE kind = 'supervision') AS cases,
       (SELECT count(*)::int FROM history WHERE type ~ 'after[.]generalReply[.]') AS rungs,
       (SELECT count(*)::int FROM notice n JOIN process p ON p.id = n.process_id WHERE p.kind = 'petition' AND n.kind IN ('reminder', 'yellowCard', 'redCard')) AS cards`,
  );
  expect(row).toEqual({ breaches: matters, cases: matters, rungs: 3 * matters, cards: 3 * matters });
  expect(await brokenInvariants(office.owner, { resting: true })).toEqual([]);
}

describe.each(['none', 'postgres'] as const)('two workers on the queue "%s" (I1, I6, F4, F5)', (queue) => {
  let office: TrialOffice;
  beforeAll(async () => {
    office = await openTrialOffice({ worker: false });
  });
  afterAll(() => office.close());

  it('let each rung happen once, though the queue is emptied under them', async () => {
    const empty = async () => {
      for (let count = 0; queue === 'postgres' && count < 20; count += 1) await office.rows('DELETE FROM bullmq.job');
    };
    await race(office, queue, '', empty);
    await climbedOnce(office);
  }, 180_000);
});

describeIf(redisServer, 'redis-server', 'two workers on Redis (I1, I6, F4, F5)', () => {
  let office: TrialOffice;
  let redis: TestRedis | null;
  beforeAll(async () => {
    redis = await startRedis();
    office = await openTrialOffice({ worker: false });
  });
  afterAll(async () => {
    await office.close();
    await redis?.stop();
  });

  it('let each rung happen once, though Redis is flushed under them', async () => {
    const { Redis } = await import('ioredis');
    const client = new Redis(redis?.url ?? '');
    await race(office, 'redis', redis?.url ?? '', async () => {
      for (let count = 0; count < 20; count += 1) await client.flushall();
    });
    await client.quit();
    await climbedOnce(office);
  }, 180_000);
});
