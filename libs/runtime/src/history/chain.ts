import { canonical, digestOf } from './canonical.js';

/** One change of one case, as stored. Instants are ISO 8601 UTC with milliseconds. */
export interface HistoryEntry {
  case_id: string;
  seq: number;
  process_id: string | null;
  process_kind: string | null;
  type: string;
  event: Record<string, unknown>;
  actor: string;
  at: string;
  from_stage: string | null;
  to_stage: string | null;
  timer_id: string | null;
  previous_hash: string;
  hash: string;
}

/** What precedes the first entry: bound to the case, so that a chain cannot be moved to another case. */
export const rootHash = (caseId: string): string => digestOf(`case:${caseId}`);

/** Every field but the hash itself is covered, the link to the entry before included. */
export function hashOf(entry: Omit<HistoryEntry, 'hash'>): string {
  const {
    case_id,
    seq,
    process_id,
    process_kind,
    type,
    event,
    actor,
    at,
    from_stage,
    to_stage,
    timer_id,
    previous_hash,
  } = entry;
  return digestOf(
    canonical({
      case_id,
      seq,
      process_id,
      process_kind,
      type,
      event,
      actor,
      at,
      from_stage,
      to_stage,
      timer_id,
      previous_hash,
    }),
  );
}

/** Plain JSON as the database will give it back, so that the hash is of what is stored. */
export const asStored = (event: object): Record<string, unknown> =>
  JSON.parse(JSON.stringify(event)) as Record<string, unknown>;
