import { advance, fireDue, setClock } from '@banjie/runtime';
import { register } from '@banjie/office';
import { withClient } from '../scripts/database/prepare.mjs';
import { requireWholeChains } from './chains.mjs';
import { copyCases } from './copies.mjs';
import { createDatabase, createOffice, withOwner } from './databases.mjs';
import { inTurn, median, rounded } from './figures.mjs';
import { defineFireByHand } from './fire-by-hand.mjs';
import { acts, registration, window } from './lifecycle-acts.mjs';
import { openRuntime } from './lifecycle.mjs';
import { counting, differences } from './row-counts.mjs';
import { changesBetween, rowsOf } from './specimen.mjs';

const due = 10_000;
/** Timers the limit takes per transaction, as many as the runtime does. */
const batch = 500;
const mondayMorning = new Date('2026-03-02T09:00:00+08:00');

/**
 * All deadlines of an office fall due at one instant; figures are milliseconds until the last effect is committed.
 * @type {import('./parts.mjs').Part}
 */
export async function deadlines({ server, rounds, size, say }) {
  const count = Math.round(due * size);
  const office = await createOffice(server);
  const specimen = await oneSignedFor(office);
  await withClient(office.ownerUrl, (owner) => copyCases(owner, [{ caseId: specimen.caseId, count: count - 1 }]));
  await withOwner(office, (manager) => setClock(manager, specimen.fireAt));
  const trial = await createDatabase(server, office.name);
  const changes = await whatOneFiringWrites(trial, specimen);
  await requireWholeChains(trial);
  await trial.drop();
  await withClient(office.ownerUrl, async (owner) => {
    await defineFireByHand(owner, changes, specimen);
    await owner.query('VACUUM ANALYZE');
    await owner.query('CHECKPOINT');
  });
  /** @type {Record<'ours' | 'limit', Record<string, number>>} */
  const written = { ours: {}, limit: {} };
  const side =
    (
      /** @type {'ours' | 'limit'} */ name,
      /** @type {(database: import('./databases.mjs').Database) => Promise<number>} */ fire,
    ) =>
    async () => {
      const database = await createDatabase(server, office.name);
      const milliseconds = await counting(database.ownerUrl, written[name], () => fire(database));
      await database.drop();
      return milliseconds;
    };
  const { ours = [], limit = [] } = await inTurn(
    { ours: side('ours', fireOurs), limit: side('limit', fireByHand) },
    rounds,
    say,
  );
  await office.drop();
  const ratio = rounded(median(limit.map((figure, round) => figure / (ours[round] ?? NaN))));
  const figures = {
    ratio,
    milliseconds: rounded(median(ours), 0),
    limitMilliseconds: rounded(median(limit), 0),
    timers: count,
  };
  const unequal = differences(written.ours, written.limit);
  return {
    figures,
    lines: [
      `${count} 个期限 timers: 我方 ours ${figures.milliseconds} ms · 极限 limit ${figures.limitMilliseconds} ms · 比值 ratio ${ratio}`,
      unequal.length === 0
        ? '两侧写入的行数逐表相等 both sides wrote the same number of rows in every table'
        : `行数不等 rows differ: ${unequal.join(', ')}`,
    ],
  };
}

/**
 * A matter registered, handed over and signed for on a Monday, with the instant its first deadline falls due.
 * @param {import('./databases.mjs').Database} office
 */
async function oneSignedFor(office) {
  await withOwner(office, (manager) => setClock(manager, mondayMorning));
  const { runtime, personal, close } = await openRuntime(office.appUrl, 2);
  const { number, process } = await register(runtime, personal, { form: registration, actor: window });
  for (const { by, act, payload } of acts.slice(0, 2))
    await advance(runtime, { target: { number }, kinds: ['petition'], act, payload, actor: by });
  const [row] = await runtime.manager.query(
    `SELECT t.case_id AS "caseId", t.id AS timer, t.fire_at AS "fireAt" FROM timer t JOIN case_file c ON c.id = t.case_id
     WHERE c.number = $1 AND t.state = 'armed' ORDER BY t.fire_at, t.id LIMIT 1`,
    [number],
  );
  await close();
  return { caseId: String(row.caseId), process, timer: String(row.timer), fireAt: /** @type {Date} */ (row.fireAt) };
}

/**
 * @param {import('./databases.mjs').Database} trial
 * @param {{ caseId: string, timer: string }} specimen
 */
async function whatOneFiringWrites(trial, { caseId }) {
  return withClient(trial.ownerUrl, async (owner) => {
    const before = await rowsOf(owner, caseId, 'none-of-them');
    await fireOurs(trial);
    return changesBetween(before, await rowsOf(owner, caseId, 'none-of-them'));
  });
}

/** @param {import('./databases.mjs').Database} database */
async function fireOurs({ appUrl }) {
  const { runtime, close } = await openRuntime(appUrl, 4);
  const started = performance.now();
  const { failed } = await fireDue(runtime);
  const milliseconds = performance.now() - started;
  await close();
  if (failed[0]) throw failed[0].error;
  return milliseconds;
}

/** @param {import('./databases.mjs').Database} database */
function fireByHand({ ownerUrl }) {
  return withClient(ownerUrl, async (client) => {
    const started = performance.now();
    for (let fired = batch; fired === batch;) {
      const { rows } = await client.query({
        name: 'fire',
        text: 'SELECT fire_by_hand($1)::int AS fired',
        values: [batch],
      });
      fired = rows[0].fired;
    }
    return performance.now() - started;
  });
}
