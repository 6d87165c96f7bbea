import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fuzzing } from '../support/config.js';
import { rawBytes, sentRaw } from '../support/fuzz/raw-requests.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

let office: TrialOffice;

beforeAll(async () => {
  office = await openTrialOffice({ worker: false });
}, 60_000);
afterAll(() => office.close());

const patienceMs = 5_000;
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
            const { statuses, hung } = await sentRaw(port, bytes, patienceMs);
            // Health is 503 of its own where no worker is.
            const wrong = statuses.filter((status) => status >= 500 && !(status === 503 && bytes.includes('/api/health')));
            if (hung || wrong.length > 0) faults.push(`${hung ? 'hung' : wrong.join()}: ${JSON.stringify(bytes.toString('latin1').slice(0, 300))} (seed ${fuzzing.seed})`);
          }
        }),
      );
      expect(faults).toEqual([]);
      expect((await fetch(`${office.url}/api/openapi.json`)).status).toBe(200);
      expect((await office.signInAs('window')).cookie).not.toBe('');
    },
    Math.max(60_000, fuzzing.raw * 100),
  );
});
