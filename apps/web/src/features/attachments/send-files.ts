import { problemOf, type Problem } from '../../api/problem.js';
import { callApi } from '../../api/request.js';

export interface Refused {
  name: string;
  problem: Problem;
}

/** Attaches files to a case one after the other, so that each is taken or refused by itself. Returns what was refused. */
export async function sendFiles(
  number: string,
  files: readonly File[],
  onSending: (name: string) => void,
): Promise<Refused[]> {
  const refused: Refused[] = [];
  for (const file of files) {
    onSending(file.name);
    // Typed as never: FormData is sent unchanged.
    const body = new FormData();
    body.append('file', file, file.name);
    try {
      await callApi('post', '/api/petitions/{number}/attachments', {
        params: { path: { number } },
        body: body as never,
      });
    } catch (error) {
      refused.push({ name: file.name, problem: problemOf(error) });
    }
  }
  return refused;
}
