import { readCases, type CaseDecision, type Runtime } from '@banjie/runtime';
import { canonicalIdNumber, canonicalPhones, nameKey } from '@banjie/workflows';
import { idPlace, phonePlace } from '../intake/rows.js';
import type { PersonalData } from '../personal-data/personal-data.js';

/** Somebody who came with a matter, by the forms in which people are compared: to be compared with a text, and shown to nobody. */
export interface CameWith {
  caseId: string;
  /** Empty where no name was given. */
  name: string;
  /** Of telephones and documents. */
  numbers: string[];
}

interface Row {
  caseId: string;
  position: number;
  name: string;
  id: string | null;
  phone: string | null;
}

const peopleOf = `
  SELECT case_id AS "caseId", position, name, id_number_cipher AS id, phone_cipher AS phone FROM petitioner WHERE case_id = ANY ($1::uuid[])`;

const wordsOf = `SELECT title || ' ' || content AS words FROM petition WHERE case_id = $1`;

/** Of an accusation and of a confidential matter nothing is compared: whoever tries names would learn who brought it (R12). */
const idsOf = `SELECT id FROM case_file WHERE number = ANY ($1::text[]) AND id <> $2 AND NOT sealed
  AND NOT EXISTS (SELECT FROM process k WHERE k.case_id = case_file.id AND k.confidential)`;

/** Who came with a matter and what they wrote, and who came with those it was ever joined with, or that were with one of them. */
export async function peopleTogether(
  runtime: Runtime,
  personal: PersonalData,
  { file, root }: CaseDecision,
): Promise<{ own: CameWith[]; words: string; others: CameWith[] }> {
  const nearest = await together(runtime, root?.standing.handledWith ?? [], file.id);
  const further = nearest.flatMap((one) => one.root?.standing.handledWith ?? []);
  const all = [...nearest, ...(await together(runtime, further, file.id))];
  const ids = [file.id, ...all.map((one) => one.file.id)];
  const rows = await runtime.manager.query<Row[]>(peopleOf, [ids]);
  const [written] = await runtime.manager.query<{ words: string }[]>(wordsOf, [file.id]);
  const people = rows.map((row) => comparable(personal, row));
  return {
    own: people.filter(({ caseId }) => caseId === file.id),
    words: written?.words ?? '',
    others: people.filter(({ caseId }) => caseId !== file.id),
  };
}

async function together(runtime: Runtime, numbers: readonly string[], own: string): Promise<CaseDecision[]> {
  if (numbers.length === 0) return [];
  const rows = await runtime.manager.query<{ id: string }[]>(idsOf, [numbers, own]);
  return (await readCases(runtime, { ids: rows.map(({ id }) => id) })).cases;
}

function comparable(personal: PersonalData, { caseId, position, name, id, phone }: Row): CameWith {
  const number = id === null ? '' : canonicalIdNumber(personal.open(id, idPlace(caseId, position)));
  const phones = phone === null ? [] : canonicalPhones(personal.open(phone, phonePlace(caseId, position)));
  return { caseId, name: nameKey(name), numbers: [number, ...phones].filter(Boolean) };
}
