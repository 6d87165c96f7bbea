import type { EntityManager } from 'typeorm';
import { digestOf } from './canonical.js';
import { hashOf, rootHash, type HistoryEntry } from './chain.js';

export interface Verification {
  cases: number;
  events: number;
  /** The first bad entry of each broken chain, in words. */
  broken: { caseId: string; number: string; seq: number; problem: string }[];
}

interface Chain {
  id: string;
  number: string;
  history_seq: number;
  history_head: string;
  entries: HistoryEntry[] | null;
}

const page = `
  SELECT c.id, c.number, c.history_seq, c.history_head,
    (SELECT jsonb_agg(jsonb_build_object('case_id', h.case_id, 'seq', h.seq, 'process_id', h.process_id, 'process_kind', h.process_kind,
       'type', h.type, 'event', h.event, 'actor', h.actor,
       'at', to_char(h.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'from_stage', h.from_stage, 'to_stage', h.to_stage,
       'timer_id', h.timer_id, 'previous_hash', h.previous_hash, 'hash', h.hash) ORDER BY h.seq) FROM history h WHERE h.case_id = c.id) AS entries
  FROM case_file c WHERE c.id > $1 ORDER BY c.id LIMIT 500`;

/** Recomputes every chain; `seen` is told how many cases are done. Reads only; 500 cases a page. */
export async function verifyHistory(manager: EntityManager, seen: (cases: number) => void = () => undefined): Promise<Verification> {
  const result: Verification = { cases: 0, events: 0, broken: [] };
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const chains = await manager.query<Chain[]>(page, [after]);
    for (const chain of chains) {
      result.cases += 1;
      result.events += chain.entries?.length ?? 0;
      const bad = firstBad(chain);
      if (bad) result.broken.push({ caseId: chain.id, number: chain.number, ...bad });
    }
    const last = chains.at(-1);
    if (!last) return result;
    after = last.id;
    seen(result.cases);
  }
}

function firstBad({ id, history_seq, history_head, entries }: Chain): { seq: number; problem: string } | null {
  let previous = rootHash(id);
  let seq = 0;
  for (const entry of entries ?? []) {
    seq += 1;
    if (entry.seq !== seq) return { seq, problem: `entry ${seq} is missing` };
    if (entry.previous_hash !== previous) return { seq, problem: 'the link to the entry before does not fit' };
    if (hashOf(entry) !== entry.hash) return { seq, problem: 'the entry was changed after it was written' };
    previous = entry.hash;
  }
  if (seq !== history_seq) return { seq, problem: `the case says ${history_seq} entries, the history has ${seq}` };
  return previous === history_head ? null : { seq, problem: 'the head of the chain is not its last entry' };
}

/** One digest over the heads of all chains: kept outside the database, it also shows a tail cut off with its head. */
export async function headsDigest(manager: EntityManager): Promise<{ cases: number; digest: string }> {
  const rows = await manager.query<{ line: string }[]>(
    `SELECT id || ':' || history_seq || ':' || history_head AS line FROM case_file ORDER BY id`,
  );
  return { cases: rows.length, digest: digestOf(rows.map(({ line }) => line).join('\n')) };
}
