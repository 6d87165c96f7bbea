import { mayKnowWhoCame, notFound, openCase, readCases, Refusal, type Runtime } from '@banjie/runtime';
import { petitioner, type Actor, type NoticeKind } from '@banjie/workflows';
import { z } from 'zod';
import { keepsLetter } from '../access/not-about-reader.js';
import type { PersonalData } from '../personal-data/personal-data.js';
import { unnamingFor, withName } from '../personal-data/who-came.js';
import { readOf, type Read } from '../read-log/record-reads.js';
import { hiddenFrom } from '../case-page/timeline-visibility.js';

/** An issued notice with the case it is of. */
export interface ReadableNotice {
  kind: NoticeKind;
  number: string;
  title: string;
  body: string;
  /** ISO 8601, as `owedAt`. */
  issuedAt: string;
  owedAt: string;
  caseId: string;
  caseNumber: string;
}

interface NoticeRow {
  kind: NoticeKind;
  number: string;
  title: string;
  body: string;
  issued_at: Date;
  owed_at: Date;
  case_id: string;
  case_number: string;
  sealed: boolean;
  process_id: string;
  /** Whether it was delivered to whoever asks. */
  received: boolean;
}

/** An issued notice, by its id and a recipient's. */
const statement = `
  SELECT n.kind, n.number, n.title, n.body, n.issued_at, n.owed_at, n.process_id, n.case_id, c.number AS case_number, c.sealed,
    EXISTS (SELECT FROM delivery d WHERE d.notice_id = n.id AND d.recipient = $2 AND d.channel IN ('inbox', 'track'))
      AND ${keepsLetter('n', '$2')} AS received
  FROM notice_as_shown n JOIN case_file c ON c.id = n.case_id WHERE n.id = $1 AND n.issued_at IS NOT NULL`;

const isNoticeId = (id: string): boolean => z.uuid().safeParse(id).success;

const noticeOf = ({
  kind,
  number,
  title,
  body,
  issued_at,
  owed_at,
  case_id,
  case_number,
}: NoticeRow): ReadableNotice => ({
  kind,
  number,
  title,
  body,
  issuedAt: issued_at.toISOString(),
  owedAt: owed_at.toISOString(),
  caseId: case_id,
  caseNumber: case_number,
});

/**
 * A notice for whom it was delivered to, as their inbox has it, and for whom the case page shows it. Throws `notFound`
 * for everybody else, as for a notice that does not exist (R12). `read`: as what it is entered in the log, before it is answered.
 */
export async function readableNotice(
  runtime: Runtime,
  personal: PersonalData,
  { id, reader }: { id: string; reader: Actor },
): Promise<{ notice: ReadableNotice; isOnCasePage: boolean; read: Read }> {
  if (!isNoticeId(id)) throw notFound();
  const [row] = await runtime.manager.query<NoticeRow[]>(statement, [id, reader.id]);
  if (!row) throw notFound();
  const onCasePage = await readOnCasePage(runtime, row, reader, id);
  if (!onCasePage && !(row.received && (await mayStillOpen(runtime, row, reader)))) throw notFound();
  const received: Read = { reader: reader.id, desk: '', kind: 'paper', item: id, relations: ['recipient'] };
  const notice = await asFor(runtime, personal, reader, noticeOf(row));
  return { notice, isOnCasePage: onCasePage !== null, read: onCasePage ?? received };
}

/** A notice the petitioner of this case has received. Throws `notFound` for every other. */
export async function petitionersNotice({ manager }: Runtime, caseId: string, id: string): Promise<ReadableNotice> {
  if (!isNoticeId(id)) throw notFound();
  const [row] = await manager.query<NoticeRow[]>(statement, [id, petitioner.id]);
  if (!row?.received || row.case_id !== caseId) throw notFound();
  return withName({ manager }, caseId, noticeOf(row));
}

/** A paper of a confidential matter names its petitioner for whoever may know who came with it, and for nobody else (R12). */
async function asFor(
  runtime: Runtime,
  personal: PersonalData,
  reader: Actor,
  notice: ReadableNotice,
): Promise<ReadableNotice> {
  const [decision] = (await readCases(runtime, { ids: [notice.caseId] })).cases;
  if (!decision || mayKnowWhoCame(reader, decision)) return withName(runtime, notice.caseId, notice);
  const unnaming = await unnamingFor(runtime, personal, reader, decision);
  const seen = (text: string): string => unnaming?.seen(text, notice.issuedAt) ?? text;
  return { ...notice, title: seen(notice.title), body: seen(notice.body) };
}

/** What came while somebody was cleared for the sealed lane is theirs no more when they are not (R12). */
async function mayStillOpen({ settingsCache }: Runtime, { sealed }: NoticeRow, { id }: Actor): Promise<boolean> {
  return !sealed || (await settingsCache.newest()).cleared.has(id);
}

/** Null where the case page does not show it to this reader. */
async function readOnCasePage(
  runtime: Runtime,
  { case_number, process_id }: NoticeRow,
  reader: Actor,
  id: string,
): Promise<Read | null> {
  try {
    const { decision } = await openCase(runtime, { number: case_number }, reader);
    return hiddenFrom({ decision, reader }).has(process_id) ? null : readOf(reader, decision, 'paper', id);
  } catch (error) {
    if (error instanceof Refusal && error.code === 'notFound') return null;
    throw error;
  }
}
