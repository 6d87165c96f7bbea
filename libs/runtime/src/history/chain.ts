import type { Rows } from '@banjie/entities';
import { randomBytes } from 'node:crypto';
import { canonical, digestOf } from './canonical.js';

/** One change of one case, as stored. Instants are ISO 8601 UTC with milliseconds. */
export interface HistoryEntry extends Omit<Rows['history'], 'xact'> {
  event: Record<string, unknown>;
}

/** What precedes the first entry: bound to the case, so that a chain cannot be moved to another case. */
export const rootHash = (caseId: string): string => digestOf(`case:${caseId}`);

/** The digest by which an entry covers its event. The salt goes with the event: what was destroyed is not guessed back by it. */
export const eventDigestOf = (salt: string, event: object): string => digestOf(`${salt}${canonical(event)}`);

/** What stands in place of that digest where the hash was taken of the event itself, and the event is destroyed. */
export const undigested = '';

/**
 * Every field but the hash itself is covered, the link to the entry before included; the event by its digest, so that the
 * entry verifies once the event is destroyed. Entries of earlier releases have no salt and cover the event itself. A field that
 * the table gets later must stay out of the hash of the entries before it.
 */
export function hashOf({
  hash: _hash,
  event,
  salt,
  event_digest: kept,
  ...covered
}: Omit<HistoryEntry, 'hash'> & { hash?: string }): string {
  if (salt === null && kept === null) return digestOf(canonical({ ...covered, event }));
  return digestOf(canonical({ ...covered, event_digest: kept ?? eventDigestOf(salt ?? '', event) }));
}

/** What happened, before it is an entry of a chain. `event` are the fields of the event besides its type, actor and time. */
export interface Happening extends Pick<HistoryEntry, 'type' | 'actor' | 'at'> {
  event: object;
  /** The process it happened in, where it was one. */
  process?: { id: string; kind: string; from: string | null; to: string } | null;
  timer?: string | null;
}

/** The last entry of a case so far: its number and hash; 0 and `rootHash` where there is none. */
export type ChainEnd = Pick<HistoryEntry, 'case_id' | 'seq' | 'hash'>;

/** The entry that follows. The only place where an entry is made. */
export function nextEntry(end: ChainEnd, { type, event, actor, at, process, timer }: Happening): HistoryEntry {
  const entry = {
    case_id: end.case_id,
    seq: end.seq + 1,
    process_id: process?.id ?? null,
    process_kind: process?.kind ?? null,
    type,
    event: asStored(event),
    actor,
    at,
    from_stage: process?.from ?? null,
    to_stage: process?.to ?? null,
    timer_id: timer ?? null,
    previous_hash: end.hash,
    salt: randomBytes(16).toString('base64url'),
    event_digest: null,
  };
  return { ...entry, hash: hashOf(entry) };
}

/** Plain JSON as the database will give it back, so that the hash is of what is stored. */
const asStored = (event: object): Record<string, unknown> =>
  JSON.parse(JSON.stringify(event)) as Record<string, unknown>;
