import { answerOf, type Answer } from './answer.js';
import type { Petition } from './a-petition.js';

/** The petitioner at their phone: no session, only what is on the receipt. */
export async function byReceipt(
  { url }: { url: string },
  act: string,
  { number, queryCode: code }: Pick<Petition, 'number' | 'queryCode'>,
  form: object = {},
): Promise<Answer> {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ number, code, form });
  return answerOf(await fetch(`${url}/api/track/acts/${act}`, { method: 'POST', headers, body }));
}
