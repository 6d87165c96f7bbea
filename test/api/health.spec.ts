import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startWorker } from '../../apps/worker/src/worker.js';
import { sweepEveryMs } from '../../apps/worker/src/queues.js';
import { eventually } from '../support/eventually.js';
import { openTrialOffice, workerOf, type TrialOffice } from '../support/trial-office.js';

describe('readiness', () => {
  let office: TrialOffice;
  beforeAll(async () => {
    office = await openTrialOffice({ worker: false });
  });
  afterAll(() => office.close());

  const health = async () => {
    const answer = await fetch(`${office.url}/api/health`);
    const body = (await answer.json()) as { status: string; warnings: { code: string }[] };
    return { status: answer.status, codes: body.warnings.map(({ code }) => code), says: body.status };
  };
  const lastSweptAgo = (seconds: number) =>
    office.rows(`UPDATE office SET swept_at = clock_timestamp() - $1 * interval '1 second'`, [seconds]);

  it('is red before any worker has swept, and green when one has', async () => {
    expect(await health()).toEqual({ status: 503, codes: ['sweepLate'], says: 'degraded' });
    const worker = await startWorker(workerOf(office.databaseUrl, 'none'), false);
    await eventually(async () => (await health()).status === 200, 'the worker has swept');
    await worker.close();
    expect(await health()).toEqual({ status: 200, codes: [], says: 'ready' });
  });

  it('of one process does not wait for a worker: requests are served, and the process lives', async () => {
    await lastSweptAgo(3600);
    for (const path of ['live', 'serving']) expect((await fetch(`${office.url}/api/health/${path}`)).status).toBe(200);
  });

  it('turns red when the sweep is two periods late, and not before', async () => {
    const periodS = sweepEveryMs / 1000;
    await lastSweptAgo(3 * periodS - 5);
    expect((await health()).status).toBe(200);
    await lastSweptAgo(3 * periodS + 1);
    expect(await health()).toEqual({ status: 503, codes: ['sweepLate'], says: 'degraded' });
  });
});
