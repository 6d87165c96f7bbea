import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CrashPoint } from '@banjie/runtime';
import { brokenInvariants } from '../support/invariants.js';
import { ProcessOfOurs } from '../support/process-of-ours.js';
import { openTrialOffice, trialPassword, type TrialOffice } from '../support/trial-office.js';

const form = { channel: 'visit', title: '路灯不亮', content: '村口路灯坏了', petitioners: [{ name: '张三' }] };
const actKills: readonly [CrashPoint, number][] = [
  ['advance.beforeWrite', 1],
  ['advance.afterWrite', 1],
  ['advance.beforeWrite', 2],
  ['advance.afterWrite', 2],
];

let office: TrialOffice;
beforeAll(async () => {
  office = await openTrialOffice({ worker: false });
});
afterAll(() => office.close());

type Answer = { status: number; body: Record<string, unknown> } | 'unknown';

interface Client {
  post(path: string, key: string, body: object): Promise<Answer>;
}

async function signIn(url: string): Promise<Client> {
  const json = { 'content-type': 'application/json' };
  const body = JSON.stringify({ account: 'window', password: trialPassword });
  const session = await fetch(`${url}/api/session`, { method: 'POST', headers: json, body });
  const cookie = session.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  return {
    async post(path, key, payload) {
      const headers = { ...json, cookie, 'idempotency-key': key };
      try {
        const response = await fetch(`${url}/api/${path}`, { method: 'POST', headers, body: JSON.stringify(payload) });
        return { status: response.status, body: (await response.json()) as Record<string, unknown> };
      } catch {
        return 'unknown';
      }
    },
  };
}

/** Posts until the api is killed; every request is then repeated with its own key on the office that lives. */
async function storm(
  kill: readonly [CrashPoint, number],
  requests: readonly { path: string; key: string; body: object }[],
) {
  const doomed = ProcessOfOurs.start('api', office.databaseUrl, { CRASH_POINT: kill.join(':') });
  const url = await doomed.url;
  if (url === null) throw new Error('the api did not start');
  const dying = await signIn(url);
  const first: Answer[] = [];
  for (const { path, key, body } of requests) first.push(await dying.post(path, key, body));
  expect(await doomed.ended).toBe('SIGKILL');
  const living = await signIn(office.url);
  const second: Answer[] = [];
  for (const { path, key, body } of requests) second.push(await living.post(path, key, body));
  return { first, second };
}

const statusOf = (answer: Answer): number | string => (typeof answer === 'string' ? answer : answer.status);

const count = async (text: string): Promise<number> =>
  (await office.rows<{ n: number }>(`SELECT count(*)::int AS n ${text}`))[0]?.n ?? -1;

/** Registrations in a storm are F2 (faults/killed-api.ts); these are the acts, one after the other at each point. */
describe('an act acknowledged is kept, an answer lost is given again, whenever the api is killed (I3, I4)', () => {
  it.each(actKills)('%s, passed %i times', async (point, nth) => {
    const living = await signIn(office.url);
    const numbers = [];
    for (let index = 0; index < 4; index += 1) {
      const answer = await living.post('petitions', `for-${point}-${nth}-${index}`, form);
      numbers.push(answer === 'unknown' ? '' : String(answer.body.number));
    }
    const requests = numbers.map((number) => ({
      path: `petitions/${number}/acts/handOver`,
      key: `act-${number}-key`,
      body: { unit: 'civilAffairs', reason: '职责' },
    }));
    const { first, second } = await storm([point, nth], requests);
    expect(second.map(statusOf)).toEqual([200, 200, 200, 200]);
    first.forEach((answer, index) => {
      if (answer !== 'unknown') expect(second[index]).toEqual(answer);
    });
    expect(
      await count(
        `FROM history h JOIN case_file c ON c.id = h.case_id WHERE h.type = 'HANDED_OVER' AND c.number = ANY (ARRAY['${numbers.join("','")}'])`,
      ),
    ).toBe(4);
  });

  it('leaves numbers without a gap and every invariant whole', async () => {
    expect(await brokenInvariants(office.owner)).toEqual([]);
  });
});
