import { petitionOf, type Answers } from './questions.logic.js';
import type { OnlineMessageKey } from './online.zh.js';

/** Sends a petition; the status where it was refused, 0 where no answer came. */
export async function sendPetition(
  answers: Answers,
  key: string,
): Promise<{ number: string; queryCode: string } | { status: number }> {
  try {
    const response = await fetch('/api/petitions/online', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', 'idempotency-key': key },
      credentials: 'omit',
      cache: 'no-store',
      body: JSON.stringify(petitionOf(answers)),
    });
    if (!response.ok) return { status: response.status };
    return (await response.json()) as { number: string; queryCode: string };
  } catch {
    return { status: 0 };
  }
}

export function refusalOf(status: number): OnlineMessageKey {
  if (status === 0) return 'noAnswer';
  if (status === 429) return 'tooOften';
  return status === 422 ? 'refused' : 'later';
}

/** Without an answer, or after a server error, the petition may be registered: the key must stay the same. */
export const mayHaveArrived = (status: number): boolean => status === 0 || status === 409 || status >= 500;
