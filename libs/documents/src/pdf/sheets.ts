import type PDFDocument from 'pdfkit';
import type { Paper } from '../paper/paper.js';
import { faces, folioBelow, letterForm, markSize, pitchOf, points, red, sheet, type FaceName } from '../paper/sheet.js';
import { TypeCase } from './type-case.js';

const [left, width] = [points(sheet.left), points(sheet.typeWidth)];
const bottom = points(sheet.top + sheet.typeHeight);
/** A line may end this much too low: sums of points are not exact. */
const tolerance = 0.5;

/** The sheets of a PDF and where the pen stands on the last of them. Points from the upper left corner. */
export class Sheets {
  readonly type: TypeCase;
  #y = 0;

  constructor(
    private readonly doc: typeof PDFDocument.prototype,
    private readonly paper: Pick<Paper, 'letterhead' | 'pitch'>,
  ) {
    this.type = new TypeCase(doc);
    this.next();
    if (paper.letterhead) this.#y = this.#head(paper.letterhead);
  }

  get y(): number {
    return this.#y;
  }

  /** What is left of the 版心. */
  get room(): number {
    return bottom - this.#y + tolerance;
  }

  /** Points from line to line. */
  pitch(face: FaceName): number {
    return pitchOf(face, this.paper.pitch);
  }

  next(): void {
    this.doc.addPage();
    this.#y = points(sheet.top);
  }

  down(by: number): void {
    this.#y += by;
  }

  /** Sets one line `x` points into the 版心 at the pen, and leaves the pen there. `stretch` is added between characters. */
  set(face: FaceName, text: string, x: number, stretch = 0): void {
    this.#print(face, text, left + x, this.#y, stretch);
  }

  rule(x1: number, y1: number, x2: number, y2: number): void {
    this.doc
      .lineWidth(0.75)
      .strokeColor('#000')
      .moveTo(left + x1, y1)
      .lineTo(left + x2, y2)
      .stroke();
  }

  /** Page numbers and what else stands outside the 版心, when all sheets are there. */
  finish(): void {
    const { start, count } = this.doc.bufferedPageRange();
    for (let index = start; index < start + count; index += 1) {
      this.doc.switchToPage(index);
      if (index === start && this.paper.letterhead)
        this.#doubleRule(points(sheet.height - letterForm.ruleAboveEdge), 'thinAbove');
      else this.#folio(index - start + 1);
    }
  }

  /** 发文机关标志, red double line and 发文字号; returns where the body begins. */
  #head({ organ, number }: NonNullable<Paper['letterhead']>): number {
    const size = markSize(organ);
    const markTop = points(letterForm.markTop);
    const setting = { weight: 'bold', size, spacing: 0 } as const;
    const { above, line } = this.type.heightOf(setting);
    this.doc.fillColor(`#${red}`);
    const start = (points(sheet.width) - this.type.widthOf(organ, setting)) / 2;
    this.type.set(organ, start, markTop - (line - size) / 2 + above, setting);
    const ruleAt = markTop + size + points(letterForm.ruleBelowMark);
    this.#doubleRule(ruleAt, 'thickAbove');
    const numberAt = ruleAt + letterForm.numberBelowRule;
    this.#print('body', number, left + width - this.type.measure('body')(number), numberAt, 0);
    return numberAt + this.pitch('body');
  }

  #doubleRule(y: number, order: 'thickAbove' | 'thinAbove'): void {
    const [first, second] = order === 'thickAbove' ? [2.25, 0.75] : [0.75, 2.25];
    const from = points((sheet.width - letterForm.ruleWidth) / 2);
    for (const [weight, at] of [
      [first, y],
      [second, y + 3],
    ] as const) {
      this.doc
        .lineWidth(weight)
        .strokeColor(`#${red}`)
        .moveTo(from, at)
        .lineTo(from + points(letterForm.ruleWidth), at)
        .stroke();
    }
  }

  /** Odd pages at the right, even ones at the left, one character in (7.5). */
  #folio(page: number): void {
    const text = `— ${page} —`;
    const indent = faces.folio.size;
    const x = page % 2 === 0 ? indent : width - indent - this.type.measure('folio')(text);
    this.#print('folio', text, left + x, bottom + points(folioBelow), 0);
  }

  #print(face: FaceName, text: string, x: number, y: number, stretch: number): void {
    const setting = this.type.settingOf(face);
    const { above, line } = this.type.heightOf(setting);
    this.doc.fillColor('#000');
    this.type.set(text, x, y + (this.pitch(face) - line) / 2 + above, {
      ...setting,
      spacing: setting.spacing + stretch,
    });
  }
}

/** Points a line of the 版心 is long. */
export const lineWidth = width;
