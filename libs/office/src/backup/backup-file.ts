import { createReadStream, createWriteStream, rmSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { finished, pipeline } from 'node:stream/promises';
import { extract, pack, type Pack } from 'tar-stream';
import { manifestName, sealName, sha256, UnusableBackup, type Manifest, type Part } from './archive.js';

/** One entry of the file, read whole: none is larger than a part. */
export interface Entry {
  name: string;
  bytes: Buffer;
}

/** Larger than any part we write; a file that claims more is none of ours. */
const largestEntry = 64 * 1024 * 1024;

/** Writes a backup under another name; it appears under its own only when whole and on the disk. For its owner's eyes only. */
export class BackupFile {
  readonly parts: Part[] = [];
  private readonly tar: Pack = pack();
  private readonly draft: string;
  private readonly written: Promise<void>;
  /** Where the process ends in the midst of it: no draft with personal data stays behind. */
  private readonly clear = (): void => rmSync(this.draft, { force: true });

  constructor(private readonly path: string) {
    this.draft = `${path}.partial-${process.pid}`;
    this.written = pipeline(this.tar, createWriteStream(this.draft, { mode: 0o600, flags: 'wx' }));
    process.once('exit', this.clear);
    // Asked for at the end, or by `add` before; nobody else need be told.
    this.written.catch(() => undefined);
  }

  /** Resolves when the bytes have gone on towards the disk, so that no more than one part waits in memory. */
  async add(name: string, bytes: Buffer): Promise<void> {
    await this.put(name, bytes);
    this.parts.push({ name, bytes: bytes.length, sha256: sha256(bytes) });
  }

  /** Seals the file with its manifest and gives it its name. Returns the manifest's SHA-256. */
  async close(rows: Manifest['rows']): Promise<string> {
    const manifest = Buffer.from(JSON.stringify({ parts: this.parts, rows } satisfies Manifest));
    await this.put(manifestName, manifest);
    await this.put(sealName, Buffer.from(sha256(manifest)));
    this.tar.finalize();
    await this.written;
    await flushed(this.draft);
    await rename(this.draft, this.path);
    process.off('exit', this.clear);
    await flushed(dirname(this.path));
    return sha256(manifest);
  }

  async discard(): Promise<void> {
    this.tar.destroy();
    await this.written.catch(() => undefined);
    await rm(this.draft, { force: true });
    process.off('exit', this.clear);
  }

  private async put(name: string, bytes: Buffer): Promise<void> {
    const entered = new Promise<void>((resolve, reject) => {
      this.tar.entry({ name, size: bytes.length, mode: 0o600, mtime: new Date(0) }, bytes, (error) =>
        error ? reject(error) : resolve(),
      );
    });
    // Where the disk refused, that is what went wrong.
    await Promise.race([entered, this.written.then(() => entered)]).catch((error: unknown) =>
      this.written.then(() => Promise.reject(error)),
    );
  }
}

async function flushed(path: string): Promise<void> {
  const handle = await open(path, 'r');
  await handle.sync().finally(() => handle.close());
}

/** The entries of a backup in order, one at a time. Throws UnusableBackup for what is no tar file, or one that was cut off. */
export async function* entriesOf(path: string): AsyncGenerator<Entry> {
  const unpacked = extract();
  const file = createReadStream(path, { highWaterMark: 1024 * 1024 });
  const fed = pipeline(file, unpacked);
  fed.catch(() => undefined);
  try {
    for await (const entry of unpacked) {
      const { name, size = 0 } = entry.header;
      if (size > largestEntry) throw unreadable(`${name}: ${size}`);
      yield { name, bytes: await buffer(entry) };
    }
    await fed;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (error instanceof UnusableBackup || code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR') throw error;
    throw unreadable((error as Error).message);
  } finally {
    file.destroy();
    await finished(file).catch(() => undefined);
  }
}

const unreadable = (why: string): UnusableBackup =>
  new UnusableBackup(`备份文件已损坏或不完整 / the backup is damaged or cut off (${why})`);
