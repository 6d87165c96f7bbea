import { noticeDuties, officeDateOf, type NoticeKind } from '@banjie/workflows';
import type { EntityManager } from 'typeorm';
import type { Runtime } from '../advance/advance.js';
import { passing } from '../crash-points.js';
import { digestOf } from '../history/canonical.js';
import { asStored, hashOf, type HistoryEntry } from '../history/chain.js';
import { run, statement } from '../statement.js';
import type { Book } from '../office/book.js';
import { claimNotices, noticesPerBatch, type OwedNotice } from './claim.js';

export interface NoticeText {
  title: string;
  body: string;
}

export interface NoticeContext extends OwedNotice {
  /** 〔2026〕督1号 */
  number: string;
  book: Book;
}

export type NoticeTemplates = Record<NoticeKind, (notice: NoticeContext) => NoticeText>;

export interface Issuing {
  templates: NoticeTemplates;
  /** True where a mail server is configured: officers with an address are written to as well. */
  mail: boolean;
}

/**
 * Renders, numbers and delivers what is owed, until nothing is. Text, number, proof of delivery and history entry are
 * one transaction; a notice that cannot be rendered stays owed and holds up no other. Returns how many were issued.
 */
export async function issueNotices(runtime: Runtime, issuing: Issuing): Promise<{ issued: number; failed: { id: string; error: Error }[] }> {
  const result = { issued: 0, failed: [] as { id: string; error: Error }[] };
  const except: string[] = [];
  for (;;) {
    const batch = await runtime.manager.transaction((manager) => issueBatch(runtime, manager, issuing, except));
    passing('notices.afterCommit');
    result.issued += batch.issued;
    result.failed.push(...batch.failed);
    except.push(...batch.failed.map(({ outboxId }) => outboxId));
    if (batch.claimed < noticesPerBatch) return result;
  }
}

interface Issued {
  notice: OwedNotice;
  text: NoticeText;
  number: NoticeNumber;
}

interface NoticeNumber {
  prefix: string;
  year: number;
  serial: number;
  text: string;
}

async function issueBatch(runtime: Runtime, manager: EntityManager, { templates, mail }: Issuing, except: readonly string[]) {
  const owed = await claimNotices(manager, except);
  const [first] = owed;
  if (!first) return { claimed: 0, issued: 0, failed: [] };
  passing('notices.afterClaim');
  const book = await runtime.shelf.at(first.settingsVersion);
  const renderable = owed.map((notice) => tryRender(notice, templates, book));
  const failed = renderable.filter((one) => 'error' in one);
  const good = renderable.filter((one) => 'render' in one);
  const numbers = await takeNumbers(manager, good.map(({ notice }) => notice));
  const issued: Issued[] = good.map(({ notice, render }, index) => numbered(notice, render, numbers[index]));
  await writeIssued(manager, issued, first.now, mail);
  passing('notices.beforeCommit');
  return { claimed: owed.length, issued: issued.length, failed };
}

function numbered(notice: OwedNotice, render: (number: string) => NoticeText, number: NoticeNumber | undefined): Issued {
  if (!number) throw new Error(`No number was taken for the notice ${notice.id}`);
  return { notice, text: render(number.text), number };
}

type Tried = { notice: OwedNotice; render: (number: string) => NoticeText } | { id: string; outboxId: string; error: Error };

/** Rendered once with a sample number before a real one is taken: numbers have no gaps, so nothing may fail after. */
function tryRender(notice: OwedNotice, templates: NoticeTemplates, book: Book): Tried {
  const render = (number: string): NoticeText => templates[notice.kind]({ ...notice, number, book });
  try {
    render('〔0000〕0号');
    return { notice, render };
  } catch (error) {
    const problem = error instanceof Error ? error : new Error(String(error));
    return { id: notice.id, outboxId: notice.outboxId, error: problem };
  }
}

/** One series per kind of document and year; sealed cases count apart, so that no gap gives one away (R12). */
const prefixOf = ({ kind, sealed }: OwedNotice): string => `${noticeDuties[kind].documentWord}${sealed ? '密' : ''}`;

async function takeNumbers(manager: EntityManager, notices: readonly OwedNotice[]): Promise<NoticeNumber[]> {
  const wanted = new Map<string, number>();
  const keyOf = (notice: OwedNotice): string => `${prefixOf(notice)}|${officeDateOf(notice.owedAt).slice(0, 4)}`;
  for (const notice of notices) wanted.set(keyOf(notice), (wanted.get(keyOf(notice)) ?? 0) + 1);
  const series = [...wanted].sort().map(([key, count]) => ({ series: `文号:${key.split('|')[0]}`, year: Number(key.split('|')[1]), count }));
  const rows = await manager.query<{ series: string; year: number; last: number }[]>(
    `INSERT INTO number_series AS s (series, year, last)
       SELECT x.series, x.year, x.count FROM jsonb_to_recordset($1::jsonb) AS x(series text, year int, count int)
     ON CONFLICT (series, year) DO UPDATE SET last = s.last + EXCLUDED.last RETURNING series, year, last`,
    [JSON.stringify(series)],
  );
  const next = new Map(rows.map((row) => [`${row.series.slice(3)}|${row.year}`, row.last - (wanted.get(`${row.series.slice(3)}|${row.year}`) ?? 0)]));
  return notices.map((notice) => {
    const key = keyOf(notice);
    const serial = (next.get(key) ?? 0) + 1;
    next.set(key, serial);
    const year = Number(key.split('|')[1]);
    return { prefix: prefixOf(notice), year, serial, text: `${prefixOf(notice)}〔${year}〕${serial}号` };
  });
}

const issueStatement = statement('issue', `
  WITH heads AS (
    UPDATE case_file c SET history_seq = x.seq, history_head = x.head
    FROM jsonb_to_recordset($1::jsonb) AS x(id uuid, seq int, head text) WHERE c.id = x.id),
  chain AS (
    INSERT INTO history (case_id, seq, process_id, process_kind, type, event, actor, at, from_stage, to_stage, timer_id, previous_hash, hash)
    SELECT x.* FROM jsonb_to_recordset($2::jsonb) AS x(case_id uuid, seq int, process_id uuid, process_kind text, type text, event jsonb,
      actor text, at timestamptz, from_stage text, to_stage text, timer_id uuid, previous_hash text, hash text)),
  texts AS (
    UPDATE notice n SET prefix = x.prefix, year = x.year, serial = x.serial, number = x.number, title = x.title, body = x.body, issued_at = x.at
    FROM jsonb_to_recordset($3::jsonb) AS x(id uuid, prefix text, year int, serial int, number text, title text, body text, at timestamptz)
    WHERE n.id = x.id),
  deliveries AS (
    INSERT INTO delivery (notice_id, recipient, channel, delivered_at)
    SELECT x.* FROM jsonb_to_recordset($4::jsonb) AS x(notice_id uuid, recipient text, channel text, delivered_at timestamptz)
    ON CONFLICT ON CONSTRAINT delivered_once DO NOTHING),
  mails AS (
    INSERT INTO outbox (topic, ref) SELECT 'mail', x.ref FROM jsonb_to_recordset($5::jsonb) AS x(ref uuid)
    ON CONFLICT (topic, ref) DO NOTHING)
  UPDATE outbox SET done_at = clock_timestamp() WHERE id = ANY ($6::bigint[])`);

async function writeIssued(manager: EntityManager, issued: readonly Issued[], at: string, mail: boolean): Promise<void> {
  const { entries, heads } = chained(issued, at);
  await run(manager, issueStatement, [
    JSON.stringify(heads),
    JSON.stringify(entries),
    JSON.stringify(issued.map(({ notice: { id }, number: { text: number, ...rest }, text }) => ({ id, number, ...rest, ...text, at }))),
    JSON.stringify(issued.flatMap(({ notice }) => deliveriesOf(notice, at))),
    JSON.stringify(mail ? issued.filter(({ notice }) => notice.recipients.length > 0).map(({ notice: { id } }) => ({ ref: id })) : []),
    issued.map(({ notice: { outboxId } }) => outboxId),
  ]);
}

function deliveriesOf({ id, recipients, toPetitioner }: OwedNotice, at: string) {
  const inbox = recipients.map((recipient) => ({ notice_id: id, recipient, channel: 'inbox', delivered_at: at }));
  return toPetitioner ? [...inbox, { notice_id: id, recipient: 'petitioner', channel: 'track', delivered_at: at }] : inbox;
}

/** Proof in the chain of the case: which notice, to whom, and the digest of its text. */
function chained(issued: readonly Issued[], at: string) {
  const heads = new Map<string, { id: string; seq: number; head: string }>();
  const entries: HistoryEntry[] = issued.map(({ notice, number, text }) => {
    const before = heads.get(notice.caseId) ?? { id: notice.caseId, seq: notice.historySeq, head: notice.historyHead };
    const to = notice.toPetitioner ? [...notice.recipients, 'petitioner'] : notice.recipients;
    const entry = {
      case_id: notice.caseId,
      seq: before.seq + 1,
      process_id: null,
      process_kind: null,
      type: 'NOTICE_ISSUED',
      event: asStored({ notice: notice.id, kind: notice.kind, number: number.text, to, digest: digestOf(`${text.title}\n${text.body}`) }),
      actor: 'system',
      at,
      from_stage: null,
      to_stage: null,
      timer_id: null,
      previous_hash: before.head,
    };
    const hash = hashOf(entry);
    heads.set(notice.caseId, { id: notice.caseId, seq: entry.seq, head: hash });
    return { ...entry, hash };
  });
  return { entries, heads: [...heads.values()] };
}
