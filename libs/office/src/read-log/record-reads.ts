import { petitioner, type Actor } from '@banjie/workflows';
import { readsAs, type CaseDecision, type ReadingRelation, type Runtime } from '@banjie/runtime';
import type { ReadKind } from './kinds.js';

/** A read that is about to be answered. */
export interface Read {
  reader: string;
  /** Empty at the reader's own desk. */
  desk: string;
  kind: ReadKind;
  /** Id of the file or paper; empty for a page. */
  item: string;
  relations: readonly ReadingRelation[];
}

/** Somebody reads something of a case that they may read. */
export const readOf = (reader: Actor, facts: CaseDecision, kind: ReadKind, item = ''): Read => ({
  ...readsAs(reader, facts),
  reader: reader.id,
  kind,
  item,
});

/** The petitioner, by the code of the receipt. */
export const readByPetitioner = (kind: ReadKind, item = ''): Read => ({
  reader: petitioner.id,
  desk: '',
  kind,
  item,
  relations: ['petitioner'],
});

const today = `(office_now() AT TIME ZONE 'Asia/Shanghai')::date`;

/** Columns of the log in the order of `recordedReads` and `recordedOnce`. */
const columns = 'case_id, reader, desk, kind, item, day, process_id, relations, first_at, last_at, count';

/**
 * SQL: what enters a read in the log, as a part (`WITH`) of the statement that reads, so that nothing is answered that is not on
 * record, and it costs no round trip of its own. `caseId` and `processId` are expressions over `from`; where `from` has no row
 * nothing was read. `read` is the parameter with the `Read`.
 */
export const recordedRead = (
  read: string,
  { caseId, processId = 'NULL::uuid', from }: { caseId: string; processId?: string; from: string },
): string => `recorded AS (
    INSERT INTO read_log AS l (${columns})
    SELECT ${caseId}, x.reader, x.desk, x.kind, x.item, ${today}, ${processId}, x.relations, t.at, t.at, 1
    FROM jsonb_to_record(${read}::jsonb) AS x(reader text, desk text, kind text, item text, relations text[]), (SELECT office_now() AS at) t, ${from}
    ON CONFLICT (case_id, reader, desk, kind, item, day) DO UPDATE SET count = l.count + 1, last_at = GREATEST(l.last_at, EXCLUDED.last_at),
      relations = CASE WHEN l.relations @> EXCLUDED.relations THEN l.relations
        ELSE ARRAY(SELECT DISTINCT unnest(l.relations || EXCLUDED.relations)) END)`;

const paperRead = `WITH ${recordedRead('$2', { caseId: 'n.case_id', processId: 'n.process_id', from: 'notice n WHERE n.id = $1' })} SELECT`;

/** Enters that a paper was read, before it is answered. */
export const recordPaperRead = ({ manager }: Pick<Runtime, 'manager'>, read: Read): Promise<unknown> =>
  manager.query(paperRead, [read.item, JSON.stringify(read)]);

/**
 * SQL: the same of many papers at once, each once a day: a list that is read again and again must not write all of its rows each
 * time. `from` names the rows `s`, with case_id, process_id, id and recipient; `reader` is the parameter with the reader's id.
 */
export const recordedLetters = (reader: string, kind: ReadKind, from: string): string => `recorded AS (
    INSERT INTO read_log (${columns})
    SELECT s.case_id, ${reader}, CASE WHEN s.recipient = ${reader} THEN '' ELSE s.recipient END, '${kind}', s.id::text, ${today}, s.process_id,
      '{recipient}', t.at, t.at, 1
    FROM ${from} s, (SELECT office_now() AS at) t
    ON CONFLICT DO NOTHING)`;

const listed = `
  INSERT INTO read_log (${columns})
  SELECT x.case_id, x.reader, x.desk, x.kind, x.item, ${today}, NULL, x.relations, t.at, t.at, 1
  FROM jsonb_to_recordset($1::jsonb) AS x(case_id uuid, reader text, desk text, kind text, item text, relations text[]), (SELECT office_now() AS at) t
  ON CONFLICT DO NOTHING`;

/** Enters that matters were told of by who came with them, each once a day, before they are answered: one that was found is no secret to who found it. */
export const recordListed = (
  { manager }: Pick<Runtime, 'manager'>,
  reads: readonly (Read & { case_id: string })[],
): Promise<unknown> => manager.query(listed, [JSON.stringify(reads)]);
