import type { ReceiptCode } from '../receipt.logic.js';

/** Sends one file with number and code before it; gives the status, 0 where no answer came. */
export async function sendFile({ number, code }: ReceiptCode, file: File): Promise<number> {
  const body = new FormData();
  body.append('number', number.trim());
  body.append('code', code.trim());
  body.append('file', file, file.name);
  try {
    const response = await fetch('/api/track/attachments', {
      method: 'POST',
      headers: { accept: 'application/json' },
      credentials: 'omit',
      cache: 'no-store',
      body,
    });
    return response.status;
  } catch {
    return 0;
  }
}
