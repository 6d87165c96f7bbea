import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Officer } from '../support/officer.js';
import { openTrialOffice, trialPassword, type TrialOffice } from '../support/trial-office.js';

let office: TrialOffice;
let handler: Officer;

beforeAll(async () => {
  office = await openTrialOffice({ worker: false });
  handler = await office.signInAs('handler');
});
afterAll(() => office.close());

const stored = async (): Promise<string> =>
  (await office.rows<{ password_hash: string }>(`SELECT password_hash FROM officer WHERE id = 'handler'`))[0]
    ?.password_hash ?? '';
const changes = (current: string, next: string) => handler.post('session/password', { current, next });
const good = '雨后 竹竿 三只大碗';

describe('an own password', () => {
  it('is kept as argon2id of 19 MiB at least', async () => {
    const [, memory] = /^\$argon2id\$v=19\$m=(\d+),t=\d+,p=\d+\$/.exec(await stored()) ?? [];
    expect(Number(memory)).toBeGreaterThanOrEqual(19 * 1024);
  });

  it.each([
    ['shorter than ten characters', 'q8fj2k-vn'],
    ['that many use', 'qwertyuiop'],
    ['that many use, written a little differently', 'P@ssw0rd123'],
    ['that walks over the keyboard', '1qaz2wsx3edc'],
    ['of one character', '啊啊啊啊啊啊啊啊啊啊啊啊'],
    ['made of the account', 'handler-2026!'],
    ['made of the product', 'Banjie2026!'],
    ['made of the office', '清溪镇人民政府2026'],
    ['that is the present one', trialPassword],
  ])('%s is refused, with what would do', async (_what, next) => {
    const before = await stored();
    expect(await changes(trialPassword, next)).toMatchObject({
      status: 422,
      body: { issues: [expect.objectContaining({ path: 'next' })] },
    });
    expect(await stored()).toBe(before);
  });

  it('is replaced by nobody who does not know the present one', async () => {
    const before = await stored();
    expect(await changes('not-the-present-one', good)).toMatchObject({
      status: 422,
      body: { issues: [expect.objectContaining({ path: 'current' })] },
    });
    expect(await stored()).toBe(before);
  });

  it('ends all other sessions of its owner when it is replaced, and nobody else’s', async () => {
    const [elsewhere, window] = [await office.signInAs('handler'), await office.signInAs('window')];
    expect((await changes(trialPassword, good)).status).toBe(200);
    expect([
      (await handler.get('session')).status,
      (await elsewhere.get('session')).status,
      (await window.get('session')).status,
    ]).toEqual([200, 401, 200]);
  });

  it('signs in, and the former one does not', async () => {
    expect([(await signIn(good)).status, (await signIn(trialPassword)).status]).toEqual([200, 401]);
  });
});

describe('signing in anew in the same browser', () => {
  it('gives a new session and ends the one before', async () => {
    const { cookie } = handler;
    const response = await signIn(good, cookie);
    const [fresh = ''] = response.headers.getSetCookie();
    expect(fresh.split(';')[0]).not.toBe(cookie.split(';')[0]);
    expect((await handler.get('session')).status).toBe(401);
  });
});

const signIn = (password: string, cookie = '') =>
  fetch(`${office.url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ account: 'handler', password }),
  });
