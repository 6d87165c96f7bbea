import { fromBufferPromise, validateFileName, type Entry, type ZipFile } from 'yauzl';
import type { Judged } from './file-kind.js';

/** Limits of what an office file may hold: a document of a thousand pages stays far below. */
const entriesAtMost = 2000;
const unpackedAtMost = 100 * 1024 * 1024;

const endSignature = 0x06054b50;

/** Whether a program that reads archives would take this file for one, whatever it begins with: the end record ends it. */
export function zipEndsHere(bytes: Buffer): boolean {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 0xffff); at -= 1) {
    if (bytes.readUInt32LE(at) === endSignature && at + 22 + bytes.readUInt16LE(at + 20) === bytes.length) return true;
  }
  return false;
}

/** A Word or Excel file of today, unpacked once to know that it holds what it says; anything else in a ZIP is refused. */
export async function officeFileKind(bytes: Buffer): Promise<Judged> {
  try {
    return await kindOf(await fromBufferPromise(bytes, { lazyEntries: true, ...asWritten }), bytes.length);
  } catch {
    return { fault: 'damaged' };
  }
}

/** Names and sizes as the list has them: an extra field may give another name, and too much inside is another fault than damage. */
const asWritten = { decodeStrings: false, validateEntrySizes: false };

async function kindOf(zip: ZipFile, length: number): Promise<Judged> {
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) entries.push(entry);
  if (!isSound(entries, length)) return { fault: 'damaged' };
  const names = new Set(entries.map(nameOf));
  const kind = names.has('word/document.xml') ? 'docx' : names.has('xl/workbook.xml') ? 'xlsx' : null;
  if (kind === null || !names.has('[Content_Types].xml')) return { fault: 'unknownKind' };
  if ([...names].some((name) => /vbaProject|\.bin$|\.exe$|\.js$/i.test(name) && !/printerSettings/i.test(name)))
    return { fault: 'macros' };
  const unpacked = entries.reduce((sum, one) => sum + one.uncompressedSize, 0);
  if (entries.length > entriesAtMost || unpacked > unpackedAtMost) return { fault: 'tooMuchInside' };
  for (const entry of entries) {
    const fault = await faultOf(zip, entry);
    if (fault) return { fault };
  }
  return { kind };
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

/** What is packed must unpack to what its list says; reading stops at the first byte more. Throws where it is damaged. */
async function faultOf(zip: ZipFile, entry: Entry): Promise<'damaged' | 'tooMuchInside' | null> {
  let unpacked = 0;
  for await (const piece of await zip.openReadStreamPromise(entry)) {
    unpacked += (piece as Buffer).length;
    if (unpacked > entry.uncompressedSize) return 'tooMuchInside';
  }
  return unpacked === entry.uncompressedSize ? null : 'damaged';
}
