import { mayKnowWhoCame, type CaseDecision } from '@banjie/runtime';
import { petitioner, type Actor } from '@banjie/workflows';

/** A file as it is asked whether it may say who came with the matter. */
export interface AddedFile {
  added_by: string;
  added_at: string | Date;
  /** Somebody who knows the person looked it through and opened it to the unit. */
  opened: boolean;
}

/**
 * Whether a file of a confidential matter may say who came with it: from the petitioner or somebody who knows them, or from before it
 * was confidential, and nobody has opened it to the unit (R12).
 */
export function saysWhoCame(decision: CaseDecision, { added_by, added_at, opened }: AddedFile): boolean {
  const since = decision.root?.standing.confidential?.since;
  if (since === undefined || opened || decision.file.sealed) return false;
  if (added_by === petitioner.id || new Date(added_at).getTime() < Date.parse(since)) return true;
  const author = decision.settings.staff.get(added_by);
  return author === undefined || mayKnowWhoCame(author, decision);
}

/** Whether it is closed to this reader. */
export const isClosedTo = ({ decision, reader }: { decision: CaseDecision; reader: Actor }, file: AddedFile): boolean =>
  !mayKnowWhoCame(reader, decision) && saysWhoCame(decision, file);
