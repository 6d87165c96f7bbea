import {
  liftedStages,
  unheardStages,
  meritLosses,
  processes,
  type MeritLoss,
  type UnfiledDenial,
} from '@banjie/workflows';
import type { EntityManager } from 'typeorm';

/** Who confirmed that a year's merit is lost, and as of which day. */
interface Confirmation {
  officer: string;
  at: Date;
  year: number;
  confirmedOn: string;
  actor: string;
}

/** A loss of merit as it stands in the ledger. `confirmedOn`: `YYYY-MM-DD`, null until a person has confirmed it. */
export interface EnteredLoss extends MeritLoss {
  denials: UnfiledDenial[];
  /** Who recorded the findings it rests on. */
  foundBy: string[];
  /** Of each the officer was heard, or let the term pass. */
  heard: boolean;
  confirmedOn: string | null;
  confirmedBy: string | null;
}

/**
 * Findings that a denial was given outside the filing (R4), and when each fell: the officer was exempted, the measure
 * withdrawn, or the breach voided on which the proceeding rests, by its supervision or its clue; where it rests on several
 * clues, once none of them stands (R3).
 */
const foundDenials = `
  SELECT p.subject AS officer, p.id AS process, h.at AS "foundAt", h.actor AS "foundBy", p.stage <> ALL ($4) AS heard,
    LEAST((SELECT max(e.at) FROM history e WHERE e.case_id = p.case_id AND e.process_id = p.id AND p.stage = ANY ($3)
        AND e.to_stage = p.stage AND e.from_stage <> p.stage),
      (SELECT min(v.ruled_at) FROM breach_void v JOIN history o ON o.case_id = v.case_id AND o.process_id = p.id AND o.type = 'OPENED'
        WHERE v.case_id = p.case_id AND o.event->>'cause' = v.clock AND (o.event->>'breachedAt')::timestamptz = v.at),
      (SELECT min(v.ruled_at) FROM history o JOIN clue k ON k.case_id = o.case_id AND k.id::text = o.event->>'clue'
        JOIN breach_void v ON v.case_id = k.case_id
        LEFT JOIN history r ON r.case_id = k.case_id AND r.seq = k.history_seq LEFT JOIN timer t ON t.id = r.timer_id
        WHERE o.case_id = p.case_id AND o.process_id = p.id AND o.type = 'CLUE_ENTERED'
          AND (t.process_id = v.process_id AND t.clock = v.clock AND (t.run->>'run')::int = v.run
            OR k.process_id IN (SELECT s.id FROM supervision_void s WHERE s.ruled_at = v.ruled_at))),
      (SELECT CASE WHEN bool_and(f.ruled_at IS NOT NULL) THEN max(f.ruled_at) END FROM history o, jsonb_array_elements_text(o.event->'clues') of
        JOIN clue k ON k.id = of.value::uuid, LATERAL (SELECT min(v.ruled_at) AS ruled_at FROM breach_void v
          LEFT JOIN history r ON r.case_id = k.case_id AND r.seq = k.history_seq LEFT JOIN timer t ON t.id = r.timer_id
          WHERE v.case_id = k.case_id AND (t.process_id = v.process_id AND t.clock = v.clock AND (t.run->>'run')::int = v.run
            OR k.process_id IN (SELECT s.id FROM supervision_void s WHERE s.ruled_at = v.ruled_at))) f
        WHERE o.case_id = p.case_id AND o.process_id = p.id AND o.type = 'CLUE_ENTERED')) AS "fellAt"
  FROM process p JOIN history h ON h.case_id = p.case_id AND h.process_id = p.id
  WHERE p.kind = $2 AND p.subject = ANY ($1::text[]) AND h.type = 'FINDING_RECORDED' AND (h.event->>'unfiledDenial')::boolean
  ORDER BY h.at`;

const confirmations = `
  SELECT p.subject AS officer, h.at, (h.event->'onRecord'->'meritLoss'->>'year')::int AS year, h.event->>'confirmedOn' AS "confirmedOn", h.actor
  FROM process p JOIN history h ON h.case_id = p.case_id AND h.process_id = p.id
  WHERE p.kind = $2 AND p.subject = ANY ($1::text[]) AND h.type = 'MERIT_LOSS_CONFIRMED' ORDER BY h.at`;

interface FoundRow {
  officer: string;
  process: string;
  foundBy: string;
  heard: boolean;
  foundAt: Date;
  fellAt: Date | null;
}

/** The years whose merit an officer lost, each with what it rests on and who confirmed it (R4). */
export async function readMeritLosses(manager: EntityManager, officer: string): Promise<EnteredLoss[]> {
  return (await readMeritLossesOf(manager, [officer])).get(officer) ?? [];
}

/** The same of several officers; of whom none is entered there is no entry. */
export async function readMeritLossesOf(
  manager: EntityManager,
  officers: readonly string[],
): Promise<ReadonlyMap<string, EnteredLoss[]>> {
  const of = [officers, processes.accountability.kind];
  const rows = await manager.query<FoundRow[]>(foundDenials, [...of, liftedStages, unheardStages]);
  if (rows.length === 0) return new Map();
  const confirmed = await manager.query<Confirmation[]>(confirmations, of);
  return new Map(
    [...new Set(rows.map(({ officer }) => officer))].map((officer) => [
      officer,
      lossesOf(
        rows.filter((row) => row.officer === officer),
        confirmed.filter((row) => row.officer === officer),
      ),
    ]),
  );
}

function lossesOf(rows: readonly FoundRow[], confirmed: readonly Confirmation[]): EnteredLoss[] {
  const found = rows.map(({ process, foundAt, fellAt }): UnfiledDenial => ({
    process,
    foundAt: foundAt.toISOString(),
    fellAt: fellAt?.toISOString() ?? null,
  }));
  return meritLosses(found).map((loss) => {
    const by = confirmed.find(({ year, at }) => year === loss.year && at.getTime() >= Date.parse(loss.enteredAt));
    const denials = found.filter(({ process }) => loss.sources.includes(process));
    const resting = rows.filter(({ process }) => loss.sources.includes(process));
    const foundBy = resting.map((row) => row.foundBy);
    const heard = resting.every((row) => row.heard);
    return { ...loss, denials, foundBy, heard, confirmedOn: by?.confirmedOn ?? null, confirmedBy: by?.actor ?? null };
  });
}
