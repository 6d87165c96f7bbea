import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { aPetition } from '../support/a-petition.js';
import { bare, NoticeFiles } from '../support/notice-files.js';
import { accountabilityCase, supervisionCase, type Officer } from '../support/officer.js';
import { readPdf } from '../support/pdf.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';
import { readWord } from '../support/word.js';

let office: TrialOffice;
let window: Officer;
let handler: Officer;
let discipline: Officer;
let files: NoticeFiles;

beforeAll(async () => {
  office = await openTrialOffice();
  files = new NoticeFiles(office);
  [window, handler, discipline] = (await Promise.all(
    ['window', 'handler', 'discipline'].map((id) => office.signedInAs(id)),
  )) as [Officer, Officer, Officer];
});
afterAll(() => office.close());

describe('who may have a notice as a file', () => {
  it('those who may read the case and those it was delivered to, nobody else', async () => {
    const petition = await aPetition().registeredBy(window);
    await window.does('handOver', petition, { unit: 'civilAffairs' });
    const [slip] = await files.noticesOf(petition, 'handOverSlip');
    const [stranger, leader] = await Promise.all(['handler2', 'leader'].map((id) => office.signedInAs(id)));
    expect(await files.statusesFor(slip!, handler)).toEqual([200, 200]);
    expect(await files.statusesFor(slip!, leader!)).toEqual([200, 200]);
    expect(await files.statusesFor(slip!, stranger!)).toEqual([404, 404]);
    expect((await files.documentOf(slip!, 'pdf', null)).status).toBe(401);
    expect((await files.documentOf(slip!, 'exe', window)).status).toBe(422);
    const [unknown, forbidden] = [
      await files.documentOf(randomUUID(), 'pdf', stranger!),
      await files.documentOf(slip!, 'pdf', stranger!),
    ];
    expect(forbidden.file.equals(unknown.file)).toBe(true);
    expect((await files.documentOf('nothing', 'pdf', window)).status).toBe(404);
  });

  it('is on record where the file names the petitioner, whom the page masks (R12)', async () => {
    const petition = await aPetition().registeredBy(window);
    await window.does('handOver', petition, { unit: 'civilAffairs' });
    await handler.does('signFor', petition);
    await handler.does('reply', petition);
    const [slip, reply] = [
      (await files.noticesOf(petition, 'handOverSlip'))[0]!,
      (await files.noticesOf(petition, 'reply'))[0]!,
    ];
    expect((await files.documentOf(slip, 'pdf', handler)).status).toBe(200);
    expect((await handler.sees(petition)).reveals).toEqual([]);
    expect((await files.documentOf(reply, 'docx', handler)).status).toBe(200);
    expect((await handler.sees(petition)).reveals).toEqual([
      expect.objectContaining({ person: 0, officer: '李承办', reason: expect.stringMatching(/^下载文书 .*号$/) }),
    ]);
  });

  it('a notice that is not issued yet is not there', async () => {
    const petition = await aPetition().registeredBy(window);
    const { id } = await files.filed(petition, 'reminder', 104);
    await office.rows('UPDATE notice SET issued_at = NULL WHERE id = $1', [id]);
    expect(await files.statusesFor(id, window)).toEqual([404, 404]);
  });

  it('of a sealed case: cleared staff, and the accuser by their receipt, whose paper names nobody (R12)', async () => {
    const accusation = await aPetition().accusing('handler').registeredBy(window);
    const [receipt] = await files.noticesOf(accusation, 'receipt');
    const [slip] = await files.noticesOf(accusation, 'handOverSlip');
    for (const officer of ['window', 'handler', 'head', 'leader', 'leader2', 'coordinator', 'efficiency', 'admin']) {
      const reader = await office.signedInAs(officer);
      for (const id of [receipt!, slip!].filter(Boolean))
        expect([officer, await files.statusesFor(id, reader)]).toEqual([officer, [404, 404]]);
    }
    expect(await files.statusesFor(receipt!, discipline)).toEqual([200, 200]);
    const { text } = readPdf((await files.downloadedWith(accusation, receipt!)).file);
    expect(bare(text)).toContain(accusation.number);
    for (const secret of ['李承办', '民政办', '收受财物', '张三']) expect(bare(text)).not.toContain(secret);
  });

  it('of an accountability case: the officer concerned theirs, no colleague, and not who else received it (R6)', async () => {
    const { body } = await discipline.post('accountability', {
      officer: 'handler',
      situation: 6,
      facts: '逾期三日未答复',
    });
    const clue = accountabilityCase(body.process);
    await discipline.does('openFinding', clue);
    await discipline.does('recordFinding', clue);
    const [invitation] = await files.noticesOf(body, 'statementInvited');
    const head = await office.signedInAs('head');
    expect(await files.statusesFor(invitation!, handler)).toEqual([200, 200]);
    expect(await files.statusesFor(invitation!, head)).toEqual([404, 404]);
    const own = readPdf((await files.fileOf(`notices/${invitation!}/delivery-record?format=pdf`, handler)).file).text;
    const whole = readPdf(
      (await files.fileOf(`notices/${invitation!}/delivery-record?format=pdf`, discipline)).file,
    ).text;
    expect([own.includes('孙纪检'), own.includes('李承办')]).toEqual([false, true]);
    expect(whole).toContain('李承办');
  });
});

describe('a notice of an accountability process within a petition’s case', () => {
  it('is not for those who only see the petition (R6)', async () => {
    const petition = await aPetition().registeredBy(window);
    await window.does('handOver', petition, { unit: 'civilAffairs' });
    await handler.does('signFor', petition);
    await office.hoursPass(24 * 12);
    const [supervised] = (await discipline.list('supervision')).filter(
      ({ number }: { number: string }) => number === petition.number,
    );
    await discipline.does('openAccountability', supervisionCase(supervised.id), { officer: 'handler' });
    const [opened] = (await discipline.list('accountability')).filter(
      ({ number }: { number: string }) => number === petition.number,
    );
    await discipline.does('recordFinding', accountabilityCase(opened.id));
    const [invitation] = await files.noticesOf(petition, 'statementInvited');
    const [card] = await files.noticesOf(petition, 'redCard');
    const head = await office.signedInAs('head');
    expect([await files.statusesFor(card!, head), await files.statusesFor(card!, window)]).toEqual([
      [200, 200],
      [200, 200],
    ]);
    expect([await files.statusesFor(invitation!, head), await files.statusesFor(invitation!, window)]).toEqual([
      [404, 404],
      [404, 404],
    ]);
    expect([await files.statusesFor(invitation!, handler), await files.statusesFor(invitation!, discipline)]).toEqual([
      [200, 200],
      [200, 200],
    ]);
  });
});

describe('the petitioner', () => {
  it('has what was addressed to them, by number and code, and nothing else', async () => {
    const petition = await aPetition().registeredBy(window);
    await window.does('handOver', petition, { unit: 'civilAffairs' });
    const [receipt] = await files.noticesOf(petition, 'receipt');
    const [slip] = await files.noticesOf(petition, 'handOverSlip');
    const other = await aPetition().registeredBy(window);
    const [pdf, word] = [
      await files.downloadedWith(petition, receipt!),
      await files.downloadedWith(petition, receipt!, 'docx'),
    ];
    expect([pdf.status, pdf.name.startsWith('登记回执 收〔2026〕')]).toEqual([200, true]);
    expect(bare(readWord(word.file).text)).toContain(petition.number);
    expect((await files.downloadedWith(petition, slip!)).status).toBe(404);
    expect((await files.downloadedWith(other, receipt!)).status).toBe(404);
    expect((await files.downloadedWith(petition, receipt!, 'pdf', 'WRONGCODE00')).status).toBe(404);
    expect((await files.downloadedWith(petition, 'nothing')).status).toBe(404);
    const answer = await fetch(`${office.url}/api/track`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ number: petition.number, code: petition.queryCode }),
    });
    expect(((await answer.json()) as { notices: { id: string }[] }).notices.map(({ id }) => id)).toEqual([receipt]);
  });

  it('is made to wait after guessing codes', async () => {
    const petition = await aPetition().registeredBy(window);
    const [receipt] = await files.noticesOf(petition, 'receipt');
    for (let guess = 0; guess < 5; guess += 1)
      await files.downloadedWith(petition, receipt!, 'pdf', `WRONGCODE0${guess}`);
    expect((await files.downloadedWith(petition, receipt!)).status).toBe(429);
  });
});

describe('the delivery record', () => {
  it('says who received the notice, by which channel, when, and what proves it', async () => {
    const petition = await aPetition().registeredBy(window);
    const { id, number } = await files.filed(petition, 'supervisionLetter', 105);
    await office.rows(`UPDATE delivery SET read_at = '2026-03-05T03:20:00Z' WHERE notice_id = $1`, [id]);
    await office.rows(
      `INSERT INTO delivery (notice_id, recipient, channel, delivered_at, proof) VALUES ($1, 'head', 'mail', '2026-03-05T02:01:00Z', '250 2.0.0 Ok: queued as 4C1')`,
      [id],
    );
    const { file, name } = await files.fileOf(`notices/${id}/delivery-record?format=pdf`, window);
    expect(name).toBe(`督办函送达回证 ${number}.pdf`);
    const text = bare(readPdf(file).text);
    for (const words of [
      '送达回证',
      '《督办函》',
      number,
      petition.number,
      '民政办李承办',
      '系统收件箱',
      '2026年3月5日 10:00',
      '2026年3月5日 11:20查阅',
      '民政办陈主任',
      '电子邮件',
      '250 2.0.0 Ok: queued as 4C1',
      '拒收情况',
      '送达人',
    ]) {
      expect(text).toContain(bare(words));
    }
    const word = readWord((await files.fileOf(`notices/${id}/delivery-record?format=docx`, window)).file);
    expect(bare(word.text)).toContain(bare('2026年3月5日 11:20查阅'));
    expect(word.parts['word/document.xml']).toContain('<w:gridSpan w:val="3"/>');
  });
});
