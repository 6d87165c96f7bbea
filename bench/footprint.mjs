import { setTimeout as sleep } from 'node:timers/promises';
import { withClient } from '../scripts/database/prepare.mjs';
import { createOffice } from './databases.mjs';
import { rounded, timed } from './figures.mjs';
import { matterOverHttp, signedInCallers } from './http.mjs';
import { inFlight } from './lifecycle.mjs';
import { OfficeProcess } from './office-process.mjs';

const matters = 400;

/**
 * What an office costs: memory (MB resident) of api and worker idle and under load, start (ms until ready), and bytes
 * in PostgreSQL per matter from registration to answer, notices delivered, indexes and all.
 * @type {import('./parts.mjs').Part}
 */
export async function footprint({ server, size }) {
  const count = Math.round(matters * size);
  const database = await createOffice(server);
  const [api, worker] = [
    await OfficeProcess.start('api', database.appUrl),
    await OfficeProcess.start('worker', database.appUrl),
  ];
  const callers = await signedInCallers(api.url, inFlight);
  await sleep(2_000);
  const idle = { api: api.residentMb(), worker: worker.residentMb() };
  const before = await bytes(database.ownerUrl);
  const peak = { api: 0, worker: 0 };
  const watching = setInterval(() => {
    peak.api = Math.max(peak.api, api.residentMb() ?? 0);
    peak.worker = Math.max(peak.worker, worker.residentMb() ?? 0);
  }, 100);
  await timed(count, inFlight, (lane) => matterOverHttp(/** @type {import('./caller.mjs').Caller} */ (callers[lane])));
  await delivered(database.ownerUrl);
  clearInterval(watching);
  const bytesPerCase = rounded(((await bytes(database.ownerUrl)) - before) / count, 0);
  for (const caller of callers) caller.close();
  await Promise.all([api.stop(), worker.stop()]);
  await database.drop();
  const startMilliseconds = { api: rounded(api.startMs, 0), worker: rounded(worker.startMs, 0) };
  return {
    figures: { idleMb: idle, loadMb: peak, startMilliseconds, bytesPerCase },
    lines: [
      `内存 memory: api ${idle.api} → ${peak.api} MB · worker ${idle.worker} → ${peak.worker} MB (空闲 idle → 满载 under load)`,
      `启动 start: api ${startMilliseconds.api} ms · worker ${startMilliseconds.worker} ms`,
      `每件办结占用 per closed case: ${bytesPerCase} B`,
    ],
  };
}

/** @param {string} url */
async function delivered(url) {
  await withClient(url, async (client) => {
    for (;;) {
      const { rows } = await client.query('SELECT count(*)::int AS owed FROM outbox WHERE done_at IS NULL');
      if (rows[0].owed === 0) return;
      await sleep(200);
    }
  });
}

/**
 * Tables and indexes as small as they get: what updates left behind is cleared away first.
 * @param {string} url of the owner
 */
function bytes(url) {
  return withClient(url, async (client) => {
    await client.query('VACUUM FULL');
    const { rows } = await client.query(
      "SELECT sum(pg_total_relation_size(oid))::float8 AS bytes FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace",
    );
    return Number(rows[0].bytes);
  });
}
