import { fileTypeFromBuffer } from 'file-type';
import type { Judged } from './file-kind.js';
import { isJpeg, isPng, pixelsAtMost } from './pictures.js';
import { officeFileKind, zipEndsHere } from './zip-file.js';

const startsWith = (bytes: Buffer, signature: string): boolean =>
  bytes.subarray(0, signature.length).equals(Buffer.from(signature, 'latin1'));

/** Readers of PDF look for its head in the first 1024 bytes, so that any other file could be one too. */
const holdsPdfHead = (bytes: Buffer): boolean => bytes.subarray(0, 1024).includes('%PDF-');

/** What a file is by its bytes, or why it is refused: damaged, two kinds at once, or more than it seems. */
export async function judged(bytes: Buffer): Promise<Judged> {
  if (bytes.length === 0) return { fault: 'empty' };
  // Before any other reader: what is packed is unpacked only within the limits.
  if (startsWith(bytes, 'PK\x03\x04')) return holdsPdfHead(bytes) ? { fault: 'twoKinds' } : officeFileKind(bytes);
  if (zipEndsHere(bytes)) return { fault: 'twoKinds' };
  switch (await seemingKind(bytes)) {
    case 'pdf':
      return isPdf(bytes) ? { kind: 'pdf' } : { fault: 'damaged' };
    case 'jpg':
      return judgedPicture('jpg', isJpeg(bytes), bytes);
    case 'png':
    case 'apng':
      return judgedPicture('png', isPng(bytes), bytes);
    default:
      // Whatever else it may be called, it is a text or refused: words may begin like the head of some other kind.
      return isText(bytes) ? { kind: 'txt' } : { fault: 'unknownKind' };
  }
}

/** What its head says it is; undefined where nobody knows, or where it breaks off. */
const seemingKind = async (bytes: Buffer): Promise<string | undefined> =>
  (await fileTypeFromBuffer(bytes).catch(() => undefined))?.ext;

const isPdf = (bytes: Buffer): boolean => startsWith(bytes, '%PDF-') && bytes.subarray(-1024).includes('%%EOF');

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
