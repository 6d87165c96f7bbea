import { boardFigures } from '@banjie/office';
import { registers, type Label } from '@banjie/workflows';
import type { Officer } from './officer.js';

export interface Line {
  id: string;
  number: string;
  process: string;
  cells: Record<string, Label | null>;
}

export interface Totals {
  lines: number;
  isMore: boolean;
  matters: number | null;
  people: number | null;
}

type Asked = Readonly<Record<string, string>>;

const query = (asked: Asked): string => new URLSearchParams(asked).toString();

/** All lines of a register as somebody reads it, page by page, few at a time. */
export async function linesOf(reader: Officer, register: string, asked: Asked = {}): Promise<Line[]> {
  const lines: Line[] = [];
  let cursor: string | null = null;
  do {
    const after: Asked = cursor === null ? {} : { cursor };
    const { status, body } = await reader.get(`registers/${register}?${query({ limit: '2', ...asked, ...after })}`);
    if (status !== 200) throw new Error(`${reader.id} may not read ${register}: ${status} ${JSON.stringify(body)}`);
    lines.push(...(body.items as Line[]));
    cursor = body.next as string | null;
  } while (cursor !== null);
  return lines;
}

export const numbersOf = async (reader: Officer, register: string, asked: Asked = {}): Promise<string[]> =>
  (await linesOf(reader, register, asked)).map(({ number }) => number);

export const totalsOf = async (reader: Officer, register: string, asked: Asked = {}): Promise<Totals> =>
  (await reader.get(`registers/${register}/totals?${query(asked)}`)).body as Totals;

/** What somebody might ask of every register to find out about a matter that is not theirs. */
export const registerReads = registers.flatMap(({ name }) =>
  ['?limit=200', '?limit=3', '/totals', '?text=红包', '?lane=accusation', '?order=due', '/totals?officer=handler'].map(
    (asked) => `registers/${name}${asked}`,
  ),
);

/** The list behind each figure of the discipline board. */
export const boardReads = boardFigures.map((figure) => `discipline-board/matters?figure=${figure}`);
