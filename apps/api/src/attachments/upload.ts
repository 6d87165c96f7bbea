import type { CheckedFile } from '@banjie/office';
import type { FastifyRequest } from 'fastify';
import { ProblemException } from '../http/problem.exception.js';
import { checkedFile, type Upload } from './checked-file.js';
import { safeName } from './file-name.js';
import { Turns } from './turns.js';
import type { VirusScan } from './virus-scan.js';

/** Bytes of one file. */
export const fileAtMost = 10 * 1024 * 1024;

const limits = {
  files: 1,
  fields: 4,
  parts: 6,
  fieldNameSize: 100,
  fieldSize: 200,
  headerPairs: 20,
  fileSize: fileAtMost,
};

const refused = (status: number, code: string, zh: string, en: string): ProblemException =>
  new ProblemException(status, code, zh, en);

const brokenOff = (): ProblemException =>
  refused(400, 'badRequest', '文件没有传完或格式有误，请重试。', 'The file did not arrive whole; try again.');

export interface Door {
  /**
   * Asked with the fields that came before the file. Throws where it may not be read; answers who sends it, under which name
   * they wait for their turn.
   */
  admit(fields: Readonly<Record<string, string>>): Promise<string>;
  scanner: VirusScan;
}

/** Files of one sender in memory at once: the next is not read before one of them is kept or refused. */
const receiving = new Turns({ atOnce: Infinity, each: 3 });

/**
 * Reads the one file of a form whole, checks it and has it kept. A request that breaks off leaves nothing, and nothing goes on
 * for whoever has gone. Throws problems 400, 413, 415, 422 and 503, and what `admit` and `keep` throw.
 */
export async function keepFile<Kept>(
  request: FastifyRequest,
  { admit, scanner }: Door,
  keep: (file: CheckedFile) => Promise<Kept>,
): Promise<Kept> {
  const gone = new AbortController();
  const { signal } = gone;
  const { socket } = request.raw;
  const leave = (): void => gone.abort(brokenOff());
  socket.once('close', leave);
  const turns: (() => void)[] = [];
  try {
    const upload = await uploadIn(request, async (fields) => {
      const sender = await admit(fields);
      turns.push(await receiving.enter(sender, signal));
      return sender;
    });
    return await keep(await checkedFile(upload, scanner, signal));
  } finally {
    for (const end of turns) end();
    socket.off('close', leave);
  }
}

async function uploadIn(request: FastifyRequest, admit: Door['admit']): Promise<Upload> {
  if (!request.isMultipart())
    throw refused(
      415,
      'unsupportedFormat',
      '请以 multipart/form-data 提交文件。',
      'Send the file as multipart/form-data.',
    );
  const fields: Record<string, string> = {};
  let upload: Upload | null = null;
  try {
    for await (const part of request.parts({ limits })) {
      if (part.type === 'field') fields[part.fieldname] = String(part.value);
      else {
        const sender = await admit(fields);
        upload = { sender, name: safeName(part.filename ?? ''), bytes: await part.toBuffer() };
      }
    }
  } catch (error) {
    throw asProblem(error);
  }
  if (!upload) throw refused(422, 'noFile', '没有选择文件。', 'No file was sent.');
  return upload;
}

const tooMuch = ['FST_REQ_FILE_TOO_LARGE', 'FST_FILES_LIMIT', 'FST_PARTS_LIMIT', 'FST_FIELDS_LIMIT'];

function asProblem(error: unknown): unknown {
  const { code, statusCode } = error as { code?: string; statusCode?: number };
  if (code === 'FST_REQ_FILE_TOO_LARGE')
    return refused(413, 'tooLarge', '单个文件不得超过 10 MB。', 'A file may have 10 MB at most.');
  if (tooMuch.includes(code ?? ''))
    return refused(413, 'tooMany', '一次只能提交一个文件。', 'Send one file at a time.');
  const isOurs = error instanceof ProblemException || (error as Error).name === 'Refusal' || statusCode !== undefined;
  // Whatever the reader of the form says: it could not be read.
  return isOurs || !isUnreadable(error) ? error : brokenOff();
}

const isUnreadable = (error: unknown): boolean =>
  /multipart|part header|unexpected end|premature|boundary|aborted|malformed/i.test((error as Error).message);
