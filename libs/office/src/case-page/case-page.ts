import { notFound, openCase, Refusal, type Runtime } from '@banjie/runtime';
import type { Actor } from '@banjie/workflows';
import type { PersonalData } from '../personal-data/personal-data.js';
import { readCaseRows } from './case-query.js';
import { caseView } from './case-view.js';
import { factsOfEntry } from './entry-facts.js';
import { unnamingFor } from '../personal-data/who-came.js';
import { readOf } from '../read-log/record-reads.js';
import { destroyedForStaff, readRemains } from '../retention/remains.js';
import { ifReadable, readRelated, withoutUnreadable } from './related.js';
import type { CasePage } from './shapes.js';
import { unnamedRows } from './unnamed-rows.js';

/**
 * A case as one person sees it now: where it stands, whose it is, its clocks, its story, and what this person may do. Throws
 * `notFound` for a case they may not read, as for one that does not exist (R12).
 */
export async function readCasePage(
  runtime: Runtime,
  personal: PersonalData,
  reader: Actor,
  number: string,
): Promise<CasePage> {
  const { settings, decision } = await openCase(runtime, { number }, reader).catch((error: unknown) =>
    isNotFound(error) ? saidOfDestroyed(runtime, reader, number) : Promise.reject(error),
  );
  const rows = await readCaseRows(runtime.manager, number, readOf(reader, decision, 'casePage'));
  if (!rows) throw notFound();
  const unnaming = await unnamingFor(runtime, personal, reader, decision);
  const shown = unnaming ? unnamedRows(rows, unnaming, { decision, reader }) : rows;
  const own = caseView({ regime: runtime.regime, settings, personal, decision, reader }, shown);
  const readable = await withoutUnreadable(runtime, reader, own.timeline);
  return {
    ...own,
    repeatOf: await ifReadable(runtime, reader, own.repeatOf),
    timeline: readable.map((entry) => ({ ...entry, facts: factsOfEntry(runtime.regime, settings, entry) })),
    ...(await readRelated(runtime, { decision, settings, reader })),
  };
}

const isNotFound = (error: unknown): boolean => error instanceof Refusal && error.code === 'notFound';

/** Throws that the matter was destroyed, for whoever may see what is left of it; `notFound` for anything else (R12). */
async function saidOfDestroyed(runtime: Runtime, reader: Actor, number: string): Promise<never> {
  const { number: found } = await readRemains(runtime, reader, number);
  throw destroyedForStaff(found);
}
