import { noticeDuties, type NoticeKind } from '@banjie/workflows';
import { randomUUID } from 'node:crypto';
import { noticeTemplates } from '../../apps/worker/src/notices/templates.js';
import { aNotice } from './a-notice.js';
import type { Petition } from './a-petition.js';
import { samples } from './notice-samples.js';
import type { Officer } from './officer.js';
import type { TrialOffice } from './trial-office.js';

interface FileAnswer {
  status: number;
  type: string | null;
  name: string;
  file: Buffer;
}

/** The notices of an office as the files its readers get. */
export class NoticeFiles {
  constructor(private readonly office: TrialOffice) {}

  async fileOf(path: string, reader: { cookie: string } | null, init: RequestInit = {}): Promise<FileAnswer> {
    const response = await fetch(`${this.office.url}/api/${path}`, {
      ...init,
      headers: { ...(reader ? { cookie: reader.cookie } : {}), ...init.headers },
    });
    const name = decodeURIComponent(
      /filename\*=UTF-8''(\S+)/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? '',
    );
    return {
      status: response.status,
      type: response.headers.get('content-type'),
      name,
      file: Buffer.from(await response.arrayBuffer()),
    };
  }

  documentOf(id: string, format: string, reader: { cookie: string } | null): Promise<FileAnswer> {
    return this.fileOf(`notices/${id}/document?format=${format}`, reader);
  }

  async statusesFor(id: string, reader: Officer): Promise<number[]> {
    const both = ['document', 'delivery-record'].map((what) => this.fileOf(`notices/${id}/${what}?format=pdf`, reader));
    return (await Promise.all(both)).map(({ status }) => status);
  }

  /** As the petitioner gets it, by number and code. */
  downloadedWith({ number, queryCode }: Petition, id: string, format = 'pdf', code = queryCode): Promise<FileAnswer> {
    return this.fileOf(`track/notices/${id}/document?format=${format}`, null, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ number, code }),
    });
  }

  async noticesOf({ number }: { number: string }, kind: NoticeKind): Promise<string[]> {
    await this.office.deliversEverything();
    const rows = await this.office.rows<{ id: string }>(
      `SELECT n.id FROM notice n JOIN case_file c ON c.id = n.case_id WHERE c.number = $1 AND n.kind = $2 ORDER BY n.owed_at`,
      [number, kind],
    );
    return rows.map(({ id }) => id);
  }

  /** Files a notice of a kind with the case, as the worker would have issued it. */
  async filed(
    petition: Petition,
    kind: NoticeKind,
    position: number,
  ): Promise<{ id: string; title: string; body: string; number: string }> {
    const notice = {
      ...aNotice(kind, samples[kind][0]),
      number: `${noticeDuties[kind].documentWord}〔2025〕${position}号`,
    };
    const { title, body } = noticeTemplates[kind](notice);
    const id = randomUUID();
    await this.office.rows(
      `INSERT INTO notice (id, case_id, process_id, history_seq, position, kind, recipients, to_petitioner, data, owed_at, prefix, year, serial, number, title, body, issued_at)
     SELECT $1, p.case_id, p.id, 900, $3, $4, '{handler}', $5, '{}', $6, $7, 2025, $3, $8, $9, $10, $6 FROM process p WHERE p.id = $2`,
      [
        id,
        petition.process,
        position,
        kind,
        notice.toPetitioner,
        notice.owedAt,
        notice.prefix,
        notice.number,
        title,
        body,
      ],
    );
    await this.office.rows(
      `INSERT INTO delivery (notice_id, recipient, channel, delivered_at) VALUES ($1, 'handler', 'inbox', $2)`,
      [id, notice.owedAt],
    );
    return { id, title, body, number: notice.number };
  }
}

/** Words without what only the layout decides: spaces, and the colon after a heading that has a cell of its own. */
export const bare = (text: string): string => text.replaceAll(/[\s\u3000：]/g, '');
export const missingFrom = (text: string, body: string): string[] =>
  body
    .split('\n')
    .map(bare)
    .filter((line) => line !== '' && !bare(text).includes(line));
