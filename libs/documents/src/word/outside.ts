import { AlignmentType, BorderStyle, Footer, Header, PageNumber, Paragraph, TextRun } from 'docx';
import { characterPitch, faces, letterForm, linePitch, markSize, pitchOf, points, red, sheet } from '../paper/sheet.js';
import { exactly, runOf, runsOf, twips } from './paragraphs.js';

/** Lines of 170 mm stand out of the 版心 on both sides. */
const beyond = {
  left: -twips(points(sheet.left - (sheet.width - letterForm.ruleWidth) / 2)),
  right: -twips(points(sheet.width - sheet.left - sheet.typeWidth - (sheet.width - letterForm.ruleWidth) / 2)),
};

/** 发文机关标志 with the red double line under it, above the first page's text. */
export function headOf(organ: string): Header {
  const size = markSize(organ);
  return new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        indent: beyond,
        spacing: exactly(size),
        border: {
          bottom: {
            style: BorderStyle.THICK_THIN_SMALL_GAP,
            size: 24,
            space: Math.round(points(letterForm.ruleBelowMark)),
            color: red,
          },
        },
        children: runsOf(organ, { ...faces.title, size }, { color: red }),
      }),
    ],
  });
}

/** 发文字号, at the right edge under the red line (10.1). */
export const numberLine = (number: string, pitch: number): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.RIGHT,
    spacing: { ...exactly(pitch), before: twips(letterForm.numberBelowRule) },
    keepNext: true,
    children: runsOf(number, faces.body),
  });

/** The red double line at the foot of the first page. */
export const lowerRule = (): Paragraph =>
  new Paragraph({
    indent: beyond,
    spacing: exactly(2),
    border: { top: { style: BorderStyle.THIN_THICK_SMALL_GAP, size: 24, space: 0, color: red } },
    children: [],
  });

/** — 1 —, one character in from its edge (7.5). */
export function folio(side: 'left' | 'right'): Footer {
  const run = runOf(faces.folio);
  return new Footer({
    children: [
      new Paragraph({
        alignment: side === 'left' ? AlignmentType.LEFT : AlignmentType.RIGHT,
        indent: { [side]: twips(characterPitch) },
        spacing: exactly(pitchOf('folio', linePitch)),
        children: [new TextRun({ ...run, children: ['— ', PageNumber.CURRENT, ' —'] })],
      }),
    ],
  });
}
