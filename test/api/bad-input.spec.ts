import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPetition, type Petition } from '../support/a-petition.js';
import { answerOf, type Answer } from '../support/answer.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import type { Officer } from '../support/officer.js';
import { changedTables, rowCounts } from '../support/row-counts.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';
import { acts, good, registrations } from './bad-input/forms.js';

let office: TrialOffice;
let window: Officer;
let handler: Officer;
let discipline: Officer;
let petition: Petition;

beforeAll(async () => {
  office = await openTrialOffice();
  [window, handler, discipline] = (await Promise.all(
    ['window', 'handler', 'discipline'].map((id) => office.signedInAs(id)),
  )) as [Officer, Officer, Officer];
  await office.signedInAs('admin');
  petition = await aPetition().registeredBy(window);
  await window.does('handOver', petition, { unit: 'civilAffairs' });
  await handler.does('signFor', petition);
  await office.deliversEverything();
});
afterAll(() => office.close());

/** What every refusal owes the person: status, code, both languages, a way to find the mistake. */
function expectProblem({ status, type, body }: Answer, expected: { status: number; code?: string }): void {
  expect(body).toMatchObject({
    type: expect.stringMatching(/^urn:banjie:problem:/),
    title: expect.stringMatching(/\p{Script=Han}.* \w/u),
    status: expected.status,
    code: expected.code ?? expect.any(String),
    detail: expect.stringMatching(/\p{Script=Han}/u),
    detailEn: expect.stringMatching(/^[\x20-\x7e]|[A-Za-z]{3}/),
  });
  expect([status, type]).toEqual([expected.status, expect.stringContaining('application/problem+json')]);
}

/** The answer, after making sure that it left nothing behind. */
async function refused(ask: () => Promise<Answer>): Promise<Answer> {
  const before = await rowCounts(office.owner);
  const answer = await ask();
  expect(changedTables(before, await rowCounts(office.owner))).toEqual([]);
  return answer;
}

describe('R2 a registration form with', () => {
  it.each(registrations)('%s is refused, field by field, and writes nothing', async (_why, form, path) => {
    const answer = await refused(() => window.post('petitions', form));
    expectProblem(answer, { status: 422, code: 'invalid' });
    expect(answer.body.issues.map((issue: { path: string }) => issue.path)).toContain(path);
    expect([answer.body.detail, answer.body.detailEn]).toEqual([
      expect.not.stringContaining(' / '),
      expect.not.stringMatching(/\p{Script=Han}/u),
    ]);
    for (const { message } of answer.body.issues) expect(message).toMatch(/^[^/]*\p{Script=Han}.* \/ .*[a-z]/u);
  });

  it('a wrong ID check digit is registered, with a warning', async () => {
    const { status, body } = await window.post('petitions', {
      ...good,
      petitioners: [{ name: '张三', idNumber: '110105194912310021' }],
    });
    await office.deliversEverything();
    expect([status, body.warnings]).toEqual([
      201,
      [expect.objectContaining({ path: 'petitioners.0.idNumber', zh: expect.any(String), en: expect.any(String) })],
    ]);
  });

  it('an emoji, a rare character and right-to-left text is registered as it is', async () => {
    const title = '😀 👨\u200d👩\u200d👧 𠮷野家　مرحبا नेपाल é';
    const { body } = await window.post('petitions', { ...good, title });
    await office.deliversEverything();
    expect((await window.sees({ address: `petitions/${body.number}` })).title).toBe(title);
  });
});

describe('the form of an act with', () => {
  it.each(acts)('%s is refused, field by field, and writes nothing', async (_why, act, form, path) => {
    const officer = act === 'setSuperiorDate' ? await office.signedInAs('coordinator') : handler;
    const answer = await refused(() => officer.post(`${petition.address}/acts/${act}`, form));
    expectProblem(answer, { status: 422, code: 'invalid' });
    expect(answer.body.issues.map((issue: { path: string }) => issue.path)).toContain(path);
  });

  it('null is refused, even where there is nothing to fill in', async () => {
    const unsigned = await aPetition().registeredBy(window);
    await window.does('handOver', unsigned, { unit: 'civilAffairs' });
    await office.deliversEverything();
    expectProblem(await refused(() => handler.post(`${unsigned.address}/acts/signFor`, null)), {
      status: 422,
      code: 'invalid',
    });
  });

  it.each([
    ['orderCompletion', 'supervision'],
    ['openFinding', 'accountability'],
  ])('%s on something unknown is not found', async (act, kind) => {
    for (const id of ['1', 'null', '../health', '%00', '019c0000-0000-7000-8000-000000000001', "' OR 1=1 --"]) {
      expectProblem(await refused(() => discipline.post(`${kind}/${encodeURIComponent(id)}/acts/${act}`, {})), {
        status: 404,
      });
    }
  });
});

describe('an address with', () => {
  it.each([
    'petitions/%00',
    'petitions/XF-2026-00001%00',
    'petitions/..%2f..%2fetc%2fpasswd',
    'petitions/__proto__',
    'petitions/constructor',
    `petitions/${'9'.repeat(150)}`,
    'ledger/__proto__',
    'ledger/%00',
    'nowhere',
    '../api/queue/../nowhere',
    'petitions/XF-2026-00001/acts',
    'petitions/xstate.init',
  ])('%s is not found', async (path) => {
    expectProblem(await refused(() => window.get(path)), { status: 404 });
  });

  it.each(['petitions/%', 'petitions/%zz', 'petitions/%C3%28', 'petitions/%ED%A0%80'])(
    '%s is refused',
    async (path) => {
      const answer = await refused(() => window.get(path));
      expect([path, answer.status >= 400 && answer.status < 500]).toEqual([path, true]);
      expectProblem(answer, { status: answer.status });
    },
  );

  it.each([
    'reply%00',
    'xstate.done',
    'xstate.after.generalReply.redCard.petition.open',
    '__proto__',
    'constructor',
    'toString',
    'REPLIED',
    'Reply',
    'a'.repeat(150),
  ])('the act %s is not found', async (act) => {
    expectProblem(await refused(() => handler.post(`${petition.address}/acts/${act}`, { text: '答复' })), {
      status: 404,
    });
  });

  it.each([
    'queue?cursor=nonsense',
    'queue?cursor=~',
    'queue?limit=0',
    'queue?limit=201',
    'queue?limit=x',
    'queue?unit=',
    'queue?colour=red',
    'queue?cursor=%00',
    'queue?cursor=infinity~1',
    'queue?limit=1&limit=2',
    'ledger/window?year=1',
  ])('the question %s is refused', async (path) => {
    expectProblem(await refused(() => window.get(path)), { status: 422, code: 'invalid' });
  });
});

describe('a body that', () => {
  const send = (body: string | Buffer, headers: Record<string, string> = {}, path = 'petitions') =>
    refused(async () =>
      answerOf(
        await fetch(`${office.url}/api/${path}`, {
          method: 'POST',
          headers: { cookie: window.cookie, 'content-type': 'application/json', ...headers },
          body,
        }),
      ),
    );

  it.each([
    ['{"title":', 400],
    ['', 400],
    ['{"title":"a"}}', 400],
    ["{'title':1}", 400],
    ['{"a":NaN}', 400],
    ['{"__proto__":{"admin":true}}', 400],
    ['{"constructor":{"prototype":{"x":1}}}', 400],
  ])('is %s is a bad request', async (body, status) => {
    expectProblem(await send(body), { status });
  });

  it('has ten megabytes is too large', async () => {
    expectProblem(await send(`{"title":"${'x'.repeat(10_000_000)}"}`), { status: 413, code: 'tooLarge' });
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/json; charset=gbk',
    'application/xml',
  ])('is %s is not understood', async (type) => {
    expectProblem(await send('{}', { 'content-type': type }), { status: 415, code: 'unsupportedFormat' });
  });

  it.each<Record<string, string>>([
    { 'content-type': 'application/json; charset=gbk' },
    { 'content-type': 'application/json;charset="utf-16"' },
    { 'content-encoding': 'gzip' },
  ])('says %j is not read as something else', async (headers) => {
    expectProblem(await send(JSON.stringify(good), headers), { status: 415, code: 'unsupportedFormat' });
  });

  it('says it is UTF-8, in whatever letters, is read', async () => {
    for (const charset of ['utf-8', 'UTF-8', '"utf-8"'])
      expect(
        (await window.post('petitions', { title: '' }, { 'content-type': `application/json; charset=${charset}` }))
          .status,
      ).toBe(422);
  });

  it('nests two hundred thousand deep is refused in an instant', async () => {
    const brackets = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    for (const path of ['petitions', `${petition.address}/acts/reply`, 'track', 'session']) {
      const answer = await send(`{"text":${brackets}}`, {}, path);
      expectProblem(answer, { status: 422 });
    }
  });

  it('is no text at all is a bad request', async () => {
    const answer = await send(Buffer.from([0xff, 0xfe, 0x00, 0x80]));
    expectProblem(answer, { status: 400 });
  });

  it.each(['session', 'track', 'trial/clock', 'accountability'])(
    'is nonsense is refused by %s as well',
    async (path) => {
      const officer = {
        session: window,
        track: window,
        'trial/clock': await office.signedInAs('admin'),
        accountability: discipline,
      }[path]!;
      for (const body of [
        {},
        [],
        null,
        { a: 1 },
        { account: { $ne: null }, password: { $ne: null } },
        { number: ['x'], code: 1 },
        { advanceHours: -1 },
        { to: 'tomorrow' },
        { officer: 'handler', situation: 23, facts: 'x' },
        { number: '\u0000', code: '\u0000' },
      ]) {
        const answer = await officer.post(path, body);
        expectProblem(answer, { status: 422 });
      }
    },
  );
});

keepsTheInvariants(() => office);
