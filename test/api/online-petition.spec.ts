import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { answerOf } from '../support/answer.js';
import { openOffice } from '../../apps/api/src/server.js';
import { apiOf, openTrialOffice, type TrialOffice } from '../support/trial-office.js';

let office: TrialOffice;
beforeAll(async () => {
  office = await openTrialOffice();
});
afterAll(() => office?.close());
// All come from one address here.
beforeEach(() => office.rows('DELETE FROM failed_sign_in'));

const petition = {
  lane: 'appealOrRequest',
  title: '村口路灯不亮',
  content: '已经一个月了，晚上走路危险。',
  name: '张三',
  phone: '13912345678',
};
const accusation = { lane: 'accusation', title: '反映违规收费', content: '去年以来多次收费不给票。' };

async function submit(form: object, key = crypto.randomUUID() as string, url = office.url) {
  const headers: Record<string, string> = {
    'content-type': 'application/json',
    ...(key === '' ? {} : { 'idempotency-key': key }),
  };
  return answerOf(await fetch(`${url}/api/petitions/online`, { method: 'POST', headers, body: JSON.stringify(form) }));
}

const processOf = async (number: string) =>
  (
    await office.rows<{ first_contact: string; sealed: boolean; recused: string[]; channel: string; flags: string[] }>(
      `SELECT p.first_contact, p.sealed, p.recused, t.channel, t.flags FROM process p JOIN case_file c ON c.id = p.case_id JOIN petition t ON t.case_id = c.id
     WHERE c.number = $1 AND p.kind = 'petition'`,
      [number],
    )
  )[0];

describe('a petition that comes in online (R1, R2)', () => {
  it('is registered as at the window, with the coordination desk as first contact', async () => {
    const { status, body } = await submit(petition);
    expect([status, Object.keys(body).sort()]).toEqual([201, ['number', 'queryCode']]);
    expect(await processOf(body.number)).toEqual({
      first_contact: 'coordinator',
      sealed: false,
      recused: [],
      channel: 'online',
      flags: [],
    });
    expect(
      (await (await office.signedInAs('coordinator')).list('queue')).map(({ number }: { number: string }) => number),
    ).toContain(body.number);
    await office.deliversEverything();
    const tracked = await answerOf(
      await fetch(`${office.url}/api/track`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ number: body.number, code: body.queryCode }),
      }),
    );
    expect(tracked.body.notices).toHaveLength(1);
  });

  it('goes to the officer the office named', async () => {
    const admin = await office.signedInAs('admin');
    expect((await admin.post('online-contact', { officer: 'nobody' })).status).toBe(422);
    expect((await admin.post('online-contact', { officer: 'window' })).body).toEqual({ officer: 'window' });
    expect((await processOf((await submit(petition)).body.number))?.first_contact).toBe('window');
    await admin.post('online-contact', { officer: null });
    expect((await admin.get('online-contact')).body).toEqual({ officer: null });
  });

  it('is one case, however often and at once it is sent', async () => {
    const key = crypto.randomUUID();
    const answers = await Promise.all([submit(petition, key), submit(petition, key), submit(petition, key)]);
    const registered = answers.filter(({ status }) => status === 201);
    expect(answers.every(({ status }) => [201, 409].includes(status))).toBe(true);
    expect(new Set([...registered, await submit(petition, key)].map(({ body }) => body.number)).size).toBe(1);
  });

  it('may be anonymous', async () => {
    const { body } = await submit({ ...petition, name: undefined, phone: undefined });
    expect((await processOf(body.number))?.flags).toEqual(['anonymous']);
  });

  it.each([
    ['no lane', { ...petition, lane: undefined }],
    ['no content', { ...petition, content: ' ' }],
    ['a channel of its own', { ...petition, channel: 'visit' }],
    ['a telephone longer than any', { ...petition, phone: '1'.repeat(101) }],
  ])('with %s is refused and not counted', async (_, form) => {
    expect((await submit(form)).status).toBe(422);
    expect(await office.rows('SELECT FROM failed_sign_in')).toEqual([]);
  });

  it('without a key is refused, for it could come in twice', async () => {
    expect((await submit(petition, '')).status).toBe(422);
  });

  it('waits where too many come from one address, also in a burst', async () => {
    const statuses = (await Promise.all(Array.from({ length: 9 }, () => submit(petition)))).map(({ status }) => status);
    expect([
      statuses.filter((status) => status === 201).length,
      statuses.filter((status) => status === 429).length,
    ]).toEqual([5, 4]);
  });
});

describe('a petition that is sent again (R2)', () => {
  it.each([1, 40])(
    'gets its first answer, however many have come since and %i at once, and is not counted',
    async (times) => {
      const key = crypto.randomUUID();
      const first = await submit(petition, key);
      expect(first.status).toBe(201);
      while ((await submit(petition)).status === 201);
      const counted = await office.rows('SELECT FROM failed_sign_in');
      const again = await Promise.all(Array.from({ length: times }, () => submit(petition, key)));
      expect(again.map(({ status, body }) => [status, body])).toEqual(again.map(() => [201, first.body]));
      expect(await office.rows('SELECT FROM failed_sign_in')).toEqual(counted);
      expect((await submit({ ...petition, title: '另一件' }, key)).body.code).toBe('keyReused');
      expect((await submit(petition)).status).toBe(429);
    },
  );

  it('gets it at another process as well', async () => {
    const key = crypto.randomUUID();
    const first = await submit(petition, key);
    while ((await submit(petition)).status === 201);
    const other = await openOffice(apiOf(office.databaseUrl), false);
    try {
      await other.app.listen(0, '127.0.0.1');
      const url = (await other.app.getUrl()).replace('[::1]', '127.0.0.1');
      expect((await submit(petition, crypto.randomUUID(), url)).status).toBe(429);
      expect((await submit(petition, key, url)).body).toEqual(first.body);
    } finally {
      await other.close();
    }
  });
});

describe('an accusation that comes in online (R12)', () => {
  it('is in the sealed lane, with one of the committee as first contact', async () => {
    const { status, body } = await submit({ ...accusation, about: '赵建设' });
    expect([status, Object.keys(body).sort()]).toEqual([201, ['number', 'queryCode']]);
    expect(await processOf(body.number)).toMatchObject({
      first_contact: 'discipline',
      sealed: true,
      recused: ['handler2'],
    });
    for (const account of ['coordinator', 'window', 'handler2', 'leader2']) {
      expect([account, (await (await office.signedInAs(account)).get(`petitions/${body.number}`)).status]).toEqual([
        account,
        404,
      ]);
    }
  });

  it('of the committee’s own officer comes to somebody else and stays closed to them', async () => {
    const { body } = await submit({ ...accusation, about: '镇纪委的孙纪检' });
    expect(await processOf(body.number)).toMatchObject({ first_contact: 'secretary', recused: ['discipline'] });
    expect((await (await office.signedInAs('discipline')).get(`petitions/${body.number}`)).status).toBe(404);
  });

  it('of two who open the sealed lane is one of their unit, and leaves nothing for either to read', async () => {
    const before = await office.rows('SELECT number FROM case_file');
    const { status, body } = await submit({ ...accusation, about: '孙纪检、钱书记' });
    expect([status, body.issues]).toEqual([
      422,
      [{ path: 'complainedUnit', message: expect.stringContaining('上一级纪检监察机关') }],
    ]);
    expect(await office.rows('SELECT number FROM case_file')).toEqual(before);
  });
});
