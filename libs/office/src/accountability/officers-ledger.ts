import { consequences, localDateOf, processes, type LedgerVerdict, type Measure } from '@banjie/workflows';
import type { EntityManager } from 'typeorm';
import { readMeritLosses, type EnteredLoss } from './merit-record.js';

/** A measure as it counts; days as `YYYY-MM-DD`. */
export interface CountedMeasure {
  process: string;
  measure: Measure;
  issuedOn: string;
  withdrawn: boolean;
  reassignedOn: string | null;
  /** An appeal of it waits to be decided. */
  underAppeal: boolean;
}

interface MeasureRow extends Omit<CountedMeasure, 'issuedOn'> {
  enteredAt: Date;
}

const measures = `
  SELECT e.process_id AS process, e.measure, e.entered_at AS "enteredAt", e.withdrawn_at IS NOT NULL AS withdrawn,
    (SELECT h.event->>'reassignedOn' FROM history h WHERE h.case_id = e.case_id AND h.process_id = e.process_id AND h.type = 'REASSIGNED' ORDER BY h.seq DESC LIMIT 1) AS "reassignedOn",
    COALESCE((SELECT p.open AND p.stage = ANY ($2) FROM process p WHERE p.id = e.process_id), false) AS "underAppeal"
  FROM ledger_entry e WHERE e.officer = $1 ORDER BY e.entered_at`;

export interface OfficersLedger {
  measures: CountedMeasure[];
  losses: EnteredLoss[];
  verdict: LedgerVerdict;
}

/** What counts of an officer, and what it leads to in a year; for whoever may see ledgers. */
export async function officersLedgerOf(
  manager: EntityManager,
  { officer, year, appealed }: { officer: string; year: number; appealed: readonly string[] },
): Promise<OfficersLedger> {
  const rows = await manager.query<MeasureRow[]>(measures, [officer, appealed]);
  const counted = rows.map(({ enteredAt, ...row }) => ({ ...row, issuedOn: localDateOf(enteredAt.toISOString()) }));
  const losses = await readMeritLosses(manager, officer);
  return { measures: counted, losses, verdict: consequences(counted, year, losses) };
}

/** Officers whose ledger may say something. */
export async function officersOnRecord(manager: EntityManager): Promise<string[]> {
  const rows = await manager.query<{ officer: string }[]>(
    'SELECT officer FROM ledger_entry UNION SELECT subject FROM process WHERE kind = $1 AND subject IS NOT NULL ORDER BY 1',
    [processes.accountability.kind],
  );
  return rows.map(({ officer }) => officer);
}
