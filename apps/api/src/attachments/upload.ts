import type { CheckedFile } from '@banjie/office';
import type { FastifyRequest } from 'fastify';
import { ProblemException } from '../http/problem.exception.js';
import { fileKinds, type Fault } from './file-kind.js';
import { extensionOf, safeName } from './file-name.js';
import { judged } from './judged.js';
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

export interface Upload {
  name: string;
  bytes: Buffer;
}

const refused = (status: number, code: string, zh: string, en: string): ProblemException =>
  new ProblemException(status, code, zh, en);

/**
 * The one file of a form, read whole; a request that breaks off leaves nothing. `admit` is asked with the fields that came
 * before the file, and throws where it may not be read. Throws problems 400, 413, 415 and 422.
 */
export async function uploadIn(
  request: FastifyRequest,
  admit: (fields: Readonly<Record<string, string>>) => Promise<unknown>,
): Promise<Upload> {
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
        await admit(fields);
        upload = { name: safeName(part.filename ?? ''), bytes: await part.toBuffer() };
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
  return isOurs || !isUnreadable(error)
    ? error
    : refused(400, 'badRequest', '文件没有传完或格式有误，请重试。', 'The file did not arrive whole; try again.');
}

const isUnreadable = (error: unknown): boolean =>
  /multipart|part header|unexpected end|premature|boundary|aborted|malformed/i.test((error as Error).message);

const faults: Readonly<Record<Fault | 'infected', [zh: string, en: string]>> = {
  empty: ['文件是空的。', 'The file is empty.'],
  unknownKind: [
    '只接受 PDF、JPG、PNG、Word（docx）、Excel（xlsx）和文本文件。',
    'Only PDF, JPG, PNG, Word (docx), Excel (xlsx) and text files are accepted.',
  ],
  otherKind: [
    '文件内容与扩展名不符，请用正确的扩展名保存后再提交。',
    'The file is not what its name says; save it under its right name.',
  ],
  damaged: ['文件已损坏或不完整，请重新保存后再提交。', 'The file is damaged or not whole; save it again.'],
  twoKinds: [
    '文件同时是另一种格式，不能接受；请另存或打印成 PDF 后再提交。',
    'The file is of two kinds at once; print it to a new PDF.',
  ],
  tooManyPixels: ['图片像素过多，请缩小后再提交。', 'The picture has too many pixels; make it smaller.'],
  tooMuchInside: ['文件解压后过大，不能接受。', 'The file holds too much when unpacked.'],
  macros: [
    '含有宏或者嵌入程序的文件不能接受，请另存为不含宏的文件。',
    'Files with macros or programs inside are not accepted.',
  ],
  infected: ['文件含有病毒，没有保存。', 'The file holds a virus and was not kept.'],
};

/** The file as it may be kept. Throws the problem 422 that says what to do, and 503 where the scanner cannot be asked. */
export async function checkedFile({ name, bytes }: Upload, scanner: VirusScan): Promise<CheckedFile> {
  const found = await judged(bytes);
  if ('fault' in found) throw fault(found.fault);
  const { media, extensions } = fileKinds[found.kind];
  if (!(extensions as readonly string[]).includes(extensionOf(name))) throw fault('otherKind');
  const scan = await scanner.scan(bytes).catch((error: unknown) => {
    throw unscanned(error);
  });
  if (scan === 'infected') throw fault('infected');
  return { name, media, bytes, scan };
}

const fault = (which: keyof typeof faults): ProblemException => refused(422, which, ...faults[which]);

function unscanned(error: unknown): ProblemException {
  const problem = refused(
    503,
    'unavailable',
    '病毒扫描暂时不可用，文件没有保存，请稍后再试。',
    'The virus scanner cannot be asked just now; the file was not kept.',
  );
  problem.cause = error;
  return problem;
}
