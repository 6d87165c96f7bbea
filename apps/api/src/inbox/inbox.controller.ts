import { notFound, type Runtime } from '@banjie/runtime';
import { noticeDuties, type NoticeKind } from '@banjie/workflows';
import { Controller, Inject, Param } from '@nestjs/common';
import { z } from 'zod';
import { Officer, type SignedIn } from '../access/officer-in-session.js';
import { maskedIn } from '../docket/masking.js';
import { Route } from '../http/endpoint.js';
import { RUNTIME } from '../tokens.js';
import { inboxAnswer, type InboxAnswer } from './inbox-answer.js';

interface InboxRow {
  id: string;
  kind: NoticeKind;
  number: string;
  title: string;
  body: string;
  case_number: string;
  names: string[];
  delivered_at: Date;
  read_at: Date | null;
}

/** Of the sealed lane only as long as one is cleared for it (R12). */
const mayStillOpen = `(NOT c.sealed OR EXISTS (SELECT FROM sealed_clearance s WHERE s.officer = d.recipient))`;

const letters = `delivery d JOIN notice n ON n.id = d.notice_id JOIN case_file c ON c.id = n.case_id
  WHERE d.recipient = $1 AND d.channel = 'inbox' AND ${mayStillOpen}`;

const statement = `
  SELECT n.id, n.kind, n.number, n.title, n.body, c.number AS case_number, d.delivered_at, d.read_at,
    ARRAY(SELECT t.name FROM petitioner t WHERE t.case_id = c.id) AS names
  FROM ${letters} ORDER BY d.delivered_at DESC, d.id DESC LIMIT 100`;

@Controller('api')
export class InboxController {
  constructor(@Inject(RUNTIME) private readonly runtime: Runtime) {}

  @Route({
    method: 'GET',
    path: 'inbox',
    access: 'staff',
    answer: inboxAnswer,
    summary: { zh: '我的收件箱', en: 'Notices delivered to me' },
  })
  async inbox(@Officer() reader: SignedIn): Promise<InboxAnswer> {
    const rows = await this.runtime.manager.query<InboxRow[]>(statement, [reader.id]);
    const [count] = await this.runtime.manager.query<{ unread: number }[]>(
      `SELECT count(*)::int AS unread FROM ${letters} AND d.read_at IS NULL`,
      [reader.id],
    );
    const items = rows.map(({ case_number, delivered_at, read_at, names, ...notice }) => ({
      ...notice,
      body: maskedIn(notice.body, names),
      label: noticeDuties[notice.kind].label,
      caseNumber: case_number,
      deliveredAt: delivered_at.toISOString(),
      readAt: read_at?.toISOString() ?? null,
    }));
    return { items, unread: count?.unread ?? 0 };
  }

  @Route({
    method: 'POST',
    path: 'inbox/:id/read',
    access: 'staff',
    status: 204,
    summary: { zh: '标记已读', en: 'Mark as read' },
  })
  async read(@Param('id') id: string, @Officer() reader: SignedIn): Promise<void> {
    if (!z.uuid().safeParse(id).success) throw notFound();
    const [, changed] = await this.runtime.manager.query<[unknown[], number]>(
      `UPDATE delivery o SET read_at = COALESCE(o.read_at, office_now()) FROM ${letters} AND d.id = o.id AND d.notice_id = $2 RETURNING o.id`,
      [reader.id, id],
    );
    if (changed === 0) throw notFound();
  }
}
