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

export function petitionRow(
  caseId: string,
  registration: Registration,
  facts: { registeredBy: string; receivedAt: string; registeredAt: string; repeatOf: string | null },
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
      ...new Set([...flags, ...(peopleCount >= 5 ? ['group'] : []), ...(facts.repeatOf === null ? [] : ['repeat'])]),
    ],
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

/** A new case with everything that is written with it. */
export interface NewCase {
  plan: Plan;
  series: string;
  year: number;
  sealed: boolean;
  receivedAt: string;
  openedAt: string;
  petition: object | null;
  petitioners: object[];
}

// lpad alone would cut a sixth digit off: the hundred-thousandth matter of a year must not get a number twice.
const newCases = `
  WITH wanted AS (
    SELECT * FROM jsonb_to_recordset($1::jsonb) AS x(place int, id uuid, series text, year int, sealed boolean, seq int, head text,
      outcome text, units text[], received_at timestamptz, opened_at timestamptz)),
  numbered AS (
    INSERT INTO number_series AS s (series, year, last) SELECT series, year, count(*) FROM wanted GROUP BY 1, 2 ORDER BY 1, 2
    ON CONFLICT (series, year) DO UPDATE SET last = s.last + EXCLUDED.last RETURNING series, year, last),
  serials AS (
    SELECT w.*, (n.last - count(*) OVER same + row_number() OVER (same ORDER BY w.place))::int AS serial
    FROM wanted w JOIN numbered n USING (series, year) WINDOW same AS (PARTITION BY series, year)),
  guarded AS (
    INSERT INTO case_file (id, number, series, year, serial, sealed, history_seq, history_head, outcome, units, received_at, opened_at)
    SELECT id, series || '-' || year || '-' || lpad(serial::text, GREATEST(5, length(serial::text)), '0'), series, year, serial, sealed, seq, head, outcome, units,
      received_at, opened_at FROM serials
    RETURNING id, number),
  petitions AS (INSERT INTO petition SELECT x.* FROM jsonb_populate_recordset(NULL::petition, $2::jsonb) AS x),
  words AS (
    INSERT INTO petition_words SELECT x.case_id, search_words(x.title || ' ' || x.content)
    FROM jsonb_populate_recordset(NULL::petition, $2::jsonb) AS x JOIN wanted w ON w.id = x.case_id WHERE NOT w.sealed),
  petitioners AS (
    INSERT INTO petitioner (case_id, position, representative, name, id_type, id_number_cipher, id_number_index, phone_cipher,
      phone_index, address, gender, occupation, birth)
    SELECT x.case_id, x.position, x.representative, x.name, x.id_type, x.id_number_cipher, x.id_number_index, x.phone_cipher,
      x.phone_index, x.address, x.gender, x.occupation, x.birth
    FROM jsonb_populate_recordset(NULL::petitioner, $3::jsonb) AS x)`;

/**
 * Writes new cases whole: number (gapless, because it is taken in the same transaction), register, process, history,
 * timers, outbox. Returns their numbers, in order.
 */
export async function writeNewCases(manager: EntityManager, cases: readonly NewCase[]): Promise<string[]> {
  const changes = changesOf(cases.map(({ plan }) => plan));
  const register = statementFor(
    'register',
    changes,
    () => `${newCases}${changes.text(4)} SELECT id, number FROM guarded`,
  );
  const rows = await run<{ id: string; number: string }>(manager, register, [
    JSON.stringify(cases.map(fileRow)),
    JSON.stringify(cases.flatMap(({ petition }) => petition ?? [])),
    JSON.stringify(cases.flatMap(({ petitioners }) => petitioners)),
    ...changes.values,
  ]);
  const numbers = new Map(rows.map(({ id, number }) => [id, number]));
  return cases.map(({ plan }) => {
    const number = numbers.get(plan.case.id);
    if (number === undefined) throw new Error('The case was not written.');
    return number;
  });
}

function fileRow({ plan, series, year, sealed, receivedAt, openedAt }: NewCase, place: number): object {
  const { id, new_seq: seq, head, outcome, units } = plan.case;
  return { place, id, series, year, sealed, seq, head, outcome, units, received_at: receivedAt, opened_at: openedAt };
}
