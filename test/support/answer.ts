/** What the office answered over HTTP. */
export interface Answer {
  status: number;
  type: string;
  headers: Headers;
  /** The parsed body; null where there is none or it is not JSON. */
  body: Body;
}

// A test reads whatever the route answers; each expectation is the check of its shape.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Body = any;

export async function answerOf(response: Response): Promise<Answer> {
  const type = response.headers.get('content-type') ?? '';
  const text = await response.text();
  return {
    status: response.status,
    type,
    headers: response.headers,
    body: type.includes('json') && text !== '' ? (JSON.parse(text) as unknown) : null,
  };
}
