import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPetition, type Petition } from '../support/a-petition.js';
import type { Answer } from '../support/answer.js';
import { aJpeg } from '../support/hostile-files.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import type { Officer } from '../support/officer.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';
import { formOf, leavingNothing, uploaded, type Field } from '../support/uploads.js';

let office: TrialOffice;
let window: Officer;
let handler: Officer;
let petition: Petition;
beforeAll(async () => {
  office = await openTrialOffice();
  [window, handler] = (await Promise.all(['window', 'handler'].map((id) => office.signedInAs(id)))) as [
    Officer,
    Officer,
  ];
  petition = await aPetition().registeredBy(window);
  await office.deliversEverything();
});
afterAll(() => office.close());

const post = (path: string, body: FormData, cookie = window.cookie): Promise<Answer> =>
  uploaded(office, path, body, cookie);

const attached = (name: string, bytes: Buffer, officer = window, to: Petition = petition): Promise<Answer> =>
  post(`${to.address}/attachments`, formOf([[name, bytes]]), officer.cookie);

const leavesNothing = (ask: () => Promise<Answer>): Promise<Answer> => leavingNothing(office, ask);

describe('R2 a file that is attached', () => {
  it('lies encrypted, with the digest of its bytes in the history and its name only on the case page', async () => {
    const { body } = await attached('张三丰.txt', Buffer.from('低保证明原文'));
    const [row] = await office.rows<{ sealed: Buffer; digest: string }>(
      'SELECT sealed, digest FROM attachment WHERE id = $1',
      [body.id],
    );
    expect(row?.sealed.includes(Buffer.from('低保证明原文'))).toBe(false);
    const seen = await window.sees(petition);
    const entry = seen.timeline.findLast(({ type }: { type: string }) => type === 'ATTACHMENT_ADDED');
    expect([entry.details.digest, entry.actor, JSON.stringify(entry).includes('张三丰')]).toEqual([
      row?.digest,
      'window',
      false,
    ]);
    expect(seen.attachments.at(-1)).toMatchObject({
      id: body.id,
      name: '张三丰.txt',
      size: 18,
      scan: 'notScanned',
      addedBy: '王晓窗',
    });
  });

  it('is for those who may read the case, and for nobody else', async () => {
    const accusation = await aPetition().accusing('handler').registeredBy(window);
    const discipline = await office.signedInAs('discipline');
    await discipline.does('signFor', accusation);
    const { body } = await attached('举报.txt', Buffer.from('证据'), discipline, accusation);
    const answers = await Promise.all([
      handler.get(`${accusation.address}/attachments/${body.id}`),
      window.get(`${petition.address}/attachments/${body.id}`),
      handler.get(`${petition.address}/attachments/019c0000-0000-7000-8000-000000000001`),
      window.get(`${petition.address}/attachments/..%2f1`),
      attached('x.txt', Buffer.from('x'), handler, accusation),
      attached('x.txt', Buffer.from('x'), handler),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404]);
    expect((await discipline.get(`${accusation.address}/attachments/${body.id}`)).status).toBe(200);
  });

  it.each([
    ['../../etc/passwd.txt', 'passwd.txt'],
    ['C:\\Windows\\x.txt', 'x.txt'],
    ['..txt', 'txt'],
    ['a\u202etxt.exe.txt', 'atxt.exe.txt'],
    [`${'长'.repeat(300)}.txt`, /^长+….{11}$/],
  ])('called %j is kept under a harmless name', async (given, kept) => {
    const { status, body } = await attached(given, Buffer.from('内容'));
    if (status === 422) expect(body.code).toBe('otherKind');
    else expect(body.name).toEqual(typeof kept === 'string' ? kept : expect.stringMatching(kept));
  });
});

describe('thirty files at once', () => {
  it('are all kept, each with its entry', async () => {
    const busy = await aPetition().registeredBy(window);
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, index) => attached(`${index}.txt`, Buffer.from(String(index)), window, busy)),
    );
    const kept = answers.filter(({ status }) => status === 201).length;
    const { attachments, timeline } = await window.sees(busy);
    const entered = timeline.filter(({ type }: { type: string }) => type === 'ATTACHMENT_ADDED').length;
    expect([attachments.length, entered, answers.every(({ status }) => [201, 409].includes(status))]).toEqual([
      kept,
      kept,
      true,
    ]);
    expect(kept).toBeGreaterThan(20);
  });
});

describe('the petitioner', () => {
  const receipt = (code = petition.queryCode): Field[] => [
    ['number', petition.number],
    ['code', code],
  ];

  it('adds files with the code of the receipt, and sees which', async () => {
    const { status, body } = await post('track/attachments', formOf([['户口簿.jpg', aJpeg()]], receipt()), '');
    expect([status, body]).toEqual([201, { name: '户口簿.jpg', size: aJpeg().length }]);
    const { body: tracked } = await window.post('track', { number: petition.number, code: petition.queryCode });
    expect(tracked.attachments).toEqual([{ name: '户口簿.jpg', addedAt: expect.any(String) }]);
    expect((await window.sees(petition)).attachments.at(-1)).toMatchObject({ name: '户口簿.jpg', addedBy: '信访人' });
  });

  it('is not listened to without it, or where it comes after the file', async () => {
    const late = formOf([['a.txt', Buffer.from('x')]]);
    for (const [name, value] of receipt()) late.append(name, value);
    const files: [string, Buffer][] = [['a.txt', Buffer.from('x')]];
    const before = await office.rows('SELECT count(*) FROM attachment');
    const answers = [
      await post('track/attachments', formOf(files, receipt('WRONGCODE00')), ''),
      await post('track/attachments', formOf(files), ''),
      await post('track/attachments', late, ''),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 422, 422]);
    expect(await office.rows('SELECT count(*) FROM attachment')).toEqual(before);
  });

  it('adds nothing to a matter that has its result', async () => {
    const answered = await aPetition().registeredBy(window);
    await window.does('answerOnTheSpot', answered);
    const fields: Field[] = [
      ['number', answered.number],
      ['code', answered.queryCode],
    ];
    const { status, body } = await post('track/attachments', formOf([['a.txt', Buffer.from('x')]], fields), '');
    expect([status, body.code]).toEqual([409, 'notAllowedNow']);
  });
});

describe('R12 who sees a petitioner unmasked', () => {
  const person = (id = '0') => `${petition.address}/people/${id}/reveal`;

  it('says why, and is on record for those who oversee', async () => {
    expect((await window.sees(petition)).petitioners[0]).toEqual({
      id: 0,
      name: '张**',
      phone: '139****5678',
      representative: false,
    });
    const { status, body } = await window.post(person(), { reason: '电话约定上门核实' });
    expect([status, body]).toEqual([
      200,
      expect.objectContaining({ name: '张三丰', phone: '13912345678', idNumber: '11010519491231002X' }),
    ]);
    expect((await window.sees(petition)).petitioners[0].name).toBe('张**');
    const coordinator = await office.signedInAs('coordinator');
    expect((await coordinator.sees(petition)).reveals).toEqual([
      { person: 0, officer: '王晓窗', reason: '电话约定上门核实', at: expect.any(String) },
    ]);
  });

  it('is refused without a reason, for nobody, and to whoever may not read the case', async () => {
    const answers = await Promise.all([
      leavesNothing(() => window.post(person(), { reason: '看' })),
      window.post(person('7'), { reason: '核实情况' }),
      window.post(person('x'), { reason: '核实情况' }),
      handler.post(person(), { reason: '核实情况' }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([422, 404, 404, 404]);
  });

  it('cannot be struck out by the application’s own role', async () => {
    const attempts = [
      'UPDATE reveal SET reason = $1',
      'DELETE FROM reveal WHERE reason <> $1',
      'UPDATE attachment SET name = $1',
      'DELETE FROM attachment WHERE name <> $1',
    ];
    for (const statement of attempts)
      await expect(office.runtime.manager.query(statement, ['x'])).rejects.toThrow(/permission denied/);
  });
});

keepsTheInvariants(() => office);
