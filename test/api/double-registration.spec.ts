import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { brokenInvariants } from '../support/invariants.js';
import { openTrialOffice, trialPassword, type TrialOffice } from '../support/trial-office.js';

let office: TrialOffice;
let cookie: string;
beforeAll(async () => {
  office = await openTrialOffice({ worker: false });
  const body = JSON.stringify({ account: 'window', password: trialPassword });
  const session = await fetch(`${office.url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  cookie = session.headers.getSetCookie()[0]?.split(';')[0] ?? '';
});
afterAll(() => office.close());

async function post(path: string, key: string | null, body: object): Promise<{ status: number; text: string }> {
  const headers = { 'content-type': 'application/json', cookie, ...(key === null ? {} : { 'idempotency-key': key }) };
  const response = await fetch(`${office.url}/api/${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  return { status: response.status, text: await response.text() };
}

const form = { channel: 'visit', title: '路灯不亮', content: '村口路灯坏了', petitioners: [{ name: '张三' }] };
const cases = async (): Promise<number> =>
  (await office.rows<{ n: number }>('SELECT count(*)::int AS n FROM case_file'))[0]?.n ?? -1;

describe('fifty at once (F8, F9, I8, I9)', () => {
  it('registrations with one key are one case, and all get the same receipt', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => post('petitions', 'fifty-clicks', form)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(await cases()).toBe(1);
  });

  it('registrations without a key are fifty cases, numbered without a gap', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => post('petitions', null, form)));
    const numbers = answers.map(({ text }) => (JSON.parse(text) as { number: string }).number).sort();
    expect(numbers).toEqual(
      Array.from({ length: 50 }, (_, index) => `XF-${numbers[0]?.slice(3, 7)}-${String(index + 2).padStart(5, '0')}`),
    );
  });

  it('the same act on one matter has one winner; the others learn that it is done', async () => {
    const { number } = JSON.parse((await post('petitions', null, form)).text) as { number: string };
    const body = { unit: 'civilAffairs', reason: '职责' };
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => post(`petitions/${number}/acts/handOver`, null, body)),
    );
    const won = answers.filter(({ status }) => status === 200);
    expect(won).toHaveLength(1);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 409]));
    expect(await brokenInvariants(office.owner)).toEqual([]);
  });
});
