import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startWorker, type RunningWorker } from '../../apps/worker/src/worker.js';
import { workerConfig } from '../../apps/worker/src/config.js';
import { apiConfig } from '../../apps/api/src/config.js';
import { aPetition } from '../support/a-petition.js';
import { nightOf } from '../support/due-timers.js';
import { eventually } from '../support/eventually.js';
import { LiveReader } from '../support/live-reader.js';
import { samplesOf, valueOf, type Sample } from '../support/metrics.js';
import { freePort } from '../../scripts/free-port.mjs';
import { openTrialOffice, workerOf, type TrialOffice } from '../support/trial-office.js';
import { onThisMachine } from '../support/patience.js';

const token = 'a-token-for-the-collector';

describe('metrics', () => {
  let office: TrialOffice;
  let worker: RunningWorker;
  let workerUrl: string;

  beforeAll(async () => {
    office = await openTrialOffice({ worker: false, metricsToken: token });
  });
  afterAll(async () => {
    await worker?.close();
    await office.close();
  });

  const read = (authorization: string, path = `${office.url}/api/metrics`) =>
    fetch(path, { headers: { authorization } });
  const samples = async (path?: string): Promise<Sample[]> =>
    samplesOf(await (await read(`Bearer ${token}`, path)).text());

  it('are for the collector with its token and for the administrator, and for nobody else', async () => {
    expect((await fetch(`${office.url}/api/metrics`)).status).toBe(401);
    for (const wrong of ['Bearer', 'Bearer wrong', `Bearer ${token}x`, `Basic ${token}`, token])
      expect((await read(wrong)).status).toBe(401);
    const answer = await read(`Bearer ${token}`);
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([
      200,
      expect.stringContaining('text/plain; version=0.0.4'),
      'no-store',
    ]);
    expect((await (await office.signedInAs('admin')).get('metrics')).status).toBe(200);
    for (const other of ['leader', 'discipline', 'window', 'security'])
      expect((await (await office.signedInAs(other)).get('metrics')).status).toBe(403);
  });

  it('say how the office’s own work goes: before any sweep, late, and caught up', async () => {
    const window = await office.signedInAs('window');
    await aPetition().registeredBy(window);
    await nightOf(office.owner.manager, 3);
    const before = await samples();
    expect(valueOf(before, 'banjie_database_up')).toBe(1);
    expect(valueOf(before, 'banjie_sweep_age_seconds')).toBeUndefined();
    expect(valueOf(before, 'banjie_timers_late')).toBeGreaterThan(0);
    expect(valueOf(before, 'banjie_timers_late_oldest_seconds')).toBeGreaterThan(3600);
    expect(valueOf(before, 'banjie_outbox_rows')).toBeGreaterThan(0);
    expect(Math.abs(valueOf(before, 'banjie_clock_skew_seconds')!)).toBeLessThan(onThisMachine(5));

    const port = await freePort();
    worker = await startWorker(
      { ...workerOf(office.databaseUrl, 'none'), metrics: { host: '127.0.0.1', port, token } },
      false,
    );
    workerUrl = `http://127.0.0.1:${port}`;
    await eventually(async () => valueOf(await samples(), 'banjie_sweep_age_seconds') !== undefined, 'a sweep is over');
    await office.deliversEverything();
    const after = await samples(`${workerUrl}/metrics`);
    expect([valueOf(after, 'banjie_timers_late'), valueOf(after, 'banjie_outbox_rows')]).toEqual([0, 0]);
    expect(valueOf(after, 'banjie_sweeps_total')).toBeGreaterThan(0);
    const [fired] = await office.rows<{ n: number }>(`SELECT count(*)::int AS n FROM timer WHERE state = 'fired'`);
    expect(valueOf(after, 'banjie_effect_lateness_seconds_count')).toBe(fired!.n);
    // Due in the night before the clock was moved over it: hours late, and above the last bound but one.
    expect(valueOf(after, 'banjie_effect_lateness_seconds_bucket', { le: '60' })).toBe(0);
    expect(valueOf(after, 'banjie_work_items_total', { work: 'deadlines' })).toBe(fired!.n);
    expect(valueOf(after, 'nodejs_eventloop_lag_seconds')).toBeGreaterThanOrEqual(0);
  });

  it('of a worker need the token too; that it lives is no secret', async () => {
    expect((await fetch(`${workerUrl}/metrics`)).status).toBe(401);
    expect((await read('Bearer wrong', `${workerUrl}/metrics`)).status).toBe(401);
    expect((await fetch(`${workerUrl}/live`)).status).toBe(200);
    expect((await fetch(`${workerUrl}/anything`)).status).toBe(404);
    expect((await fetch(`${workerUrl}/metrics`, { method: 'POST' })).status).toBe(405);
  });

  it('count requests by route template and refusals by rule, and name no case', async () => {
    const window = await office.signedInAs('window');
    const petition = await aPetition().registeredBy(window);
    expect((await window.tries('confirmDenial', petition)).status).toBe(409);
    expect((await window.tries('signFor', petition)).status).toBeGreaterThanOrEqual(400);
    const found = await samples();
    const acts = { method: 'POST', route: '/api/petitions/:number/acts/:act' };
    expect(
      valueOf(found, 'banjie_http_request_duration_seconds_count', { ...acts, status: '409' }),
    ).toBeGreaterThanOrEqual(1);
    const refusals = found.filter(({ name }) => name === 'banjie_refusals_total');
    expect(
      refusals.map(({ labels }) => labels['rule']).filter((rule) => !/^(R\d{1,2}|none)$/.test(rule ?? '')),
    ).toEqual([]);
    expect(refusals.some(({ labels }) => labels['rule'] === 'R1')).toBe(true);
    expect(JSON.stringify(found)).not.toContain(petition.number);
  });

  it('count the pages that listen', async () => {
    expect(valueOf(await samples(), 'banjie_live_lines')).toBe(0);
    const line = await new LiveReader(office.url, (await office.signedInAs('leader')).cookie).open();
    await eventually(async () => valueOf(await samples(), 'banjie_live_lines') === 1, 'one line is counted');
    await line.cut();
    await eventually(async () => valueOf(await samples(), 'banjie_live_lines') === 0, 'none is counted');
  });

  it('are never configured open: no short token, no worker’s window to the network without one', () => {
    const env = { DATABASE_URL: 'postgres://x/y', DATA_KEY: Buffer.alloc(32).toString('base64') };
    expect(() => apiConfig({ ...env, METRICS_TOKEN: 'short' })).toThrow('at least 16');
    expect(() => workerConfig({ ...env, METRICS_PORT: '9464', METRICS_HOST: '0.0.0.0' })).toThrow('METRICS_TOKEN');
    expect(workerConfig({ ...env, METRICS_PORT: '9464' }).metrics).toEqual({
      host: '127.0.0.1',
      port: 9464,
      token: null,
    });
    expect(workerConfig(env).metrics).toBeNull();
  });
});
