import { isAsked, type Actor, type Label } from '@banjie/workflows';
import {
  competenceIn,
  isOfCommittee,
  marksHeldBy,
  readProcesses,
  type OfficeSettings,
  type ReadProcess,
  type Runtime,
} from '@banjie/runtime';
import { decidesSealed, secretariesOf } from '../access/sealed-deciders.js';
import { notAboutReader } from '../access/not-about-reader.js';
import type { QueueItem } from '../queue/shapes.js';
import { queueItem, type QueueRow } from '../queue/queue.js';

/** `subject`: what is asked of the leader; `reason`: why, in the words of whoever asks. */
export interface DecisionItem extends QueueItem {
  subject: Label;
  reason: string | null;
}

/** Every leader in charge of the unit is recused, and of those who stand in the reader comes first (R6). */
const standsIn = `(p.decided_for IS NOT NULL AND $4
    AND NOT EXISTS (SELECT FROM competence k WHERE k.unit = p.decided_for AND k.leader <> ALL (p.recused)) AND ($3 OR $6::text[] <@ p.recused))`;

/** Nobody of those who might decide is free: the superior organ does, and the reader may enter it (R6). `$9` are these people with their marks. */
const isVacant = `($10 AND NOT EXISTS (SELECT FROM jsonb_to_recordset($9::jsonb) AS o(id text, unit text, marks text[])
    WHERE (p.deciders && o.marks OR p.decided_for IS NOT NULL AND ARRAY['role:leader', 'role:principalLeader'] && o.marks)
      AND o.id <> ALL (p.recused) AND o.unit <> ALL (p.recused_units)))`;

/** What `standing.deciders` says of one process, for the list. */
const mayDecide = `(p.deciders && $2::text[] OR ${standsIn}
    OR 'sealedDecider' = ANY (p.deciders) AND ${decidesSealed('p', '$1', '$8')} OR ${isVacant})`;

const statement = `
  SELECT p.id AS process, c.number, t.title, p.kind, p.stage, p.light, p.unit, p.officer, p.desk, p.due_at, c.received_at, '' AS due_key
  FROM process p JOIN case_file c ON c.id = p.case_id LEFT JOIN petition t ON t.case_id = c.id
  WHERE p.open AND p.deciders <> '{}' AND (NOT p.sealed OR $7) AND (NOT ($1 = ANY (p.recused)) OR ${isVacant}) AND p.subject IS DISTINCT FROM $1
    AND ${notAboutReader('p', '$1', '$5')} AND ${mayDecide}
  ORDER BY COALESCE(p.due_at, 'infinity'), p.id LIMIT 200`;

/**
 * Denials, extensions, disputes, reviews and measures that wait for this person, each with its own clock (R3, R4, R6, R10);
 * those of the sealed lane for whoever leads there (R12).
 */
export async function readDecisions(runtime: Runtime, reader: Actor): Promise<DecisionItem[]> {
  const settings = await runtime.settingsCache.newest();
  const has = (role: Actor['roles'][number]): boolean => reader.roles.includes(role);
  const rows = await runtime.manager.query<QueueRow[]>(statement, [
    reader.id,
    marksHeldBy(reader, settings),
    has('principalLeader'),
    has('leader') || has('principalLeader'),
    reader.unit,
    settings.holding('principalLeader'),
    settings.cleared.has(reader.id),
    secretariesOf(settings),
    deciding(settings),
    isOfCommittee(reader),
  ]);
  const processes = await readProcesses(
    runtime,
    rows.map(({ process }) => process),
  );
  return rows.flatMap((row) => {
    const process = processes.get(row.process);
    if (!process?.standing.decision || !waitsFor(reader, process, settings)) return [];
    return [{ ...queueItem(row, settings, reader), ...process.standing.decision }];
  });
}

/** The statement finds all who may come to be asked; who is, the policy says of each process. */
function waitsFor(reader: Actor, { sealed, about, standing }: ReadProcess, settings: OfficeSettings): boolean {
  const { actor, directory } = competenceIn({ sealed, about, settings }, standing, reader);
  return isAsked(actor, standing, directory);
}

/** Everybody who might decide something, with the marks they hold, as a parameter. */
const deciding = (settings: OfficeSettings): string =>
  JSON.stringify(
    settings.directory.officers
      .filter((one) => isOfCommittee(one) || one.roles.some((role) => role === 'unitHead' || role === 'coordinator'))
      .map((one) => ({ id: one.id, unit: one.unit, marks: marksHeldBy(one, settings) })),
  );
