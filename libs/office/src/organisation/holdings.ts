import { stageLabel, type Label, type ProcessKind } from '@banjie/workflows';
import type { EntityManager } from 'typeorm';

/** A matter that waits for somebody: its number and where it stands, nothing of what it is about. */
export interface Holding {
  process: string;
  number: string;
  kind: ProcessKind;
  stage: string;
  stageLabel: Label;
  /** ISO 8601. */
  dueAt: string | null;
}

type HoldingRow = Pick<Holding, 'process' | 'number' | 'kind' | 'stage'> & { dueAt: Date | null };

/** What waits for an officer in person, the most urgent first; without the sealed lane (R12). */
export async function holdingsOf(manager: EntityManager, officer: string): Promise<Holding[]> {
  const rows = await manager.query<HoldingRow[]>(
    `SELECT p.id AS process, c.number, p.kind, p.stage, p.due_at AS "dueAt" FROM process p JOIN case_file c ON c.id = p.case_id
     WHERE p.open AND NOT p.sealed AND p.officer = $1 ORDER BY COALESCE(p.due_at, 'infinity'), p.id`,
    [officer],
  );
  return rows.map((row) => ({
    ...row,
    stageLabel: stageLabel(row.kind, row.stage),
    dueAt: row.dueAt?.toISOString() ?? null,
  }));
}
