import { isOfCommittee, notFound, parsed, type Runtime } from '@banjie/runtime';
import {
  consequences,
  situations,
  type Actor,
  type Label,
  type LedgerConsequence,
  type Measure,
} from '@banjie/workflows';
import { z } from 'zod';
import { personsOf, sealedFor } from '../access/not-about-reader.js';
import { countedEntries, reassignedOn, yearAsked, type EntryRow } from './counted-entries.js';
import { measureLabels } from './measure-labels.js';
import { readMeritLosses } from './merit-record.js';
import { shownLosses, type ShownLoss } from './shown-losses.js';

export const yearQuery = z.strictObject({ year: z.coerce.number().int().min(2000).max(2100).optional() });

/** `number`: of the case it came of; null where that is an accusation the reader may not read. Instants in ISO 8601. */
export interface ShownEntry {
  number: string | null;
  measure: Measure;
  measureLabel: Label;
  situation: number;
  situationLabel: Label | null;
  enteredAt: string;
  withdrawnAt: string | null;
  /** `YYYY-MM-DD`: the reassignment that followed, as it was entered. */
  reassignedOn: string | null;
  withdrawnReason: string | null;
}

/** An officer's ledger, and what it leads to in one year (R6). */
export interface Ledger {
  officer: string;
  name: string;
  year: number;
  count: number;
  consequence: LedgerConsequence;
  meritLost: boolean;
  reason: Label;
  entries: ShownEntry[];
  /** Years whose merit was lost, those taken back as well. */
  merit: ShownLoss[];
}

interface LedgerRow extends EntryRow {
  number: string | null;
  situation: number;
  withdrawn_reason: string | null;
}

/** A measure counts for everybody who may see the ledger; of which accusation it came, only for whoever may read that (R12). */
const entriesStatement = `
  SELECT CASE WHEN ${sealedFor('l', { officers: '$2', units: '$3', cleared: '$4' })} THEN l.number END AS number, l.measure, l.situation, l.entered_at, l.withdrawn_at, l.withdrawn_reason,
    ${reassignedOn('l')}
  FROM (SELECT e.*, c.number, c.sealed FROM ledger_entry e JOIN case_file c ON c.id = e.case_id) l WHERE l.officer = $1 ORDER BY l.entered_at`;

/** Throws `notFound` for an account that does not exist, as for one whose ledger the reader may not see. */
export async function readLedger(
  { manager, settingsCache }: Runtime,
  reader: Actor,
  officer: string,
  query: unknown,
): Promise<Ledger> {
  const settings = await settingsCache.newest();
  const { staff, cleared } = settings;
  const member = staff.get(officer);
  // One's own ledger is one's own to read; of others only the committee's and the leading group's.
  if (!member || (reader.id !== officer && !isOfCommittee(reader))) throw notFound();
  const year = await yearAsked(manager, parsed(yearQuery, query).year);
  const { officers, units } = personsOf(reader);
  const rows = await manager.query<LedgerRow[]>(entriesStatement, [officer, officers, units, cleared.has(reader.id)]);
  const losses = await readMeritLosses(manager, officer);
  const verdict = consequences(countedEntries(rows), year, losses);
  const merit = await shownLosses(manager, settings, reader, { officer, losses });
  return { officer, name: member.name, year, ...verdict, entries: rows.map(entryView), merit };
}

const entryView = ({
  number,
  measure,
  situation,
  entered_at,
  reassigned_on,
  withdrawn_at,
  withdrawn_reason,
}: LedgerRow): ShownEntry => ({
  number,
  measure,
  measureLabel: measureLabels[measure],
  situation,
  situationLabel: situations.find((one) => one.number === situation)?.label ?? null,
  enteredAt: entered_at.toISOString(),
  reassignedOn: reassigned_on,
  withdrawnAt: withdrawn_at?.toISOString() ?? null,
  withdrawnReason: withdrawn_reason,
});
