import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { OfficeContact } from '@banjie/office';

export interface Page {
  body: Buffer;
  gzipped: Buffer;
  etag: string;
}

/** The built pages with the office's address and telephone in what they say where they cannot open. */
export class Pages {
  private readonly built: ReadonlyMap<string, string>;
  private readonly made = new Map<string, Page>();
  private contact: OfficeContact | null = null;

  /** `readContact` may fail: a page opens without the database too, with what was known last. */
  constructor(
    root: string,
    private readonly readContact: () => Promise<OfficeContact>,
  ) {
    const names = readdirSync(root).filter((name) => name.endsWith('.html'));
    this.built = new Map(names.map((name) => [name, readFileSync(join(root, name), 'utf8')]));
  }

  get names(): string[] {
    return [...this.built.keys()];
  }

  async page(name: string): Promise<Page> {
    const read = await this.readContact().catch(() => this.contact);
    if (!isSame(read, this.contact)) {
      this.contact = read;
      this.made.clear();
    }
    const kept = this.made.get(name);
    if (kept) return kept;
    const made = pageOf((this.built.get(name) ?? '').replace('<!--office-->', () => contactHtml(this.contact)));
    this.made.set(name, made);
    return made;
  }
}

const isSame = (one: OfficeContact | null, other: OfficeContact | null): boolean =>
  one?.name === other?.name && one?.address === other?.address && one?.telephone === other?.telephone;

function pageOf(html: string): Page {
  const body = Buffer.from(html);
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  return { body, gzipped: gzipSync(body, { level: 9 }), etag };
}

function contactHtml(contact: OfficeContact | null): string {
  if (!contact) return '';
  const rows = [
    ['接待单位 Office', contact.name],
    ['地址 Address', contact.address],
    ['电话 Telephone', contact.telephone],
  ].flatMap(([label, value]) => (label && value ? [`<dt>${label}</dt><dd>${escaped(value)}</dd>`] : []));
  return `<dl>${rows.join('')}</dl>`;
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
