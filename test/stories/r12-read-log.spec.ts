import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { aColleague } from '../support/a-colleague.js';
import { aPetition, type Petition } from '../support/a-petition.js';
import { answerOf } from '../support/answer.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import { OfficeWithDeputies } from '../support/office-with-deputies.js';
import type { Officer } from '../support/officer.js';
import { formOf, uploaded } from '../support/uploads.js';

interface Logged {
  reader: string;
  inNameOf: string | null;
  kind: string;
  what: string | null;
  relations: { zh: string }[];
  count: number;
}

const text = Buffer.from('证明：确有其事。', 'utf8');

let world: OfficeWithDeputies;
let auditor: Officer;
beforeAll(async () => {
  world = await OfficeWithDeputies.open();
  await aColleague(world.office, 'auditing', 'admin');
  await world.office.rows(`UPDATE officer SET roles = '{auditor}' WHERE id = 'auditing'`);
  auditor = await world.office.signInAs('auditing');
});
afterAll(() => world.office.close());

const logOf = async (reader: Officer, { address }: { address: string }): Promise<Logged[]> => {
  const { status, body } = await reader.get(`${address}/read-log`);
  expect(status).toBe(200);
  return body.items;
};

const entryOf = async (reader: string, kind: string, petition: Petition): Promise<Logged | undefined> =>
  (await logOf(world.staff.discipline, petition)).find((one) => one.reader === reader && one.kind === kind);

const asPetitioner = async (path: string, { number, queryCode }: Petition) => {
  const body = JSON.stringify({ number, code: queryCode });
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body };
  return fetch(`${world.office.url}/api/${path}`, init);
};

const paperOf = async (reader: Officer, petition: Petition): Promise<{ id: string; number: string }> =>
  (await reader.sees(petition)).notices.find(({ number }: { number: string | null }) => number !== null);

describe('R12 查阅记录: who reads is on record', () => {
  it('the page, a file, a paper and its delivery record, with who, by what relation, and how often on the day', async () => {
    const { window, handler } = world.staff;
    const petition = await world.atWork();
    await world.office.deliversEverything();
    const { body: file } = await uploaded(
      world.office,
      `${petition.address}/attachments`,
      formOf([['证明.txt', text]]),
      window.cookie,
    );
    const paper = await paperOf(handler, petition);
    await handler.sees(petition);
    expect((await handler.get(`${petition.address}/attachments/${file.id}`)).status).toBe(200);
    for (const part of ['document', 'delivery-record'])
      expect((await handler.get(`notices/${paper.id}/${part}?format=docx`)).status).toBe(200);
    expect(await entryOf('handler', 'casePage', petition)).toMatchObject({
      count: 2,
      inNameOf: null,
      relations: [{ zh: '承办人' }, { zh: '承办单位人员' }],
    });
    expect(await entryOf('handler', 'attachment', petition)).toMatchObject({ count: 1, what: '证明.txt' });
    expect((await entryOf('handler', 'paper', petition))?.what).toContain(paper.number);
    expect(await entryOf('handler', 'deliveryRecord', petition)).toBeDefined();
  });

  it('a refused read is not in it: nothing was read', async () => {
    const { transportHandler, handler } = world.staff;
    const petition = await world.atWork();
    expect((await transportHandler.get(petition.address)).status).toBe(404);
    expect((await handler.get(`${petition.address}/attachments/00000000-0000-4000-8000-000000000000`)).status).toBe(
      404,
    );
    const kinds = (await logOf(world.staff.discipline, petition)).map(({ reader, kind }) => `${reader} ${kind}`);
    expect(kinds.filter((one) => one.startsWith('transportHandler') || one === 'handler attachment')).toEqual([]);
  });

  it('names at whose desk a deputy read it', async () => {
    const petition = await world.atWork();
    await world.whileStandingIn({ by: 'head', principal: 'head', deputy: 'transportHead' }, 'leader', async () => {
      await world.staff.transportHead.sees(petition);
    });
    expect(await entryOf('transportHead', 'casePage', petition)).toMatchObject({
      inNameOf: '陈主任',
      relations: [{ zh: '承办单位人员' }],
    });
  });

  it('the petitioner at their own page and papers, and a letter in the inbox once a day', async () => {
    const { head } = world.staff;
    const petition = await world.atWork();
    await world.office.deliversEverything();
    expect((await asPetitioner('track', petition)).status).toBe(200);
    const { notices } = (await answerOf(await asPetitioner('track', petition))).body;
    expect((await asPetitioner(`track/notices/${notices[0].id}/document?format=docx`, petition)).status).toBe(200);
    expect(await entryOf('petitioner', 'track', petition)).toMatchObject({ count: 2, relations: [{ zh: '信访人' }] });
    expect(await entryOf('petitioner', 'paper', petition)).toMatchObject({ count: 1 });
    for (let time = 0; time < 2; time += 1) await head.get('inbox');
    const letters = (await logOf(world.staff.discipline, petition)).filter(({ kind }) => kind === 'letter');
    expect(letters.length).toBeGreaterThan(0);
    expect(letters.every(({ count, relations }) => count === 1 && relations[0]?.zh === '文书收件人')).toBe(true);
  });

  it('is shown to the committee, the efficiency office and the auditor, whose reading of it is on record, and to nobody else', async () => {
    const { discipline, secretary, efficiency, ...others } = world.staff;
    const petition = await world.atWork();
    for (const reader of [discipline, secretary, efficiency, auditor]) {
      await logOf(reader, petition);
      expect((await reader.sees(petition)).showsReadLog).toBe(true);
    }
    for (const kind of ['readLog', 'casePage']) expect(await entryOf('auditing', kind, petition)).toBeDefined();
    for (const reader of Object.values(others))
      expect([reader.id, (await reader.get(`${petition.address}/read-log`)).status]).toEqual([reader.id, 403]);
    expect((await world.staff.leader.sees(petition)).showsReadLog).toBe(false);
  });

  it('of a sealed matter it is shown to those who may see the matter', async () => {
    const { window, discipline, secretary, efficiency } = world.staff;
    const accusation = await aPetition().accusing('handler').registeredBy(window);
    await secretary.sees(accusation);
    expect((await logOf(discipline, accusation))[0]).toMatchObject({
      reader: 'secretary',
      relations: [{ zh: '获授权查看检举控告' }],
    });
    for (const reader of [efficiency, auditor]) {
      const nowhere = await reader.get('petitions/JB-2026-99999/read-log');
      expect(await reader.get(`${accusation.address}/read-log`)).toMatchObject({ status: 404, body: nowhere.body });
    }
  });

  it('does not tell a member of the committee that others read a proceeding about them', async () => {
    const { discipline, efficiency, secretary } = world.staff;
    const petition = await world.atWork();
    const { body } = await discipline.post('accountability', {
      officer: 'efficiency',
      situation: 6,
      facts: '推诿',
      petition: petition.number,
    });
    expect(body).toMatchObject({ number: petition.number });
    await discipline.get(`accountability/${body.process}`);
    expect(await entryOf('discipline', 'accountability', petition)).toBeDefined();
    expect((await logOf(efficiency, petition)).filter(({ kind }) => kind === 'accountability')).toEqual([]);
    expect((await logOf(secretary, petition)).filter(({ kind }) => kind === 'accountability')).toHaveLength(1);
  });

  it('loses nothing: the application can neither take a read away nor count it less', async () => {
    const petition = await world.atWork();
    await world.staff.handler.sees(petition);
    for (const statement of [
      'DELETE FROM read_log',
      `UPDATE read_log SET reader = 'window'`,
      'UPDATE read_log SET count = 1',
      `UPDATE read_log SET relations = '{}', count = count + 1`,
    ])
      await expect(
        world.office.owner.transaction(async (inside) => {
          await inside.query('SET LOCAL ROLE banjie_app');
          await inside.query(statement);
        }),
      ).rejects.toThrow(/permission denied|reads are only added/);
  });

  keepsTheInvariants(() => world.office);
});

/** Which answers hold what is read of one matter with an id in its address, and which hold nothing of any. */
const logged = [
  'GET /api/petitions/{number}',
  'GET /api/petitions/{number}/attachments/{id}',
  'GET /api/petitions/{number}/read-log',
  'GET /api/notices/{id}/document',
  'GET /api/notices/{id}/delivery-record',
  'GET /api/accountability/{id}',
  'GET /api/call-backs/{process}/script',
  'GET /api/decisions/{process}',
  'GET /api/inbox',
  'POST /api/track',
  'POST /api/track/notices/{id}/document',
];
const ofNoMatter = [
  'pictures/{kind}',
  'calendar/{year}',
  'ledger/{officer}',
  'organisation/export/{kind}',
  'organisation/template/{kind}',
  'organisation/officers/{id}/holdings',
  'organisation/units/{id}/merger',
  'merit-lists/{id}/document',
  'registers/{register}',
  'lists/{name}',
  'registers/{register}/totals',
  // Each download is on a record of its own (`export_download`).
  'exports/{id}/file',
  'destructions/{id}/document',
  // Nothing of what it was about is left.
  'destroyed-matters/{number}',
];

describe('every way to read', () => {
  it('one matter is one that is logged', () => {
    const { paths } = JSON.parse(readFileSync('apps/api/openapi.json', 'utf8')) as {
      paths: Record<string, Record<string, unknown>>;
    };
    const reads = Object.keys(paths)
      .filter((path) => paths[path]?.['get'] && path.includes('{'))
      .map((path) => `GET ${path}`);
    const known = [...logged, ...ofNoMatter.map((path) => `GET /api/${path}`)];
    expect(reads.filter((read) => !known.includes(read))).toEqual([]);
  });
});
