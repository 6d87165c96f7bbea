import { oncePerVersion, type Runtime } from '@banjie/runtime';
import { idPlace, phonePlace } from '../intake/rows.js';
import { findableBy } from './findable-by.js';
import type { PersonalData } from './personal-data.js';

/** Raised whenever a canonical form is another for what somebody once typed. */
const canonicalVersion = 3;

const pageSize = 1000;

const page = `
  SELECT id, case_id, position, name, id_number_cipher, phone_cipher FROM petitioner WHERE id > $1 ORDER BY id LIMIT ${pageSize}`;

const fill = `
  UPDATE petitioner p SET name_key = x.name_key, id_number_index = x.id_number_index, phone_indexes = x.phone_indexes, proven_by = x.proven_by
  FROM jsonb_to_recordset($1::jsonb) AS x(id bigint, name_key text, id_number_index text, phone_indexes text[], proven_by text[]) WHERE p.id = x.id`;

interface PetitionerRow {
  id: string;
  case_id: string;
  position: number;
  name: string;
  id_number_cipher: string | null;
  phone_cipher: string | null;
}

/** Computes anew by what every petitioner is found again, once per version. Returns how many there were; null: nothing to do. */
export function refreshCanonicalForms(
  { manager }: Pick<Runtime, 'manager'>,
  personal: PersonalData,
): Promise<number | null> {
  return oncePerVersion(manager, { column: 'canonical_version', version: canonicalVersion }, async (inside) => {
    let after = '0';
    for (let total = 0; ;) {
      const rows = await inside.query<PetitionerRow[]>(page, [after]);
      const last = rows.at(-1);
      if (!last) return total;
      const filled = rows.flatMap((row) => {
        const person = openedBy(personal, row);
        return person === null ? [] : [{ id: row.id, ...findableBy(personal, person) }];
      });
      await inside.query(fill, [JSON.stringify(filled)]);
      total += rows.length;
      after = last.id;
    }
  });
}

/** Null for a number that was damaged: it keeps what it is found by, and holds up no office. */
function openedBy(personal: PersonalData, row: PetitionerRow) {
  const { case_id: caseId, position, id_number_cipher: id, phone_cipher: phone } = row;
  try {
    return {
      name: row.name,
      idNumber: id === null ? undefined : personal.open(id, idPlace(caseId, position)),
      phone: phone === null ? undefined : personal.open(phone, phonePlace(caseId, position)),
    };
  } catch {
    return null;
  }
}
