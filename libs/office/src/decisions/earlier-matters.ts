import { mayKnowWhoCame, mayRead, readCases, type CaseDecision, type Runtime } from '@banjie/runtime';
import type { Actor } from '@banjie/workflows';
import { matterInBrief } from '../case-page/matter-in-brief.js';
import type { MatterInBrief } from '../case-page/shapes.js';
import { readOf, recordListed } from '../read-log/record-reads.js';

/** As many as a decision turns on; candidates beyond them are left unread. */
const shown = 10;
const candidates = 50;

/**
 * Matters of the same people: by a resident ID, or by the name with a document or a mobile phone they share. Two who gave different
 * ID numbers are two (R2). Looked up by the blind indexes.
 */
const ofSamePeople = `
  SELECT DISTINCT c.id, c.number, t.title, t.received_at
  FROM petitioner own CROSS JOIN LATERAL (
    SELECT o.case_id FROM petitioner o
    WHERE (o.id_number_index = own.id_number_index OR o.phone_indexes && own.phone_indexes) AND o.case_id <> own.case_id
      AND o.proven_by && own.proven_by AND COALESCE(o.id_number_index = own.id_number_index, true)
    LIMIT ${candidates}) other
  JOIN case_file c ON c.id = other.case_id JOIN petition t ON t.case_id = c.id
  WHERE own.case_id = $1 AND NOT c.sealed
  ORDER BY t.received_at DESC, c.id LIMIT ${candidates}`;

interface Row {
  id: string;
  number: string;
  title: string;
  received_at: Date;
}

/**
 * What else the people of a matter came with, the latest first, at most ten: what the reader may read and may know the people of;
 * nothing sealed, and nothing of a sealed one, whoever asks (R12). That each was told of by who came with it is on its record.
 */
export async function earlierMatters(
  runtime: Runtime,
  reader: Actor,
  decision: CaseDecision,
): Promise<MatterInBrief[]> {
  if (decision.file.sealed || !mayKnowWhoCame(reader, decision)) return [];
  const rows = await runtime.manager.query<Row[]>(ofSamePeople, [decision.file.id]);
  if (rows.length === 0) return [];
  const { cases } = await readCases(runtime, { ids: rows.map(({ id }) => id) });
  const told = rows
    .flatMap((row) => {
      const other = cases.find(({ file }) => file.id === row.id);
      const isTold = other && !other.file.sealed && mayRead(reader, other) && mayKnowWhoCame(reader, other);
      return isTold && other.root ? [{ row, other, root: other.root }] : [];
    })
    .slice(0, shown);
  if (told.length > 0)
    await recordListed(
      runtime,
      told.map(({ row, other }) => ({ ...readOf(reader, other, 'foundByPerson'), case_id: row.id })),
    );
  return told.map(({ row, root }) => matterInBrief(row, root));
}
