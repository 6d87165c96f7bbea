import type { EntityManager } from 'typeorm';
import { officeClock } from '../clock/clock.js';
import { run, statement } from '../statement.js';
import { appending } from './append.js';
import { eventDigestOf, nextEntry, undigested, type HistoryEntry } from './chain.js';
import { destroyed, remainsOf, type Destruction } from './destroyed-chain.js';
import { digestOfRecord, type RecordOfDestruction } from './destruction-record.js';
import { entriesOf, firstBad, type Chain } from './verify.js';

/** What came of it: `changed` and `broken` leave the case as it was; `gone`: its contents were destroyed before. */
export type DestructionOutcome = 'destroyed' | 'changed' | 'broken' | 'gone';

interface LockedChain extends Chain {
  destruction: string | null;
  open: boolean;
}

const locked = `SELECT 1 FROM case_file WHERE id = $1 FOR UPDATE`;

const chainOf = `
  SELECT c.id, c.number, c.history_seq, c.history_head, c.destruction,
    EXISTS (SELECT FROM process p WHERE p.case_id = c.id AND p.open) AS open, ${entriesOf('c.id')}
  FROM case_file c WHERE c.id = $1`;

const append = statement('destroyed', `WITH ${appending({ ends: 1, entries: 2, cases: 3 })} SELECT 1`);

/**
 * Destroys the contents of one case by an approved record (R12), in one transaction: the entries keep who, what, when and their
 * hashes, and a last entry vouches for all that is left and for the record. A chain that does not verify is left for whoever has to
 * find out why; what has gone on since it was proposed is left as well. Repeated, it does nothing.
 */
export function destroyContents(
  manager: EntityManager,
  caseId: string,
  record: RecordOfDestruction,
): Promise<DestructionOutcome> {
  return manager.transaction(async (inside) => {
    await inside.query(locked, [caseId]);
    const [chain] = await inside.query<LockedChain[]>(chainOf, [caseId]);
    if (!chain || chain.destruction !== null) return 'gone';
    const listed = record.items.find(({ case_id }) => case_id === caseId);
    if (chain.open || listed?.history_head !== chain.history_head) return 'changed';
    if (firstBad(chain)) return 'broken';
    const digests = (chain.entries ?? []).map(digestToKeep);
    await inside.query('SELECT destroy_contents($1, $2, $3)', [caseId, record.id, digests]);
    await vouch(inside, chain, record);
    return 'destroyed';
  });
}

const digestToKeep = ({ salt, event }: HistoryEntry): string =>
  salt === null ? undigested : eventDigestOf(salt, event);

/** Appends the entry by which what is left verifies. */
async function vouch(
  inside: EntityManager,
  { id, history_seq: seq, history_head: hash }: Chain,
  record: RecordOfDestruction,
) {
  const [left] = await inside.query<Chain[]>(chainOf, [id]);
  const { now } = await officeClock(inside);
  const event: Destruction = {
    record: record.id,
    recordDigest: digestOfRecord(record),
    remains: remainsOf(left?.entries ?? []),
  };
  const happening = { type: destroyed, event, actor: 'system', at: now.toISOString() };
  const entry = nextEntry({ case_id: id, seq, hash }, happening);
  const end = { case_id: id, seq: entry.seq, hash: entry.hash };
  await run(inside, append, [JSON.stringify([end]), JSON.stringify([entry]), [id]]);
}
