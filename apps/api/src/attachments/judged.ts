import type { FileKind, Judged } from './file-kind.js';
import { isOleFile, oleFileKind } from './ole-file.js';
import { isJpeg, isPng, isWebp, pixelsAtMost, type PictureSize } from './pictures.js';
import { amrFile, mediaFile } from './recordings.js';
import { officeFileKind, zipEndsHere } from './zip-file.js';

const startsWith = (bytes: Buffer, signature: string): boolean =>
  bytes.subarray(0, signature.length).equals(Buffer.from(signature, 'latin1'));

/** Readers of PDF look for its head in the first 1024 bytes, so that any other file could be one too. */
const holdsPdfHead = (bytes: Buffer): boolean => bytes.subarray(0, 1024).includes('%PDF-');

/**
 * What a file is by its bytes, or why it is refused: damaged, two kinds at once, or more than it seems. Throws the reason of
 * `signal` where nobody waits for the answer any more.
 */
export async function judged(bytes: Buffer, signal: AbortSignal): Promise<Judged> {
  if (bytes.length === 0) return { fault: 'empty' };
  // Before any other reader: what is packed is unpacked only within the limits.
  if (startsWith(bytes, 'PK\x03\x04'))
    return holdsPdfHead(bytes) ? { fault: 'twoKinds' } : officeFileKind(bytes, signal);
  if (zipEndsHere(bytes)) return { fault: 'twoKinds' };
  if (startsWith(bytes, '%PDF')) return isPdf(bytes) ? { kind: 'pdf' } : { fault: 'damaged' };
  if (startsWith(bytes, '\xff\xd8\xff')) return judgedMedia('jpg', isJpeg(bytes), bytes);
  if (startsWith(bytes, '\x89PNG\r\n\x1a\n')) return judgedMedia('png', isPng(bytes), bytes);
  if (startsWith(bytes, 'RIFF') && bytes.toString('latin1', 8, 12) === 'WEBP')
    return judgedMedia('webp', isWebp(bytes), bytes);
  if (isOleFile(bytes)) return holdsPdfHead(bytes) ? { fault: 'twoKinds' } : oleFileKind(bytes);
  const media = mediaFile(bytes);
  if (media) return judgedMedia(media.kind, media.size, bytes);
  const voice = amrFile(bytes);
  if (voice) return judgedMedia('amr', voice.whole ? { pixels: 0 } : null, bytes);
  // Whatever else it may be called, it is a text or refused: words may begin like the head of some other kind.
  const text = textKind(bytes);
  return text ? { kind: text } : { fault: 'unknownKind' };
}

const isPdf = (bytes: Buffer): boolean => startsWith(bytes, '%PDF-') && bytes.subarray(-1024).includes('%%EOF');

/** `size` is null where the file is damaged; a film or a voice has no pixels to count. */
function judgedMedia(kind: FileKind, size: PictureSize | null, bytes: Buffer): Judged {
  if (!size) return { fault: 'damaged' };
  if (holdsPdfHead(bytes)) return { fault: 'twoKinds' };
  return size.pixels > pixelsAtMost ? { fault: 'tooManyPixels' } : { kind };
}

// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const controls = /[\0-\x08\x0e-\x1f\x7f]/;

/** UTF-8 or, as older Chinese systems write it, GB 18030; without control characters; no page or program in disguise. */
function textKind(bytes: Buffer): 'txt' | 'gbText' | null {
  if (holdsPdfHead(bytes)) return null;
  if (isTextIn(bytes, 'utf-8')) return 'txt';
  return isTextIn(bytes, 'gb18030') ? 'gbText' : null;
}

/** Read in pieces, none of which is kept: as a whole it would take many times its size. */
const pieceSize = 64 * 1024;

function isTextIn(bytes: Buffer, encoding: string): boolean {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let hasBegun = false;
  try {
    for (let at = 0; at < bytes.length; at += pieceSize) {
      const piece = decoder.decode(bytes.subarray(at, at + pieceSize), { stream: at + pieceSize < bytes.length });
      if (controls.test(piece)) return false;
      const words: string = hasBegun ? '' : piece.trimStart();
      if (/^(<[!?a-z]|#!)/i.test(words)) return false;
      hasBegun ||= words !== '';
    }
    return true;
  } catch {
    return false;
  }
}
