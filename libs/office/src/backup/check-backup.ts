import {
  headerForm,
  headerName,
  manifestForm,
  manifestName,
  sealName,
  sha256,
  UnusableBackup,
  type Header,
  type Manifest,
  type Part,
} from './archive.js';
import { entriesOf } from './backup-file.js';

export interface CheckedBackup {
  header: Header;
  manifest: Manifest;
  /** SHA-256 of the manifest: two backups with the same one are the same. */
  seal: string;
  bytes: number;
}

/**
 * Reads a whole backup and holds every part against its sum, without any database. Throws UnusableBackup where a part is
 * changed, missing, doubled, out of order or added, or the file ends before its seal.
 */
export async function checkBackup(
  path: string,
  seen: (bytes: number) => void = () => undefined,
): Promise<CheckedBackup> {
  const found: Part[] = [];
  const papers = new Map<string, Buffer>();
  let bytes = 0;
  for await (const entry of entriesOf(path)) {
    bytes += entry.bytes.length;
    seen(bytes);
    if (papers.has(sealName)) throw damaged(`${entry.name} after the seal`);
    if ([headerName, manifestName, sealName].includes(entry.name)) papers.set(entry.name, entry.bytes);
    if (entry.name !== manifestName && entry.name !== sealName)
      found.push({ name: entry.name, bytes: entry.bytes.length, sha256: sha256(entry.bytes) });
  }
  const [header, manifest, seal] = [headerName, manifestName, sealName].map((name) => papers.get(name));
  if (!header || !manifest || !seal) throw damaged('it does not end as a backup does');
  if (sha256(manifest) !== seal.toString()) throw damaged(manifestName);
  const { parts, rows } = readJson(manifestForm, manifest, manifestName);
  parts.forEach((part, place) => compare(part, found[place]));
  if (found.length !== parts.length) throw damaged(`${found.length - parts.length} parts too many`);
  return { header: readJson(headerForm, header, headerName), manifest: { parts, rows }, seal: seal.toString(), bytes };
}

function compare(expected: Part, found: Part | undefined): void {
  if (found?.name === expected.name && found.bytes === expected.bytes && found.sha256 === expected.sha256) return;
  throw damaged(expected.name);
}

interface Form<Value> {
  safeParse(value: unknown): { success: boolean; data?: Value };
}

/** Reads a paper of the file. Throws UnusableBackup where it is none this release understands. */
export function readJson<Value>(form: Form<Value>, bytes: Buffer, name: string): Value {
  const { data } = form.safeParse(jsonIn(bytes));
  if (data === undefined)
    throw new UnusableBackup(
      `本版本读不懂备份中的 ${name}，可能由更新的版本生成 / this release does not understand ${name}; a later one may have made it`,
    );
  return data;
}

function jsonIn(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString()) as unknown;
  } catch {
    return undefined;
  }
}

export const damaged = (what: string): UnusableBackup =>
  new UnusableBackup(`备份文件已损坏或不完整 / the backup is damaged or cut off (${what})`);
