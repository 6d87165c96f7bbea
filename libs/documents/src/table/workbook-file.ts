import { writeXlsx, type Cell, type CellStyle } from 'hucre/xlsx';

/** A list as it lies on paper: what stands above it, its columns and rows. Every cell is text. */
export interface PrintedTable {
  /** Of the sheet: without quotation marks, brackets and signs of addresses. */
  sheetName: string;
  title: string;
  /** Lines between the title and the headings. */
  lines: readonly string[];
  /** `width` in characters. */
  columns: readonly { heading: string; width: number }[];
  rows: readonly (readonly string[])[];
  /** At the left of the head of every page. */
  office: string;
  /** At the right of the head and at the left of the foot of every page: who took it, when, under which number. */
  watermark: string;
  pageOf: (page: string, pages: string) => string;
}

/** `@` is the format of text: what begins like a formula stays as it was written, also when somebody edits the cell. */
const plain: CellStyle = { numFmt: '@', alignment: { vertical: 'top', wrapText: true } };
const above: CellStyle = { numFmt: '@' };
const heading: CellStyle = { ...plain, font: { bold: true } };
const title: CellStyle = { numFmt: '@', font: { bold: true, size: 16 } };

/** A page's head or foot is at most 255 signs long for Excel, its codes included; `&` counts twice. */
const longest = { office: 40, watermark: 80 };

/** `&` begins a code in the head or foot of a page. */
const asWritten = (text: string, signs: number): string =>
  text.replaceAll(/\s+/g, ' ').slice(0, signs).replaceAll('&', '&&');

/** The list as an Excel workbook of one sheet: A4 across, its headings on every page. */
export async function workbookFile(table: PrintedTable): Promise<Buffer> {
  const head = [[table.title], ...table.lines.map((line) => [line]), table.columns.map((column) => column.heading)];
  const rows = [...head, ...table.rows.map((row) => [...row])];
  const office = asWritten(table.office, longest.office);
  const watermark = asWritten(table.watermark, longest.watermark);
  const file = await writeXlsx({
    defaultFont: { name: '宋体', size: 11 },
    sheets: [
      {
        name: table.sheetName,
        columns: table.columns.map(({ width }) => ({ width })),
        rows,
        cells: styled(rows, head.length - 1),
        freezePane: { rows: head.length },
        pageSetup: {
          paperSize: 'a4',
          orientation: 'landscape',
          fitToPage: true,
          fitToWidth: 1,
          fitToHeight: 0,
          printTitlesRow: `$${head.length}:$${head.length}`,
        },
        headerFooter: {
          oddHeader: `&L${office}&R${watermark}`,
          oddFooter: `&L${watermark}&R${table.pageOf('&P', '&N')}`,
        },
      },
    ],
  });
  return Buffer.from(file);
}

function styled(rows: readonly (readonly string[])[], headings: number): Map<string, Partial<Cell>> {
  const styleOf = (row: number): CellStyle =>
    row === 0 ? title : row < headings ? above : row === headings ? heading : plain;
  return new Map(
    rows.flatMap((row, index) =>
      row.map((value, column): [string, Partial<Cell>] => [
        `${index},${column}`,
        { value, type: 'string', style: styleOf(index) },
      ]),
    ),
  );
}
