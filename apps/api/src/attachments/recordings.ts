import type { FileKind } from './file-kind.js';
import type { PictureSize } from './pictures.js';

/** By the brand a file of this family says it is of (ISO/IEC 14496-12): photographs, films and voices of telephones. */
const brands: readonly (readonly [FileKind, RegExp])[] = [
  ['heic', /^(hei[cxms]|hev[cxms]|mif1|msf1)$/],
  ['m4a', /^M4[ABP] $/],
  ['mov', /^qt {2}$/],
  ['mp4', /^(iso[m2-9]|mp4[12]|avc1|M4V[ HP]?|MSNV|dash|3g[p2].|mmp4|f4v )$/],
];

export interface MediaFile {
  kind: FileKind;
  /** Null where it is damaged: a box that ends elsewhere than it says, or nothing to show in it. */
  size: PictureSize | null;
}

/** Null where the bytes are of another family, or of a brand that is not taken. */
export function mediaFile(bytes: Buffer): MediaFile | null {
  if (bytes.length < 12 || bytes.toString('latin1', 4, 8) !== 'ftyp') return null;
  const brand = bytes.toString('latin1', 8, 12);
  const kind = brands.find(([, names]) => names.test(brand))?.[0];
  if (!kind) return null;
  const boxes = boxesOf(bytes);
  if (!boxes) return { kind, size: null };
  if (kind === 'heic') return { kind, size: pictureIn(boxes.get('meta')) };
  return { kind, size: boxes.has('moov') ? { pixels: 0 } : null };
}

/** The first box of each type; null where they do not fill the file exactly. */
function boxesOf(bytes: Buffer): Map<string, Buffer> | null {
  const boxes = new Map<string, Buffer>();
  let at = 0;
  while (at < bytes.length) {
    const length = boxLength(bytes, at);
    if (length === null || at + length > bytes.length) return null;
    const type = bytes.toString('latin1', at + 4, at + 8);
    if (!boxes.has(type)) boxes.set(type, bytes.subarray(at, at + length));
    at += length;
  }
  return boxes;
}

/** With its head; 0 says that it goes on to the end of the file, 1 that the length stands in the next eight bytes. */
function boxLength(bytes: Buffer, at: number): number | null {
  if (at + 8 > bytes.length) return null;
  const short = bytes.readUInt32BE(at);
  if (short === 0) return bytes.length - at;
  if (short !== 1) return short >= 8 ? short : null;
  if (at + 16 > bytes.length) return null;
  const long = bytes.readBigUInt64BE(at + 8);
  return long >= 16n && long <= BigInt(bytes.length) ? Number(long) : null;
}

const spatialExtent = Buffer.from('ispe', 'latin1');

/** The largest of the pictures in it: a photograph lies there in tiles, beside the whole. */
function pictureIn(meta: Buffer | undefined): PictureSize | null {
  let pixels = 0;
  for (let at = meta?.indexOf(spatialExtent) ?? -1; meta && at >= 0; at = meta.indexOf(spatialExtent, at + 4))
    if (at + 16 <= meta.length) pixels = Math.max(pixels, meta.readUInt32BE(at + 8) * meta.readUInt32BE(at + 12));
  return pixels > 0 ? { pixels } : null;
}

/** Bytes of a frame by its type, with the byte that says it (RFC 4867). */
const narrow = [13, 14, 16, 18, 20, 21, 27, 32, 6, 0, 0, 0, 0, 0, 0, 1];
const wide = [18, 24, 33, 37, 41, 47, 51, 59, 61, 6, 0, 0, 0, 0, 1, 1];
const heads = [
  ['#!AMR\n', narrow],
  ['#!AMR-WB\n', wide],
] as const;

/** A voice as telephones record it: whether its frames end where the file does. Null where it is none. */
export function amrFile(bytes: Buffer): { whole: boolean } | null {
  const [head, lengths] = heads.find(([word]) => bytes.subarray(0, word.length).toString('latin1') === word) ?? [];
  if (!head || !lengths) return null;
  let at = head.length;
  while (at < bytes.length) {
    const length = lengths[((bytes[at] ?? 0) >> 3) & 15] ?? 0;
    if (length === 0) return { whole: false };
    at += length;
  }
  return { whole: at === bytes.length && at > head.length };
}
