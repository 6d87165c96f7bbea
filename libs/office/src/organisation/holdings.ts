import type { ProcessKind } from '@banjie/workflows';
import type { EntityManager } from 'typeorm';

/** A matter that waits for somebody: its number and where it stands, nothing of what it is about. */
export interface Holding {
  process: string;
  number: string;
  kind: ProcessKind;
  stage: string;
  dueAt: Date | null;
}

/** What waits for an officer in person, the most urgent first; without the sealed lane (R12). */
export async function holdingsOf(manager: EntityManager, officer: string): Promise<Holding[]> {
  return manager.query<Holding[]>(
    `SELECT p.id AS process, c.number, p.kind, p.stage, p.due_at AS "dueAt" FROM process p JOIN case_file c ON c.id = p.case_id
     WHERE p.open AND NOT p.sealed AND p.officer = $1 ORDER BY COALESCE(p.due_at, 'infinity'), p.id`,
    [officer],
  );
}
