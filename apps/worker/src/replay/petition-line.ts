import { z } from 'zod';

/** Local wall-clock time in Asia/Shanghai without an offset, e.g. `2019-02-14T20:00:00`. */
const localTime = z.iso.datetime({ local: true }).transform((text) => new Date(`${text.replace(/Z$/, '')}+08:00`));

/** One petition of a replay file with the office's real answer. */
export const petitionLine = z
  .object({
    id: z.union([z.number(), z.string()]).transform(String),
    user: z.string().max(100).default('匿名'),
    title: z.string().trim().min(1),
    content: z.string().trim().min(1),
    receivedAt: localTime,
    reply: z.string().trim().min(1),
    repliedAt: localTime,
    category: z.string().optional(),
  })
  .refine(({ receivedAt, repliedAt }) => repliedAt >= receivedAt, { path: ['repliedAt'], message: '早于收到时间 / before receivedAt' });

export type PetitionLine = z.infer<typeof petitionLine>;

/** A line that cannot be replayed; nothing of its file is. */
export class BrokenLine extends Error {
  constructor(line: number, problem: string) {
    super(`第 ${line} 行有误 / line ${line}: ${problem}`);
  }
}

/** Reads a whole JSON Lines file before anything happens. Throws `BrokenLine` with the number of the first bad line. */
export function readLines(text: string): PetitionLine[] {
  const petitions: PetitionLine[] = [];
  for (const [index, line] of text.replace(/^\uFEFF/, '').split('\n').entries()) {
    if (line.trim() !== '') petitions.push(readLine(line, index + 1));
  }
  if (petitions.length === 0) throw new BrokenLine(1, '文件为空 / the file is empty');
  return petitions;
}

function readLine(line: string, number: number): PetitionLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new BrokenLine(number, '不是 JSON / not JSON');
  }
  const result = petitionLine.safeParse(value);
  if (result.success) return result.data;
  throw new BrokenLine(number, result.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('; '));
}
