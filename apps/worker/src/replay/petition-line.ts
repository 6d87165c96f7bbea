import { Misconfigured, parsed, Refusal } from '@banjie/runtime';
import { asLine, asParagraphs } from '@banjie/workflows';
import { z } from 'zod';

/** Local wall-clock time in Asia/Shanghai without an offset, e.g. `2019-02-14T20:00:00`. */
const localTime = z.iso
  .datetime({
    local: true,
    error:
      '应为北京时间，如 2019-02-14T20:00:00，不带时区 / should be Beijing time such as 2019-02-14T20:00:00, without a zone',
  })
  .transform((text) => new Date(`${text.replace(/Z$/, '')}+08:00`));

/** One petition of a replay file with the office's real answer. */
export const petitionLine = z
  .object({
    id: z.union([z.number(), z.string()]).transform(String),
    user: z.string().max(100).overwrite(asLine).default('匿名'),
    title: z.string().overwrite(asLine).min(1),
    content: z.string().overwrite(asParagraphs).min(1),
    receivedAt: localTime,
    reply: z.string().overwrite(asParagraphs).min(1),
    repliedAt: localTime,
    category: z.string().optional(),
  })
  .refine(({ receivedAt, repliedAt }) => repliedAt >= receivedAt, {
    path: ['repliedAt'],
    message: '早于收到时间 / before receivedAt',
  });

export type PetitionLine = z.infer<typeof petitionLine>;

/** A line that cannot be replayed; nothing of its file is. */
export class BrokenLine extends Error {
  constructor(line: number, problem: string) {
    super(`第 ${line} 行有误 / line ${line}: ${problem}`);
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true });
const newLine = 10;

/** Reads a whole JSON Lines file before anything happens. Throws `BrokenLine` with the number of the first bad line. */
export function readLines(file: Uint8Array): PetitionLine[] {
  const petitions: PetitionLine[] = [];
  const lineOf = new Map<string, number>();
  for (let [start, number] = [0, 1]; start < file.length; number += 1) {
    const found = file.indexOf(newLine, start);
    const end = found === -1 ? file.length : found;
    const petition = readLine(file.subarray(start, end), number);
    start = end + 1;
    if (!petition) continue;
    const same = lineOf.get(petition.id);
    if (same !== undefined)
      throw new BrokenLine(number, `id ${petition.id} 与第 ${same} 行相同 / the same id as line ${same}`);
    lineOf.set(petition.id, number);
    petitions.push(petition);
  }
  if (petitions.length === 0) throw new Misconfigured('文件中没有一件来信 / the file holds no petition');
  return petitions;
}

/** Null for a line that is empty. */
function readLine(bytes: Uint8Array, number: number): PetitionLine | null {
  const text = read(number, '不是 UTF-8 文本 / not UTF-8 text', () => utf8.decode(bytes));
  if (text.trim() === '') return null;
  const value = read(number, '不是 JSON / not JSON', () => JSON.parse(text) as unknown);
  try {
    return parsed(petitionLine, value);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new BrokenLine(number, error.details.zh);
  }
}

function read<Value>(line: number, otherwise: string, reading: () => Value): Value {
  try {
    return reading();
  } catch {
    throw new BrokenLine(line, otherwise);
  }
}
