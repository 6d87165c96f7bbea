import { advance, setClock } from '@banjie/runtime';
import { handlingUnits, register, trialOfficers } from '@banjie/office';
import { localDateOf } from '@banjie/workflows';
import { withClient } from '../scripts/database/prepare.mjs';
import { loading } from './bulk-load.mjs';
import { Caller } from './caller.mjs';
import { requireWholeChains } from './chains.mjs';
import { copyCases } from './copies.mjs';
import { createDatabase, createOffice, withOwner } from './databases.mjs';
import { percentile, rounded } from './figures.mjs';
import { acts, registration, window } from './lifecycle-acts.mjs';
import { openRuntime } from './lifecycle.mjs';
import { OfficeProcess } from './office-process.mjs';
import { fillWords } from './words.mjs';

const firstMonday = Date.parse('2026-03-02T09:00:00+08:00');
const dayMs = 86_400_000;
/** What waits at one time in a busy county office; closed matters pile up, open ones do not. */
export const openMatters = 2_000;
const coordinator = trialOfficers.find(({ id }) => id === 'coordinator') ?? window;
export const readers = ['window', 'handler', 'head', 'coordinator', 'leader'];
export const deciders = ['head', 'leader', 'discipline'];

/**
 * A running office with a register of some size.
 * @typedef {object} Register
 * @property {number} petitions
 * @property {import('./databases.mjs').Database} database
 * @property {OfficeProcess} api
 * @property {Caller} caller signed in as all who ask
 */

/** @type {Promise<Register[]> | null} */
let opened = null;

/**
 * The largest of them.
 * @param {import('./parts.mjs').Bench} bench
 */
export async function largestRegister(bench) {
  const all = await registers(bench);
  return /** @type {Register} */ (all.at(-1));
}

/**
 * Offices with ten thousand and a hundred thousand petitions; `size` 10 adds a million. Made once for all parts that ask
 * them.
 * @param {import('./parts.mjs').Bench} bench
 */
function registers({ server, size, say, only }) {
  opened ??= open(server, [10_000, 100_000, ...(size >= 10 ? [1_000_000] : [])], {
    words: only.includes('search'),
    say,
  });
  return opened;
}

/** Ends the offices and drops their databases, the largest first. */
export async function closeRegisters() {
  for (const { api, caller, database } of (await opened)?.reverse() ?? []) {
    caller.close();
    await api.stop();
    await database.drop();
  }
  opened = null;
}

/**
 * Asks the offices of all sizes the same in turn, so that whatever else the machine does meets them alike.
 * @param {import('./parts.mjs').Bench} bench
 * @param {(caller: Caller) => (() => Promise<unknown>)[]} requests of one round, one after the other
 * @returns {Promise<import('./parts.mjs').Outcome & { largestP95: number }>}
 */
export async function askedAtSizes(bench, requests) {
  const offices = await registers(bench);
  /** @type {number[][]} */
  const taken = offices.map(() => []);
  for (let round = 0; round <= bench.rounds; round += 1) {
    for (const [index, { caller }] of offices.entries()) {
      for (const request of requests(caller)) {
        const started = performance.now();
        await request();
        if (round > 0) taken[index]?.push(performance.now() - started);
      }
    }
  }
  const at = (/** @type {number} */ share) =>
    Object.fromEntries(
      offices.map(({ petitions }, index) => [petitions, rounded(percentile(taken[index] ?? [], share), 1)]),
    );
  const [p95, median] = [at(0.95), at(0.5)];
  const [smallest = NaN, largest = NaN] = [Object.values(p95)[0], Object.values(p95).at(-1)];
  return {
    largestP95: largest,
    figures: {
      ratio: rounded(largest / smallest),
      p95Milliseconds: p95,
      medianMilliseconds: median,
      open: openMatters,
    },
    lines: [
      ...offices.map(
        ({ petitions }) => `${petitions} 件 petitions: p95 ${p95[petitions]} ms · 中位 median ${median[petitions]} ms`,
      ),
      `最大与最小之比 largest to smallest ${rounded(largest / smallest)}`,
    ],
  };
}

/**
 * One office per size; each begins as the same one with its open matters.
 * @param {import('./databases.mjs').Server} server
 * @param {number[]} sizes
 * @param {object} wanted
 * @param {boolean} wanted.words the search's words and their index, most of the work of a large register
 * @param {(text: string) => void} wanted.say
 * @returns {Promise<Register[]>}
 */
async function open(server, sizes, { words, say }) {
  const first = await createOffice(server);
  const closed = await specimens(first, { open: openMatters });
  const made = await loading(server, async () => {
    const databases = [];
    for (const petitions of sizes) {
      const started = performance.now();
      const database = await createDatabase(server, first.name);
      await multiply(database, closed, { petitions, words });
      databases.push({ petitions, database });
      say(`  ${petitions} 件已备好 petitions are there (${rounded((performance.now() - started) / 1000, 0)} s)`);
    }
    return databases;
  });
  await first.drop();
  return Promise.all(made.map(async (one) => ({ ...one, ...(await running(one.database)) })));
}

/**
 * Makes an office with its specimens one of so many petitions; belongs in `loading`.
 * @param {import('./databases.mjs').Database} database
 * @param {readonly string[]} closed ids of the answered specimens
 * @param {{ petitions: number, words: boolean }} wanted
 */
export async function multiply(database, closed, { petitions, words }) {
  const count = Math.round((petitions - openMatters) / closed.length) - 1;
  await withClient(database.ownerUrl, async (owner) => {
    await copyCases(
      owner,
      closed.map((caseId) => ({ caseId, count })),
    );
    if (words) await fillWords(owner);
    await owner.query('VACUUM ANALYZE');
  });
  await requireWholeChains(database);
}

/**
 * @param {import('./databases.mjs').Database} database
 * @returns {Promise<{ api: OfficeProcess, caller: Caller }>} signed in as all who read
 */
export async function running(database) {
  const api = await OfficeProcess.start('api', database.appUrl);
  const caller = new Caller(api.url);
  for (const reader of new Set([...readers, ...deciders])) await caller.signIn(reader);
  return { api, caller };
}

const delivered = { how: 'signed', deliveredBy: '承办人', receivedBy: '本人' };

/**
 * What is done last in specimens with so many acts behind them: those taken on ask for an extension, which waits for a
 * decision; of the answered ones the paper is delivered, and the petitioner called back.
 * @type {Record<number, (today: string) => { act: string, payload: object, kinds?: import('@banjie/workflows').ProcessKind[], by?: typeof coordinator }[]>}
 */
const closing = {
  2: () => [{ act: 'requestExtension', payload: { reason: '需现场调查' } }],
  [acts.length]: (deliveredOn) => [
    { act: 'recordDelivery', payload: { ...delivered, deliveredOn }, kinds: ['paperDelivery'] },
    { act: 'recordCallBack', payload: { satisfaction: 'satisfied' }, by: coordinator },
  ],
};

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
    const now = new Date(firstMonday + day * dayMs);
    await withOwner(office, (manager) => setClock(manager, now));
    const handler =
      trialOfficers.find((officer) => officer.unit === unit && officer.roles.includes('handler')) ?? window;
    for (const steps of ways) {
      const { number } = await register(runtime, personal, { form: registration, actor: window });
      for (const { act, payload } of acts.slice(0, steps)) {
        const fields = {
          ...payload,
          ...('unit' in payload ? { unit } : {}),
          ...('officer' in payload ? { officer: handler.id } : {}),
        };
        await advance(runtime, {
          target: { number },
          kinds: ['petition'],
          act,
          payload: fields,
          actor: act === 'handOver' ? window : handler,
        });
      }
      for (const last of closing[steps]?.(localDateOf(now.toISOString())) ?? [])
        await advance(runtime, { target: { number }, kinds: ['petition'], ...last, actor: last.by ?? handler });
      numbers.push(number);
    }
  }
  await close();
  return withClient(office.ownerUrl, async (owner) => {
    await owner.query('UPDATE outbox SET dispatched_at = created_at, done_at = created_at');
    const { rows } = await owner.query(
      'SELECT id, outcome IS NOT NULL AS closed FROM case_file WHERE number = ANY ($1)',
      [numbers],
    );
    const [open, closed] = [rows.filter((row) => !row.closed), rows.filter((row) => row.closed)];
    await copyCases(
      owner,
      open.map(({ id }) => ({ caseId: id, count: Math.round(openCount / open.length) - 1 })),
    );
    return closed.map(({ id }) => String(id));
  });
}
