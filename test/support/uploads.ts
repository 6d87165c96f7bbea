import { expect } from '@jest/globals';
import { answerOf, type Answer } from './answer.js';
import { changedTables, rowCounts } from './row-counts.js';
import type { TrialOffice } from './trial-office.js';

export type Field = [name: string, value: string];

export function formOf(files: readonly [name: string, bytes: Buffer][], fields: readonly Field[] = []): FormData {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  for (const [name, bytes] of files)
    form.append('file', new Blob([new Uint8Array(bytes)], { type: 'image/png' }), name);
  return form;
}

/** Sends a form as a browser does. */
export const uploaded = async (
  { url }: { url: string },
  path: string,
  body: FormData,
  cookie: string,
): Promise<Answer> => answerOf(await fetch(`${url}/api/${path}`, { method: 'POST', headers: { cookie }, body }));

/** The answer, after making sure that nothing is left over. */
export async function leavingNothing(office: TrialOffice, ask: () => Promise<Answer>): Promise<Answer> {
  await office.deliversEverything();
  const before = await rowCounts(office.owner);
  const answer = await ask();
  expect(changedTables(before, await rowCounts(office.owner))).toEqual([]);
  return answer;
}
