import { officeDateOf } from '@banjie/workflows';
import { codeIndex } from '../find/code-index.js';
import { findableBy } from '../personal-data/findable-by.js';
import type { Register } from '@banjie/runtime';
import { isGroup, type Registration } from './registration-form.js';
import { randomReference } from './reference.js';
import type { PersonalData } from '../personal-data/personal-data.js';

/** The series of the open register, in which the number's end alone says which matter is meant. */
export const openSeries = 'XF';

interface Numbering {
  series: string;
  year: number;
  reference: string | null;
}

/**
 * Accusations are numbered apart, so that no gap in the open series gives one away, and go by a random reference: who registers
 * two, or hands in two, must not see how many came between. The serial is seen inside the lane only (R12).
 */
export function numberingOf({ lane }: Registration, now: string): Numbering {
  const year = Number(officeDateOf(now).slice(0, 4));
  return lane === 'accusation'
    ? { series: 'JB', year, reference: `JB-${year}-${randomReference()}` }
    : { series: openSeries, year, reference: null };
}

export function petitionRow(
  caseId: string,
  registration: Registration,
  facts: { registeredBy: string; receivedAt: string; registeredAt: string; repeatOf: string | null },
  personal: PersonalData,
) {
  const { channel, lane, title, content, purpose, peopleCount, flags } = registration;
  return {
    case_id: caseId,
    channel,
    lane,
    title,
    content,
    category: registration.category ?? null,
    purpose,
    place: registration.place ?? null,
    complained_unit: registration.complainedUnit ?? null,
    complained_officer: registration.complainedOfficer ?? null,
    people_count: peopleCount,
    flags: [
      ...new Set([
        ...flags,
        ...(isGroup(peopleCount) ? ['group'] : []),
        ...(facts.repeatOf === null ? [] : ['repeat']),
      ]),
    ],
    registered_by: facts.registeredBy,
    registered_at: facts.registeredAt,
    received_at: facts.receivedAt,
    repeat_of: facts.repeatOf,
    code_index: codeIndex(personal, personal.queryCode(caseId)),
  };
}

const petitionerColumns = [
  'case_id',
  'position',
  'representative',
  'name',
  'name_key',
  'spelt',
  'id_type',
  'id_number_cipher',
  'id_number_index',
  'phone_cipher',
  'phone_indexes',
  'proven_by',
  'address',
  'gender',
  'occupation',
  'birth',
];

export const idPlace = (caseId: string, position: number): string => `petitioner|id_number|${caseId}|${position}`;
export const phonePlace = (caseId: string, position: number): string => `petitioner|phone|${caseId}|${position}`;

export function petitionerRows(caseId: string, { petitioners }: Registration, personal: PersonalData) {
  return petitioners.map((person, position) => ({
    case_id: caseId,
    position,
    representative: person.representative,
    name: person.name,
    id_type: person.idType ?? null,
    id_number_cipher: person.idNumber ? personal.seal(person.idNumber, idPlace(caseId, position)) : null,
    phone_cipher: person.phone ? personal.seal(person.phone, phonePlace(caseId, position)) : null,
    ...findableBy(personal, person),
    address: person.address ?? null,
    gender: person.gender ?? null,
    occupation: person.occupation ?? null,
    birth: person.birth ?? null,
  }));
}

/** Written with a new case: the petition, the words it is searched by, and the people behind it. */
const tables: Register['tables'] = [
  {
    name: 'petition',
    write: (
      rows,
    ) => `petitions AS (INSERT INTO petition SELECT x.* FROM jsonb_populate_recordset(NULL::petition, ${rows}) AS x),
  words AS (
    INSERT INTO petition_words SELECT x.case_id, search_words(x.title || ' ' || x.content)
    FROM jsonb_populate_recordset(NULL::petition, ${rows}) AS x JOIN wanted w ON w.id = x.case_id WHERE NOT w.sealed)`,
  },
  {
    name: 'petitioner',
    write: (rows) => `petitioners AS (
    INSERT INTO petitioner (${petitionerColumns.join(', ')}) SELECT ${petitionerColumns.map((column) => `x.${column}`).join(', ')}
    FROM jsonb_populate_recordset(NULL::petitioner, ${rows}) AS x)`,
  },
  {
    name: 'petition_as_written',
    write: (rows) =>
      `written AS (INSERT INTO petition_as_written SELECT x.* FROM jsonb_populate_recordset(NULL::petition_as_written, ${rows}) AS x)`,
  },
];

/** What papers print of a petition beside what its machine knows. */
export interface PetitionEntry {
  title: string;
  lane: string;
  /** Who came, the first of several; null where nobody is named. */
  petitioner: string | null;
}

export const petitionRegister: Register = {
  tables,
  entryOf: (caseId) => `(SELECT json_build_object('title', t.title, 'lane', t.lane,
    'petitioner', (SELECT name FROM petitioner WHERE case_id = ${caseId} AND position = 0)) FROM petition t WHERE t.case_id = ${caseId})`,
};
