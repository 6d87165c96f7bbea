import { post } from '../post.js';
import { petitionOf, type Answers } from './questions.logic.js';
import type { OnlineMessageKey } from './online.zh.js';

export type Sent = { number: string; queryCode: string } | { status: number };

/** Sends a petition; the status where it was refused, 0 where no answer came. */
export async function sendPetition(answers: Answers, key: string): Promise<Sent> {
  const read = async (response: Response): Promise<Sent> =>
    response.ok ? ((await response.json()) as Sent) : { status: response.status };
  return (
    (await post('petitions/online', petitionOf(answers), read, { 'idempotency-key': key })) ?? {
      status: 0,
    }
  );
}

export function refusalOf(status: number): OnlineMessageKey {
  if (status === 0) return 'noAnswer';
  if (status === 403) return 'staffHere';
  if (status === 429) return 'tooOften';
  return status === 422 ? 'refused' : 'later';
}

/** Without an answer, or after a server error, the petition may be registered: the key must stay the same. */
export const mayHaveArrived = (status: number): boolean => status === 0 || status === 409 || status >= 500;
