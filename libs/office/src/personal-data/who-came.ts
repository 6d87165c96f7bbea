import { mayKnowWhoCame, type CaseDecision, type Runtime } from '@banjie/runtime';
import { unnamedPetitioner, withoutPeople, type Actor, type Identified, type Label } from '@banjie/workflows';
import { readRegistered } from '../correction/register.js';
import type { PersonalData } from './personal-data.js';

/** In place of a petitioner who asked not to be named. */
export const keptUnnamed: Label = { zh: '（要求保密）', en: '(asked not to be named)' };

/** Everything in a value that is text, by `change`; its shape stays. */
export function eachText<Value>(value: Value, change: (text: string) => string): Value {
  if (typeof value === 'string') return change(value) as Value;
  if (Array.isArray(value)) return value.map((one: unknown) => eachText(one, change)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, eachText(field, change)])) as Value;
}

/** For a reader who is not to know who came with a matter. */
export interface Unnaming {
  /** ISO 8601: only what was written before can name them, because nothing that does is taken since. */
  since: string;
  /** The text as this reader may see it, written at this instant (ISO 8601). */
  seen: (text: string, writtenAt: string) => string;
  /** The text without them, whenever it was written. */
  without: (text: string) => string;
}

/**
 * What leaves out of the texts of a confidential matter who came with it; null for a reader who may know. Texts that were written since
 * are shown as they are: nothing that names the person is taken into them, and a reader who writes down guesses must not be told
 * by a gap which of them is right (R12).
 */
export async function unnamingFor(
  runtime: Runtime,
  personal: PersonalData,
  reader: Actor,
  decision: CaseDecision,
): Promise<Unnaming | null> {
  const since = decision.root?.standing.confidential?.since;
  if (since === undefined || mayKnowWhoCame(reader, decision)) return null;
  const { people } = await readRegistered(runtime, personal, decision.file.id);
  const without = (text: string): string => withoutPeople(text, people);
  return { since, without, seen: (text, at) => (Date.parse(at) < Date.parse(since) ? without(text) : text) };
}

export const peopleOf = async (runtime: Runtime, personal: PersonalData, caseId: string): Promise<Identified[]> =>
  (await readRegistered(runtime, personal, caseId)).people;

/** A paper with the petitioner's name set in, for whoever may know it (R12). */
export async function withName<Paper extends { body: string }>(
  { manager }: Pick<Runtime, 'manager'>,
  caseId: string,
  paper: Paper,
): Promise<Paper> {
  if (!paper.body.includes(unnamedPetitioner)) return paper;
  const [row] = await manager.query<{ name: string }[]>(
    'SELECT name FROM petitioner WHERE case_id = $1 AND position = 0',
    [caseId],
  );
  return { ...paper, body: paper.body.replaceAll(unnamedPetitioner, row?.name ?? '信访人') };
}

/** SQL: the petitioner as papers name them: who asked not to be named is named in none until it is made for somebody who knows. */
export const addressedPetitioner = (caseId: string): string =>
  `CASE WHEN EXISTS (SELECT FROM process k WHERE k.case_id = ${caseId} AND k.confidential) THEN '${unnamedPetitioner}'
     ELSE (SELECT name FROM petitioner WHERE case_id = ${caseId} AND position = 0) END`;
