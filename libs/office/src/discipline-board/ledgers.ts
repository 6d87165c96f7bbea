import { isOfCommittee, notFound, parsed, type OfficeSettings, type Runtime } from '@banjie/runtime';
import { consequences, type Actor, type Label, type LedgerConsequence, type Measure } from '@banjie/workflows';
import { z } from 'zod';
import { countedEntries, reassignedOn, yearAsked, type EntryRow } from '../accountability/counted-entries.js';
import { yearQuery } from '../accountability/ledger.js';
import { readMeritLossesOf, type EnteredLoss } from '../accountability/merit-record.js';
import { naming } from '../labels.js';

const atMost = 50;
const cursorForm = z.tuple([z.string().max(60), z.string().max(60)]);

export const ledgersQuery = yearQuery.extend({
  unit: z.string().max(60).optional(),
  cursor: z.string().max(200).optional(),
});

/** An officer with something on record: measures of the year that stand, those withdrawn, and what the ledger leads to. */
export interface LedgerLine {
  officer: string;
  name: string;
  unit: string;
  unitName: string | null;
  measures: Record<Measure, number>;
  withdrawn: number;
  count: number;
  consequence: LedgerConsequence;
  meritLost: boolean;
  reason: Label;
}

export interface Ledgers {
  year: number;
  lines: LedgerLine[];
  next: string | null;
}

/** A page of the officers on record, in the order of units and accounts. */
const officersStatement = `
  SELECT o.id, o.unit FROM officer o
  WHERE EXISTS (SELECT FROM ledger_entry e WHERE e.officer = o.id) AND ($1::text IS NULL OR o.unit = $1)
    AND ($2::text IS NULL OR (o.unit, o.id) > ($2::text, $3::text))
  ORDER BY o.unit, o.id LIMIT ${atMost + 1}`;

const entriesStatement = `
  SELECT e.officer, e.measure, e.entered_at, e.withdrawn_at, ${reassignedOn('e')}
  FROM ledger_entry e WHERE e.officer = ANY ($1::text[]) ORDER BY e.entered_at`;

interface OfficerRow {
  id: string;
  unit: string;
}

interface OfficerEntry extends EntryRow {
  officer: string;
}

/** The ledger of all officers who have something on record, with what it leads to in a year; for whoever sees the ledgers of others (R6). */
export async function readLedgers(runtime: Runtime, reader: Actor, query: unknown): Promise<Ledgers> {
  if (!isOfCommittee(reader)) throw notFound();
  const { manager, settingsCache } = runtime;
  const { year: asked, unit = null, cursor } = parsed(ledgersQuery, query);
  const [afterUnit = null, afterOfficer = null] = cursor === undefined ? [] : parsed(cursorForm, cursor.split('~'));
  const year = await yearAsked(manager, asked);
  const settings = await settingsCache.newest();
  const found = await manager.query<OfficerRow[]>(officersStatement, [unit, afterUnit, afterOfficer]);
  const page = found.slice(0, atMost);
  const ids = page.map(({ id }) => id);
  const entries = await manager.query<OfficerEntry[]>(entriesStatement, [ids]);
  const losses = await readMeritLossesOf(manager, ids);
  const end = found.length > atMost ? page.at(-1) : undefined;
  const lines = page.map((row) => {
    const own = entries.filter(({ officer }) => officer === row.id);
    return lineOf(row, own, { year, settings, losses: losses.get(row.id) ?? [] });
  });
  return { year, lines, next: end ? `${end.unit}~${end.id}` : null };
}

interface OfYear {
  year: number;
  settings: OfficeSettings;
  losses: readonly EnteredLoss[];
}

function lineOf(
  { id, unit }: OfficerRow,
  entries: readonly EntryRow[],
  { year, settings, losses }: OfYear,
): LedgerLine {
  const name = naming(settings);
  const counted = countedEntries(entries);
  const ofYear = counted.filter(({ issuedOn }) => issuedOn.startsWith(String(year)));
  const standing = (measure: Measure): number =>
    ofYear.filter((one) => one.measure === measure && !one.withdrawn).length;
  return {
    officer: id,
    name: name.officer(id) ?? id,
    unit,
    unitName: name.unit(unit),
    measures: {
      writtenSelfReview: standing('writtenSelfReview'),
      admonition: standing('admonition'),
      efficiencyWarning: standing('efficiencyWarning'),
    },
    withdrawn: ofYear.filter(({ withdrawn }) => withdrawn).length,
    ...consequences(counted, year, losses),
  };
}
