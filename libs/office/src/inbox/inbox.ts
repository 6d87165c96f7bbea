import { mayRead, notFound, parsed, readCases, type Runtime } from '@banjie/runtime';
import { noticeDuties, type Actor, type Label, type NoticeKind } from '@banjie/workflows';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { deskOf, seatsAt } from '../access/desks.js';
import { keepsLetter, notAboutReader, personsOf } from '../access/not-about-reader.js';
import { naming } from '../labels.js';
import type { PersonalData } from '../personal-data/personal-data.js';
import { unnamingFor } from '../personal-data/who-came.js';
import { recordedLetters } from '../read-log/record-reads.js';
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
  /** Of the matter; null where it has none, or the reader may not read the matter itself. */
  caseTitle: string | null;
  deliveredAt: string;
  readAt: string | null;
  /** At whose desk it lies, where that is somebody's the reader stands in for: theirs to mark as read, not the reader's. */
  atDeskOf: { id: string; name: string } | null;
  /** It counts as received once it is opened: nothing else marks it as read. */
  obliges: boolean;
}

export interface Inbox {
  items: Letter[];
}

interface InboxRow {
  id: string;
  case_id: string;
  confidential: boolean;
  kind: NoticeKind;
  number: string;
  title: string;
  body: string;
  case_number: string;
  case_title: string | null;
  names: string[];
  recipient: string;
  delivered_at: Date;
  read_at: Date | null;
}

/** Of the sealed lane only as long as one is cleared for it (R12). */
const mayStillOpen = `(NOT c.sealed OR EXISTS (SELECT FROM sealed_clearance s WHERE s.officer = d.recipient))`;

const delivered = `delivery d JOIN notice_as_shown n ON n.id = d.notice_id JOIN case_file c ON c.id = n.case_id
  WHERE d.channel = 'inbox' AND ${mayStillOpen}`;

/** SQL: the letters of a recipient that are still theirs to open: `d`, with the notice `n` and the file `c`. */
export const lettersOf = (recipient: string): string =>
  `${delivered} AND d.recipient = ${recipient} AND ${keepsLetter('n', 'd.recipient')}`;

const letters = lettersOf('$1');

/**
 * What has come to the desks of others since the reader sits there: nothing the reader could not open as themselves in the sealed
 * lane, nothing that concerns the holder of the desk in person, nothing they are shut out of (R6, R12).
 */
const atOthersDesks = `${delivered} AND EXISTS (SELECT FROM jsonb_to_recordset($2::jsonb) AS s(principal text, "from" date)
      WHERE s.principal = d.recipient AND d.delivered_at >= s."from"::timestamp AT TIME ZONE 'Asia/Shanghai')
    AND (NOT c.sealed OR EXISTS (SELECT FROM sealed_clearance s WHERE s.officer = $1))
    AND NOT EXISTS (SELECT FROM process p WHERE p.id = n.process_id AND p.committee_only AND p.subject = d.recipient)
    AND ${notAboutReader('n', '$3', '$4')}`;

const columns = `
  SELECT d.recipient, d.id AS delivery, n.id, n.case_id, n.process_id, n.kind, n.number, n.title, n.body, c.number AS case_number, d.delivered_at, d.read_at,
    (SELECT t.title FROM petition t WHERE t.case_id = c.id) AS case_title,
    ARRAY(SELECT t.name FROM petitioner t WHERE t.case_id = c.id) AS names,
    EXISTS (SELECT FROM process k WHERE k.case_id = c.id AND k.confidential) AS confidential
  `;

/** All, or what nobody has opened yet. */
const asked = '(NOT $6 OR d.read_at IS NULL)';

const statement = `
  WITH shown AS (${columns} FROM ${letters} AND $5 AND ${asked} UNION ALL ${columns} FROM ${atOthersDesks} AND ${asked} ORDER BY delivered_at DESC, delivery DESC LIMIT 100),
    ${recordedLetters('$1', 'letter', 'shown')}
  SELECT * FROM shown ORDER BY delivered_at DESC, delivery DESC`;

export const inboxQuery = z.strictObject({ deskOf, unread: z.enum(['yes']).optional() });

/** As many letters as the inbox shows at a time. */
export const lettersRead = z.strictObject({ letters: z.array(z.uuid()).min(1).max(100) });

/** The notices delivered to this person, the latest first, petitioners masked in them, each with an entry that it was read (R12). */
export async function readInbox(
  runtime: Runtime,
  personal: PersonalData,
  reader: Actor,
  query: unknown = {},
): Promise<Inbox> {
  const { manager, settingsCache } = runtime;
  const { deskOf: desk, unread } = parsed(inboxQuery, query);
  const settings = await settingsCache.newest();
  const { officers, units } = personsOf(reader);
  const asked = seatsAt(reader, desk).map(({ id }) => id);
  const desks = settings.substituted.filter(
    ({ deputy, principal }) => deputy === reader.id && asked.includes(principal),
  );
  const isOwnAsked = asked.includes(reader.id);
  const values = [reader.id, JSON.stringify(desks), officers, units, isOwnAsked, unread === 'yes'];
  const rows = await manager.query<InboxRow[]>(statement, values);
  const name = naming(settings);
  const shown = await shownIn(runtime, personal, reader, rows);
  const items = rows.map(({ id, kind, number, case_number, delivered_at, read_at, recipient, ...row }) => ({
    id,
    kind,
    number,
    ...shown({ ...row, delivered_at }),
    label: noticeDuties[kind].label,
    caseNumber: case_number,
    deliveredAt: delivered_at.toISOString(),
    readAt: read_at?.toISOString() ?? null,
    obliges: !runtime.regime.informing.includes(kind),
    atDeskOf: recipient === reader.id ? null : { id: recipient, name: name.officer(recipient) ?? recipient },
  }));
  return { items };
}

/** How many of their own letters nobody has opened yet, counted up to a limit. */
export async function countUnread({ manager }: Runtime, reader: Actor, atMost: number): Promise<number> {
  const [row] = await manager.query<[{ count: number }]>(
    `SELECT count(*)::int AS count FROM (SELECT FROM ${letters} AND d.read_at IS NULL LIMIT $2) counted`,
    [reader.id, atMost],
  );
  return row.count;
}

/** Names masked in a letter; of a confidential matter left out for whoever is not to know who came with it (R12). */
async function shownIn(
  runtime: Runtime,
  personal: PersonalData,
  reader: Actor,
  rows: readonly InboxRow[],
): Promise<
  (
    row: Pick<InboxRow, 'case_id' | 'case_title' | 'names' | 'title' | 'body' | 'delivered_at'>,
  ) => Pick<Letter, 'title' | 'body' | 'caseTitle'>
> {
  const ids = [...new Set(rows.map(({ case_id }) => case_id))];
  const confidential = new Set(rows.flatMap((row) => (row.confidential ? [row.case_id] : [])));
  const cases = ids.length === 0 ? [] : (await readCases(runtime, { ids })).cases;
  const unnamings = new Map(
    await Promise.all(
      cases
        .filter(({ file }) => confidential.has(file.id))
        .map(async (one) => [one.file.id, await unnamingFor(runtime, personal, reader, one)] as const),
    ),
  );
  const readable = new Set(cases.filter((one) => mayRead(reader, one)).map(({ file }) => file.id));
  return ({ case_id, case_title, names, title, body, delivered_at }) => {
    const unnaming = unnamings.get(case_id);
    const ofMatter = readable.has(case_id) ? case_title : null;
    if (!unnaming) return { title, body: maskedIn(body, names), caseTitle: ofMatter && maskedIn(ofMatter, names) };
    const seen = (text: string): string => unnaming.seen(text, delivered_at.toISOString());
    return { title: seen(title), body: seen(body), caseTitle: ofMatter && seen(ofMatter) };
  };
}

/** Opens a letter of this person's, of any kind. Throws `notFound` for what is none of theirs. */
export async function openLetter({ manager }: Runtime, reader: Actor, id: string): Promise<void> {
  if (!z.uuid().safeParse(id).success) throw notFound();
  const opened = await enterAsRead(manager, reader, { letters: [id], among: null });
  if (opened === 0) throw notFound();
}

/**
 * Marks these letters of this person's as read unopened, and no others: one that came meanwhile stays unread, and so does one whose
 * opening is proof of receipt. What is none of theirs stays as it is.
 */
export async function markShownAsRead({ manager, regime }: Runtime, reader: Actor, form: unknown): Promise<void> {
  await enterAsRead(manager, reader, { ...parsed(lettersRead, form), among: regime.informing });
}

/** Enters that letters were read, once, of some kinds or of all (null); returns how many there were of theirs. */
async function enterAsRead(
  manager: EntityManager,
  reader: Actor,
  { letters: ids, among }: { letters: readonly string[]; among: readonly string[] | null },
): Promise<number> {
  const [, entered] = await manager.query<[unknown[], number]>(
    `UPDATE delivery o SET read_at = COALESCE(o.read_at, office_now()) FROM ${letters} AND d.id = o.id
       AND d.notice_id = ANY ($2::uuid[]) AND ($3::text[] IS NULL OR n.kind = ANY ($3)) RETURNING o.id`,
    [reader.id, ids, among],
  );
  return entered;
}
