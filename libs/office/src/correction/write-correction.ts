import { dayOfInstant, registrationReceipt } from '@banjie/workflows';
import type { EntityManager } from 'typeorm';
import { findableBy } from '../personal-data/findable-by.js';
import { idPlace, phonePlace } from '../intake/rows.js';
import type { PersonalData } from '../personal-data/personal-data.js';
import { sealValues, type CorrectedValue } from './corrected-values.js';
import type { Registered, RegisteredPerson } from './register.js';

export interface Correction {
  id: string;
  caseId: string;
  values: readonly CorrectedValue[];
}

/** Keeps old and new values. */
export async function keepValues(
  manager: EntityManager,
  personal: PersonalData,
  { id, caseId, values }: Correction,
): Promise<void> {
  await manager.query('INSERT INTO registration_correction (id, case_id, values_cipher) VALUES ($1, $2, $3)', [
    id,
    caseId,
    sealValues(personal, id, values),
  ]);
}

const columns: Readonly<Record<string, string>> = {
  title: 'title',
  category: 'category',
  place: 'place',
  channel: 'channel',
  peopleCount: 'people_count',
  lane: 'lane',
  purpose: 'purpose',
  receivedAt: 'received_at',
  complainedUnit: 'complained_unit',
  complainedOfficer: 'complained_officer',
};

/** Puts the corrected values into the register, and marks the papers that show an old one (R2). */
export async function writeCorrection(
  manager: EntityManager,
  personal: PersonalData,
  correction: Correction,
  registered: Registered,
): Promise<void> {
  const { caseId, values } = correction;
  const ofMatter = values.filter(({ person }) => person === null);
  if (ofMatter.length > 0) await writeMatter(manager, caseId, ofMatter);
  for (const person of new Set(values.map((value) => value.person)))
    if (person !== null) await writePerson(manager, personal, { caseId, person, values }, registered.people);
  await supersede(manager, correction);
}

async function writeMatter(manager: EntityManager, caseId: string, values: readonly CorrectedValue[]): Promise<void> {
  const set = values.map(({ field }, index) => `${columns[field] ?? ''} = $${index + 2}`).join(', ');
  await manager.query(`UPDATE petition SET ${set} WHERE case_id = $1`, [caseId, ...values.map(({ after }) => after)]);
  for (const statement of followed) await manager.query(statement, [caseId]);
}

/** What follows from the register: the flag of a group, the file's own time of receipt, the words a matter is found by (R12). */
const followed = [
  `UPDATE petition SET flags = CASE WHEN people_count >= 5 THEN array_append(array_remove(flags, 'group'), 'group') ELSE array_remove(flags, 'group') END
   WHERE case_id = $1 AND (people_count >= 5) <> ('group' = ANY (flags))`,
  `UPDATE case_file c SET received_at = p.received_at FROM petition p WHERE c.id = $1 AND p.case_id = c.id AND p.received_at <> c.received_at`,
  `DELETE FROM petition_words WHERE case_id = $1`,
  `INSERT INTO petition_words SELECT p.case_id, search_words(p.title || ' ' || p.content)
   FROM petition p JOIN case_file c ON c.id = p.case_id WHERE c.id = $1 AND NOT c.sealed`,
];

const personColumns = `
  UPDATE petitioner SET name = $3, name_key = $4, id_number_cipher = $5, id_number_index = $6, phone_cipher = $7, phone_indexes = $8, address = $9, proven_by = $10, spelt = $11
  WHERE case_id = $1 AND position = $2`;

const furtherPerson = `
  INSERT INTO petitioner (case_id, position, representative, name, name_key, id_number_cipher, id_number_index, phone_cipher, phone_indexes, address, proven_by, spelt)
  VALUES ($1, $2, false, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;

async function writePerson(
  manager: EntityManager,
  personal: PersonalData,
  { caseId, person, values }: { caseId: string; person: number; values: readonly CorrectedValue[] },
  people: readonly RegisteredPerson[],
): Promise<void> {
  const position = person - 1;
  const present = people[position];
  const after = Object.fromEntries(
    values.filter((one) => one.person === person).map(({ field, after }) => [field, after]),
  );
  const { name, idNumber, phone, address } = { ...blank, ...present, ...after };
  const found = findableBy(personal, { name, idNumber: idNumber ?? undefined, phone: phone ?? undefined });
  await manager.query(present ? personColumns : furtherPerson, [
    caseId,
    position,
    name,
    found.name_key,
    idNumber && personal.seal(idNumber, idPlace(caseId, position)),
    found.id_number_index,
    phone && personal.seal(phone, phonePlace(caseId, position)),
    found.phone_indexes,
    address,
    found.proven_by,
    found.spelt,
  ]);
}

const blank: RegisteredPerson = { name: '', idNumber: null, phone: null, address: null };

/** Papers that were issued with a value that is another now; the receipt with every correction, because it is issued anew. */
const superseding = `
  INSERT INTO notice_superseded (notice_id, case_id, correction)
  SELECT n.id, n.case_id, $2 FROM notice n WHERE n.case_id = $1 AND n.issued_at IS NOT NULL
    AND (n.kind = $3 OR EXISTS (SELECT FROM unnest($4::text[]) AS shown(words) WHERE strpos(n.title || n.body, shown.words) > 0))
  ON CONFLICT (notice_id) DO NOTHING`;

async function supersede(manager: EntityManager, { id, caseId, values }: Correction): Promise<void> {
  await manager.query(superseding, [caseId, id, registrationReceipt, values.flatMap(asPrinted)]);
}

/** By which words a paper shows a value: a date alone may be any date. */
function asPrinted({ field, before }: CorrectedValue): string[] {
  if (typeof before !== 'string') return [];
  if (field === 'receivedAt') return [`您${dayOfInstant(before)}反映`, `收到日期：${dayOfInstant(before)}`];
  return (field === 'title' || field === 'name') && before.length > 1 ? [before] : [];
}
