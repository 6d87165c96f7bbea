import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freePort } from '../../scripts/free-port.mjs';
import { eventually } from '../support/eventually.js';
import { ProcessOfOurs } from '../support/process-of-ours.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';
import { Client } from './faults/client.js';
import { form } from './faults/writes.js';
import { onThisMachine } from '../support/patience.js';

interface Health {
  status: string;
  checks: { queue: string; outbox: number };
  warnings: { code: string }[];
}

/** The queue only wakes: an office whose Redis is away opens all the same, says so, and the sweep does its work (F4). */
describe('an office that opens while its queue is away', () => {
  let office: TrialOffice;
  let processes: ProcessOfOurs[];
  let url: string;

  beforeAll(async () => {
    office = await openTrialOffice({ worker: false });
    const away = { QUEUE: 'redis', REDIS_URL: `redis://127.0.0.1:${await freePort()}` };
    processes = (['api', 'worker'] as const).map((name) =>
      ProcessOfOurs.start(name, office.databaseUrl, away, { quiet: true }),
    );
    const [served] = await Promise.all(processes.map((one) => one.url));
    url = served ?? '';
  });
  afterAll(async () => {
    await Promise.all(processes.map((one) => one.stop()));
    await office.close();
  });

  const health = async (): Promise<Health> => (await (await fetch(`${url}/api/health`)).json()) as Health;

  it('is ready and says so', async () => {
    await eventually(async () => (await health()).status === 'ready', 'the first sweep is done');
    const { checks, warnings } = await health();
    expect(checks.queue).toBe('down');
    expect(warnings.map(({ code }) => code)).toContain('queueDown');
  });

  it('delivers by the sweep', async () => {
    const client = await Client.signedIn(() => url);
    expect((await client.post('petitions', 'queue-away', form)).status).toBe(201);
    await eventually(async () => (await health()).checks.outbox === 0, 'what is owed is delivered');
  });

  it('drains without it', async () => {
    const ends = await Promise.all(processes.map((one) => one.drain()));
    expect(ends.map(({ end }) => end)).toEqual([0, 0]);
    for (const { ms } of ends) expect(ms).toBeLessThan(onThisMachine(10_000));
  });
});

/** A queue that answers at once that it refuses must not be asked without end: nothing else in the worker would have a turn. */
describe('an office whose queue refuses', () => {
  let office: TrialOffice;
  let processes: ProcessOfOurs[];
  let client: Client;
  let url: string;

  beforeAll(async () => {
    office = await openTrialOffice({ worker: false, queue: 'none' });
    await office.rows('ALTER SCHEMA bullmq RENAME TO elsewhere');
    processes = (['api', 'worker'] as const).map((name) =>
      ProcessOfOurs.start(name, office.databaseUrl, { QUEUE: 'postgres' }, { quiet: true }),
    );
    const [served] = await Promise.all(processes.map((one) => one.url));
    url = served ?? '';
    client = await Client.signedIn(() => url);
  });
  afterAll(async () => {
    await Promise.all(processes.map((one) => one.stop()));
    await office.close();
  });

  const checks = async (): Promise<Health['checks']> =>
    ((await (await fetch(`${url}/api/health`)).json()) as Health).checks;
  const owed = async (): Promise<number> =>
    (await office.rows<{ n: number }>(`SELECT count(*)::int AS n FROM outbox WHERE done_at IS NULL`))[0]!.n;
  const handedOver = async (): Promise<number> =>
    (await office.rows<{ n: number }>(`SELECT count(*)::int AS n FROM outbox WHERE dispatched_at IS NOT NULL`))[0]!.n;
  const delivers = async (key: string): Promise<void> => {
    expect(await client.post('petitions', key, form)).toMatchObject({ status: 201 });
    await eventually(async () => (await owed()) === 0, 'what is owed is delivered');
  };

  it('delivers by the sweep', async () => {
    expect((await checks()).queue).toBe('down');
    await delivers('queue-refuses');
    expect(await handedOver()).toBe(0);
  });

  it('takes to it by itself when it can be used', async () => {
    await office.rows('ALTER SCHEMA elsewhere RENAME TO bullmq');
    await eventually(async () => (await checks()).queue === 'up', 'the api sees it');
    await delivers('queue-is-back');
    await eventually(async () => {
      await delivers(`queue-is-back-${Math.round(performance.now())}`);
      return (await handedOver()) > 0;
    }, 'the worker hands over to it');
  });

  it('delivers by the sweep when it refuses again, and drains', async () => {
    await office.rows('ALTER SCHEMA bullmq RENAME TO elsewhere');
    await delivers('queue-refuses-again');
    const ends = await Promise.all(processes.map((one) => one.drain()));
    expect(ends.map(({ end }) => end)).toEqual([0, 0]);
  });
});
