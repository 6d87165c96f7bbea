import { saysWho, withoutPeople, type Identified } from '@banjie/workflows';
import type { EntityManager } from 'typeorm';
import { eachText } from '../personal-data/who-came.js';
import type { PersonalData } from '../personal-data/personal-data.js';
import type { Registration } from './registration-form.js';

/** What a petitioner wrote, as they wrote it. */
export interface AsWritten {
  title: string;
  content: string;
  place: string | null;
}

export const asWrittenPlace = (caseId: string): string => `petition_as_written|words|${caseId}`;

export const openAsWritten = (personal: PersonalData, caseId: string, cipher: string): AsWritten =>
  JSON.parse(personal.open(cipher, asWrittenPlace(caseId))) as AsWritten;

export const isConfidential = ({ flags }: Pick<Registration, 'flags'>): boolean => flags.includes('confidential');

const identified = ({ petitioners }: Registration): Identified[] =>
  petitioners.map(({ name, idNumber, phone, address }) => ({
    name,
    idNumber: idNumber ?? null,
    phone: phone ?? null,
    address: address ?? null,
  }));

const wordsOf = ({ title, content, place }: Registration): AsWritten => ({ title, content, place: place ?? null });

/** Fields of a registration that say who brings it. */
export const saidIn = (registration: Registration): (keyof AsWritten)[] =>
  (['title', 'content', 'place'] as const).filter((field) =>
    saysWho(wordsOf(registration)[field] ?? '', identified(registration)),
  );

/**
 * A registration as the register keeps it: of a confidential matter the words that are listed, searched and printed leave out who
 * brings it, so that no list, search or paper can tell (R12).
 */
export function asRegistered(registration: Registration): Registration {
  if (!isConfidential(registration)) return registration;
  const people = identified(registration);
  const left = (text: string): string => withoutPeople(text, people);
  const { title, content, place } = registration;
  return {
    ...registration,
    title: left(title),
    content: left(content),
    ...(place === undefined ? {} : { place: left(place) }),
  };
}

/** The row that keeps the words as they were written; none where nothing was left out. */
export function asWrittenRows(caseId: string, registration: Registration, personal: PersonalData) {
  if (!isConfidential(registration)) return [];
  const words = JSON.stringify(wordsOf(registration));
  return [{ case_id: caseId, words_cipher: personal.seal(words, asWrittenPlace(caseId)) }];
}

const keep = `
  INSERT INTO petition_as_written (case_id, words_cipher) VALUES ($1, $2) ON CONFLICT (case_id) DO NOTHING`;
const leaveOut = `UPDATE petition SET title = $2, content = $3, place = $4 WHERE case_id = $1`;
const forget = `DELETE FROM petition_words WHERE case_id = $1`;
const findBy = `
  INSERT INTO petition_words SELECT p.case_id, search_words(p.title || ' ' || p.content)
  FROM petition p JOIN case_file c ON c.id = p.case_id WHERE c.id = $1 AND NOT c.sealed`;

/** The same for a matter that is registered already. */
export async function leaveOutWhoCame(
  manager: EntityManager,
  personal: PersonalData,
  { caseId, people }: { caseId: string; people: readonly Identified[] },
): Promise<void> {
  const [written] = await manager.query<AsWritten[]>('SELECT title, content, place FROM petition WHERE case_id = $1', [
    caseId,
  ]);
  if (!written) return;
  await manager.query(keep, [caseId, personal.seal(JSON.stringify(written), asWrittenPlace(caseId))]);
  const { title, content, place } = eachText(written, (text) => withoutPeople(text, people));
  await manager.query(leaveOut, [caseId, title, content, place]);
  for (const statement of [forget, findBy]) await manager.query(statement, [caseId]);
}
