import type { CheckedFile } from '@banjie/office';
import { ProblemException } from '../http/problem.exception.js';
import { fileKinds, takenForEachOther, type Fault, type FileKind } from './file-kind.js';
import { extensionOf, withExtension } from './file-name.js';
import { judged } from './judged.js';
import { Turns } from './turns.js';
import type { VirusScan } from './virus-scan.js';

export interface Upload {
  /** Whose turn it takes: a receipt or an officer. */
  sender: string;
  name: string;
  bytes: Buffer;
}

const faults: Readonly<Record<Fault | 'infected', [zh: string, en: string]>> = {
  empty: ['文件是空的。', 'The file is empty.'],
  unknownKind: [
    '只接受 PDF、OFD、照片（JPG、PNG、HEIC、WebP）、视频（MP4、MOV）、录音（M4A、AMR）、Word、Excel、PPT、WPS 文件和文本文件。',
    'Only PDF, OFD, pictures (JPG, PNG, HEIC, WebP), films (MP4, MOV), recordings (M4A, AMR), Word, Excel, PowerPoint, WPS and text files are accepted.',
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

/** In this process: what is unpacked and decoded takes a processor, and each sender has one at most. */
const judging = new Turns({ atOnce: 2, each: 1 });

/**
 * The file as it may be kept. Throws the problem 422 that says what to do, 503 where the scanner cannot be asked, and the reason
 * of `signal` as soon as nobody waits for the answer any more.
 */
export async function checkedFile(
  { sender, name, bytes }: Upload,
  scanner: VirusScan,
  signal: AbortSignal,
): Promise<CheckedFile> {
  const found = await judging.inTurn(sender, signal, () => judged(bytes, signal));
  if ('fault' in found) throw fault(found.fault);
  const rightName = nameFor(found.kind, name);
  const scan = await scanner.scan(bytes, signal).catch((error: unknown) => {
    throw signal.aborted ? signal.reason : unscanned(error);
  });
  signal.throwIfAborted();
  if (scan === 'infected') throw fault('infected');
  return { name: rightName, media: fileKinds[found.kind].media, bytes, scan };
}

const extensionsOf = (kind: FileKind): readonly string[] => fileKinds[kind].extensions;

/** A picture under the name of another kind of picture, or a recording of another, gets its right one. Throws the problem 422 for any other name. */
function nameFor(kind: FileKind, name: string): string {
  const extension = extensionOf(name);
  if (extensionsOf(kind).includes(extension)) return name;
  const others = takenForEachOther.find((family) => family.includes(kind)) ?? [];
  if (others.some((other) => extensionsOf(other).includes(extension))) return withExtension(name, kind);
  throw fault('otherKind');
}

const fault = (which: keyof typeof faults): ProblemException => new ProblemException(422, which, ...faults[which]);

function unscanned(error: unknown): ProblemException {
  const problem = new ProblemException(
    503,
    'unavailable',
    '病毒扫描暂时不可用，文件没有保存，请稍后再试。',
    'The virus scanner cannot be asked just now; the file was not kept.',
  );
  problem.cause = error;
  return problem;
}
