import { brokenIntoLines } from '../paper/line-breaks.js';
import type { Row, Table } from '../paper/paper.js';
import { cellPitch, characterPitch, type FaceName } from '../paper/sheet.js';
import type { Sheets } from './sheets.js';

/** Points between a rule and the words beside it, and above and below them. */
const padding = { side: 5, above: 4 } as const;

interface SetCell {
  face: FaceName;
  lines: string[];
  x: number;
  width: number;
}

const heightOf = (lines: number): number => lines * cellPitch + 2 * padding.above;

/** Sets a table, its rows divided between sheets where they do not fit. */
export function setTable(sheets: Sheets, { columns, rows }: Table): void {
  for (const row of rows) {
    const cells = cellsOf(sheets, columns, row);
    const count = linesIn(cells, row);
    let from = 0;
    while (from < count) {
      let fitting = Math.floor((sheets.room - 2 * padding.above) / cellPitch);
      if (fitting < Math.min(2, count - from)) {
        sheets.next();
        fitting = Math.floor((sheets.room - 2 * padding.above) / cellPitch);
      }
      const to = Math.min(count, from + fitting);
      setPiece(sheets, cells, from, to);
      from = to;
    }
  }
}

export const firstRowHeight = (sheets: Sheets, { columns, rows: [row] }: Table): number =>
  row ? heightOf(Math.min(2, linesIn(cellsOf(sheets, columns, row), row))) : 0;

const linesIn = (cells: readonly SetCell[], { lines = 1 }: Row): number =>
  Math.max(lines, ...cells.map((cell) => cell.lines.length));

function cellsOf(sheets: Sheets, columns: readonly number[], { cells }: Row): SetCell[] {
  let column = 0;
  return cells.map(({ text, isLabel, span = 1 }) => {
    const x = sum(columns.slice(0, column)) * characterPitch;
    const width = sum(columns.slice(column, column + span)) * characterPitch;
    column += span;
    const face = isLabel ? 'label' : 'cell';
    const lines = text
      .split('\n')
      .flatMap((paragraph) =>
        paragraph === '' ? [''] : brokenIntoLines(paragraph, width - 2 * padding.side, 0, sheets.type.measure(face)),
      );
    return { face, lines, x, width };
  });
}

/** The lines `from` … `to` of a row, with the rules around them. */
function setPiece(sheets: Sheets, cells: readonly SetCell[], from: number, to: number): void {
  const top = sheets.y;
  const height = heightOf(to - from);
  for (const { face, lines, x, width } of cells) {
    const shown = lines.slice(from, to);
    const above = padding.above + ((to - from - shown.length) * cellPitch) / 2;
    shown.forEach((text, index) => {
      const natural = sheets.type.measure(face)(text);
      sheets.down(above + index * cellPitch);
      sheets.set(face, text, x + (face === 'label' ? (width - natural) / 2 : padding.side));
      sheets.down(-(above + index * cellPitch));
    });
    sheets.rule(x, top, x, top + height);
    sheets.rule(x + width, top, x + width, top + height);
    sheets.rule(x, top, x + width, top);
    sheets.rule(x, top + height, x + width, top + height);
  }
  sheets.down(height);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
