import { notFound, openCase, Refusal, type Runtime } from '@banjie/runtime';
import { petitioner, type Actor, type NoticeKind } from '@banjie/workflows';
import { z } from 'zod';
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
    EXISTS (SELECT FROM delivery d WHERE d.notice_id = n.id AND d.recipient = $2 AND d.channel IN ('inbox', 'track')) AS received
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
 * for everybody else, as for a notice that does not exist (R12).
 */
export async function readableNotice(
  runtime: Runtime,
  id: string,
  reader: Actor,
): Promise<{ notice: ReadableNotice; isOnCasePage: boolean }> {
  if (!isNoticeId(id)) throw notFound();
  const [row] = await runtime.manager.query<NoticeRow[]>(statement, [id, reader.id]);
  if (!row) throw notFound();
  const isOnCasePage = await casePageShows(runtime, row, reader);
  if (!isOnCasePage && !(row.received && (await mayStillOpen(runtime, row, reader)))) throw notFound();
  return { notice: noticeOf(row), isOnCasePage };
}

/** A notice the petitioner of this case has received. Throws `notFound` for every other. */
export async function petitionersNotice({ manager }: Runtime, caseId: string, id: string): Promise<ReadableNotice> {
  if (!isNoticeId(id)) throw notFound();
  const [row] = await manager.query<NoticeRow[]>(statement, [id, petitioner.id]);
  if (!row?.received || row.case_id !== caseId) throw notFound();
  return noticeOf(row);
}

/** What came while somebody was cleared for the sealed lane is theirs no more when they are not (R12). */
async function mayStillOpen({ settingsCache }: Runtime, { sealed }: NoticeRow, { id }: Actor): Promise<boolean> {
  return !sealed || (await settingsCache.newest()).cleared.has(id);
}

async function casePageShows(
  runtime: Runtime,
  { case_number, process_id }: NoticeRow,
  reader: Actor,
): Promise<boolean> {
  try {
    const { decision } = await openCase(runtime, { number: case_number }, reader);
    return !hiddenFrom({ decision, reader }).has(process_id);
  } catch (error) {
    if (error instanceof Refusal && error.code === 'notFound') return false;
    throw error;
  }
}
