import type { OfficeSettings } from '@banjie/runtime';
import { isOneOf, type Actor, type Role } from '@banjie/workflows';
import { holds } from '../access/holds.js';

/** Who keeps the archive: the archivist, and in an office that has none the party-government office (党政办). */
export const archiveKeepers = ['archivist', 'coordinator'] as const satisfies readonly Role[];

/** Who says the second word: the leading group (机关负责人批准), or whoever audits. */
export const destructionApprovers = ['leader', 'principalLeader', 'auditor'] as const satisfies readonly Role[];

/** Whose page it is: keepers, approvers, and whoever may be cleared for the sealed lane. */
export const retentionReaders = [
  ...archiveKeepers,
  ...destructionApprovers,
  'disciplineOfficer',
  'disciplineSecretary',
] as const satisfies readonly Role[];

type Cleared = Pick<OfficeSettings, 'cleared'>;

/** Files of the sealed lane are looked through by whoever may read them, and by nobody else (R12). */
export const keepsFiles = (reader: Actor, sealed: boolean, { cleared }: Cleared): boolean =>
  sealed ? cleared.has(reader.id) : holds(reader, archiveKeepers);

interface Proposed {
  sealed: boolean;
  proposed_by: string;
  one_with: readonly string[];
}

/** Never whoever proposed it, nor who is one with them by standing in, then or now (R6). */
export const mayApprove = (reader: Actor, { sealed, proposed_by, one_with }: Proposed, { cleared }: Cleared): boolean =>
  (sealed ? cleared.has(reader.id) : holds(reader, destructionApprovers)) &&
  !isOneOf(reader, [proposed_by, ...one_with]);
