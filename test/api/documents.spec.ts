import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { noticeForms } from '@banjie/documents';
import { noticeDuties, noticeKinds, type NoticeKind } from '@banjie/workflows';
import { randomUUID } from 'node:crypto';
import { noticeTemplates } from '../../apps/worker/src/notices/templates.js';
import { aNotice } from '../support/a-notice.js';
import { aPetition, type Petition } from '../support/a-petition.js';
import { samples } from '../support/notice-samples.js';
import { accountabilityCase, supervisionCase, type Officer } from '../support/officer.js';
import { readPdf } from '../support/pdf.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';
import { readWord } from '../support/word.js';

let office: TrialOffice;
let window: Officer;
let handler: Officer;
let discipline: Officer;

beforeAll(async () => {
  office = await openTrialOffice();
  [window, handler, discipline] = (await Promise.all(
    ['window', 'handler', 'discipline'].map((id) => office.signedInAs(id)),
  )) as [Officer, Officer, Officer];
});
afterAll(() => office.close());

interface FileAnswer {
  status: number;
  type: string | null;
  name: string;
  file: Buffer;
}

async function fileOf(path: string, reader: { cookie: string } | null, init: RequestInit = {}): Promise<FileAnswer> {
  const response = await fetch(`${office.url}/api/${path}`, {
    ...init,
    headers: { ...(reader ? { cookie: reader.cookie } : {}), ...init.headers },
  });
  const name = decodeURIComponent(
    /filename\*=UTF-8''(\S+)/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? '',
  );
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    name,
    file: Buffer.from(await response.arrayBuffer()),
  };
}

const documentOf = (id: string, format: string, reader: { cookie: string } | null) =>
  fileOf(`notices/${id}/document?format=${format}`, reader);
const statusesFor = async (id: string, reader: Officer): Promise<number[]> =>
  Promise.all(
    ['document', 'delivery-record'].map(
      async (what) => (await fileOf(`notices/${id}/${what}?format=pdf`, reader)).status,
    ),
  );

const downloadedWith = (
  { number, queryCode }: Petition,
  id: string,
  format = 'pdf',
  code = queryCode,
): Promise<FileAnswer> =>
  fileOf(`track/notices/${id}/document?format=${format}`, null, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ number, code }),
  });

async function noticesOf({ number }: { number: string }, kind: NoticeKind): Promise<string[]> {
  await office.deliversEverything();
  const rows = await office.rows<{ id: string }>(
    `SELECT n.id FROM notice n JOIN case_file c ON c.id = n.case_id WHERE c.number = $1 AND n.kind = $2 ORDER BY n.owed_at`,
    [number, kind],
  );
  return rows.map(({ id }) => id);
}

/** Files a notice of a kind with the case, as the worker would have issued it. */
async function filed(
  petition: Petition,
  kind: NoticeKind,
  position: number,
): Promise<{ id: string; title: string; body: string; number: string }> {
  const notice = {
    ...aNotice(kind, samples[kind][0]),
    number: `${noticeDuties[kind].documentWord}〔2025〕${position}号`,
  };
  const { title, body } = noticeTemplates[kind](notice);
  const id = randomUUID();
  await office.rows(
    `INSERT INTO notice (id, case_id, process_id, history_seq, position, kind, recipients, to_petitioner, data, owed_at, prefix, year, serial, number, title, body, issued_at)
     SELECT $1, p.case_id, p.id, 900, $3, $4, '{handler}', $5, '{}', $6, $7, 2025, $3, $8, $9, $10, $6 FROM process p WHERE p.id = $2`,
    [
      id,
      petition.process,
      position,
      kind,
      notice.toPetitioner,
      notice.owedAt,
      notice.prefix,
      notice.number,
      title,
      body,
    ],
  );
  await office.rows(
    `INSERT INTO delivery (notice_id, recipient, channel, delivered_at) VALUES ($1, 'handler', 'inbox', $2)`,
    [id, notice.owedAt],
  );
  return { id, title, body, number: notice.number };
}

/** Words without what only the layout decides: spaces, and the colon after a heading that has a cell of its own. */
const bare = (text: string): string => text.replaceAll(/[\s\u3000：]/g, '');
const missingFrom = (text: string, body: string): string[] =>
  body
    .split('\n')
    .map(bare)
    .filter((line) => line !== '' && !bare(text).includes(line));

describe('every notice', () => {
  let petition: Petition;

  beforeAll(async () => {
    petition = await aPetition().registeredBy(window);
  });

  it.each(noticeKinds.map((kind, index) => [kind, index + 1] as const))(
    '%s is a Word and a PDF file in the layout of GB/T 9704',
    async (kind, position) => {
      const { id, title, body, number } = await filed(petition, kind, position);
      const [word, pdf] = [await documentOf(id, 'docx', window), await documentOf(id, 'pdf', window)];
      expect([word.status, word.type, pdf.status, pdf.type]).toEqual([
        200,
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        200,
        'application/pdf',
      ]);
      expect(pdf.name).toContain(number);
      expect(title).toContain(pdf.name.split(' ')[0]);

      const { parts, text } = readWord(word.file);
      expect(parts['word/document.xml']).toContain('<w:pgSz w:w="11906" w:h="16838"');
      expect(parts['word/document.xml']).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/);
      expect(parts['word/document.xml']).toMatch(
        /<w:docGrid w:type="linesAndChars" w:linePitch="579" w:charSpace="-84\d"\/>/,
      );
      expect(parts['word/styles.xml']).toMatch(/w:styleId="Normal".*?w:eastAsia="仿宋_GB2312".*?<w:sz w:val="32"\/>/);
      expect(parts['word/fontTable.xml']).toContain('<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋"/>');
      expect(parts['word/document.xml']).toMatch(/w:eastAsia="宋体".*?<w:b\/>.*?<w:sz w:val="44"\/>/);
      expect(missingFrom(text, body)).toEqual([]);

      const read = readPdf(pdf.file);
      expect(
        read.pages.every(([width, height]) => Math.abs(width - 595.28) < 0.1 && Math.abs(height - 841.89) < 0.1),
      ).toBe(true);
      expect(read.fonts.map(({ name }) => name).sort()).toEqual(['NotoSerifSC-Bold', 'NotoSerifSC-Regular']);
      expect(read.fonts.every(({ embedded }) => embedded)).toBe(true);
      expect(missingFrom(read.text.replaceAll(/— \d —/g, ''), body)).toEqual([]);

      const isLetter = noticeForms[kind] === 'letter';
      expect([
        kind,
        read.colours.has('1 0 0'),
        Object.values(parts).some((part) => part.includes('w:color w:val="FF0000"')),
      ]).toEqual([kind, isLetter, isLetter]);
      expect(parts['word/document.xml']!.includes('<w:tbl>')).toBe(typeof noticeForms[kind] === 'object');
    },
  );

  it('gives the same bytes whenever it is asked for', async () => {
    const { id } = await filed(petition, 'reply', 100);
    for (const format of ['docx', 'pdf']) {
      const [first, second] = [await documentOf(id, format, window), await documentOf(id, format, window)];
      expect(first.file.equals(second.file)).toBe(true);
      expect(first.file.includes(String(new Date().getFullYear() + 1))).toBe(false);
    }
  });

  it('goes on to further pages when it is long, and loses nothing', async () => {
    for (const [kind, position] of [
      ['reply', 101],
      ['denialFiling', 102],
    ] as const) {
      const { id, body } = await filed(petition, kind, position);
      const heading = kind === 'reply' ? '具体情况' : '否定理由';
      const longer = body.replace(
        /\u3000\u3000(办理结果|否定理由)：/,
        (found) =>
          `\u3000\u3000${heading}：${'经核实，您反映的第12项情况属实，已责成有关单位整改。'.repeat(60)}\n${found}`,
      );
      await office.rows('UPDATE notice SET body = $2 WHERE id = $1', [id, longer]);
      const read = readPdf((await documentOf(id, 'pdf', window)).file);
      expect(read.pages.length).toBeGreaterThan(2);
      expect(missingFrom(read.text.replaceAll(/— \d —/g, ''), longer)).toEqual([]);
      expect(read.text).toContain('— 2 —');
    }
  });

  it('prints a text of another shape as it is', async () => {
    const { id } = await filed(petition, 'routeNotice', 103);
    await office.rows('UPDATE notice SET body = $2 WHERE id = $1', [id, '只有一行']);
    expect(readPdf((await documentOf(id, 'pdf', window)).file).text).toContain('只有一行');
    expect(readWord((await documentOf(id, 'docx', window)).file).text).toContain('只有一行');
  });
});

describe('who may have a notice as a file', () => {
  it('those who may read the case and those it was delivered to, nobody else', async () => {
    const petition = await aPetition().registeredBy(window);
    await window.does('handOver', petition, { unit: 'civilAffairs' });
    const [slip] = await noticesOf(petition, 'handOverSlip');
    const [stranger, leader] = await Promise.all(['handler2', 'leader'].map((id) => office.signedInAs(id)));
    expect(await statusesFor(slip!, handler)).toEqual([200, 200]);
    expect(await statusesFor(slip!, leader!)).toEqual([200, 200]);
    expect(await statusesFor(slip!, stranger!)).toEqual([404, 404]);
    expect((await documentOf(slip!, 'pdf', null)).status).toBe(401);
    expect((await documentOf(slip!, 'exe', window)).status).toBe(422);
    const [unknown, forbidden] = [
      await documentOf(randomUUID(), 'pdf', stranger!),
      await documentOf(slip!, 'pdf', stranger!),
    ];
    expect(forbidden.file.equals(unknown.file)).toBe(true);
    expect((await documentOf('nothing', 'pdf', window)).status).toBe(404);
  });

  it('is on record where the file names the petitioner, whom the page masks (R12)', async () => {
    const petition = await aPetition().registeredBy(window);
    await window.does('handOver', petition, { unit: 'civilAffairs' });
    await handler.does('signFor', petition);
    await handler.does('reply', petition);
    const [slip, reply] = [(await noticesOf(petition, 'handOverSlip'))[0]!, (await noticesOf(petition, 'reply'))[0]!];
    expect((await documentOf(slip, 'pdf', handler)).status).toBe(200);
    expect((await handler.sees(petition)).reveals).toEqual([]);
    expect((await documentOf(reply, 'docx', handler)).status).toBe(200);
    expect((await handler.sees(petition)).reveals).toEqual([
      expect.objectContaining({ person: 0, officer: '李承办', reason: expect.stringMatching(/^下载文书 .*号$/) }),
    ]);
  });

  it('a notice that is not issued yet is not there', async () => {
    const petition = await aPetition().registeredBy(window);
    const { id } = await filed(petition, 'reminder', 104);
    await office.rows('UPDATE notice SET issued_at = NULL WHERE id = $1', [id]);
    expect(await statusesFor(id, window)).toEqual([404, 404]);
  });

  it('of a sealed case: cleared staff, and the accuser by their receipt, whose paper names nobody (R12)', async () => {
    const accusation = await aPetition().accusing('handler').registeredBy(window);
    const [receipt] = await noticesOf(accusation, 'receipt');
    const [slip] = await noticesOf(accusation, 'handOverSlip');
    for (const officer of ['window', 'handler', 'head', 'leader', 'leader2', 'coordinator', 'efficiency', 'admin']) {
      const reader = await office.signedInAs(officer);
      for (const id of [receipt!, slip!].filter(Boolean))
        expect([officer, await statusesFor(id, reader)]).toEqual([officer, [404, 404]]);
    }
    expect(await statusesFor(receipt!, discipline)).toEqual([200, 200]);
    const { text } = readPdf((await downloadedWith(accusation, receipt!)).file);
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
    const [invitation] = await noticesOf(body, 'statementInvited');
    const head = await office.signedInAs('head');
    expect(await statusesFor(invitation!, handler)).toEqual([200, 200]);
    expect(await statusesFor(invitation!, head)).toEqual([404, 404]);
    const own = readPdf((await fileOf(`notices/${invitation!}/delivery-record?format=pdf`, handler)).file).text;
    const whole = readPdf((await fileOf(`notices/${invitation!}/delivery-record?format=pdf`, discipline)).file).text;
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
    const [invitation] = await noticesOf(petition, 'statementInvited');
    const [card] = await noticesOf(petition, 'redCard');
    const head = await office.signedInAs('head');
    expect([await statusesFor(card!, head), await statusesFor(card!, window)]).toEqual([
      [200, 200],
      [200, 200],
    ]);
    expect([await statusesFor(invitation!, head), await statusesFor(invitation!, window)]).toEqual([
      [404, 404],
      [404, 404],
    ]);
    expect([await statusesFor(invitation!, handler), await statusesFor(invitation!, discipline)]).toEqual([
      [200, 200],
      [200, 200],
    ]);
  });
});

describe('the petitioner', () => {
  it('has what was addressed to them, by number and code, and nothing else', async () => {
    const petition = await aPetition().registeredBy(window);
    await window.does('handOver', petition, { unit: 'civilAffairs' });
    const [receipt] = await noticesOf(petition, 'receipt');
    const [slip] = await noticesOf(petition, 'handOverSlip');
    const other = await aPetition().registeredBy(window);
    const [pdf, word] = [await downloadedWith(petition, receipt!), await downloadedWith(petition, receipt!, 'docx')];
    expect([pdf.status, pdf.name.startsWith('登记回执 收〔2026〕')]).toEqual([200, true]);
    expect(bare(readWord(word.file).text)).toContain(petition.number);
    expect((await downloadedWith(petition, slip!)).status).toBe(404);
    expect((await downloadedWith(other, receipt!)).status).toBe(404);
    expect((await downloadedWith(petition, receipt!, 'pdf', 'WRONGCODE00')).status).toBe(404);
    expect((await downloadedWith(petition, 'nothing')).status).toBe(404);
    const answer = await fetch(`${office.url}/api/track`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ number: petition.number, code: petition.queryCode }),
    });
    expect(((await answer.json()) as { notices: { id: string }[] }).notices.map(({ id }) => id)).toEqual([receipt]);
  });

  it('is made to wait after guessing codes', async () => {
    const petition = await aPetition().registeredBy(window);
    const [receipt] = await noticesOf(petition, 'receipt');
    for (let guess = 0; guess < 5; guess += 1) await downloadedWith(petition, receipt!, 'pdf', `WRONGCODE0${guess}`);
    expect((await downloadedWith(petition, receipt!)).status).toBe(429);
  });
});

describe('the delivery record', () => {
  it('says who received the notice, by which channel, when, and what proves it', async () => {
    const petition = await aPetition().registeredBy(window);
    const { id, number } = await filed(petition, 'supervisionLetter', 105);
    await office.rows(`UPDATE delivery SET read_at = '2026-03-05T03:20:00Z' WHERE notice_id = $1`, [id]);
    await office.rows(
      `INSERT INTO delivery (notice_id, recipient, channel, delivered_at, proof) VALUES ($1, 'head', 'mail', '2026-03-05T02:01:00Z', '250 2.0.0 Ok: queued as 4C1')`,
      [id],
    );
    const { file, name } = await fileOf(`notices/${id}/delivery-record?format=pdf`, window);
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
    const word = readWord((await fileOf(`notices/${id}/delivery-record?format=docx`, window)).file);
    expect(bare(word.text)).toContain(bare('2026年3月5日 11:20查阅'));
    expect(word.parts['word/document.xml']).toContain('<w:gridSpan w:val="3"/>');
  });
});
