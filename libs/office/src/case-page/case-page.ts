import { notFound, openCase, type Runtime } from '@banjie/runtime';
import type { Actor } from '@banjie/workflows';
import type { PersonalData } from '../personal-data/personal-data.js';
import { readCaseRows } from './case-query.js';
import { caseView } from './case-view.js';
import { factsOfEntry } from './entry-facts.js';
import { readRelated, withoutUnreadable } from './related.js';
import type { CasePage } from './shapes.js';

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
  const { settings, decision } = await openCase(runtime, { number }, reader);
  const rows = await readCaseRows(runtime.manager, number);
  if (!rows) throw notFound();
  const own = caseView({ regime: runtime.regime, settings, personal, decision, reader }, rows);
  const readable = await withoutUnreadable(runtime, reader, own.timeline);
  return {
    ...own,
    timeline: readable.map((entry) => ({ ...entry, facts: factsOfEntry(runtime.regime, settings, entry) })),
    ...(await readRelated(runtime, { decision, settings, reader })),
  };
}
