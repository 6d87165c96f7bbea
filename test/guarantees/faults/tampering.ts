import { headLines, verifyHeads, verifyHistory, type HeadLine } from '@banjie/runtime';
import type { EntityManager } from 'typeorm';
import { withClient } from '../../../scripts/database/prepare.mjs';
import { hashOf, type HistoryEntry } from '../../../libs/runtime/src/history/chain.js';
import { aPetition } from '../../support/a-petition.js';
import { openTrialOffice, type TrialOffice } from '../../support/trial-office.js';
import { eachRound, Tally, type Fault } from './fault.js';

interface Victim {
  id: string;
  number: string;
  length: number;
}

/** A way to falsify the history, and how it must be found: by the chain at an entry, or by the heads kept outside. */
interface Tampering {
  words: string;
  falsify(manager: EntityManager): Promise<unknown>;
  foundBy: 'chain' | 'heads';
  at: number;
}

const forged: Record<string, string> = {
  type: `'CORRECTED'`,
  event: `'{"note": "nothing happened"}'`,
  actor: `'somebody'`,
  at: `at - interval '1 day'`,
  from_stage: `'answered'`,
  to_stage: `'closed'`,
  process_id: 'gen_random_uuid()',
  process_kind: `'denial'`,
  timer_id: 'gen_random_uuid()',
  previous_hash: `repeat('0', 64)`,
  hash: `repeat('0', 64)`,
  salt: `'another'`,
  event_digest: `repeat('0', 64)`,
};
const byTheApplication = [
  `UPDATE history SET actor = 'x'`,
  'DELETE FROM history',
  'TRUNCATE history',
  'ALTER TABLE history DISABLE TRIGGER ALL',
  'DROP TABLE history',
  'DELETE FROM case_file',
  'UPDATE history_anchor SET digest = repeat(md5(digest), 2)',
];

/** Three matters with a long history, of which one is the victim. */
async function givenHistory(office: TrialOffice): Promise<Victim> {
  const [window, handler] = await Promise.all([office.signedInAs('window'), office.signedInAs('handler')]);
  let number = '';
  for (let count = 0; count < 3; count += 1) {
    const petition = await aPetition().registeredBy(window);
    await window.does('handOver', petition, { unit: 'civilAffairs' });
    await handler.does('signFor', petition);
    await handler.does('addMaterial', petition);
    ({ number } = petition);
  }
  await office.hoursPass(24 * 9);
  const [row] = await office.rows<Victim>('SELECT id, number, history_seq AS length FROM case_file WHERE number = $1', [
    number,
  ]);
  return row!;
}

/** Every field of every entry changed, every entry deleted, swapped with its neighbour, the tail cut with its head, the chain computed anew. */
function everyTampering({ id, length }: Victim): Tampering[] {
  const entry = (seq: number): string => `case_id = '${id}' AND seq = ${seq}`;
  const seqs = Array.from({ length }, (_, index) => index + 1);
  const perEntry = seqs.flatMap((seq): Tampering[] => [
    ...Object.entries(forged).map(([field, value]): Tampering => ({
      words: `${field} of entry ${seq} changed`,
      falsify: (manager) => manager.query(`UPDATE history SET ${field} = ${value} WHERE ${entry(seq)}`),
      foundBy: 'chain',
      at: seq,
    })),
    {
      words: `entry ${seq} deleted`,
      falsify: (manager) => manager.query(`DELETE FROM history WHERE ${entry(seq)}`),
      foundBy: 'chain',
      at: seq === length ? seq - 1 : seq,
    },
  ]);
  const between = seqs.slice(0, -1).flatMap((seq): Tampering[] => [
    {
      words: `entries ${seq} and ${seq + 1} swapped`,
      falsify: (manager) => swap(manager, entry, seq),
      foundBy: 'chain',
      at: seq,
    },
    {
      words: `cut off after ${seq} with its head`,
      falsify: (manager) => cutOff(manager, id, seq),
      foundBy: 'heads',
      at: length,
    },
    ...(seq > 1
      ? [
          {
            words: `computed anew from ${seq}`,
            falsify: (manager: EntityManager) => forgeConsistently(manager, id, seq),
            foundBy: 'heads' as const,
            at: length,
          },
        ]
      : []),
  ]);
  return [
    ...perEntry,
    ...between,
    {
      words: 'deleted altogether',
      falsify: (manager) => manager.query(`DELETE FROM history WHERE case_id = '${id}'`),
      foundBy: 'chain',
      at: 0,
    },
  ];
}

async function swap(manager: EntityManager, entry: (seq: number) => string, seq: number): Promise<void> {
  for (const [from, to] of [
    [seq, 10_000],
    [seq + 1, seq],
    [10_000, seq + 1],
  ] as const)
    await manager.query(`UPDATE history SET seq = ${to} WHERE ${entry(from)}`);
}

async function cutOff(manager: EntityManager, id: string, kept: number): Promise<void> {
  await manager.query(`DELETE FROM history WHERE case_id = '${id}' AND seq > ${kept}`);
  await manager.query(
    `UPDATE case_file SET history_seq = ${kept}, history_head = (SELECT hash FROM history WHERE case_id = '${id}' AND seq = ${kept}) WHERE id = '${id}'`,
  );
}

/** What somebody who knows the code would do: change an entry and compute every hash after it again. */
async function forgeConsistently(manager: EntityManager, id: string, from: number): Promise<void> {
  await manager.query(`UPDATE history SET actor = 'somebody' WHERE case_id = '${id}' AND seq = ${from}`);
  let previous = (
    await manager.query<{ hash: string }[]>(`SELECT hash FROM history WHERE case_id = '${id}' AND seq = ${from - 1}`)
  )[0]!.hash;
  const rows = await manager.query<HistoryEntry[]>(
    `SELECT case_id, seq, process_id, process_kind, type, event, actor, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at,
       from_stage, to_stage, timer_id, salt, event_digest FROM history WHERE case_id = '${id}' AND seq >= ${from} ORDER BY seq`,
  );
  for (const row of rows) {
    const hash = hashOf({ ...row, previous_hash: previous });
    await manager.query(`UPDATE history SET previous_hash = $1, hash = $2 WHERE case_id = '${id}' AND seq = $3`, [
      previous,
      hash,
      row.seq,
    ]);
    previous = hash;
  }
  await manager.query(`UPDATE case_file SET history_head = $1 WHERE id = '${id}'`, [previous]);
}

/** Whether it is found, and named rightly, after a database superuser has done this with the guard off; nothing of it stays. */
async function isFound(
  office: TrialOffice,
  victim: Victim,
  heads: HeadLine[],
  { falsify, foundBy, at }: Tampering,
): Promise<boolean> {
  let found: { number: string; seq: number }[] = [];
  const undo = new Error('undo');
  const tamper = async (manager: EntityManager): Promise<never> => {
    await manager.query('ALTER TABLE history DISABLE TRIGGER ALL');
    await falsify(manager);
    found = foundBy === 'chain' ? (await verifyHistory(manager)).broken : await verifyHeads(manager, heads);
    throw undo;
  };
  await office.owner.transaction(tamper).catch((error: unknown) => {
    if (error !== undo) throw error;
  });
  return found.length === 1 && found[0]?.number === victim.number && found[0].seq === at;
}

export const tampering: Fault = {
  id: 'F20',
  hypothesis:
    'every falsified history is found and its first bad entry named; the application itself cannot falsify one',
  injection: 'a database superuser changes, deletes, swaps, cuts off and computes anew; the application tries to',
  rounds: { short: 120, full: 1_000 },
  async run({ rounds }) {
    const tally = new Tally(rounds);
    const office = await openTrialOffice();
    try {
      const victim = await givenHistory(office);
      const heads = await headLines(office.owner.manager);
      const all = everyTampering(victim);
      tally.expect(
        (await verifyHistory(office.owner.manager)).broken.length === 0,
        'the untouched history does not verify',
      );
      for (const round of eachRound(rounds)) {
        // A step that shares no factor with the number of ways comes to each of them.
        const way = all[(round * 37) % all.length]!;
        const found = await isFound(office, victim, heads, way);
        tally.count(found ? 'found' : 'not found');
        tally.expect(found, `not found: ${way.words}`);
      }
      for (const text of byTheApplication) {
        const refused = await withClient(office.databaseUrl, (client) =>
          client
            .query('BEGIN')
            .then(() => client.query(text))
            .then(
              () => false,
              () => true,
            ),
        );
        tally.expect(refused, `the application may: ${text}`);
      }
      tally.figures['ways'] = all.length;
      await tally.invariants(office);
    } finally {
      await office.close();
    }
    return tally;
  },
};
