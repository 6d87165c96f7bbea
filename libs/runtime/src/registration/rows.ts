import { officeDateOf } from '@banjie/workflows';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { LoadedCase } from '../advance/case-state.js';
import type { Plan } from '../advance/plan.js';
import { changesOf } from '../advance/changes.js';
import { statementFor } from '../advance/write.js';
import { run } from '../statement.js';
import { rootHash } from '../history/chain.js';
import type { Registration } from './registration-form.js';
import type { PersonalData } from './personal-data.js';

/** Accusations are numbered apart, so that no gap in the open series gives one away (R12). */
export function seriesOf({ lane }: Registration, now: string): { series: string; year: number } {
  return { series: lane === 'accusation' ? 'JB' : 'XF', year: Number(officeDateOf(now).slice(0, 4)) };
}

export function petitionRow(caseId: string, registration: Registration, facts: { registeredBy: string; receivedAt: string; registeredAt: string; repeatOf: string | null }) {
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
    flags: [...new Set([...flags, ...(peopleCount >= 5 ? ['group'] : []), ...(facts.repeatOf === null ? [] : ['repeat'])])],
    registered_by: facts.registeredBy,
    registered_at: facts.registeredAt,
    received_at: facts.receivedAt,
    repeat_of: facts.repeatOf,
  };
}

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
    id_number_index: person.idNumber ? personal.blindIndex(person.idNumber.toUpperCase()) : null,
    phone_cipher: person.phone ? personal.seal(person.phone, phonePlace(caseId, position)) : null,
    phone_index: person.phone ? personal.blindIndex(person.phone.replaceAll(/\D/g, '')) : null,
    address: person.address ?? null,
    gender: person.gender ?? null,
    occupation: person.occupation ?? null,
    birth: person.birth ?? null,
  }));
}

/** A case that is about to be written: no number yet, no history. */
export function newFile(sealed: boolean): LoadedCase {
  const id = uuid();
  return {
    id,
    number: '',
    sealed,
    history_seq: 0,
    history_head: rootHash(id),
    outcome: null,
    denial_confirmation: null,
    units: [],
    processes: [],
    timers: [],
  };
}

export interface NewCase {
  series: string;
  year: number;
  sealed: boolean;
  receivedAt: string;
  openedAt: string;
  petition: object | null;
  petitioners: object[];
}

const newCase = `
  WITH numbered AS (
    INSERT INTO number_series AS s (series, year, last) VALUES ($1, $2, 1)
    ON CONFLICT (series, year) DO UPDATE SET last = s.last + 1 RETURNING series, year, last),
  guarded AS (
    INSERT INTO case_file (id, number, series, year, serial, sealed, history_seq, history_head, outcome, units, received_at, opened_at)
    SELECT $3::uuid, n.series || '-' || n.year || '-' || lpad(n.last::text, 5, '0'), n.series, n.year, n.last, $4::boolean, $5::int, $6,
      $7, ARRAY(SELECT jsonb_array_elements_text($8::jsonb)), $9::timestamptz, $10::timestamptz FROM numbered n
    RETURNING id, number),
  petition AS (
    INSERT INTO petition SELECT x.* FROM jsonb_populate_record(NULL::petition, $11::jsonb) AS x WHERE x.case_id IS NOT NULL),
  words AS (
    INSERT INTO petition_words SELECT x.case_id, search_words(x.title || ' ' || x.content)
    FROM jsonb_populate_record(NULL::petition, $11::jsonb) AS x WHERE x.case_id IS NOT NULL AND NOT $4::boolean),
  petitioners AS (
    INSERT INTO petitioner (case_id, position, representative, name, id_type, id_number_cipher, id_number_index, phone_cipher,
      phone_index, address, gender, occupation, birth)
    SELECT x.case_id, x.position, x.representative, x.name, x.id_type, x.id_number_cipher, x.id_number_index, x.phone_cipher,
      x.phone_index, x.address, x.gender, x.occupation, x.birth
    FROM jsonb_populate_recordset(NULL::petitioner, $12::jsonb) AS x)`;

/**
 * Writes a new case whole: number (gapless, because it is taken in the same transaction), register, process, history,
 * timers, outbox. Returns the number.
 */
export async function writeNewCase(manager: EntityManager, plan: Plan, fresh: NewCase): Promise<string> {
  const changes = changesOf([plan]);
  const register = statementFor('register', changes, () => `${newCase}${changes.text(13)} SELECT number FROM guarded`);
  const [row] = await run<{ number: string }>(manager, register, [
    fresh.series,
    fresh.year,
    plan.case.id,
    fresh.sealed,
    plan.case.new_seq,
    plan.case.head,
    plan.case.outcome,
    JSON.stringify(plan.case.units),
    fresh.receivedAt,
    fresh.openedAt,
    JSON.stringify(fresh.petition ?? {}),
    JSON.stringify(fresh.petitioners),
    ...changes.values,
  ]);
  if (!row) throw new Error('The case was not written.');
  return row.number;
}
