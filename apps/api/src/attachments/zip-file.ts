import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import type { Judged } from './file-kind.js';

const inflate = promisify<Buffer, { maxOutputLength: number }, Buffer>(inflateRaw);

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;

/** Limits of what an office file may hold: a document of a thousand pages stays far below. */
const entriesAtMost = 2000;
const unpackedAtMost = 100 * 1024 * 1024;

interface Entry {
  name: string;
  flags: number;
  method: number;
  packed: number;
  unpacked: number;
  /** Where its local header begins. */
  at: number;
}

/** The end record of a ZIP archive that ends with the file; its place, or -1. */
function endOf(bytes: Buffer): number {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 0xffff); at -= 1) {
    if (bytes.readUInt32LE(at) === endSignature && at + 22 + bytes.readUInt16LE(at + 20) === bytes.length) return at;
  }
  return -1;
}

/** Whether a program that reads archives would take this file for one, whatever it begins with. */
export const zipEndsHere = (bytes: Buffer): boolean => endOf(bytes) >= 0;

/** A Word or Excel file of today, unpacked once to know that it holds what it says; anything else in a ZIP is refused. */
export async function officeFileKind(bytes: Buffer): Promise<Judged> {
  const entries = entriesOf(bytes);
  if (!entries) return { fault: 'damaged' };
  const names = new Set(entries.map(({ name }) => name));
  const kind = names.has('word/document.xml') ? 'docx' : names.has('xl/workbook.xml') ? 'xlsx' : null;
  if (kind === null || !names.has('[Content_Types].xml')) return { fault: 'unknownKind' };
  if (entries.some(({ name }) => /vbaProject|\.bin$|\.exe$|\.js$/i.test(name) && !/printerSettings/i.test(name)))
    return { fault: 'macros' };
  const unpacked = entries.reduce((sum, one) => sum + one.unpacked, 0);
  if (entries.length > entriesAtMost || unpacked > unpackedAtMost) return { fault: 'tooMuchInside' };
  for (const entry of entries) {
    const fault = await faultOf(bytes, entry);
    if (fault) return { fault };
  }
  return { kind };
}

/** The archive's own list; null where it is not whole, is encrypted, points outside, or lists one place twice (a bomb that overlaps). */
function entriesOf(bytes: Buffer): Entry[] | null {
  const end = endOf(bytes);
  if (end < 0) return null;
  const [count, from] = [bytes.readUInt16LE(end + 10), bytes.readUInt32LE(end + 16)];
  const entries: Entry[] = [];
  let at = from;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== entrySignature) return null;
    const [nameLength, extraLength, commentLength] = [
      bytes.readUInt16LE(at + 28),
      bytes.readUInt16LE(at + 30),
      bytes.readUInt16LE(at + 32),
    ];
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      flags: bytes.readUInt16LE(at + 8),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
      at: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + extraLength + commentLength;
  }
  const packed = entries.reduce((sum, one) => sum + one.packed, 0);
  const places = new Set(entries.map((one) => one.at));
  const isSound = entries.every(
    ({ name, flags }) => (flags & 1) === 0 && !/^[/\\]|^[a-z]:|(^|[/\\])\.\.([/\\]|$)/i.test(name),
  );
  return isSound && packed <= bytes.length && places.size === entries.length ? entries : null;
}

/** What is packed must unpack to no more than its list says. */
async function faultOf(
  bytes: Buffer,
  { at, method, packed, unpacked }: Entry,
): Promise<'damaged' | 'tooMuchInside' | null> {
  if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== localSignature) return 'damaged';
  const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  const data = bytes.subarray(start, start + packed);
  if (data.length !== packed || (method !== 0 && method !== 8)) return 'damaged';
  if (method === 0) return packed === unpacked ? null : 'damaged';
  try {
    const whole = await inflate(data, { maxOutputLength: Math.max(1, unpacked) });
    return whole.length === unpacked ? null : 'damaged';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'tooMuchInside' : 'damaged';
  }
}
