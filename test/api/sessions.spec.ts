import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { Officer } from '../support/officer.js';
import { openTrialOffice, trialPassword, type TrialOffice } from '../support/trial-office.js';

let office: TrialOffice;

beforeAll(async () => {
  office = await openTrialOffice({ worker: false });
});
afterAll(() => office.close());

const change = (officer: Officer, set: string) =>
  office.rows(`UPDATE session SET ${set} WHERE officer = $1`, [officer.id]);

interface SignIn {
  status: number;
  retryAfter: string | undefined;
  code: string | undefined;
  /** Cookies by which a browser is known again. */
  devices: string;
}

/** Signs in from an address of this machine's loopback network, as if from another place. */
async function signIn(account: string, password: string, from = '127.0.0.1', cookie = ''): Promise<SignIn> {
  const body = JSON.stringify({ account, password });
  return new Promise((resolve, reject) => {
    const options = {
      method: 'POST',
      localAddress: from,
      headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), cookie },
    };
    const sent = request(`${office.url}/api/session`, options, (response) => {
      const devices = (response.headers['set-cookie'] ?? [])
        .map((line) => line.split(';')[0])
        .filter((line) => line?.startsWith('banjie-device'))
        .join('; ');
      void text(response).then((answer) =>
        resolve({
          devices,
          status: response.statusCode ?? 0,
          retryAfter: response.headers['retry-after'],
          code: (JSON.parse(answer) as { code?: string }).code,
        }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const tracked = (receipt: { number: string; code: string }) =>
  fetch(`${office.url}/api/track`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(receipt),
  });

const times = async (count: number, work: () => Promise<unknown>): Promise<void> => {
  for (let done = 0; done < count; done += 1) await work();
};

describe('a session', () => {
  it('is opaque, stored as a hash only, and its cookie is closed to scripts and other sites', async () => {
    const response = await fetch(`${office.url}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ account: 'window', password: trialPassword }),
    });
    const [cookie = ''] = response.headers.getSetCookie();
    expect(cookie).toMatch(/^banjie=[\w-]{43}; .*HttpOnly/);
    expect(cookie).toMatch(/SameSite=Strict/);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const stored = JSON.stringify(await office.rows('SELECT * FROM session'));
    expect(stored).not.toContain(cookie.slice(7, 50));
    expect(JSON.stringify(await office.rows('SELECT * FROM officer'))).not.toContain(trialPassword);
  });

  it.each([
    ['an hour of idleness', `last_seen_at = clock_timestamp() - interval '61 minutes'`],
    ['twelve hours in all', `expires_at = clock_timestamp() - interval '1 second'`],
  ])('ends after %s', async (_name, set) => {
    const window = await office.signInAs('window');
    expect((await window.get('session')).status).toBe(200);
    await change(window, set);
    expect(await window.get('session')).toMatchObject({ status: 401, body: { code: 'signInFirst' } });
    expect((await window.post('petitions', {})).status).toBe(401);
  });

  it('is kept alive by use', async () => {
    const window = await office.signInAs('window');
    await change(window, `last_seen_at = clock_timestamp() - interval '50 minutes'`);
    expect((await window.get('session')).status).toBe(200);
    const [seen] = await office.rows<{ fresh: boolean }>(
      `SELECT max(last_seen_at) > clock_timestamp() - interval '1 minute' AS fresh FROM session WHERE officer = 'window'`,
    );
    expect(seen?.fresh).toBe(true);
  });

  it('ends with signing out', async () => {
    const window = await office.signInAs('window');
    expect(
      (await fetch(`${office.url}/api/session`, { method: 'DELETE', headers: { cookie: window.cookie } })).status,
    ).toBe(204);
    expect((await window.get('session')).status).toBe(401);
  });

  it('ends with the account, and follows a changed role and unit at once', async () => {
    const coordinator = await office.signInAs('coordinator');
    expect((await coordinator.post('trial/clock', {})).status).toBe(403);
    await office.rows(`UPDATE officer SET roles = '{systemAdministrator}', unit = 'economy' WHERE id = 'coordinator'`);
    expect((await coordinator.post('trial/clock', {})).status).toBe(422);
    expect((await coordinator.get('session')).body.officer).toMatchObject({
      unit: 'economy',
      roles: ['systemAdministrator'],
    });
    await office.rows(`UPDATE officer SET disabled_at = now() WHERE id = 'coordinator'`);
    expect((await coordinator.get('session')).status).toBe(401);
    expect((await signIn('coordinator', trialPassword)).status).toBe(401);
  });
});

describe('the lockout ladder', () => {
  it('answers an unknown account as it answers a wrong password', async () => {
    expect(await signIn('nobody', 'wrong')).toEqual({
      status: 401,
      code: 'wrongPassword',
      retryAfter: undefined,
      devices: '',
    });
    expect(await signIn('leader', 'wrong')).toEqual(await signIn('nobody', 'wrong'));
  });

  it('makes an account wait after five failures, the right password included', async () => {
    await times(5, () => signIn('handler', 'wrong'));
    const { status, retryAfter } = await signIn('handler', trialPassword);
    expect([status, Number(retryAfter) > 50 && Number(retryAfter) <= 60]).toEqual([429, true]);
  });

  it('locks nobody else out, and not the same person at another place', async () => {
    expect((await signIn('handler', trialPassword)).status).toBe(429);
    expect((await signIn('window', trialPassword)).status).toBe(200);
    expect((await signIn('handler', trialPassword, '127.0.0.2')).status).toBe(200);
  });

  it('lets the account in again when the wait is over, and then forgets', async () => {
    await office.rows(`UPDATE failed_sign_in SET at = at - interval '61 seconds' WHERE account = 'staff:handler'`);
    await signIn('leader', 'wrong');
    expect((await signIn('handler', trialPassword)).status).toBe(200);
    expect(
      await office.rows(
        `SELECT 1 FROM failed_sign_in f WHERE account = 'staff:handler' AND source = (SELECT source FROM failed_sign_in WHERE account = 'staff:leader' LIMIT 1)`,
      ),
    ).toEqual([]);
  });

  it('climbs: ten failures cost five minutes, twenty a quarter of an hour', async () => {
    const failures = (count: number) =>
      office.rows(
        `INSERT INTO failed_sign_in (account, source) SELECT 'staff:head', source FROM failed_sign_in, generate_series(1, $1) WHERE account = 'staff:leader'`,
        [count],
      );
    const wait = async () => Number((await signIn('head', trialPassword)).retryAfter);
    await failures(10);
    expect(await wait()).toBeGreaterThan(290);
    await failures(10);
    expect(await wait()).toBeGreaterThan(890);
  });

  it('makes a guesser of many accounts wait, at that place only, and nobody else there', async () => {
    await office.rows(
      `INSERT INTO failed_sign_in (account, source) SELECT 'staff:guess-' || n, left(encode(sha256('127.0.0.3'), 'hex'), 32) FROM generate_series(1, 60) n`,
    );
    expect((await signIn('nobody', 'wrong', '127.0.0.3')).status).toBe(429);
    expect((await signIn('secretary', trialPassword, '127.0.0.3')).status).toBe(200);
    // A wrong one is told nothing else than who does not exist, and then has to wait.
    expect((await signIn('leader', 'wrong', '127.0.0.3')).status).toBe(429);
    expect((await signIn('leader', trialPassword, '127.0.0.3')).status).toBe(429);
    expect((await signIn('leader', trialPassword, '127.0.0.4')).status).toBe(200);
  });

  it.each([
    ['accounts there are not', (index: number) => `guess-${index}`],
    ['accounts there are', (index: number) => ['window', 'leader2', 'security', 'efficiency'][index % 4]!],
    ['one account', () => 'coordinator2'],
  ])(
    'compares sixty at most of four hundred at once for %s, and others there still sign in',
    async (name, accountOf) => {
      const from = `127.0.1.${name.length}`;
      const answers = await Promise.all(
        Array.from({ length: 400 }, (_, index) => signIn(accountOf(index), 'wrong', from)),
      );
      const statuses = answers.map(({ status }) => status);
      expect(statuses.filter((status) => ![401, 429].includes(status))).toEqual([]);
      expect(statuses.filter((status) => status === 401).length).toBeLessThanOrEqual(60);
      expect(statuses.filter((status) => status === 401).length).toBeGreaterThanOrEqual(5);
      const others = ['secretary', 'discipline', 'head', 'handler2'];
      expect(
        (await Promise.all(others.map((one) => signIn(one, trialPassword, from)))).map(({ status }) => status),
      ).toEqual(others.map(() => 200));
    },
  );

  it('makes nobody’s own right passwords a burst to wait for', async () => {
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => signIn('discipline', trialPassword, '127.0.0.8')),
    );
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
  });

  it('guards the petitioner’s door as well', async () => {
    const look = async () => (await tracked({ number: 'XF-2026-00001', code: 'AAAAAAAAAAA' })).status;
    const answers: number[] = [];
    await times(6, async () => void answers.push(await look()));
    expect(answers).toEqual([404, 404, 404, 404, 404, 429]);
  });

  it('compares no more of a burst than of one guess after the other', async () => {
    const look = async () => (await tracked({ number: 'XF-2026-00002', code: 'AAAAAAAAAAA' })).status;
    const answers = await Promise.all(Array.from({ length: 40 }, look));
    expect([
      answers.filter((status) => status === 404).length,
      answers.filter((status) => status === 429).length,
    ]).toEqual([5, 35]);
    const signedIn = await Promise.all(Array.from({ length: 20 }, () => signIn('efficiency', 'wrong', '127.0.0.5')));
    expect(signedIn.filter(({ status }) => status === 401)).toHaveLength(5);
  });

  it('lets nobody at the petitioner’s door lock the staff out', async () => {
    await office.rows(
      `INSERT INTO failed_sign_in (account, source) SELECT 'track:XF-' || n, left(encode(sha256('127.0.0.6'), 'hex'), 32) FROM generate_series(1, 100) n`,
    );
    expect((await signIn('coordinator2', 'wrong', '127.0.0.6')).status).toBe(401);
    expect((await signIn('leader2', trialPassword, '127.0.0.6')).status).toBe(200);
  });

  it('lets nobody lock out a browser that has been the account’s, from the same address either', async () => {
    const { devices } = await signIn('admin', trialPassword, '127.0.0.7');
    await office.rows(
      `INSERT INTO failed_sign_in (account, source) SELECT 'staff:' || who, left(encode(sha256('127.0.0.7'), 'hex'), 32) FROM generate_series(1, 60) n, unnest('{admin,guessed}'::text[]) who`,
    );
    expect((await signIn('admin', trialPassword, '127.0.0.7')).status).toBe(429);
    expect((await signIn('admin', trialPassword, '127.0.0.7', devices)).status).toBe(200);
    // It is the browser of that account only.
    expect((await signIn('nobody', trialPassword, '127.0.0.7', devices)).status).toBe(429);
  });
});
