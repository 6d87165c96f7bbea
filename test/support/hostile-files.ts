import { randomBytes } from 'node:crypto';
import { deflateRawSync, deflateSync } from 'node:zlib';

interface Packed {
  name: string;
  content: Buffer;
  /** What the list says it unpacks to; the truth where nothing is said. */
  claims?: number;
}

/** A ZIP archive of these entries, in the order given. */
export function zipOf(entries: readonly Packed[]): Buffer {
  const local: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const { name, content, claims = content.length } of entries) {
    const [label, data] = [Buffer.from(name), deflateRawSync(content)];
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(8, 8);
    head.writeUInt32LE(data.length, 18);
    head.writeUInt32LE(claims, 22);
    head.writeUInt16LE(label.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(data.length, 20);
    entry.writeUInt32LE(claims, 24);
    entry.writeUInt16LE(label.length, 28);
    entry.writeUInt32LE(at, 42);
    local.push(head, label, data);
    list.push(entry, label);
    at += 30 + label.length + data.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(Buffer.concat(list).length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...local, ...list, end]);
}

const wordParts = [
  { name: '[Content_Types].xml', content: Buffer.from('<Types/>') },
  { name: 'word/document.xml', content: Buffer.from('<document>收入证明</document>') },
];

export const aWordFile = (more: readonly Packed[] = []): Buffer => zipOf([...wordParts, ...more]);

/** A Word file that unpacks to so many bytes of nothing, packed as tightly as can be, beside so many that cannot be packed. */
export const aWordFileOf = (nothing: number, noise = 0): Buffer =>
  aWordFile([
    { name: 'word/media/nothing.xml', content: Buffer.alloc(nothing) },
    { name: 'word/media/noise.xml', content: randomBytes(noise) },
  ]);

function chunk(type: string, data: Buffer): Buffer {
  const frame = Buffer.alloc(12 + data.length);
  frame.writeUInt32BE(data.length, 0);
  frame.write(type, 4, 'latin1');
  data.copy(frame, 8);
  return frame;
}

/** A PNG that says it has this size. */
export function aPng(width = 8, height = 8): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc(Math.min(width + 1, 10_000) * Math.min(height, 100)));
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A JPEG that says it has this size. */
export function aJpeg(width = 8, height = 8): Buffer {
  const frame = Buffer.from([0xff, 0xc0, 0, 11, 8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0]);
  const scan = Buffer.from([0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 0x12, 0x34]);
  return Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0]), frame, scan, Buffer.from([0xff, 0xd9])]);
}

export const aPdf = (): Buffer =>
  Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

function uint32(...words: number[]): Buffer {
  const bytes = Buffer.alloc(4 * words.length);
  words.forEach((word, index) => bytes.writeUInt32BE(word, 4 * index));
  return bytes;
}

/** A box of the family of MP4 (ISO/IEC 14496-12). */
function box(type: string, ...content: Buffer[]): Buffer {
  const body = Buffer.concat(content);
  return Buffer.concat([uint32(8 + body.length), Buffer.from(type, 'latin1'), body]);
}

const ofBrand = (brand: string): Buffer => box('ftyp', Buffer.from(`${brand}\0\0\0\0${brand}`, 'latin1'));

/** A photograph as telephones take it, that says it has this size. */
export const aHeic = (width = 8, height = 8): Buffer =>
  Buffer.concat([
    ofBrand('heic'),
    box('meta', box('iprp', box('ipco', box('ispe', uint32(0, width, height))))),
    box('mdat', Buffer.alloc(20)),
  ]);

/** A film or a voice of this brand. */
export const aRecording = (brand: 'isom' | 'qt  ' | 'M4A '): Buffer =>
  Buffer.concat([ofBrand(brand), box('moov', box('mvhd', Buffer.alloc(100))), box('mdat', Buffer.alloc(20))]);

/** Two frames of 12.2 kbit/s. */
export const anAmr = (): Buffer =>
  Buffer.concat([Buffer.from('#!AMR\n'), ...[0, 1].map(() => Buffer.from([0x3c, ...Buffer.alloc(31)]))]);

/** A WebP that says it has this size. */
export function aWebp(width = 8, height = 8): Buffer {
  const size = Buffer.alloc(10);
  size.writeUIntLE(width - 1, 4, 3);
  size.writeUIntLE(height - 1, 7, 3);
  const content = Buffer.concat([Buffer.from('WEBPVP8X\x0a\0\0\0', 'latin1'), size]);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(content.length);
  return Buffer.concat([Buffer.from('RIFF'), length, content]);
}

/** A compound file ([MS-CFB]) with these streams: one sector of allocation table, one of directory. */
export function anOleFile(...streams: string[]): Buffer {
  const head = Buffer.alloc(512);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(head);
  head.writeUInt16LE(9, 30);
  head.writeUInt32LE(1, 44);
  head.writeUInt32LE(1, 48);
  head.writeUInt32LE(0xfffffffe, 68);
  head.fill(0xff, 76);
  head.writeUInt32LE(0, 76);
  const table = Buffer.alloc(512, 0xff);
  table.writeUInt32LE(0xfffffffd, 0);
  table.writeUInt32LE(0xfffffffe, 4);
  const directory = Buffer.alloc(512);
  ['Root Entry', ...streams].forEach((name, index) => {
    directory.write(name, index * 128, 'utf16le');
    directory.writeUInt16LE(2 * name.length + 2, index * 128 + 64);
    directory[index * 128 + 66] = index === 0 ? 5 : 2;
  });
  return Buffer.concat([head, table, directory]);
}

export const anOfd = (): Buffer =>
  zipOf([
    { name: 'OFD.xml', content: Buffer.from('<ofd:OFD/>') },
    { name: 'Doc_0/Document.xml', content: Buffer.from('<ofd:Document/>') },
  ]);
