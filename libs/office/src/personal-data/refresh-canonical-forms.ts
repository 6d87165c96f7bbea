import { oncePerVersion, type Runtime } from '@banjie/runtime';
import type { EntityManager } from 'typeorm';
import { codeIndex } from '../find/code-index.js';
import { idPlace, phonePlace } from '../intake/rows.js';
import { findableBy } from './findable-by.js';
import type { PersonalData } from './personal-data.js';

/** Raised whenever a canonical form is another for what somebody once typed. */
const canonicalVersion = 4;

const pageSize = 1000;

const page = `
  SELECT id, case_id, position, name, id_number_cipher, phone_cipher FROM petitioner WHERE id > $1 ORDER BY id LIMIT ${pageSize}`;

const fill = `
  UPDATE petitioner p SET name_key = x.name_key, spelt = x.spelt, id_number_index = x.id_number_index, phone_indexes = x.phone_indexes, proven_by = x.proven_by
  FROM jsonb_to_recordset($1::jsonb) AS x(id bigint, name_key text, spelt text[], id_number_index text, phone_indexes text[], proven_by text[]) WHERE p.id = x.id`;

const codelessPage = `
  SELECT t.case_id FROM petition t JOIN case_file c ON c.id = t.case_id WHERE t.code_index IS NULL AND NOT c.sealed AND t.case_id > $1 ORDER BY t.case_id LIMIT ${pageSize}`;

const giveCodes = `
  UPDATE petition t SET code_index = x.code_index FROM jsonb_to_recordset($1::jsonb) AS x(case_id uuid, code_index text) WHERE t.case_id = x.case_id`;

interface PetitionerRow {
  id: string;
  case_id: string;
  position: number;
  name: string;
  id_number_cipher: string | null;
  phone_cipher: string | null;
}

/**
 * Computes anew by what every petitioner is found again, and every matter by its query code, once per version. Returns how many
 * petitioners there were; null: nothing to do.
 */
export function refreshCanonicalForms(
  { manager }: Pick<Runtime, 'manager'>,
  personal: PersonalData,
): Promise<number | null> {
  return oncePerVersion(manager, { column: 'canonical_version', version: canonicalVersion }, async (inside) => {
    await refreshCodes(inside, personal);
    return refreshPeople(inside, personal);
  });
}

async function refreshPeople(inside: EntityManager, personal: PersonalData): Promise<number> {
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
}

/** A sealed matter is found by no code: whoever is named for it has it in their lists (R12). */
async function refreshCodes(inside: EntityManager, personal: PersonalData): Promise<void> {
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const cases = await inside.query<{ case_id: string }[]>(codelessPage, [after]);
    const last = cases.at(-1);
    if (!last) return;
    const codes = cases.map(({ case_id: id }) => ({
      case_id: id,
      code_index: codeIndex(personal, personal.queryCode(id)),
    }));
    await inside.query(giveCodes, [JSON.stringify(codes)]);
    after = last.case_id;
  }
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
