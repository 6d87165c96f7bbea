import { mayRead, notFound, readCases, type Consultation } from '@banjie/runtime';
import type { PeopleOfBoth } from '@banjie/workflows';

/**
 * Whether everybody of a matter is one of the people of the other, by the forms in which people are found again (R2): the same
 * ID number, and where one of the two gave none the same name with a phone they share. A name alone, or no name, is nobody.
 */
const samePeople = `
  SELECT EXISTS (SELECT FROM petitioner WHERE case_id = $1) AND NOT EXISTS (
    SELECT FROM petitioner one WHERE one.case_id = $1 AND NOT EXISTS (
      SELECT FROM petitioner other WHERE other.case_id = $2 AND
        CASE WHEN one.id_number_index IS NOT NULL AND other.id_number_index IS NOT NULL THEN one.id_number_index = other.id_number_index
        ELSE one.name_key <> '' AND one.name_key = other.name_key AND one.phone_indexes && other.phone_indexes END)) AS same`;

/** Who came with a matter and with the one it is to be joined to: of one the actor may not read nothing is said (R12). */
export const samePeopleOf: Consultation = async (
  runtime,
  { actor, decision, process, fields },
): Promise<PeopleOfBoth> => {
  const { joiningProposed } = process.snapshot.context as { joiningProposed?: { lead: string } | null };
  const number = fields['lead'] ?? joiningProposed?.lead;
  if (typeof number !== 'string') return { samePeople: false };
  const {
    cases: [lead],
  } = await readCases(runtime, { number });
  const { file } = decision;
  if (!lead || lead.file.id === file.id || lead.file.sealed !== file.sealed || !mayRead(actor, lead)) throw notFound();
  const [row] = await runtime.manager.query<{ same: boolean }[]>(samePeople, [file.id, lead.file.id]);
  return { samePeople: row?.same === true };
};
