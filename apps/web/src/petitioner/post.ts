import type { ReceiptCode } from './receipt.logic.js';

/** What proves to the API that the petition is one's own. */
export const receiptOf = ({ number, code }: ReceiptCode): ReceiptCode => ({ number: number.trim(), code: code.trim() });

const json = 'application/json';

interface Sending {
  headers?: Readonly<Record<string, string>>;
  inThisBrowser?: boolean;
}

/**
 * POST without caching, so that the query code is in no address, and without cookies unless `inThisBrowser` asks to be told apart
 * from a browser of the office. `read` takes the response; null where no answer came.
 */
export async function post<Result>(
  path: string,
  body: object,
  read: (response: Response) => Result | Promise<Result>,
  { headers = {}, inThisBrowser = false }: Sending = {},
): Promise<Result | null> {
  const isForm = body instanceof FormData;
  try {
    const response = await fetch(`/api/${path}`, {
      method: 'POST',
      headers: { accept: json, ...(isForm ? {} : { 'content-type': json }), ...headers },
      credentials: inThisBrowser ? 'same-origin' : 'omit',
      cache: 'no-store',
      body: isForm ? body : JSON.stringify(body),
    });
    return await read(response);
  } catch {
    return null;
  }
}
