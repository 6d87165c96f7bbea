import type { Actor } from '@banjie/workflows';
import type { EntityManager } from 'typeorm';

/** Asks the workers to sweep at once; a worker does so within a second or two. On record. */
export async function askForSweep(manager: EntityManager, actor: Actor): Promise<void> {
  await manager.query(
    `WITH logged AS (INSERT INTO operation_act (officer, act) VALUES ($1, 'sweepNow'))
     UPDATE office SET sweep_asked_at = clock_timestamp() WHERE id = 1`,
    [actor.id],
  );
}

/** Whether somebody has asked since the last sweep; one noted by a clock that has been set back since is none. */
export async function sweepIsAsked(manager: EntityManager): Promise<boolean> {
  const [row] = await manager.query<{ asked: boolean }[]>(
    `SELECT COALESCE(sweep_asked_at > COALESCE(CASE WHEN swept_at <= clock_timestamp() THEN swept_at END, '-infinity'), false) AS asked
     FROM office WHERE id = 1`,
  );
  return row?.asked ?? false;
}

export interface OperationLogEntry {
  officer: string;
  act: string;
  subject: string | null;
  at: Date;
}

/** What administrators did last, the latest first. */
export async function operationLog(manager: EntityManager): Promise<OperationLogEntry[]> {
  return manager.query<OperationLogEntry[]>(
    'SELECT officer, act, subject, at FROM operation_act ORDER BY id DESC LIMIT 20',
  );
}
