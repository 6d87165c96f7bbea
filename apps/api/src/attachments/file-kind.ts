import { isJpeg, isPng, pixelsAtMost } from './pictures.js';
import { officeFileKind, zipEndsHere } from './zip-file.js';

/** What may be attached, and what it is served as. The bytes decide, never the name or the browser's word. */
export const fileKinds = {
  pdf: { media: 'application/pdf', extensions: ['pdf'] },
  jpg: { media: 'image/jpeg', extensions: ['jpg', 'jpeg'] },
  png: { media: 'image/png', extensions: ['png'] },
  docx: { media: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', extensions: ['docx'] },
  xlsx: { media: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', extensions: ['xlsx'] },
  txt: { media: 'text/plain; charset=utf-8', extensions: ['txt'] },
} as const;
export type FileKind = keyof typeof fileKinds;

/** Why a file is refused; what the person can do about it is said where it becomes a problem. */
export type Fault =
  'empty' | 'unknownKind' | 'otherKind' | 'damaged' | 'twoKinds' | 'tooManyPixels' | 'tooMuchInside' | 'macros';

export type Judged = { kind: FileKind } | { fault: Fault };

const startsWith = (bytes: Buffer, signature: string): boolean =>
  bytes.subarray(0, signature.length).equals(Buffer.from(signature, 'latin1'));

/** Readers of PDF look for its head in the first 1024 bytes, so that any other file could be one too. */
const holdsPdfHead = (bytes: Buffer): boolean => bytes.subarray(0, 1024).includes('%PDF-');

/** What a file is by its bytes, or why it is refused: damaged, two kinds at once, or more than it seems. */
export async function judged(bytes: Buffer): Promise<Judged> {
  if (bytes.length === 0) return { fault: 'empty' };
  if (startsWith(bytes, 'PK\x03\x04')) return holdsPdfHead(bytes) ? { fault: 'twoKinds' } : officeFileKind(bytes);
  if (zipEndsHere(bytes)) return { fault: 'twoKinds' };
  if (startsWith(bytes, '%PDF-'))
    return bytes.subarray(-1024).includes('%%EOF') ? { kind: 'pdf' } : { fault: 'damaged' };
  if (startsWith(bytes, '\xff\xd8\xff')) return judgedPicture('jpg', isJpeg(bytes), bytes);
  if (startsWith(bytes, '\x89PNG\r\n\x1a\n')) return judgedPicture('png', isPng(bytes), bytes);
  return isText(bytes) ? { kind: 'txt' } : { fault: 'unknownKind' };
}

function judgedPicture(kind: 'jpg' | 'png', size: { pixels: number } | null, bytes: Buffer): Judged {
  if (!size) return { fault: 'damaged' };
  if (holdsPdfHead(bytes)) return { fault: 'twoKinds' };
  return size.pixels > pixelsAtMost ? { fault: 'tooManyPixels' } : { kind };
}

// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const controls = /[\0-\x08\x0e-\x1f\x7f]/;

/** UTF-8 or, as older Chinese systems write it, GB 18030; without control characters; no page or program in disguise. */
function isText(bytes: Buffer): boolean {
  const text = decoded(bytes, 'utf-8') ?? decoded(bytes, 'gb18030');
  return text !== null && !controls.test(text) && !holdsPdfHead(bytes) && !/^\s*(<[!?a-z]|#!)/i.test(text);
}

function decoded(bytes: Buffer, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
