import { createDataSource } from '@banjie/entities';
import { advance } from '@banjie/runtime';
import { createRuntime, PersonalData, register } from '@banjie/office';
import { v7 as uuid } from 'uuid';
import { withClient } from '../scripts/database/prepare.mjs';
import { ByHand } from './by-hand.mjs';
import { createOffice, dataKey } from './databases.mjs';
import { inTurn, median, rounded, timed } from './figures.mjs';
import { acts, actsPerMatter, registration, window } from './lifecycle-acts.mjs';
import { counting, differences } from './row-counts.mjs';
import { changesBetween, rowsOf } from './specimen.mjs';

export const inFlight = 16;
const mattersPerRound = 320;
/** An office serves for months: what its first seconds cost until the code is compiled belongs to the start, not here. */
const warmUps = 4;

/** @typedef {{ runtime: import('@banjie/runtime').Runtime, personal: PersonalData }} Ours */

/**
 * One matter from registration to answer, each act acknowledged before the next.
 * @param {Ours} ours
 * @param {(act: number, number: string) => Promise<void>} [acknowledged] told after each act
 * @param {string} [key] prefix of the idempotency keys
 */
export async function matter({ runtime, personal }, acknowledged, key = uuid()) {
  const { number } = await register(runtime, personal, {
    form: registration,
    actor: window,
    idempotencyKey: `${key}-0`,
  });
  await acknowledged?.(0, number);
  for (const [index, { by, act, payload }] of acts.entries()) {
    await advance(runtime, {
      target: { number },
      kinds: ['petition', 'denial'],
      act,
      payload,
      actor: by,
      idempotencyKey: `${key}-${index + 1}`,
    });
    await acknowledged?.(index + 1, number);
  }
}

/**
 * Registers to answers one matter through the runtime and reads after each act what was written; opens the limit that
 * will write the same.
 * @param {Ours} ours
 * @param {import('./databases.mjs').Database} database
 */
export async function limitFor(ours, { ownerUrl, appUrl }) {
  const keyPrefix = `specimen-${uuid()}`;
  let number = '';
  const changes = await withClient(ownerUrl, async (client) => {
    let before = await rowsOf(client, '00000000-0000-0000-0000-000000000000', keyPrefix);
    /** @type {import('./specimen.mjs').TableChange[][]} */
    const perAct = [];
    const look = async (/** @type {number} */ _act, /** @type {string} */ given) => {
      number = given;
      const { rows } = await client.query('SELECT id FROM case_file WHERE number = $1', [given]);
      const after = await rowsOf(client, rows[0].id, keyPrefix);
      perAct.push(changesBetween(before, after));
      before = after;
    };
    await matter(ours, look, keyPrefix);
    return perAct;
  });
  return ByHand.open(appUrl, changes, { connections: inFlight, keyPrefix, number });
}

/**
 * @param {string} appUrl
 * @param {number} [poolSize]
 */
export async function openRuntime(appUrl, poolSize) {
  const dataSource = await createDataSource({ url: appUrl, poolSize, applicationName: 'banjie-bench' }).initialize();
  return { runtime: createRuntime(dataSource), personal: new PersonalData(dataKey), close: () => dataSource.destroy() };
}

/**
 * Five acknowledged acts per matter, sixteen matters in flight, against the same rows by hand.
 * @type {import('./parts.mjs').Part}
 */
export async function lifecycle({ server, rounds, size, say }) {
  const database = await createOffice(server);
  const ours = await openRuntime(database.appUrl);
  const byHand = await limitFor(ours, database);
  try {
    return await contest(
      { ours: () => matter(ours), limit: (lane) => byHand.matter(lane) },
      { url: database.ownerUrl, rounds, size, say },
    );
  } finally {
    await byHand.close();
    await ours.close();
    await database.drop();
  }
}

/**
 * Two sides that do whole matters, in turn; figures are acknowledged acts per second.
 * @param {{ ours: (lane: number) => Promise<void>, limit: (lane: number) => Promise<void> }} sides
 * @param {{ url: string, rounds: number, size: number, say: (text: string) => void }} how
 * @returns {Promise<import('./parts.mjs').Outcome>}
 */
export async function contest(sides, { url, rounds, size, say }) {
  const matters = Math.round(mattersPerRound * size);
  /** @type {Record<'ours' | 'limit', Record<string, number>>} */
  const written = { ours: {}, limit: {} };
  const side = (/** @type {'ours' | 'limit'} */ name) => async () => {
    const seconds = await counting(url, written[name], () => timed(matters, inFlight, sides[name]));
    return (matters * actsPerMatter) / seconds;
  };
  const { ours = [], limit = [] } = await inTurn({ ours: side('ours'), limit: side('limit') }, rounds, say, warmUps);
  const ratio = rounded(median(ours.map((figure, round) => figure / (limit[round] ?? NaN))));
  const figures = { ratio, perSecond: rounded(median(ours), 0), limitPerSecond: rounded(median(limit), 0) };
  const unequal = differences(written.ours, written.limit);
  return {
    figures,
    lines: [
      `我方 ours ${figures.perSecond} 次/秒 acts/s · 极限 limit ${figures.limitPerSecond} · 比值 ratio ${ratio}`,
      unequal.length === 0
        ? '两侧写入的行数逐表相等 both sides wrote the same number of rows in every table'
        : `行数不等 rows differ: ${unequal.join(', ')}`,
    ],
  };
}
