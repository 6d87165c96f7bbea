import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate } from 'fflate';
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
  /** As many as there are: they are written as they come, and none is kept. */
  rows: Iterable<readonly string[]> | AsyncIterable<readonly string[]>;
  /** What stands under the last row, in bold, told how many rows there were; missing where nothing does. */
  foot?: (rows: number) => readonly string[];
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

/** Where in a workbook its one sheet is. */
const sheetPart = 'xl/worksheets/sheet1.xml';

/** A workbook, and how many rows its list has. */
export interface WorkbookFile {
  file: Buffer;
  rows: number;
}

/**
 * The list as an Excel workbook of one sheet: A4 across, its headings on every page. Rows go into the archive as they come, so
 * that a hundred thousand need no more memory than the file is long.
 */
export async function workbookFile(table: PrintedTable): Promise<WorkbookFile> {
  const { [sheetPart]: sheet, ...parts } = unzipSync(await blankWorkbook(table));
  if (!sheet) throw new Error('The workbook has no sheet.');
  const archive = new Archive();
  for (const [name, content] of Object.entries(parts)) archive.part(name).push(content, true);
  const part = archive.part(sheetPart);
  const rows = await fill(part, strFromU8(sheet), table);
  return { file: archive.end(), rows };
}

/** The parts of the file, deflated as they are written. */
class Archive {
  readonly #chunks: Uint8Array[] = [];
  readonly #zip = new Zip((error, chunk) => {
    if (error) throw error;
    this.#chunks.push(chunk);
  });

  part(name: string): ZipDeflate {
    const part = new ZipDeflate(name, { level: 6 });
    this.#zip.add(part);
    return part;
  }

  end(): Buffer {
    this.#zip.end();
    return Buffer.concat(this.#chunks);
  }
}

/** The sheet up to its headings, with one row as rows are styled and one as the foot is: the pattern of those to come. */
async function blankWorkbook(table: PrintedTable): Promise<Uint8Array> {
  const headings = table.columns.map((column) => column.heading);
  const head = [[table.title], ...table.lines.map((line) => [line]), headings];
  const rows = [...head, headings.map(() => 'row'), headings.map(() => 'foot')];
  const office = asWritten(table.office, longest.office);
  const watermark = asWritten(table.watermark, longest.watermark);
  return writeXlsx({
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
}

function styled(rows: readonly (readonly string[])[], headings: number): Map<string, Partial<Cell>> {
  const styleOf = (row: number): CellStyle => {
    if (row === 0) return title;
    if (row < headings) return above;
    return row === headings || row === headings + 2 ? heading : plain;
  };
  return new Map(
    rows.flatMap((row, index) =>
      row.map((value, column): [string, Partial<Cell>] => [
        `${index},${column}`,
        { value, type: 'string', style: styleOf(index) },
      ]),
    ),
  );
}

/** Characters that go into the archive at a time. */
const atATime = 65_536;

/** Writes the sheet with the rows in place of its two patterns; answers how many there were. */
async function fill(part: ZipDeflate, sheet: string, { columns, lines, rows, foot }: PrintedTable): Promise<number> {
  const patterns = new SheetPatterns(sheet, { first: lines.length + 3, columns: columns.length });
  let [written, count] = [patterns.before, 0];
  for await (const row of rows) {
    written += patterns.row(row, count);
    count += 1;
    if (written.length < atATime) continue;
    part.push(strToU8(written));
    written = '';
  }
  if (foot) written += patterns.foot(foot(count), count);
  part.push(strToU8(written + patterns.after), true);
  return count;
}

/** A sheet taken apart at its two last rows. */
class SheetPatterns {
  readonly before: string;
  readonly after: string;
  readonly #first: number;
  readonly #letters: string[];
  readonly #styles: { row: string; foot: string };

  constructor(sheet: string, { first, columns }: { first: number; columns: number }) {
    const from = sheet.indexOf(`<row r="${first}"`);
    const to = sheet.indexOf('</sheetData>');
    const styles = [...sheet.slice(from, to).matchAll(/<c r="A\d+"[^>]* s="(\d+)"/g)].map(([, style]) => style);
    const [row, foot] = styles;
    if (from < 0 || to < 0 || row === undefined || foot === undefined)
      throw new Error('The sheet has no rows to go by.');
    // How far the sheet reaches is not known yet, and need not be said.
    this.before = sheet.slice(0, from).replace(/<dimension [^>]*\/>/, '');
    this.after = sheet.slice(to);
    this.#first = first;
    this.#letters = Array.from({ length: columns }, (_, index) => columnLetters(index));
    this.#styles = { row, foot };
  }

  row(cells: readonly string[], index: number): string {
    return this.#written(cells, index, this.#styles.row);
  }

  foot(cells: readonly string[], index: number): string {
    return this.#written(cells, index, this.#styles.foot);
  }

  #written(cells: readonly string[], index: number, style: string): string {
    const number = this.#first + index;
    const written = cells.map(
      (text, column) =>
        `<c r="${this.#letters[column]}${number}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${asXml(text)}</t></is></c>`,
    );
    return `<row r="${number}">${written.join('')}</row>`;
  }
}

/** A, B, … Z, AA: of a column by its place from 0. */
const columnLetters = (index: number): string =>
  (index >= 26 ? columnLetters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };

/** Text in XML; what no XML may hold is left out. */
const asXml = (text: string): string =>
  text.replaceAll(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '').replaceAll(/[&<>\r]/g, (sign) => signs[sign] ?? '');
