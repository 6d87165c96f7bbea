import { Agent, request } from 'node:http';
import { password } from './databases.mjs';

/** A person's browser: one kept connection, one session per officer. */
export class Caller {
  #agent = new Agent({ keepAlive: true, maxSockets: 1 });
  /** @type {Map<string, string>} */
  #cookies = new Map();

  /** @param {string} url of the api */
  constructor(url) {
    this.url = new URL(url);
  }

  /** @param {string} account */
  async signIn(account) {
    const { headers } = await this.#send('POST', 'session', { account, password }, {});
    this.#cookies.set(account, String(headers['set-cookie']?.[0]).split(';')[0] ?? '');
  }

  /**
   * @param {string} account
   * @param {string} path below /api/
   * @param {object} body
   * @param {string} idempotencyKey
   * @returns {Promise<Record<string, unknown>>} the answer; throws when it is a refusal
   */
  async post(account, path, body, idempotencyKey) {
    return (
      await this.#send('POST', path, body, {
        cookie: this.#cookies.get(account) ?? '',
        'idempotency-key': idempotencyKey,
      })
    ).body;
  }

  /**
   * @param {string} account
   * @param {string} path below /api/
   */
  async get(account, path) {
    return (await this.#send('GET', path, null, { cookie: this.#cookies.get(account) ?? '' })).body;
  }

  /**
   * A file, thrown away as it comes.
   * @param {string} account
   * @param {string} path below /api/
   * @returns {Promise<number>} its bytes
   */
  async take(account, path) {
    const answer = await fetch(new URL(`/api/${path}`, this.url), {
      headers: { cookie: this.#cookies.get(account) ?? '' },
    });
    if (!answer.ok || !answer.body) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    let bytes = 0;
    for await (const chunk of answer.body) bytes += chunk.length;
    return bytes;
  }

  close() {
    this.#agent.destroy();
  }

  /**
   * @param {string} method
   * @param {string} path
   * @param {object | null} body
   * @param {Record<string, string>} headers
   * @returns {Promise<{ headers: import('node:http').IncomingHttpHeaders, body: Record<string, unknown> }>}
   */
  #send(method, path, body, headers) {
    const { hostname, port } = this.url;
    const payload = body === null ? null : Buffer.from(JSON.stringify(body));
    const all =
      payload === null
        ? headers
        : { ...headers, 'content-type': 'application/json', 'content-length': String(payload.length) };
    return new Promise((resolve, reject) => {
      const asked = request(
        { hostname, port, method, path: `/api/${path}`, headers: all, agent: this.#agent },
        (answer) => {
          let text = '';
          answer.setEncoding('utf8').on('data', (part) => (text += part));
          answer.once('error', reject).once('end', () => {
            if (answer.statusCode === undefined || answer.statusCode >= 300)
              reject(new Error(`${method} ${path}: ${answer.statusCode} ${text}`));
            else resolve({ headers: answer.headers, body: JSON.parse(text) });
          });
        },
      );
      asked.once('error', reject);
      asked.end(payload);
    });
  }
}
