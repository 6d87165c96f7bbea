import { notFound, type Runtime } from '@banjie/runtime';
import { noticeDuties, type Actor, type Label, type NoticeKind } from '@banjie/workflows';
import { z } from 'zod';
import { maskedIn } from '../personal-data/masking.js';

/** A notice delivered to somebody of the office. Instants in ISO 8601. */
export interface Letter {
  id: string;
  kind: NoticeKind;
  label: Label;
  number: string | null;
  title: string;
  body: string;
  caseNumber: string;
  deliveredAt: string;
  readAt: string | null;
}

export interface Inbox {
  items: Letter[];
  unread: number;
}

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

const letters = `delivery d JOIN notice_as_shown n ON n.id = d.notice_id JOIN case_file c ON c.id = n.case_id
  WHERE d.recipient = $1 AND d.channel = 'inbox' AND ${mayStillOpen}`;

const statement = `
  SELECT n.id, n.kind, n.number, n.title, n.body, c.number AS case_number, d.delivered_at, d.read_at,
    ARRAY(SELECT t.name FROM petitioner t WHERE t.case_id = c.id) AS names
  FROM ${letters} ORDER BY d.delivered_at DESC, d.id DESC LIMIT 100`;

/** The notices delivered to this person, the latest first, petitioners masked in them (R12). */
export async function readInbox({ manager }: Runtime, reader: Actor): Promise<Inbox> {
  const rows = await manager.query<InboxRow[]>(statement, [reader.id]);
  const [count] = await manager.query<{ unread: number }[]>(
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

/** Marks a letter of this person's as read. Throws `notFound` for what is none of theirs. */
export async function markAsRead({ manager }: Runtime, reader: Actor, id: string): Promise<void> {
  if (!z.uuid().safeParse(id).success) throw notFound();
  const [, changed] = await manager.query<[unknown[], number]>(
    `UPDATE delivery o SET read_at = COALESCE(o.read_at, office_now()) FROM ${letters} AND d.id = o.id AND d.notice_id = $2 RETURNING o.id`,
    [reader.id, id],
  );
  if (changed === 0) throw notFound();
}
