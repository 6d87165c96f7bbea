import { withClient } from '../scripts/database/prepare.mjs';
import { loading } from './bulk-load.mjs';
import { Caller } from './caller.mjs';
import { createOffice } from './databases.mjs';
import { inTurn, median, rounded } from './figures.mjs';
import { acts, registration, window } from './lifecycle-acts.mjs';
import { OfficeProcess } from './office-process.mjs';
import { specimens } from './registers.mjs';
import { v7 as uuid } from 'uuid';

const openMatters = 100_000;
const limit = 2;

/**
 * How long an office that was off keeps people waiting: from the start of api and worker until a matter was registered
 * and handed over, with many open matters and their clocks against an office without any. `size` 10: a million. Nothing of a
 * start looks at the words of the search, which are left out.
 * @type {import('./parts.mjs').Part}
 */
export async function restart({ server, rounds, size, say }) {
  const open = Math.round(openMatters * size);
  const [empty, full] = [await createOffice(server), await createOffice(server)];
  await loading(server, async () => {
    await specimens(full, { open, ways: [0, 1, 2] });
    await withClient(full.ownerUrl, (owner) => owner.query('VACUUM ANALYZE'));
  });
  const { rows } = await withClient(full.ownerUrl, (owner) =>
    owner.query("SELECT count(*)::int AS timers FROM timer WHERE state = 'armed'"),
  );
  say(`  ${open} 件在办、${rows[0].timers} 个时限已备好 open matters and their clocks are there`);
  const taken = await inTurn({ full: () => untilFirstAct(full), empty: () => untilFirstAct(empty) }, rounds, say);
  await empty.drop();
  await full.drop();
  const [fullMs = NaN, emptyMs = NaN] = [median(taken.full ?? []), median(taken.empty ?? [])];
  const ratio = rounded(median((taken.full ?? []).map((ms, round) => ms / (taken.empty?.[round] ?? NaN))));
  return {
    figures: {
      open,
      timers: rows[0].timers,
      ratio,
      milliseconds: rounded(fullMs, 0),
      emptyMilliseconds: rounded(emptyMs, 0),
    },
    lines: [
      `${open} 件在办 open: ${rounded(fullMs, 0)} ms · 空库 empty: ${rounded(emptyMs, 0)} ms · 比值 ratio ${ratio} (上限 limit ${limit})`,
    ],
  };
}

/**
 * ms until the first act of a freshly started office is acknowledged.
 * @param {import('./databases.mjs').Database} database
 */
async function untilFirstAct({ appUrl }) {
  const started = performance.now();
  const [api, worker] = await Promise.all([OfficeProcess.start('api', appUrl), OfficeProcess.start('worker', appUrl)]);
  const caller = new Caller(api.url);
  await caller.signIn(window.id);
  const key = uuid();
  const { number } = await caller.post(window.id, 'petitions', registration, `${key}-0`);
  const [handOver] = acts;
  if (handOver) await caller.post(window.id, `petitions/${number}/acts/${handOver.act}`, handOver.payload, `${key}-1`);
  const ms = performance.now() - started;
  caller.close();
  await Promise.all([api.stop(), worker.stop()]);
  return ms;
}
