import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import fc from 'fast-check';
import { fuzzing } from '../support/config.js';
import { rawBytes, sentRaw } from '../support/fuzz/raw-requests.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';
import { onThisMachine } from '../support/patience.js';

let office: TrialOffice;

beforeAll(async () => {
  office = await openTrialOffice({ worker: false });
});
afterAll(() => office.close());

const atOnce = 8;

describe('bytes that are no proper request', () => {
  it(
    'get no answer above 499, keep no connection open, and leave the server answering',
    async () => {
      const port = Number(new URL(office.url).port);
      const waiting = fc.sample(rawBytes, { numRuns: fuzzing.raw, seed: fuzzing.seed });
      const faults: string[] = [];
      await Promise.all(
        Array.from({ length: atOnce }, async () => {
          for (let bytes = waiting.pop(); bytes; bytes = waiting.pop()) {
            const { statuses, hung } = await sentRaw(port, bytes, onThisMachine(5_000));
            // Health is 503 of its own where no worker is.
            const wrong = statuses.filter(
              (status) => status >= 500 && !(status === 503 && bytes.includes('/api/health')),
            );
            if (hung || wrong.length > 0)
              faults.push(
                `${hung ? 'hung' : wrong.join()}: ${JSON.stringify(bytes.toString('latin1').slice(0, 300))} (seed ${fuzzing.seed})`,
              );
          }
        }),
      );
      expect(faults).toEqual([]);
      expect((await fetch(`${office.url}/api/openapi.json`)).status).toBe(200);
      expect((await office.signInAs('window')).cookie).not.toBe('');
    },
    Math.max(600_000, fuzzing.raw * 100),
  );

  it('is told what is wrong as every other caller is', async () => {
    const port = Number(new URL(office.url).port);
    const two = 'POST /api/session HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n';
    const long = `GET / HTTP/1.1\r\nhost: x\r\na: ${'x'.repeat(20_000)}\r\n\r\n`;
    for (const [bytes, status] of [
      [two, 400],
      [long, 431],
    ] as const) {
      const said = await answerTo(port, bytes);
      expect(said).toMatch(new RegExp(`^HTTP/1.1 ${status} [\\s\\S]*content-type: application/problem\\+json`));
      expect(JSON.parse(said.split('\r\n\r\n')[1] ?? '')).toMatchObject({
        status,
        title: expect.any(String),
        detail: expect.any(String),
        detailEn: expect.any(String),
      });
    }
  });
});

/** Everything a server says to some bytes before it hangs up. */
async function answerTo(port: number, bytes: string): Promise<string> {
  const socket = connect(port, '127.0.0.1').end(bytes);
  return text(socket);
}
