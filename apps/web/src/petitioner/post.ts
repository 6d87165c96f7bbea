import type { ReceiptCode } from './receipt.logic.js';

/** What proves to the API that the petition is one's own. */
export const receiptOf = ({ number, code }: ReceiptCode): ReceiptCode => ({ number: number.trim(), code: code.trim() });

const json = 'application/json';

/**
 * POST without caching, so that the query code is in no address; with the cookies of this address, by which a browser of the office
 * is told from a petitioner's (R2). `read` takes the response; null where no answer came.
 */
export async function post<Result>(
  path: string,
  body: object,
  read: (response: Response) => Result | Promise<Result>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Result | null> {
  const isForm = body instanceof FormData;
  try {
    const response = await fetch(`/api/${path}`, {
      method: 'POST',
      headers: { accept: json, ...(isForm ? {} : { 'content-type': json }), ...headers },
      credentials: 'same-origin',
      cache: 'no-store',
      body: isForm ? body : JSON.stringify(body),
    });
    return await read(response);
  } catch {
    return null;
  }
}
