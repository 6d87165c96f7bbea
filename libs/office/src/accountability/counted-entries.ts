import { officeClock } from '@banjie/runtime';
import { localDateOf, type Measure } from '@banjie/workflows';
import type { EntityManager } from 'typeorm';

/** A measure on record as it counts towards consequences. */
export interface EntryRow {
  measure: Measure;
  entered_at: Date;
  withdrawn_at: Date | null;
  /** `YYYY-MM-DD`. */
  reassigned_on: string | null;
}

/** SQL: the day of the reassignment that followed an entry, as it was entered last. `entry`: an alias of `ledger_entry`. */
export const reassignedOn = (entry: string): string =>
  `(SELECT h.event->>'reassignedOn' FROM history h WHERE h.case_id = ${entry}.case_id AND h.process_id = ${entry}.process_id AND h.type = 'REASSIGNED' ORDER BY h.seq DESC LIMIT 1) AS reassigned_on`;

/** Entries of a ledger as the policy counts them (R6). */
export const countedEntries = (rows: readonly EntryRow[]) =>
  rows.map(({ measure, entered_at, withdrawn_at, reassigned_on }) => ({
    measure,
    issuedOn: localDateOf(entered_at.toISOString()),
    withdrawn: withdrawn_at !== null,
    reassignedOn: reassigned_on,
  }));

/** The year asked for; left out, the one it is. */
export const yearAsked = async (manager: EntityManager, year: number | undefined): Promise<number> =>
  year ?? Number(localDateOf((await officeClock(manager)).now.toISOString()).slice(0, 4));
