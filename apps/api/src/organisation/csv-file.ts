import { importColumns, type CsvRow, type ImportKind } from '@banjie/office';
import { invalid } from '@banjie/runtime';
import { asLine } from '@banjie/workflows';
import { parse, CsvError } from 'csv-parse/sync';
import { readingsOf, type Encoding, type Reading } from './text-encoding.js';

export const linesAtMost = 5_000;

const refused = (zh: string, en: string): Error => invalid([{ path: 'file', message: `${zh} / ${en}` }]);

/** The first cells as they read in one encoding. */
export interface CsvReading {
  encoding: Encoding;
  cells: string[];
}

export interface CsvFile {
  rows: CsvRow[];
  /** Where the bytes are a table in two encodings and nobody has chosen: how each reads. Else empty. */
  readings: CsvReading[];
}

/**
 * The rows of a file by its header, in Chinese, English or the columns' own names. A header that is known in one encoding alone
 * decides it. Throws the `invalid` refusal that names the line where it cannot be read.
 */
export function readCsv(kind: ImportKind, bytes: Buffer, encoding?: Encoding): CsvFile {
  const texts = readingsOf(bytes).filter((reading) => encoding === undefined || reading.encoding === encoding);
  if (texts.length === 0)
    throw refused('文字编码无法识别，请另存为 CSV UTF-8', 'the encoding is not known: save it as CSV UTF-8');
  const faults: unknown[] = [];
  const tables = texts.flatMap((reading) => {
    try {
      return [{ ...reading, ...tableIn(kind, reading.text) }];
    } catch (fault) {
      faults.push(fault);
      return [];
    }
  });
  const [first, other] = tables;
  if (!first) throw faults[0];
  return { rows: first.rows, readings: other ? twoReadings([first, other]) : [] };
}

interface Table {
  rows: CsvRow[];
  records: readonly (readonly string[])[];
}

function tableIn(kind: ImportKind, text: string): Table {
  if (text.includes('\u0000')) throw refused('不是 CSV 文件', 'this is no CSV file');
  const [header, ...rows] = recordsOf(text);
  if (!header) throw refused('文件是空的', 'the file is empty');
  if (rows.length === 0) throw refused('只有表头，没有内容', 'there is a header and nothing below it');
  const columns = columnsOf(kind, header.record);
  return {
    records: [header, ...rows].map(({ record }) => record),
    rows: rows.map(({ record, line }) => ({
      line,
      cells: Object.fromEntries(
        columns.flatMap((id, index) => (id === null ? [] : [[id, cellOf(record[index] ?? '')]])),
      ),
    })),
  };
}

const cellsShown = 6;
/** Characters of a cell shown. */
const cellShown = 40;
// What is ASCII reads alike.
const beyondAscii = /\P{ASCII}/u;

const twoReadings = (tables: readonly (Reading & Table)[]): CsvReading[] =>
  tables.flatMap(({ encoding, records }) =>
    encoding === 'utf-16le'
      ? []
      : [
          {
            encoding,
            cells: records
              .flat()
              .filter((cell) => beyondAscii.test(cell))
              .slice(0, cellsShown)
              .map((cell) => [...asLine(cell)].slice(0, cellShown).join('')),
          },
        ],
  );

interface Parsed {
  record: string[];
  line: number;
}

/** Reading stops at the first line more than is allowed: many short ones would hold up everybody else. */
function recordsOf(text: string): Parsed[] {
  const [first = ''] = text.split(/\r?\n/, 1);
  const delimiter = [',', '\t', ';'].sort((a, b) => first.split(b).length - first.split(a).length)[0];
  const records: Parsed[] = [];
  const keep = (read: unknown): null => {
    const { record, info } = read as { record: string[]; info: { lines: number } };
    // An Excel sheet goes on below its last line with lines of nothing but commas.
    if (record.some((cell) => cell.trim() !== '')) records.push({ record, line: info.lines });
    // With the header.
    if (records.length > linesAtMost + 1)
      throw refused(`超过 ${linesAtMost} 行，请分成几个文件`, `more than ${linesAtMost} lines: split it`);
    return null;
  };
  try {
    parse(text, {
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      bom: true,
      max_record_size: 20_000,
      on_record: keep,
    });
    return records;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number((error as unknown as { lines?: number }).lines ?? 0);
    throw refused(`第 ${line} 行读不懂，请检查引号是否成对`, `line ${line} cannot be read: check its quotation marks`);
  }
}

const plain = (title: string): string => asLine(title).normalize('NFKC').toLowerCase().replaceAll(/\s+/g, '');

function columnsOf(kind: ImportKind, header: readonly string[]): (string | null)[] {
  const known = new Map(
    importColumns[kind].flatMap(({ id, label }) => [id, label.zh, label.en].map((word) => [plain(word), id] as const)),
  );
  const columns = header.map((title) => known.get(plain(title)) ?? null);
  const missing = importColumns[kind].filter(({ id, required }) => required && !columns.includes(id));
  if (missing.length > 0)
    throw refused(
      `缺少这些列：${missing.map(({ label }) => label.zh).join('、')}`,
      `these columns are missing: ${missing.map(({ label }) => label.en).join(', ')}`,
    );
  const twice = columns.find((id, index) => id !== null && columns.indexOf(id) !== index);
  if (twice) throw refused('有重复的列', `a column stands there twice: ${twice}`);
  return columns;
}

/**
 * Whether a spreadsheet takes a cell for a formula: by its first sign, in any width (East Asian editions take ＝ for =), also behind
 * blanks; a tab or a break at its beginning puts what follows into a cell of its own.
 */
const isFormula = (cell: string): boolean =>
  /^[\t\r\n]/.test(cell) || /^[=+\-@\u2212]/.test(cell.normalize('NFKC').trimStart());
/** Behind apostrophes as well: one more is put before them, so that the one taken off again is ours. */
const isFormulaBehind = (cell: string): boolean => isFormula(cell.replace(/^'+/, ''));

/** What an export made inert comes back as it was. */
function cellOf(cell: string): string {
  const line = asLine(cell);
  return line.startsWith("'") && isFormulaBehind(line) ? line.slice(1) : line;
}

const inert = (cell: string): string => (isFormulaBehind(cell) ? `'${cell}` : cell);
const quoted = (cell: string): string => (/[",\r\n;\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** A file Excel opens with its Chinese right: UTF-8 with its mark, and no cell a formula. */
export const writeCsv = (rows: readonly (readonly string[])[]): Buffer =>
  Buffer.from(
    `\u{feff}${rows.map((row) => row.map((cell) => quoted(inert(cell))).join(',')).join('\r\n')}\r\n`,
    'utf8',
  );
