import { Document, DocumentGridType, Footer, Header, Packer } from 'docx';
import type { Paper } from '../paper/paper.js';
import { printablePaper } from '../type/printable.js';
import { faces, grid, letterForm, linePitch, points, sheet } from '../paper/sheet.js';
import { folio, headOf, lowerRule, numberLine } from './outside.js';
import { exactly, paragraphOf, runOf, twips } from './paragraphs.js';
import { sealedArchive } from './sealed-archive.js';
import { tableOf } from './tables.js';

/** A paper as a Word file, editable. The same paper gives the same bytes. */
export async function wordFile(paper: Paper): Promise<Buffer> {
  const { properties, letterhead, pitch, blocks } = printablePaper(paper);
  const { title, subject, author, at } = properties;
  const body = blocks.map((block) => (block.kind === 'table' ? tableOf(block) : paragraphOf(block, pitch)));
  const document = new Document({
    title,
    subject,
    creator: author,
    lastModifiedBy: author,
    description: '办结 Banjie',
    evenAndOddHeaderAndFooters: true,
    styles: { default: { document: { run: runOf(faces.body) } }, paragraphStyles: [normal] },
    sections: [
      {
        properties: { page: pageOf(), grid: gridOf(), titlePage: letterhead !== null },
        headers: letterhead
          ? {
              first: headOf(letterhead.organ),
              default: new Header({ children: [] }),
              even: new Header({ children: [] }),
            }
          : {},
        footers: {
          default: folio('right'),
          even: folio('left'),
          ...(letterhead ? { first: new Footer({ children: [lowerRule()] }) } : {}),
        },
        children: letterhead ? [numberLine(letterhead.number, pitch), ...body] : body,
      },
    ],
  });
  return sealedArchive(await Packer.toBuffer(document), at);
}

/** The grid counts its characters from the size of this style. */
const normal = {
  id: 'Normal',
  name: 'Normal',
  quickFormat: true,
  run: runOf(faces.body),
  paragraph: { spacing: exactly(linePitch) },
};

/** Left and upper margin are the standard's own; right and lower ones are what the 版心 leaves. */
function pageOf() {
  const { width, height, top, left, typeWidth, typeHeight } = sheet;
  const margin = {
    top: twips(points(top)),
    bottom: twips(points(height - top - typeHeight)),
    left: twips(points(left)),
    right: twips(points(width - left - typeWidth)),
    header: twips(points(letterForm.markTop)),
    footer: twips(points(letterForm.ruleAboveEdge)),
    gutter: 0,
  };
  return { size: { width: twips(points(width)), height: twips(points(height)) }, margin };
}

/** 22 lines of 28 characters. `charSpace`, in 4096ths of a point, is what a character is closer to the next than its size says. */
function gridOf() {
  return {
    type: DocumentGridType.LINES_AND_CHARS,
    linePitch: twips(linePitch),
    charSpace: Math.floor((points(sheet.typeWidth) / grid.characters - faces.body.size) * 4096),
  };
}
