import type { Actor, Label } from '@banjie/workflows';
import { marksHeldBy, readProcesses, type Runtime } from '@banjie/runtime';
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

/** What `standing.deciders` says of one process, for the list. */
const mayDecide = `(p.deciders && $2::text[] AND NOT p.not_deciders && $2::text[] OR ${standsIn}
    OR 'sealedDecider' = ANY (p.deciders) AND ${decidesSealed('p', '$1', '$8')})`;

const statement = `
  SELECT p.id AS process, c.number, t.title, p.kind, p.stage, p.light, p.unit, p.officer, p.desk, p.due_at, c.received_at, '' AS due_key
  FROM process p JOIN case_file c ON c.id = p.case_id LEFT JOIN petition t ON t.case_id = c.id
  WHERE p.open AND p.deciders <> '{}' AND (NOT p.sealed OR $7) AND NOT ($1 = ANY (p.recused))
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
  ]);
  const processes = await readProcesses(
    runtime,
    rows.map(({ process }) => process),
  );
  return rows.flatMap((row) => {
    const decision = processes.get(row.process)?.standing.decision;
    return decision ? [{ ...queueItem(row, settings, reader), ...decision }] : [];
  });
}
