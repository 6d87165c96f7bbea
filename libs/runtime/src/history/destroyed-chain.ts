import type { RecordOfDestruction } from './destruction-record.js';
import { digestOfRecord } from './destruction-record.js';
import { canonical, digestOf } from './canonical.js';
import type { HistoryEntry } from './chain.js';

/** The entry that ends the chain of a case whose contents were destroyed. */
export const destroyed = 'CONTENTS_DESTROYED';

/** What that entry holds: the record, its digest, and the digest of all that is left of the entries before. */
export interface Destruction {
  record: string;
  recordDigest: string;
  remains: string;
}

/** The digest of what is left of entries, of those of earlier releases as well, whose own hashes cannot be recomputed any more. */
export const remainsOf = (entries: readonly HistoryEntry[]): string => digestOf(canonical(entries));

/**
 * What is wrong with a chain whose contents were destroyed, in words; null where two people destroyed them by a record that stands
 * and nothing of what remains was changed since. `recordOf` finds records by their ids.
 */
export function wrongInDestroyed(
  entries: readonly HistoryEntry[],
  recordOf: (id: string) => RecordOfDestruction | undefined,
): { seq: number; problem: string } | null {
  const [first] = entries.filter(({ event_digest }) => event_digest !== null);
  if (!first) return null;
  const last = entries.at(-1);
  if (last?.type !== destroyed)
    return { seq: first.seq, problem: 'its contents are gone without a record of destruction' };
  const { record: id, recordDigest, remains } = last.event as unknown as Destruction;
  const record = recordOf(id);
  const before = entries.slice(0, -1);
  const says = (problem: string) => ({ seq: last.seq, problem });
  if (!record) return says('the record by which it was destroyed is gone');
  if (digestOfRecord(record) !== recordDigest) return says('the record by which it was destroyed was changed');
  if (record.approved !== true || record.decided_by === null || record.decided_by === record.proposed_by)
    return says('no second person approved its destruction');
  const end = record.items.find(({ case_id }) => case_id === last.case_id);
  if (end?.history_seq !== before.length || end.history_head !== before.at(-1)?.hash)
    return says('the record is of another end of its history');
  return remainsOf(before) === remains
    ? null
    : says('what remained of it was changed after its contents were destroyed');
}
