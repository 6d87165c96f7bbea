import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EntityManager } from 'typeorm';
import { aPetition, type Petition } from '../support/a-petition.js';
import { brokenInvariants } from '../support/invariants.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

let office: TrialOffice;
let overdue: Petition;

beforeAll(async () => {
  office = await openTrialOffice();
  const [window, handler, leader] = await Promise.all([
    office.signedInAs('window'),
    office.signedInAs('handler'),
    office.signedInAs('leader'),
  ]);
  const [late, denied] = [await aPetition().registeredBy(window), await aPetition().registeredBy(window)];
  for (const petition of [late, denied]) {
    await window.does('handOver', petition, { unit: 'civilAffairs' });
    await handler.does('signFor', petition);
  }
  await handler.does('fileDenial', denied);
  await leader.does('confirmDenial', denied);
  await office.hoursPass(24 * 9);
  overdue = late;
});
afterAll(() => office.close());

/** What the checker says of an office in which this was done behind its back; nothing of it stays. */
async function foundAfter(...tampering: string[]): Promise<string[]> {
  let found: string[] = [];
  const undo = new Error('undo');
  const tamper = async (manager: EntityManager): Promise<never> => {
    await manager.query('ALTER TABLE history DISABLE TRIGGER USER');
    for (const text of tampering) {
      const [, changed] = await manager.query<[unknown[], number]>(text);
      if (changed === 0) throw new Error(`changed nothing: ${text}`);
    }
    found = await brokenInvariants({ manager }, { resting: true });
    throw undo;
  };
  await office.owner.transaction(tamper).catch((error: unknown) => {
    if (error !== undo) throw error;
  });
  return found;
}

const fired = `id = (SELECT id FROM timer WHERE state = 'fired' AND rung = 'redCard' LIMIT 1)`;
const armed = `id = (SELECT id FROM timer WHERE state = 'armed' LIMIT 1)`;
const petition = (number: string) =>
  `case_id = (SELECT id FROM case_file WHERE number = '${number}') AND kind = 'petition'`;

/** Each way of breaking an office, and the promise it breaks. */
const controls: [promise: string, ...tampering: string[]][] = [
  ['I1: a fired timer has one entry', `UPDATE timer SET state = 'fired' WHERE ${armed}`],
  ['I1: a timer that has not fired has none', `UPDATE timer SET state = 'cancelled' WHERE ${fired}`],
  [
    'I1: a rung is climbed once per run',
    `INSERT INTO timer SELECT (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(), 'generation', 999))).* FROM timer t WHERE ${fired}`,
  ],
  ['I1: every red card is a breach', `DELETE FROM breach`],
  [
    'I1: every red card is a breach',
    `INSERT INTO breach (case_id, process_id, clock, run, at) SELECT case_id, id, 'generalReply', 7, now() FROM process LIMIT 1`,
  ],
  ['I2: nothing happens before it is due', `UPDATE timer SET fire_at = fire_at + interval '1 hour' WHERE ${fired}`],
  ['I2: nothing happens before it is due', `UPDATE notice SET issued_at = owed_at - interval '1 second'`],
  [
    'I2: what was due has happened before anybody acts',
    `UPDATE timer t SET state = 'cancelled', fire_at = h.at - interval '1 hour', closed_at = h.at FROM history h
     WHERE h.process_id = t.process_id AND h.type = 'SIGNED_FOR' AND t.state <> 'fired'`,
  ],
  ['I2: nothing due is left', `UPDATE timer SET fire_at = fire_at - interval '1 year' WHERE ${armed}`],
  ['I5: a process has changed as often', `UPDATE process SET revision = revision + 1`],
  ['I5: the chain verifies', `UPDATE history SET actor = 'somebody' WHERE seq = 2`],
  ['I6: what is delivered was issued', `UPDATE history SET type = 'NOTICE_LOST' WHERE type = 'NOTICE_ISSUED'`],
  ['I6: an issued notice is delivered', `DELETE FROM delivery WHERE recipient = 'head'`],
  [
    'I6: an issued notice is delivered',
    `INSERT INTO delivery (notice_id, recipient, channel, delivered_at) SELECT id, 'stranger', 'inbox', now() FROM notice LIMIT 1`,
  ],
  ['I6: nothing is owed any more', `UPDATE outbox SET done_at = NULL`],
  ['I6: every notice has been issued', `UPDATE notice SET issued_at = NULL`],
  [
    'I7: the history is a path',
    `UPDATE process SET snapshot = jsonb_set(snapshot, '{context,officer}', '"somebody"') WHERE kind = 'petition'`,
  ],
  [
    'I7: the history is a path',
    `UPDATE process SET snapshot = jsonb_set(snapshot, '{value}', '"closed"') WHERE kind = 'petition'`,
  ],
  [
    'I8: a case has one petition',
    `INSERT INTO process SELECT (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid()))).* FROM process p WHERE kind = 'petition' LIMIT 1`,
  ],
  ['I9: case numbers have no gap', `UPDATE number_series SET last = last + 1 WHERE series = 'XF'`],
  ['I9: case numbers have no gap', `UPDATE case_file SET serial = 77 WHERE serial = 1`],
  ['I9: document numbers have no gap', `UPDATE notice SET serial = serial + 100 WHERE serial = 1`],
  ['I10: a live state has exactly its timers', `DELETE FROM timer WHERE ${armed}`],
  ['I10: a live state has exactly its timers', `UPDATE timer SET send_id = 'xstate.after.nothing' WHERE ${armed}`],
];

describe('the checker of invariants', () => {
  it('finds nothing in an office nobody tampered with', async () => {
    await office.deliversEverything();
    expect(await brokenInvariants(office.owner, { resting: true })).toEqual([]);
    const [rows] = await office.rows(
      `SELECT (SELECT count(*)::int FROM timer WHERE state = 'fired') AS fired, (SELECT count(*)::int FROM timer WHERE state = 'armed') AS armed, (SELECT count(*)::int FROM breach) AS breaches`,
    );
    // The reply that is late, and the denial notice that nobody delivered.
    expect(rows).toMatchObject({ fired: expect.any(Number), armed: expect.any(Number), breaches: 2 });
    expect(overdue.number).toBe('XF-2026-00001');
  });

  it.each(controls)('goes red on %s: %s', async (promise, ...tampering) => {
    expect(await foundAfter(...tampering)).toEqual(expect.arrayContaining([expect.stringContaining(promise)]));
  });

  it('goes red when a state is changed by hand without a trace', async () => {
    expect(
      await foundAfter(
        `UPDATE process SET stage = 'closed', snapshot = jsonb_set(snapshot, '{value}', '"closed"') WHERE ${petition(overdue.number)}`,
      ),
    ).not.toEqual([]);
  });
});
