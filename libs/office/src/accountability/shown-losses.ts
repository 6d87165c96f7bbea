import type { OfficeSettings } from '@banjie/runtime';
import { localDateOf, type Actor } from '@banjie/workflows';
import type { EntityManager } from 'typeorm';
import { personsOf, sealedFor } from '../access/not-about-reader.js';
import { naming } from '../labels.js';
import type { EnteredLoss } from './merit-record.js';

/**
 * A year's merit that was lost (R4), as the ledger shows it. Days as `YYYY-MM-DD`; `number`: of the case, null where that is
 * an accusation the reader may not read; `confirmedBy`: null until somebody has, and to the officer concerned.
 */
export interface ShownLoss {
  year: number;
  enteredOn: string;
  sources: { number: string | null; foundOn: string; fellOn: string | null }[];
  confirmedOn: string | null;
  confirmedBy: string | null;
  takenBackOn: string | null;
}

const readable = `SELECT p.id, c.number FROM process p JOIN case_file c ON c.id = p.case_id
  WHERE p.id = ANY ($1::uuid[]) AND ${sealedFor('p', { officers: '$2', units: '$3', cleared: '$4' })}`;

interface Losses {
  officer: string;
  losses: readonly EnteredLoss[];
}

/** What an officer lost, the latest year first. */
export async function shownLosses(
  manager: EntityManager,
  settings: OfficeSettings,
  reader: Actor,
  { officer, losses }: Losses,
): Promise<ShownLoss[]> {
  const numbers = await numbersOf(manager, settings, reader, losses);
  const name = naming(settings);
  const shown = losses.map(({ year, enteredOn, denials, confirmedOn, confirmedBy, takenBackOn }): ShownLoss => ({
    year,
    enteredOn,
    sources: denials.map(({ process, foundAt, fellAt }) => ({
      number: numbers.get(process) ?? null,
      foundOn: localDateOf(foundAt),
      fellOn: fellAt === null ? null : localDateOf(fellAt),
    })),
    confirmedOn,
    confirmedBy: reader.id === officer ? null : name.officer(confirmedBy),
    takenBackOn,
  }));
  return shown.reverse();
}

async function numbersOf(
  manager: EntityManager,
  { cleared }: OfficeSettings,
  reader: Actor,
  losses: readonly EnteredLoss[],
): Promise<Map<string, string>> {
  const sources = losses.flatMap((loss) => loss.sources);
  if (sources.length === 0) return new Map();
  const { officers, units } = personsOf(reader);
  const rows = await manager.query<{ id: string; number: string }[]>(readable, [
    sources,
    officers,
    units,
    cleared.has(reader.id),
  ]);
  return new Map(rows.map(({ id, number }) => [id, number]));
}
