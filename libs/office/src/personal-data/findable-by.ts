import { canonicalIdNumber, canonicalPhones, nameKey, provenBy } from '@banjie/workflows';
import { spellingsOf } from '../find/spelling.js';
import type { PersonalData } from './personal-data.js';

/** The columns by which a petitioner is found again. */
export interface FindableBy {
  name_key: string;
  spelt: string[];
  id_number_index: string | null;
  phone_indexes: string[];
  proven_by: string[];
}

/** Shorter ones are half typed, and would find anybody. */
const shortestIdNumber = 4;

/** By what a person is found again (R2): the one form in which they are written and looked up. Numbers as blind indexes (R12). */
export function findableBy(
  personal: PersonalData,
  { name, idNumber, phone }: { name: string; idNumber?: string | undefined; phone?: string | undefined },
): FindableBy {
  const id = canonicalIdNumber(idNumber ?? '');
  const key = nameKey(name);
  return {
    name_key: key,
    spelt: key === '' ? [] : spellingsOf(name),
    id_number_index: id.length >= shortestIdNumber ? personal.blindIndex(id) : null,
    phone_indexes: canonicalPhones(phone ?? '').map((digits) => personal.blindIndex(digits)),
    proven_by: provenBy({ name, idNumber, phone }).map((proof) => personal.blindIndex(proof)),
  };
}
