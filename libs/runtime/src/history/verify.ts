import type { EntityManager } from 'typeorm';
import { hashOf, rootHash, undigested, type HistoryEntry } from './chain.js';
import { destroyed, wrongInDestroyed } from './destroyed-chain.js';
import { recordOfDestruction, type RecordOfDestruction } from './destruction-record.js';

export interface Verification {
  cases: number;
  events: number;
  /** The first bad entry of each broken chain, in words. */
  broken: { caseId: string; number: string; seq: number; problem: string }[];
}

export interface Chain {
  id: string;
  number: string;
  history_seq: number;
  history_head: string;
  entries: HistoryEntry[] | null;
}

const ofThisRelease = { salt: 'h.salt', digest: 'h.event_digest' };
/** A backup of an earlier release is verified in its own schema, where no event had a salt. */
const ofEarlierRelease = { salt: 'NULL', digest: 'NULL' };

const schema = `SELECT EXISTS (SELECT FROM information_schema.columns
  WHERE table_schema = 'public' AND table_name = 'history' AND column_name = 'salt') AS salted`;

/**
 * SQL: the entries of a case as their hashes cover them. json, not jsonb: it is only sent, and putting text together costs half
 * of building a tree.
 */
export const entriesOf = (caseId: string, { salt, digest } = ofThisRelease): string => `
    (SELECT json_agg(json_build_object('case_id', h.case_id, 'seq', h.seq, 'process_id', h.process_id, 'process_kind', h.process_kind,
       'type', h.type, 'event', h.event, 'actor', h.actor,
       'at', to_char(h.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'from_stage', h.from_stage, 'to_stage', h.to_stage,
       'timer_id', h.timer_id, 'previous_hash', h.previous_hash, 'hash', h.hash, 'salt', ${salt}, 'event_digest', ${digest}) ORDER BY h.seq)
     FROM history h WHERE h.case_id = ${caseId}) AS entries`;

const page = (columns: typeof ofThisRelease): string => `
  SELECT c.id, c.number, c.history_seq, c.history_head, ${entriesOf('c.id', columns)}
  FROM case_file c WHERE c.id > $1 ORDER BY c.id LIMIT 500`;

/** Recomputes every chain; `seen` is told how many cases are done. Reads only; 500 cases a page. */
export async function verifyHistory(
  manager: EntityManager,
  seen: (cases: number) => void = () => undefined,
): Promise<Verification> {
  const result: Verification = { cases: 0, events: 0, broken: [] };
  const [found] = await manager.query<{ salted: boolean }[]>(schema);
  const text = page(found?.salted ? ofThisRelease : ofEarlierRelease);
  const pageAfter = (id: string): Promise<Chain[]> => manager.query<Chain[]>(text, [id]);
  const records = new Records(manager);
  let next = pageAfter('00000000-0000-0000-0000-000000000000');
  for (;;) {
    const chains = await next;
    const last = chains.at(-1);
    if (!last) return result;
    // The database reads on while we count.
    next = pageAfter(last.id);
    await records.of(chains);
    for (const chain of chains) {
      result.cases += 1;
      result.events += chain.entries?.length ?? 0;
      const bad = firstBad(chain) ?? wrongInDestroyed(chain.entries ?? [], (id) => records.known.get(id));
      if (bad) result.broken.push({ caseId: chain.id, number: chain.number, ...bad });
    }
    seen(result.cases);
  }
}

/** The records of destruction that chains name, each read once. */
class Records {
  readonly known = new Map<string, RecordOfDestruction>();

  constructor(private readonly manager: EntityManager) {}

  async of(chains: readonly Chain[]): Promise<void> {
    for (const { entries } of chains) {
      const last = entries?.at(-1);
      const id = last?.type === destroyed ? String(last.event['record']) : null;
      if (id === null || this.known.has(id)) continue;
      const record = await recordOfDestruction(this.manager, id);
      if (record) this.known.set(id, record);
    }
  }
}

/** The first entry of a chain that is not as it was written, in words. */
export function firstBad({ id, history_seq, history_head, entries }: Chain): { seq: number; problem: string } | null {
  let previous = rootHash(id);
  let seq = 0;
  for (const entry of entries ?? []) {
    seq += 1;
    if (entry.seq !== seq) return { seq, problem: `entry ${seq} is missing` };
    if (entry.previous_hash !== previous) return { seq, problem: 'the link to the entry before does not fit' };
    if (entry.event_digest !== undigested && hashOf(entry) !== entry.hash)
      return { seq, problem: 'the entry was changed after it was written' };
    previous = entry.hash;
  }
  if (seq !== history_seq) return { seq, problem: `the case says ${history_seq} entries, the history has ${seq}` };
  return previous === history_head ? null : { seq, problem: 'the head of the chain is not its last entry' };
}

/** The head of one chain at some time: `<case id>:<seq>:<hash>`. */
export type HeadLine = string;

/** The heads of all chains now. */
export async function headLines(manager: EntityManager): Promise<HeadLine[]> {
  const rows = await manager.query<{ line: string }[]>(
    `SELECT id || ':' || history_seq || ':' || history_head AS line FROM case_file ORDER BY id`,
  );
  return rows.map(({ line }) => line);
}

/**
 * Compares heads that were kept outside the database with what the database says of them now: a tail cut off together
 * with its head, or a case that is gone, shows only here.
 */
export async function verifyHeads(manager: EntityManager, lines: readonly HeadLine[]): Promise<Verification['broken']> {
  const heads = lines.map((line) => line.split(':')).map(([id, seq, hash]) => ({ id, seq: Number(seq), hash }));
  const rows = await manager.query<{ id: string; number: string | null; seq: number }[]>(
    `SELECT x.id, c.number, x.seq FROM jsonb_to_recordset($1::jsonb) AS x(id uuid, seq int, hash text)
       LEFT JOIN case_file c ON c.id = x.id LEFT JOIN history h ON h.case_id = x.id AND h.seq = x.seq
     WHERE h.hash IS DISTINCT FROM x.hash`,
    [JSON.stringify(heads)],
  );
  return rows.map(({ id, number, seq }) => ({
    caseId: id,
    number: number ?? '?',
    seq,
    problem: 'the entry anchored outside the database is gone or another',
  }));
}
