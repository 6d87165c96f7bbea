import { createInflateRaw } from 'node:zlib';
import { fromBufferPromise, validateFileName, type Entry, type ZipFile } from 'yauzl';
import type { FileKind, Judged } from './file-kind.js';

/** Limits of what an office file may hold, in bytes: a document of a thousand pages or a table of fifty thousand lines stays below. */
const entriesAtMost = 2000;
const unpackedAtMost = 32 * 1024 * 1024;
/** Text in XML packs to a tenth, seldom to a thirtieth; only what says nothing packs better. */
const ratioAtMost = 50;
/** As much as this may be packed however well. */
const unpackedAnyway = 1024 * 1024;

const allowedIn = (length: number): number => Math.min(unpackedAtMost, Math.max(unpackedAnyway, ratioAtMost * length));

const endSignature = 0x06054b50;

/** Whether a program that reads archives would take this file for one, whatever it begins with: the end record ends it. */
export function zipEndsHere(bytes: Buffer): boolean {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 0xffff); at -= 1) {
    if (bytes.readUInt32LE(at) === endSignature && at + 22 + bytes.readUInt16LE(at + 20) === bytes.length) return true;
  }
  return false;
}

/**
 * A Word, Excel or PowerPoint file of today or an OFD, unpacked once to know that it holds what it says; anything else in a ZIP is refused. Throws the
 * reason of `signal` as soon as nobody waits for the answer.
 */
export async function officeFileKind(bytes: Buffer, signal: AbortSignal): Promise<Judged> {
  try {
    return await kindOf(bytes, await fromBufferPromise(bytes, { lazyEntries: true, ...asWritten }), signal);
  } catch {
    signal.throwIfAborted();
    return { fault: 'damaged' };
  }
}

/** Names and sizes as the list has them: an extra field may give another name, and too much inside is another fault than damage. */
const asWritten = { decodeStrings: false, validateEntrySizes: false };

async function kindOf(bytes: Buffer, zip: ZipFile, signal: AbortSignal): Promise<Judged> {
  if (zip.entryCount > entriesAtMost) return { fault: 'tooMuchInside' };
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) entries.push(entry);
  if (!isSound(entries, bytes.length)) return { fault: 'damaged' };
  const names = new Set(entries.map(nameOf));
  const kind = kindByNames(names);
  if (kind === null) return { fault: 'unknownKind' };
  if ([...names].some((name) => /vbaProject|\.bin$|\.exe$|\.js$/i.test(name) && !/printerSettings/i.test(name)))
    return { fault: 'macros' };
  const unpacked = entries.reduce((sum, one) => sum + one.uncompressedSize, 0);
  if (unpacked > allowedIn(bytes.length)) return { fault: 'tooMuchInside' };
  for (const entry of entries) {
    const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
    const packed = bytes.subarray(fileDataStart, fileDataStart + entry.compressedSize);
    const fault = await faultOf(entry, packed, signal);
    if (fault) return { fault };
  }
  return { kind };
}

/** The part that makes it what it is: of OOXML (ECMA-376) and of OFD (GB/T 33190). */
function kindByNames(names: ReadonlySet<string>): FileKind | null {
  if (!names.has('[Content_Types].xml')) return names.has('OFD.xml') ? 'ofd' : null;
  if (names.has('word/document.xml')) return 'docx';
  if (names.has('xl/workbook.xml')) return 'xlsx';
  return names.has('ppt/presentation.xml') ? 'pptx' : null;
}

const nameOf = ({ fileNameRaw }: Entry): string => fileNameRaw.toString('utf8');

/** False where something is encrypted, points outside, or lies in one place with another (a bomb that overlaps). */
function isSound(entries: readonly Entry[], length: number): boolean {
  const packed = entries.reduce((sum, one) => sum + one.compressedSize, 0);
  const places = new Set(entries.map((one) => one.relativeOffsetOfLocalHeader));
  const staysInside = (one: Entry): boolean => validateFileName(nameOf(one).replaceAll('\\', '/')) === null;
  return (
    packed <= length && places.size === entries.length && entries.every((one) => !one.isEncrypted() && staysInside(one))
  );
}

/**
 * What is packed must unpack to what its list says, and the list says no more than is allowed; reading stops at the first byte
 * more, and keeps none. Throws where it is damaged or nobody waits.
 */
async function faultOf(
  { compressionMethod, uncompressedSize }: Entry,
  packed: Buffer,
  signal: AbortSignal,
): Promise<'damaged' | 'tooMuchInside' | null> {
  signal.throwIfAborted();
  if (compressionMethod === 0) return packed.length === uncompressedSize ? null : 'damaged';
  if (compressionMethod !== 8) return 'damaged';
  const inflate = createInflateRaw();
  inflate.end(packed);
  let unpacked = 0;
  for await (const piece of inflate) {
    signal.throwIfAborted();
    unpacked += (piece as Buffer).length;
    if (unpacked > uncompressedSize) return 'tooMuchInside';
  }
  return unpacked === uncompressedSize ? null : 'damaged';
}
