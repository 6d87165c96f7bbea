import type { Rows } from '@banjie/entities';
import type { EntityManager } from 'typeorm';
import { canonical, digestOf } from './canonical.js';

/** A record of destruction as two people made it: who, when, why, and which files with the ends of their chains. */
export interface RecordOfDestruction extends Omit<Rows['destruction_record'], 'one_with' | 'withdrawn_at'> {
  items: Omit<Rows['destruction_item'], 'record' | 'destroyed_at' | 'left_because'>[];
}

const instant = (column: string): string =>
  `to_char(r.${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS ${column}`;

const statement = `
  SELECT r.id, r.sealed, r.organ, r.reason, r.proposed_by, r.proposer, ${instant('proposed_at')}, r.approved, r.decided_by, r.decider,
    ${instant('decided_at')}, r.decision_reason, r.number_year, r.serial,
    (SELECT json_agg(json_build_object('case_id', i.case_id, 'number', i.number, 'class', i.class, 'ground', i.ground,
       'received_on', i.received_on, 'closed_on', i.closed_on, 'due_on', i.due_on, 'history_seq', i.history_seq, 'history_head', i.history_head)
       ORDER BY i.case_id) FROM destruction_item i WHERE i.record = r.id) AS items
  FROM destruction_record r WHERE r.id = $1`;

/** A record with all its files; undefined where there is none. */
export async function recordOfDestruction(
  manager: EntityManager,
  id: string,
): Promise<RecordOfDestruction | undefined> {
  const [row] = await manager.query<RecordOfDestruction[]>(statement, [id]);
  return row;
}

/** What every file of a record says of it in its own chain, whose head is anchored: so nobody changes the record afterwards. */
export const digestOfRecord = (record: RecordOfDestruction): string => digestOf(canonical(record));
