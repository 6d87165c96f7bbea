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
