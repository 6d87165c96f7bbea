import {
  AlignmentType,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { Cell, Row, Table as PaperTable } from '../paper/paper.js';
import { cellPitch, characterPitch, faces } from '../paper/sheet.js';
import { exactly, runsOf, twips } from './paragraphs.js';

/** Points between a rule and the words beside it, and above and below them. */
const padding = { side: 5, above: 4 } as const;

export function tableOf({ columns, rows }: PaperTable): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widthOf(columns), type: WidthType.DXA },
    columnWidths: columns.map((column) => widthOf([column])),
    margins: {
      left: twips(padding.side),
      right: twips(padding.side),
      top: twips(padding.above),
      bottom: twips(padding.above),
    },
    rows: rows.map((row) => rowOf(columns, row)),
  });
}

const widthOf = (columns: readonly number[]): number =>
  twips(columns.reduce((sum, column) => sum + column, 0) * characterPitch);

function rowOf(columns: readonly number[], { cells, lines = 1 }: Row): TableRow {
  let column = 0;
  const children = cells.map((cell) => {
    const span = cell.span ?? 1;
    const width = widthOf(columns.slice(column, column + span));
    column += span;
    return cellOf(cell, span, width);
  });
  return new TableRow({
    children,
    height: { value: twips(lines * cellPitch + 2 * padding.above), rule: HeightRule.ATLEAST },
  });
}

function cellOf({ text, isLabel }: Cell, columnSpan: number, width: number): TableCell {
  const face = faces[isLabel ? 'label' : 'cell'];
  const paragraph = (line: string): Paragraph =>
    new Paragraph({
      alignment: isLabel ? AlignmentType.CENTER : AlignmentType.LEFT,
      spacing: exactly(cellPitch),
      children: runsOf(line, face),
    });
  return new TableCell({
    columnSpan,
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    children: text.split('\n').map(paragraph),
  });
}
