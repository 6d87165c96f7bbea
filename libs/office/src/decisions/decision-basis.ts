import { competenceOf, mayKnowWhoCame, notFound, openCase, type CaseDecision, type Runtime } from '@banjie/runtime';
import type { Actor } from '@banjie/workflows';
import { z } from 'zod';
import type { MatterInBrief } from '../case-page/shapes.js';
import { maskedIn, maskedName } from '../personal-data/masking.js';
import { readOf, recordedRead } from '../read-log/record-reads.js';
import type { Names } from '../notices/owed-papers.js';
import { seatAsked } from './asked.js';
import { earlierMatters } from './earlier-matters.js';
import { papersIfDone, type PaperIfDone } from './papers-if-done.js';
import { trackRecordOf, type UnitRecord } from './track-record.js';

/** What a decision rests on beside its case: what would be sent, what the people came with before, and how the unit's others fared. */
export interface DecisionBasis {
  papers: PaperIfDone[];
  earlier: MatterInBrief[];
  unitRecord: UnitRecord | null;
}

const named = `
  WITH ${recordedRead('$2', { caseId: 'c.id', processId: '$3::uuid', from: 'case_file c WHERE c.id = $1' })}
  SELECT t.title, t.lane, t.received_at, ARRAY(SELECT name FROM petitioner WHERE case_id = c.id ORDER BY position) AS names
  FROM case_file c LEFT JOIN petition t ON t.case_id = c.id WHERE c.id = $1`;

interface NamedRow {
  title: string | null;
  lane: string | null;
  received_at: Date | null;
  names: string[];
}

/** For whoever is asked to decide now. Throws `notFound` for everybody else, as for a process that is not there (R6, R12). */
export async function readDecisionBasis(runtime: Runtime, reader: Actor, id: string): Promise<DecisionBasis> {
  if (!z.uuid().safeParse(id).success) throw notFound();
  const { settings, decision } = await openCase(runtime, { process: id }, reader);
  const process = decision.find(id);
  const competence = process && competenceOf(reader, decision, process.standing);
  const seat = process?.standing.open && competence ? seatAsked(competence, process.standing) : undefined;
  if (!process || !competence || !seat) throw notFound();
  const read = readOf(reader, decision, 'decisionBasis', id);
  const [row] = await runtime.manager.query<NamedRow[]>(named, [decision.file.id, JSON.stringify(read), id]);
  if (!row) throw notFound();
  // Of a proceeding against an officer the people of the matter behind it are no part (R6).
  const isOfMatter = process.standing.committeeOnly !== true;
  return {
    papers: isOfMatter ? masked(papersIfDone(decision, process, competence, namesIn(row)), row, reader, decision) : [],
    earlier: isOfMatter ? await earlierMatters(runtime, reader, decision) : [],
    unitRecord: await trackRecordOf(runtime, { reader, settings, decision }, process),
  };
}

const namesIn = ({ title, lane, received_at: received, names: [first] }: NamedRow): Names => ({
  title,
  lane,
  petitioner: first === undefined ? null : maskedName(first),
  ...(received && { receivedAt: received.toISOString() }),
});

/** Nobody is named to a reader; and whoever is not to know who came with a matter is shown none of its papers beforehand (R12). */
function masked(
  papers: readonly PaperIfDone[],
  { names }: NamedRow,
  reader: Actor,
  decision: CaseDecision,
): PaperIfDone[] {
  if (!mayKnowWhoCame(reader, decision)) return [];
  return papers.map((paper) => ({ ...paper, body: maskedIn(paper.body, names) }));
}
