/** What is entered of letters: that they were posted, received or returned. */
export type LetterEntry = 'posted' | 'received' | 'returned';

/** A line of the table as it was typed. */
export interface LetterRow {
  paper: string;
  mailNumber: string;
  on: string;
  receivedBy?: string;
  reason?: string;
}

/** The office enters so many at a time. */
export const rowsAtMost = 200;

const last = { posted: null, received: 'receivedBy', returned: 'reason' } as const;

/** The fourth column of what is entered; null where there is none. */
export const lastColumn = (entry: LetterEntry): 'receivedBy' | 'reason' | null => last[entry];

/** Columns of a pasted table, or what a person types between them: tabs, commas of both widths, two spaces or more; else one space. */
function columnsOf(line: string): string[] {
  const plain = line.trim();
  for (const between of [/\t/, /[,，;；]/])
    if (between.test(plain)) return plain.split(between).map((column) => column.trim());
  const spaced = /\s\s/.test(plain) ? plain.split(/\s\s/) : plain.split(/\s/);
  return spaced.map((column) => column.trim()).filter((column) => column !== '');
}

/** The lines of a pasted table that hold anything; a heading, which has no digit, is none. */
export const linesIn = (text: string): string[] => text.split(/\r?\n/).filter((line) => /\d/.test(line));

/** A line as the office takes it: what follows the third column is one. */
export function rowOf(line: string, entry: LetterEntry): LetterRow {
  const [paper = '', mailNumber = '', on = '', ...rest] = columnsOf(line);
  const column = lastColumn(entry);
  return { paper, mailNumber, on, ...(column && { [column]: rest.join(' ') }) };
}
