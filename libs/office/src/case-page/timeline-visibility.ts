import type { Actor } from '@banjie/workflows';
import { mayKnowOfAccountability, type CaseDecision } from '@banjie/runtime';

export interface Viewer {
  decision: CaseDecision;
  reader: Actor;
}

/** The processes of a case that somebody who reads the case does not learn of. */
export function hiddenFrom({ decision, reader }: Viewer): Set<string> {
  const confidential = decision.all().filter(({ standing }) => standing.committeeOnly);
  return new Set(
    confidential.filter(({ standing }) => !mayKnowOfAccountability(reader, standing.subject)).map(({ id }) => id),
  );
}

/** A history entry; of an issued notice, the process it came from. */
export interface Entry {
  process_id: string | null;
  notice_process: string | null;
  type: string;
  officer: unknown;
}

/** Whether somebody who may read the case is told of an entry, on the case's page as well as live (R6). */
export const isVisible = (
  hidden: ReadonlySet<string>,
  reader: Actor,
  { process_id, notice_process, type, officer }: Entry,
): boolean =>
  !(process_id !== null && hidden.has(process_id)) &&
  !(notice_process !== null && hidden.has(notice_process)) &&
  !(type === 'ACCOUNTABILITY_OPENED' && !mayKnowOfAccountability(reader, officer));
