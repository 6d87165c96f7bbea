import { advance, handlingUnits, register, setClock, trialOfficers } from '@banjie/runtime';
import { withClient } from '../scripts/database/prepare.mjs';
import { Caller } from './caller.mjs';
import { copyCase } from './copies.mjs';
import { createDatabase, createOffice, withOwner } from './databases.mjs';
import { percentile, rounded } from './figures.mjs';
import { acts, registration, window } from './lifecycle-acts.mjs';
import { openRuntime } from './lifecycle.mjs';
import { OfficeProcess } from './office-process.mjs';

const firstMonday = Date.parse('2026-03-02T09:00:00+08:00');
const dayMs = 86_400_000;
/** What waits at one time in a busy county office; closed matters pile up, open ones do not. */
const openMatters = 2_000;
const coordinator = trialOfficers.find(({ id }) => id === 'coordinator') ?? window;
const readers = ['window', 'handler', 'head', 'coordinator', 'leader'];
const requestsPerRound = 20;

/**
 * The queue page over HTTP at several sizes of the register, p95 in ms. All sizes are asked in turn, so that whatever
 * else the machine does meets them alike. `size` 10 adds a million petitions.
 * @type {import('./parts.mjs').Part}
 */
export async function queue({ server, rounds, size, say }) {
  const sizes = [10_000, 100_000, ...(size >= 10 ? [1_000_000] : [])];
  const offices = await officesOf(server, sizes, say);
  /** @type {number[][]} */
  const taken = sizes.map(() => []);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, { caller }] of offices.entries()) {
      const times = await timesOf(caller);
      if (round > 0) taken[index]?.push(...times);
    }
  }
  for (const { api, caller, database } of offices.reverse()) {
    caller.close();
    await api.stop();
    await database.drop();
  }
  const p95 = Object.fromEntries(sizes.map((petitions, index) => [petitions, rounded(percentile(taken[index] ?? [], 0.95), 1)]));
  const median = Object.fromEntries(sizes.map((petitions, index) => [petitions, rounded(percentile(taken[index] ?? [], 0.5), 1)]));
  const [smallest = NaN, largest = NaN] = [p95[sizes[0] ?? 0], p95[sizes.at(-1) ?? 0]];
  return {
    figures: { ratio: rounded(largest / smallest), p95Milliseconds: p95, medianMilliseconds: median, open: openMatters },
    lines: [
      ...sizes.map((petitions) => `${petitions} 件 petitions: p95 ${p95[petitions]} ms · 中位 median ${median[petitions]} ms`),
      `最大与最小之比 largest to smallest ${rounded(largest / smallest)}`,
    ],
  };
}

/**
 * One office per size; each begins as a copy of the one before it.
 * @param {import('./databases.mjs').Server} server
 * @param {number[]} sizes
 * @param {(text: string) => void} say
 */
async function officesOf(server, sizes, say) {
  let database = await createOffice(server);
  const closed = await specimens(database, { open: openMatters });
  const databases = [];
  let petitions = openMatters + closed.length;
  for (const wanted of sizes) {
    if (databases.length > 0) database = await createDatabase(server, database.name);
    const copies = Math.round((wanted - petitions) / closed.length);
    await withClient(database.ownerUrl, async (owner) => {
      for (const caseId of closed) await copyCase(owner, { caseId, count: copies });
      await owner.query('VACUUM ANALYZE');
    });
    petitions = wanted;
    databases.push(database);
    say(`  ${wanted} 件已备好 petitions are there`);
  }
  const running = [];
  for (const one of databases) {
    const api = await OfficeProcess.start('api', one.appUrl);
    const caller = new Caller(api.url);
    for (const reader of readers) await caller.signIn(reader);
    running.push({ database: one, api, caller });
  }
  return running;
}

/**
 * Matters of every unit, taken in on different days, each open in three ways and once answered; the open ones are
 * multiplied at once, the answered ones are returned to be multiplied.
 * @param {import('./databases.mjs').Database} office
 * @param {object} wanted
 * @param {number} wanted.open how many are open in all
 * @param {readonly { id: string }[]} [wanted.units] that handle them
 * @param {readonly number[]} [wanted.ways] how many acts each has behind it
 */
export async function specimens(office, { open: openCount, units = handlingUnits, ways = [0, 1, 2, acts.length] }) {
  const { runtime, personal, close } = await openRuntime(office.appUrl, 2);
  /** @type {string[]} */
  const numbers = [];
  for (const [day, { id: unit }] of units.entries()) {
    await withOwner(office, (manager) => setClock(manager, new Date(firstMonday + day * dayMs)));
    const handler = trialOfficers.find((officer) => officer.unit === unit && officer.roles.includes('handler')) ?? window;
    for (const steps of ways) {
      const { number } = await register(runtime, personal, { form: registration, actor: window });
      for (const { act, payload } of acts.slice(0, steps)) {
        const fields = { ...payload, ...('unit' in payload ? { unit } : {}), ...('officer' in payload ? { officer: handler.id } : {}) };
        await advance(runtime, { aim: { number }, kinds: ['petition'], act, payload: fields, actor: act === 'handOver' ? window : handler });
      }
      if (steps === acts.length) await advance(runtime, { aim: { number }, kinds: ['petition'], act: 'recordCallBack', payload: { satisfaction: 'satisfied' }, actor: coordinator });
      numbers.push(number);
    }
  }
  await close();
  return withClient(office.ownerUrl, async (owner) => {
    await owner.query('UPDATE outbox SET dispatched_at = created_at, done_at = created_at');
    const { rows } = await owner.query('SELECT id, outcome IS NOT NULL AS closed FROM case_file WHERE number = ANY ($1)', [numbers]);
    const [open, closed] = [rows.filter((row) => !row.closed), rows.filter((row) => row.closed)];
    for (const { id } of open) await copyCase(owner, { caseId: id, count: Math.round(openCount / open.length) - 1 });
    return closed.map(({ id }) => String(id));
  });
}

/** @param {Caller} caller */
async function timesOf(caller) {
  const times = [];
  for (let request = 0; request < requestsPerRound; request += 1) {
    for (const reader of readers) {
      const started = performance.now();
      await caller.get(reader, 'queue');
      times.push(performance.now() - started);
    }
  }
  return times;
}
