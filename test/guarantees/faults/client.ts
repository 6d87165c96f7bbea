import { trialPassword } from '../../support/trial-office.js';
import { lastResortMs } from '../../support/patience.js';

/** ok: the answer as it was given. fail: refused for certain. unknown: nobody told. */
export type Fate = 'ok' | 'fail' | 'unknown';

export interface Entry {
  path: string;
  key: string;
  body: object;
  fate: Fate;
  status: number | null;
  answer: string | null;
  /** Why nobody told. */
  trouble: string | null;
  ms: number;
}

/** A window at its browser that writes down what it asked and what it was told: the history the checker compares with. */
export class Client {
  readonly history: Entry[] = [];

  private constructor(
    private readonly url: () => string,
    private readonly cookie: string,
  ) {}

  /** `url` is asked anew for each request: an office may move between processes. */
  static async signedIn(url: () => string, account = 'window', patienceMs = 0): Promise<Client> {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ account, password: trialPassword });
    const response = await persist(() => fetch(`${url()}/api/session`, { method: 'POST', headers, body }), patienceMs);
    if (response.status !== 200) throw new Error(`${account} cannot sign in: ${response.status}`);
    return new Client(url, response.headers.getSetCookie()[0]?.split(';')[0] ?? '');
  }

  /** The same person elsewhere: sessions are the database's. */
  at(url: () => string): Client {
    return new Client(url, this.cookie);
  }

  async post(path: string, key: string, body: object): Promise<Entry> {
    const began = performance.now();
    const entry: Entry = { path, key, body, fate: 'unknown', status: null, answer: null, trouble: null, ms: 0 };
    const headers = { cookie: this.cookie, 'content-type': 'application/json', 'idempotency-key': key };
    try {
      const response = await fetch(`${this.url()}/api/${path}`, {
        method: 'POST',
        headers,
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(lastResortMs),
      });
      entry.status = response.status;
      entry.answer = await response.text();
      // After a 5xx the work may be done all the same: the answer to a commit can be lost.
      entry.fate = response.ok ? 'ok' : response.status < 500 ? 'fail' : 'unknown';
    } catch (error) {
      entry.trouble = String((error as Error).cause ?? error);
    }
    entry.ms = performance.now() - began;
    this.history.push(entry);
    return entry;
  }
}

async function persist<Value>(attempt: () => Promise<Value>, patienceMs: number): Promise<Value> {
  const until = performance.now() + patienceMs;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (performance.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
