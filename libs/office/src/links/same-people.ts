import { mayRead, notFound, readCases, type CaseDecision, type Consultation } from '@banjie/runtime';
import type { PeopleOfBoth, Role } from '@banjie/workflows';

/**
 * Whether everybody of a matter is one of the people of the other (R2): by a resident ID, or by the name with a document or a mobile
 * phone they share. Two who gave different ID numbers are two; a name, a landline, or both together, are anybody’s.
 */
const samePeople = `
  SELECT EXISTS (SELECT FROM petitioner WHERE case_id = $1) AND NOT EXISTS (
    SELECT FROM petitioner one WHERE one.case_id = $1 AND NOT EXISTS (
      SELECT FROM petitioner other WHERE other.case_id = $2 AND one.proven_by && other.proven_by
        AND COALESCE(one.id_number_index = other.id_number_index, true))) AS same`;

/** Parts of whoever confirms it. */
const confirming: readonly Role[] = ['coordinator', 'unitHead', 'leader', 'principalLeader'];

const shutOutOf = (lead: CaseDecision): string[] =>
  [...lead.settings.staff.values()]
    .filter((one) => one.roles.some((role) => confirming.includes(role)) && !mayRead(one, lead))
    .map(({ id }) => id);

/**
 * Who came with a matter and with the one it is to be joined to, and who may not read that one: of one the actor may not read
 * nothing is said (R12).
 */
export const samePeopleOf: Consultation = async (
  runtime,
  { actor, decision, process, fields },
): Promise<PeopleOfBoth> => {
  const { joiningProposed } = process.snapshot.context as { joiningProposed?: { lead: string } | null };
  const number = fields['lead'] ?? joiningProposed?.lead;
  if (typeof number !== 'string') return { samePeople: false, shutOut: [] };
  const {
    cases: [lead],
  } = await readCases(runtime, { number });
  const { file } = decision;
  if (!lead || lead.file.id === file.id || lead.file.sealed !== file.sealed || !mayRead(actor, lead)) throw notFound();
  const [row] = await runtime.manager.query<{ same: boolean }[]>(samePeople, [file.id, lead.file.id]);
  return { samePeople: row?.same === true, shutOut: shutOutOf(lead) };
};
