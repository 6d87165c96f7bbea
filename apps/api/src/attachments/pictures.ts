/** A picture of more would need gigabytes to be shown: a scan of A3 at 600 dpi has 70 million. */
export const pixelsAtMost = 120_000_000;

export interface PictureSize {
  pixels: number;
}

/** The size a PNG says it has; null where it is damaged or goes on behind its end. */
export function isPng(bytes: Buffer): PictureSize | null {
  if (bytes.length < 45 || bytes.toString('latin1', 12, 16) !== 'IHDR') return null;
  let at = 8;
  let last = '';
  while (at + 12 <= bytes.length) {
    last = bytes.toString('latin1', at + 4, at + 8);
    at += 12 + bytes.readUInt32BE(at);
    if (last === 'IEND') break;
  }
  if (last !== 'IEND' || at !== bytes.length) return null;
  return sized(bytes.readUInt32BE(16), bytes.readUInt32BE(20));
}

/** Frame headers of all kinds of JPEG; C4, C8 and CC are tables. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
const startOfScan = 0xda;

/** The size a JPEG says it has; null where it is damaged. Telephones write more behind its end. */
export function isJpeg(bytes: Buffer): PictureSize | null {
  let size: PictureSize | null = null;
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff;) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === startOfScan) return size && bytes.includes(Buffer.from([0xff, 0xd9]), at) ? size : null;
    if (isFrame(marker) && at + 9 <= bytes.length) size = sized(bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5));
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return null;
}

/** The size a WebP says it has; null where it is damaged or goes on behind its end. */
export function isWebp(bytes: Buffer): PictureSize | null {
  if (bytes.length < 30 || bytes.readUInt32LE(4) + 8 !== bytes.length) return null;
  const form = bytes.toString('latin1', 12, 16);
  if (form === 'VP8X') return sized(bytes.readUIntLE(24, 3) + 1, bytes.readUIntLE(27, 3) + 1);
  if (form === 'VP8L') {
    if (bytes[20] !== 0x2f) return null;
    const size = bytes.readUInt32LE(21);
    return sized((size & 0x3fff) + 1, ((size >> 14) & 0x3fff) + 1);
  }
  const isKeyFrame = form === 'VP8 ' && bytes.readUIntBE(23, 3) === 0x9d012a;
  return isKeyFrame ? sized(bytes.readUInt16LE(26) & 0x3fff, bytes.readUInt16LE(28) & 0x3fff) : null;
}

const sized = (width: number, height: number): PictureSize | null =>
  width > 0 && height > 0 ? { pixels: width * height } : null;
