import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createDataSource } from '@banjie/entities';
import { foundOffice } from '@banjie/office';
import type { DataSource } from 'typeorm';
import { openOffice, type Office } from '../../apps/api/src/server.js';
import { aPetition } from '../support/a-petition.js';
import { command } from '../support/command.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { Officer } from '../support/officer.js';
import { dataKey } from '../support/trial-office.js';

describe('founding a real office', () => {
  let database: TestDatabase;
  let owner: DataSource;
  let office: Office;
  let url: string;
  let accounts: { account: string; oneTimePassword: string }[] | null;

  beforeAll(async () => {
    database = await createTestDatabase();
    owner = await createDataSource({ url: database.ownerUrl, poolSize: 2, applicationName: 'spec' }).initialize();
    const queue = { queue: 'none', databaseUrl: database.appUrl, redisUrl: '' } as const;
    office = await openOffice(
      {
        mode: 'production',
        databaseUrl: database.appUrl,
        host: '127.0.0.1',
        port: 0,
        trustedProxies: 0,
        dataKey,
        virusScan: null,
        webRoot: null,
        crashPoint: null,
        metricsToken: null,
        sending: null,
        publicUrl: null,
        log: { format: 'human', level: 'error' },
        queue,
      },
      false,
    );
    await office.app.listen(0, '127.0.0.1');
    url = (await office.app.getUrl()).replace('[::1]', '127.0.0.1');
  });
  afterAll(async () => {
    await office.close();
    await owner.destroy();
    await database.drop();
  });

  /** Signs in, with the one-time password replaced where it is one. */
  async function enter(account: string, oneTimePassword: string): Promise<Officer> {
    const init = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ account, password: oneTimePassword }),
    };
    const response = await fetch(`${url}/api/session`, init);
    const officer = new Officer(account, url, response.headers.getSetCookie()[0]?.split(';')[0] ?? '');
    await officer.post('session/password', { current: oneTimePassword, next: 'long-enough-26' });
    return officer;
  }
  const file = (...lines: string[]): string => Buffer.from(lines.join('\n')).toString('base64');
  const steps = async (admin: Officer) =>
    ((await admin.get('first-run')).body.steps as { step: string; done: boolean }[])
      .filter(({ done }) => done)
      .map(({ step }) => step);

  it('leads from an empty database to the first petition, and says on the way what is missing', async () => {
    accounts = await foundOffice(owner.manager, '清溪镇人民政府');
    expect(accounts?.map(({ account }) => account)).toEqual(['admin', 'security']);
    const [first, second] = accounts ?? [];
    const [admin, security] = [
      await enter('admin', first!.oneTimePassword),
      await enter('security', second!.oneTimePassword),
    ];
    expect((await admin.get('session')).body.office).toMatchObject({ name: '清溪镇人民政府', mode: 'production' });
    expect((await admin.get('health')).body.warnings.map(({ code }: { code: string }) => code)).toContain(
      'setUpUnfinished',
    );

    const imported = async (kind: string, content: string) => {
      const { body } = await admin.post(`organisation/import/${kind}/preview`, { file: content });
      return admin.post(`organisation/import/${kind}`, { file: content, seen: body.seen });
    };
    await imported(
      'units',
      file('单位代码,单位名称', 'minzheng,民政办', 'window,信访接待窗口', 'leadership,镇领导班子'),
    );
    const staff = file(
      '账号,姓名,单位,角色',
      'window1,王窗,信访接待窗口,窗口接待员',
      'li,李,民政办,承办人',
      'chen,陈,民政办,单位负责人',
      'zhou,周,党政办公室,党政办协调员',
      'wu,吴,镇领导班子,分管领导',
      'sun,孙,纪委,纪委工作人员',
      'gao,高,纪委,纪委书记',
    );
    const { body } = await imported('staff', staff);
    expect(body.accounts).toHaveLength(7);
    await admin.post('organisation/units/minzheng', { name: '民政办', leaders: ['wu'] });
    await security.post('organisation/officers/sun/clearance', { cleared: true, reason: '负责检举控告' });
    // Alone in the sealed lane nobody could confirm what the other files (R4, R12).
    expect(await steps(admin)).not.toContain('staff');
    await security.post('organisation/officers/gao/clearance', { cleared: true, reason: '审批检举控告的否定报备' });
    const window = await enter(
      'window1',
      body.accounts.find(({ account }: { account: string }) => account === 'window1').oneTimePassword,
    );
    await aPetition().registeredBy(window);
    expect(await steps(admin)).toEqual(expect.arrayContaining(['name', 'units', 'staff', 'firstPetition']));
    expect((await admin.get('health')).body.warnings.map(({ code }: { code: string }) => code)).not.toContain(
      'setUpUnfinished',
    );
  });

  it('is served so that a browser keeps its answers, its cookies and its frames to itself', async () => {
    const signIn = await fetch(`${url}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ account: 'admin', password: 'long-enough-26' }),
    });
    for (const cookie of signIn.headers.getSetCookie())
      expect(cookie).toMatch(/^__Host-.*; HttpOnly; Secure; SameSite=Strict$/);
    for (const path of ['api/session', 'api/health/live', 'api/petitions/nothing', 'nothing']) {
      const { headers } = await fetch(`${url}/${path}`);
      const told = [
        'strict-transport-security',
        'x-content-type-options',
        'referrer-policy',
        'cross-origin-opener-policy',
        'access-control-allow-origin',
      ].map((name) => headers.get(name));
      expect([path, ...told]).toEqual([
        path,
        'max-age=31536000; includeSubDomains',
        'nosniff',
        'no-referrer',
        'same-origin',
        null,
      ]);
      expect(headers.get('content-security-policy')).toMatch(
        /default-src 'self';.*object-src 'none'; frame-ancestors 'none'; base-uri 'none'/,
      );
      if (path.startsWith('api/')) expect(headers.get('cache-control')).toBe('no-store');
    }
  });

  it('says the same of an address however it is spelled', async () => {
    const told = async (path: string): Promise<unknown> => {
      const { status, headers } = await fetch(`${url}/${path}`);
      const own = ['date', 'x-request-id', 'content-length', 'connection', 'keep-alive'];
      return { status, headers: Object.fromEntries([...headers].filter(([name]) => !own.includes(name))) };
    };
    for (const path of ['api/health/live', 'api/openapi.json', 'api/queue', 'api/nothing', 'api'])
      for (const spelled of ['%61pi', 'a%70i', 'ap%69', '%61%70%69'].map((api) => path.replace('api', api)))
        expect([spelled, await told(spelled)]).toEqual([spelled, await told(path)]);
  });

  it('knows a session by the cookie alone that no other page could have set', async () => {
    const admin = await enter('admin', 'long-enough-26');
    expect(admin.cookie).toMatch(/^__Host-banjie=/);
    expect((await admin.get('session')).status).toBe(200);
    const [, token] = admin.cookie.split('=');
    for (const cookie of [`banjie=${token}`, `__Host-banjie=x; banjie=${token}`, `__host-banjie=${token}`])
      expect([cookie, (await fetch(`${url}/api/session`, { headers: { cookie } })).status]).toEqual([cookie, 401]);
    const { host } = new URL(url);
    const renamed = async (origin: string): Promise<number> =>
      (await admin.post('organisation/name', { name: '' }, { origin })).status;
    expect([await renamed(`https://${host}`), await renamed(`http://${host}`)]).toEqual([422, 403]);
  });

  it('happens once', async () => {
    expect(await foundOffice(owner.manager, '另一个机关')).toBeNull();
    const [row] = await owner.query<{ name: string }[]>('SELECT name FROM office');
    expect(row?.name).toBe('清溪镇人民政府');
  });

  it('lets an administrator in again whom nobody could, and nobody else', async () => {
    const letIn = (account: string) =>
      command('let-in', ['--account', account], {
        DATABASE_URL: database.appUrl,
        MIGRATION_DATABASE_URL: database.ownerUrl,
      });
    await owner.query(`UPDATE officer SET disabled_at = now() WHERE id = 'admin'`);
    const { code, said } = await letIn('admin');
    expect(code).toBe(0);
    const password = /^ {2}([a-z0-9]{14})$/m.exec(said)?.[1] ?? '';
    expect((await (await enter('admin', password)).get('session')).status).toBe(200);
    const [entry] = await owner.query<{ officer: string; subject: string }[]>(
      `SELECT officer, subject FROM organisation_change WHERE act = 'passwordReset'`,
    );
    expect(entry).toEqual({ officer: 'machine', subject: 'admin' });
    const other = await letIn('li');
    expect([other.code, other.complained]).toEqual([2, expect.stringContaining('an administrator resets')]);
  });
});
