import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import type { Paper } from '../paper/paper.js';
import { printablePaper } from '../type/printable.js';
import { points, sheet } from '../paper/sheet.js';
import { setLine } from './set-line.js';
import { setTable } from './set-table.js';
import { Sheets } from './sheets.js';

/** A paper as a PDF file. The same paper gives the same bytes. */
export function pdfFile(given: Paper): Promise<Buffer> {
  const { properties, blocks, ...paper } = printablePaper(given);
  const { title, subject, author, at } = properties;
  const created = new Date(at);
  const doc = new PDFDocument({
    size: [points(sheet.width), points(sheet.height)],
    margin: 0,
    autoFirstPage: false,
    bufferPages: true,
    lang: 'zh-CN',
    displayTitle: true,
    pdfVersion: '1.7',
    info: {
      Title: title,
      Subject: subject,
      Author: author,
      Creator: '办结 Banjie',
      Producer: '办结 Banjie',
      CreationDate: created,
      ModDate: created,
    },
  });
  const file = buffer(doc as unknown as NodeJS.ReadableStream);
  const sheets = new Sheets(doc, paper);
  blocks.forEach((block, index) => {
    if (block.kind === 'table') setTable(sheets, block);
    else setLine(sheets, block, blocks.slice(index + 1));
  });
  sheets.finish();
  doc.end();
  return file;
}
