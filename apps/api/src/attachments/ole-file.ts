import type { Judged } from './file-kind.js';

/** The head of a compound file ([MS-CFB]): what WPS and the Office of before 2007 save. */
const signature = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const entrySize = 128;
/** Sectors 0xfffffffc and above are marks: free, end of a chain, part of a table. */
const firstMark = 0xfffffffc;
/** Directory entries of a document of ten megabytes; a file of more is no document. */
const entriesAtMost = 20_000;

export const isOleFile = (bytes: Buffer): boolean => bytes.subarray(0, signature.length).equals(signature);

const streams = [
  ['wps', 'WordDocument'],
  ['et', 'Workbook'],
  ['et', 'Book'],
  ['dps', 'PowerPoint Document'],
] as const;

/** Macros and embedded programs, by the names their storages have. */
const programs = /^(Macros|VBA|_VBA_PROJECT(_CUR)?|.Ole10Native|PROJECT(wm)?)$/i;

/** A document, table or presentation by the streams in it; nothing of them is read. */
export function oleFileKind(bytes: Buffer): Judged {
  const names = namesIn(bytes);
  if (!names) return { fault: 'damaged' };
  const kind = streams.find(([, name]) => names.has(name))?.[0];
  if (!kind) return { fault: 'unknownKind' };
  return [...names].some((name) => programs.test(name)) ? { fault: 'macros' } : { kind };
}

/** The names of all streams and storages; null where a chain leads out of the file or into itself. */
function namesIn(bytes: Buffer): Set<string> | null {
  const sectors = sectorsOf(bytes);
  const table = sectors && allocationTable(bytes, sectors);
  if (!sectors || !table) return null;
  const names = new Set<string>();
  const seen = new Set<number>();
  for (let sector = bytes.readUInt32LE(48); sector < firstMark; sector = table[sector] ?? firstMark + 1) {
    const content = sectors.at(sector);
    if (!content || seen.has(sector) || (seen.size * sectors.size) / entrySize > entriesAtMost) return null;
    seen.add(sector);
    for (let at = 0; at + entrySize <= content.length; at += entrySize) {
      const length = content.readUInt16LE(at + 64);
      if (length > 64) return null;
      if (content[at + 66] !== 0 && length >= 2) names.add(content.toString('utf16le', at, at + length - 2));
    }
  }
  return seen.size > 0 ? names : null;
}

interface Sectors {
  /** Bytes of one. */
  size: number;
  /** Null outside the file. The last one may be cut short by programs that save no padding. */
  at(sector: number): Buffer | null;
}

function sectorsOf(bytes: Buffer): Sectors | null {
  if (bytes.length < 512 + entrySize) return null;
  const shift = bytes.readUInt16LE(30);
  if (shift !== 9 && shift !== 12) return null;
  const size = 2 ** shift;
  const at = (sector: number): Buffer | null => {
    const from = (sector + 1) * size;
    return from + entrySize <= bytes.length ? bytes.subarray(from, from + size) : null;
  };
  return { size, at };
}

/** For each sector the next of its chain. */
function allocationTable(bytes: Buffer, sectors: Sectors): number[] | null {
  const places = wordsOf(bytes.subarray(76, 512));
  const seen = new Set<number>();
  for (let sector = bytes.readUInt32LE(68); sector < firstMark;) {
    const content = sectors.at(sector);
    if (!content || content.length < sectors.size || seen.has(sector)) return null;
    seen.add(sector);
    const words = wordsOf(content);
    places.push(...words.slice(0, -1));
    sector = words.at(-1) ?? firstMark;
  }
  const table: number[] = [];
  for (const place of places.filter((word) => word < firstMark)) {
    const content = sectors.at(place);
    // Of one place twice the table would grow beyond the file.
    if (!content || table.length * sectors.size > bytes.length + sectors.size ** 2) return null;
    for (const word of wordsOf(content)) table.push(word);
  }
  return table;
}

const wordsOf = (bytes: Buffer): number[] =>
  Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) => bytes.readUInt32LE(index * 4));
