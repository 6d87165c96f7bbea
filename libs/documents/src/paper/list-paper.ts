import { localDateOf } from '@banjie/workflows';
import { formClosing } from './closing.js';
import { dayInWords } from './day-in-words.js';
import type { Block, Paper } from './paper.js';
import { linePitch } from './sheet.js';

interface List {
  title: string;
  organ: string;
  number: string;
  /** ISO 8601. */
  signedAt: string;
  /** Heading and width of each column, widths in proportion to each other. */
  columns: readonly (readonly [heading: string, width: number])[];
  rows: readonly (readonly string[])[];
  /** In place of rows where there are none. */
  nobody?: string;
  /** What stands below the table, line by line. */
  below: readonly string[];
}

/** A list that somebody signs: title and number, one table, what is said below it, organ and day. */
export function listPaper({ title, organ, number, signedAt, columns, rows, nobody, below }: List): Paper {
  const nothing =
    nobody !== undefined && rows.length === 0 ? [{ cells: [{ text: nobody, span: columns.length }] }] : [];
  return {
    properties: { title, subject: number, author: organ, at: signedAt },
    letterhead: null,
    pitch: linePitch,
    blocks: [
      { kind: 'line', face: 'title', text: title, place: 'centre', withNext: true },
      { kind: 'line', face: 'cell', text: number, place: 'right', withNext: true },
      {
        kind: 'table',
        columns: columns.map(([, width]) => width),
        rows: [
          { cells: columns.map(([text]) => ({ text, isLabel: true })) },
          ...nothing,
          ...rows.map((cells) => ({ cells: cells.map((text) => ({ text })) })),
        ],
      },
      ...below.map(lineBelow),
      formClosing(organ, dayInWords(localDateOf(signedAt))),
    ],
  };
}

const lineBelow = (text: string, index: number): Block => ({
  kind: 'line',
  face: 'cell',
  text,
  place: 'left',
  linesBefore: index === 0 ? 1 : 0,
  withNext: true,
});
