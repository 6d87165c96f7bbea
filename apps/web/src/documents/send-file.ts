import type { AttachedFile } from '../answers/case-answers.js';
import { problemOf, type Problem } from '../answers/problem.js';
import { ask } from '../answers/request.js';

export interface Refused {
  name: string;
  problem: Problem;
}

/** Attaches files to a case one after the other, so that each is taken or refused by itself. Returns what was refused. */
export async function sendFiles(number: string, files: readonly File[], onSending: (name: string) => void): Promise<Refused[]> {
  const refused: Refused[] = [];
  for (const file of files) {
    onSending(file.name);
    const body = new FormData();
    body.append('file', file, file.name);
    try {
      await ask<AttachedFile>(`/petitions/${encodeURIComponent(number)}/attachments`, { method: 'POST', body });
    } catch (error) {
      refused.push({ name: file.name, problem: problemOf(error) });
    }
  }
  return refused;
}
