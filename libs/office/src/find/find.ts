import { mayKnowWhoCame, mayRead, parsed, readCases, type CaseDecision, type Runtime } from '@banjie/runtime';
import { canonicalName, seatsOf, type Actor } from '@banjie/workflows';
import { matterInBrief } from '../case-page/matter-in-brief.js';
import type { MatterInBrief } from '../case-page/shapes.js';
import { holderOf, naming } from '../labels.js';
import type { PersonalData } from '../personal-data/personal-data.js';
import { readOf, recordListed } from '../read-log/record-reads.js';
import { candidatesFor, type Candidate } from './candidates.js';
import { findForm } from './find-form.js';
import { OfficeNames } from './office-names.js';

/** By what a matter was found, best first: `holder` by the officer or unit that has it. */
export const foundBy = ['number', 'code', 'person', 'words', 'holder'] as const;
export type FoundBy = (typeof foundBy)[number];

export interface FoundMatter extends MatterInBrief {
  /** Whose it is, by name. */
  unitName: string | null;
  officerName: string | null;
  because: FoundBy;
}

export interface FoundOfficer {
  id: string;
  name: string;
  unitName: string | null;
  /** The reader sits at their desk today, and has their queue. */
  isSeat: boolean;
}

export interface Found {
  matters: FoundMatter[];
  officers: FoundOfficer[];
}

const mattersShown = 10;
const officersShown = 5;

/**
 * What of the register and of the office somebody means by what they typed, likeliest first: only what they may read, and never a
 * sealed matter, whoever asks (R12). What was found by the person who came with it is in the log of the matter.
 */
export async function find(runtime: Runtime, personal: PersonalData, reader: Actor, form: unknown): Promise<Found> {
  const asked = parsed(findForm, form, 'R12');
  const settings = await runtime.settingsCache.newest();
  const rows = await candidatesFor({ runtime, personal, reader, settings }, asked);
  const matters = await mattersOf(runtime, reader, rows);
  if (asked.officer !== undefined) return { matters, officers: [] };
  const named = OfficeNames.of(settings).officersNamed(canonicalName(asked.text)).slice(0, officersShown);
  const nameOf = naming(settings);
  const officers = named.map(({ id, name, unit }) => ({
    id,
    name,
    unitName: nameOf.unit(unit),
    isSeat: seatsOf(reader).some((seat) => seat.id === id),
  }));
  return { matters, officers };
}

/** The rule itself has the last word on who may read what, and on who may know who came. */
async function mattersOf(runtime: Runtime, reader: Actor, rows: readonly Candidate[]): Promise<FoundMatter[]> {
  if (rows.length === 0) return [];
  const { cases } = await readCases(runtime, { ids: [...new Set(rows.map(({ id }) => id))] });
  const readable = new Map(
    cases.filter((one) => !one.file.sealed && mayRead(reader, one)).map((one) => [one.file.id, one]),
  );
  const best = new Map<string, Shown>();
  for (const row of rows) {
    const decision = readable.get(row.id);
    const because = becauseOf(row, decision, reader);
    if (!decision || because === null) continue;
    const known = best.get(row.id);
    if (!known || rankOf(because) < rankOf(known.because)) best.set(row.id, { row, decision, because });
  }
  const shown = [...best.values()].sort(byRank).slice(0, mattersShown);
  const told = shown.filter(({ because }) => because === 'person');
  if (told.length > 0)
    await recordListed(
      runtime,
      told.map(({ row, decision }) => ({ ...readOf(reader, decision, 'foundByPerson'), case_id: row.id })),
    );
  return shown.flatMap(asFound);
}

interface Shown {
  row: Candidate;
  decision: CaseDecision;
  because: FoundBy;
}

/** Of a confidential matter whoever is kept from knowing who came is told of nothing that was found by the person (R12). */
function becauseOf({ way }: Candidate, decision: CaseDecision | undefined, reader: Actor): FoundBy | null {
  if (!decision) return null;
  if (way !== 'keptPerson' && way !== 'person') return way;
  return mayKnowWhoCame(reader, decision) ? 'person' : null;
}

const rankOf = (because: FoundBy): number => foundBy.indexOf(because);

const byRank = (one: Shown, other: Shown): number =>
  rankOf(one.because) - rankOf(other.because) || other.row.received_at.getTime() - one.row.received_at.getTime();

function asFound({ row, decision, because }: Shown): FoundMatter[] {
  const { root } = decision;
  if (!root) return [];
  const { unitName, officerName } = holderOf(decision.settings, root.standing);
  return [{ ...matterInBrief(row, root), unitName, officerName, because }];
}
