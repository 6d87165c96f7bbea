import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { noticeDuties, noticeKinds } from '@banjie/workflows';
import { aPetition, type Petition } from '../support/a-petition.js';
import { missingFrom, NoticeFiles } from '../support/notice-files.js';
import type { Officer } from '../support/officer.js';
import { readPdf } from '../support/pdf.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';
import { readWord } from '../support/word.js';

let office: TrialOffice;
let window: Officer;
let files: NoticeFiles;

beforeAll(async () => {
  office = await openTrialOffice();
  files = new NoticeFiles(office);
  window = await office.signedInAs('window');
});
afterAll(() => office.close());

describe('every notice', () => {
  let petition: Petition;

  beforeAll(async () => {
    petition = await aPetition().registeredBy(window);
  });

  it.each(noticeKinds.map((kind, index) => [kind, index + 1] as const))(
    '%s is a Word and a PDF file in the layout of GB/T 9704',
    async (kind, position) => {
      const { id, title, body, number } = await files.filed(petition, kind, position);
      const [word, pdf] = [await files.documentOf(id, 'docx', window), await files.documentOf(id, 'pdf', window)];
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

      const isLetter = noticeDuties[kind].form === 'letter';
      expect([
        kind,
        read.colours.has('1 0 0'),
        Object.values(parts).some((part) => part.includes('w:color w:val="FF0000"')),
      ]).toEqual([kind, isLetter, isLetter]);
      expect(parts['word/document.xml']!.includes('<w:tbl>')).toBe(typeof noticeDuties[kind].form === 'object');
    },
  );

  it('gives the same bytes whenever it is asked for', async () => {
    const { id } = await files.filed(petition, 'reply', 100);
    for (const format of ['docx', 'pdf']) {
      const [first, second] = [await files.documentOf(id, format, window), await files.documentOf(id, format, window)];
      expect(first.file.equals(second.file)).toBe(true);
      expect(first.file.includes(String(new Date().getFullYear() + 1))).toBe(false);
    }
  });

  it('goes on to further pages when it is long, and loses nothing', async () => {
    for (const [kind, position] of [
      ['reply', 101],
      ['denialFiling', 102],
    ] as const) {
      const { id, body } = await files.filed(petition, kind, position);
      const heading = kind === 'reply' ? '具体情况' : '否定理由';
      const longer = body.replace(
        /\u3000\u3000(办理结果|否定理由)：/,
        (found) =>
          `\u3000\u3000${heading}：${'经核实，您反映的第12项情况属实，已责成有关单位整改。'.repeat(60)}\n${found}`,
      );
      await office.rows('UPDATE notice SET body = $2 WHERE id = $1', [id, longer]);
      const read = readPdf((await files.documentOf(id, 'pdf', window)).file);
      expect(read.pages.length).toBeGreaterThan(2);
      expect(missingFrom(read.text.replaceAll(/— \d —/g, ''), longer)).toEqual([]);
      expect(read.text).toContain('— 2 —');
    }
  });

  it('prints a text of another shape as it is', async () => {
    const { id } = await files.filed(petition, 'routeNotice', 103);
    await office.rows('UPDATE notice SET body = $2 WHERE id = $1', [id, '只有一行']);
    expect(readPdf((await files.documentOf(id, 'pdf', window)).file).text).toContain('只有一行');
    expect(readWord((await files.documentOf(id, 'docx', window)).file).text).toContain('只有一行');
  });
});
