import type { components } from '../../api/api.gen.js';
import type { ReceiptCode } from '../receipt.logic.js';

export type PetitionerAct = components['schemas']['PetitionerAct'];

/** Sends an act; gives the status, 0 where no answer came. The key makes a second try the same act. */
export async function sendAct(
  { number, code }: ReceiptCode,
  act: string,
  form: Record<string, string>,
  key: string,
): Promise<number> {
  try {
    const response = await fetch(`/api/track/acts/${act}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', 'idempotency-key': key },
      credentials: 'omit',
      cache: 'no-store',
      body: JSON.stringify({ number: number.trim(), code: code.trim(), form }),
    });
    return response.status;
  } catch {
    return 0;
  }
}
