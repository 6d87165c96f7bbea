import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { canonical, headLines, verifyHeads, verifyHistory, type HeadLine } from '@banjie/runtime';
import type { EntityManager } from 'typeorm';
import { withClient } from '../../scripts/database/prepare.mjs';
import { aPetition } from '../support/a-petition.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

let office: TrialOffice;
let heads: HeadLine[];
const victim = { number: '', id: '', length: 0 };

beforeAll(async () => {
  office = await openTrialOffice();
  const [window, handler] = await Promise.all([office.signedInAs('window'), office.signedInAs('handler')]);
  for (let count = 0; count < 3; count += 1) {
    const petition = await aPetition().registeredBy(window);
    await window.does('handOver', petition, { unit: 'civilAffairs' });
    await handler.does('signFor', petition);
    await handler.does('addMaterial', petition);
    victim.number = petition.number;
  }
  await office.hoursPass(24 * 9);
  const [row] = await office.rows<{ id: string; length: number }>('SELECT id, history_seq AS length FROM case_file WHERE number = $1', [victim.number]);
  Object.assign(victim, row);
  heads = await headLines(office.owner.manager);
}, 60_000);
afterAll(() => office.close());

interface Found {
  number: string;
  seq: number;
}

/** What is found after a database superuser has switched the guard off and done this; nothing of it stays. */
async function foundAfter(tamper: (manager: EntityManager) => Promise<unknown>): Promise<{ chain: Found[]; anchor: Found[] }> {
  const found: { chain: Found[]; anchor: Found[] } = { chain: [], anchor: [] };
  const undo = new Error('undo');
  await office.owner
    .transaction(async (manager) => {
      await manager.query('ALTER TABLE history DISABLE TRIGGER ALL');
      await tamper(manager);
      found.chain = (await verifyHistory(manager)).broken.map(({ number, seq }) => ({ number, seq }));
      found.anchor = (await verifyHeads(manager, heads)).map(({ number, seq }) => ({ number, seq }));
      throw undo;
    })
    .catch((error: unknown) => {
      if (error !== undo) throw error;
    });
  return found;
}

const entry = (seq: number): string => `case_id = '${victim.id}' AND seq = ${seq}`;
const forged: Record<string, string> = {
  type: `'CORRECTED'`, event: `'{"note": "nothing happened"}'`, actor: `'somebody'`, at: `at - interval '1 day'`, from_stage: `'answered'`, to_stage: `'closed'`,
  process_id: 'gen_random_uuid()', process_kind: `'denial'`, timer_id: 'gen_random_uuid()', previous_hash: `repeat('0', 64)`, hash: `repeat('0', 64)`,
};

describe('the history', () => {
  it('verifies as it was written, every case and entry of it', async () => {
    expect(await verifyHistory(office.owner.manager)).toMatchObject({ cases: 3, broken: [] });
    expect(await verifyHeads(office.owner.manager, heads)).toEqual([]);
    expect(victim.length).toBeGreaterThan(15);
  });

  it.each(Object.keys(forged))('names the entry whose %s was changed, in every place of the chain', async (field) => {
    for (let seq = 1; seq <= victim.length; seq += 1) {
      const { chain } = await foundAfter((manager) => manager.query(`UPDATE history SET ${field} = ${forged[field]} WHERE ${entry(seq)}`));
      expect([field, seq, chain]).toEqual([field, seq, [{ number: victim.number, seq }]]);
    }
  });

  it('names the place where an entry was deleted, wherever it stood', async () => {
    for (let seq = 1; seq <= victim.length; seq += 1) {
      const { chain } = await foundAfter((manager) => manager.query(`DELETE FROM history WHERE ${entry(seq)}`));
      expect(chain).toEqual([{ number: victim.number, seq: seq === victim.length ? seq - 1 : seq }]);
    }
  });

  it('names the first of two entries that changed places', async () => {
    for (let seq = 1; seq < victim.length; seq += 1) {
      const swap = async (manager: EntityManager): Promise<void> => {
        for (const [from, to] of [[seq, 10_000], [seq + 1, seq], [10_000, seq + 1]] as const) await manager.query(`UPDATE history SET seq = ${to} WHERE ${entry(from)}`);
      };
      expect((await foundAfter(swap)).chain).toEqual([{ number: victim.number, seq }]);
    }
  });

  it('names a chain whose entries were deleted altogether, and one whose head was changed', async () => {
    expect((await foundAfter((manager) => manager.query(`DELETE FROM history WHERE case_id = '${victim.id}'`))).chain).toEqual([{ number: victim.number, seq: 0 }]);
    expect((await foundAfter((manager) => manager.query(`UPDATE case_file SET history_head = repeat('a', 64) WHERE id = '${victim.id}'`))).chain).toEqual([{ number: victim.number, seq: victim.length }]);
  });

  it('finds a tail cut off together with its head by the heads kept outside the database', async () => {
    for (let kept = 1; kept < victim.length; kept += 1) {
      const { chain, anchor } = await foundAfter(async (manager) => {
        await manager.query(`DELETE FROM history WHERE case_id = '${victim.id}' AND seq > ${kept}`);
        await manager.query(`UPDATE case_file SET history_seq = ${kept}, history_head = (SELECT hash FROM history WHERE ${entry(kept)}) WHERE id = '${victim.id}'`);
      });
      expect([chain, anchor]).toEqual([[], [{ number: victim.number, seq: victim.length }]]);
    }
  });

  it('finds a chain computed anew from a forged entry by the heads kept outside the database', async () => {
    const { chain, anchor } = await foundAfter((manager) => forgeConsistently(manager, 3));
    expect([chain, anchor]).toEqual([[], [{ number: victim.number, seq: victim.length }]]);
  });

  it('finds a case that is gone', async () => {
    const { anchor } = await foundAfter(async (manager) => {
      await manager.query(`UPDATE history SET case_id = (SELECT id FROM case_file WHERE id <> '${victim.id}' LIMIT 1), seq = seq + 10000 WHERE case_id = '${victim.id}'`);
    });
    expect(anchor).toEqual([{ number: victim.number, seq: victim.length }]);
  });

  it('cannot be rewritten by the application', async () => {
    const attempts = [`UPDATE history SET actor = 'x'`, 'DELETE FROM history', 'TRUNCATE history', 'ALTER TABLE history DISABLE TRIGGER ALL', 'DROP TABLE history', 'DELETE FROM case_file', 'UPDATE history_anchor SET digest = repeat(md5(digest), 2)'];
    for (const text of attempts) {
      await expect(withClient(office.databaseUrl, (client) => client.query(text))).rejects.toThrow(/permission denied|must be owner/);
    }
    await expect(office.rows(`UPDATE history SET actor = 'x'`)).rejects.toThrow('append-only');
  });
});

/** What somebody who knows the code would do: change an entry and compute every hash after it again. */
async function forgeConsistently(manager: EntityManager, from: number): Promise<void> {
  await manager.query(`UPDATE history SET actor = 'somebody' WHERE ${entry(from)}`);
  let previous = (await manager.query<{ hash: string }[]>(`SELECT hash FROM history WHERE ${entry(from - 1)}`))[0]!.hash;
  const rows = await manager.query<Record<string, unknown>[]>(
    `SELECT case_id, seq, process_id, process_kind, type, event, actor, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at,
       from_stage, to_stage, timer_id FROM history WHERE case_id = '${victim.id}' AND seq >= ${from} ORDER BY seq`,
  );
  for (const row of rows) {
    const hash = createHash('sha256').update(canonical({ ...row, previous_hash: previous })).digest('hex');
    await manager.query(`UPDATE history SET previous_hash = $1, hash = $2 WHERE ${entry(Number(row['seq']))}`, [previous, hash]);
    previous = hash;
  }
  await manager.query(`UPDATE case_file SET history_head = $1 WHERE id = '${victim.id}'`, [previous]);
}
