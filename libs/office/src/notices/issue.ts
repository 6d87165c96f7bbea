import { noticeDuties, timeLimits, type NoticeFacts, type NoticeKind, type NoticeText } from '@banjie/workflows';
import { randomReference } from '../intake/reference.js';
import type { EntityManager } from 'typeorm';
import {
  type Runtime,
  passing,
  digestOf,
  appending,
  nextEntry,
  type ChainEnd,
  type HistoryEntry,
  statement,
  pipelinedTransaction,
  type Query,
  type OfficeSettings,
} from '@banjie/runtime';
import { disciplineUnit } from '../intake/discipline-unit.js';
import { claimOfNotices, noticesPerBatch, type OwedNotice } from './claim.js';

/** A notice that is owed with all its text may need. */
export interface NoticeContext extends OwedNotice, Pick<NoticeFacts, 'number' | 'label' | 'limits' | 'committee'> {
  settings: OfficeSettings;
}

export type NoticeTemplates = Record<NoticeKind, (notice: NoticeContext) => NoticeText>;

export interface Issuing {
  templates: NoticeTemplates;
  /** True where a mail server is configured: officers with an address are written to as well. */
  mail: boolean;
}

export interface IssueReport {
  issued: number;
  /** Notices that could not be rendered; they stay owed. */
  failed: { id: string; error: Error }[];
}

/**
 * Renders, numbers and delivers what is owed, until nothing is. Text, number, proof of delivery and history entry are
 * one transaction; a notice that cannot be rendered stays owed and holds up no other.
 */
export async function issueNotices(runtime: Runtime, issuing: Issuing): Promise<IssueReport> {
  const report: IssueReport = { issued: 0, failed: [] };
  const except: string[] = [];
  for (;;) {
    try {
      const claimed = await issueBatch(runtime, issuing, except);
      report.issued += claimed;
      if (claimed < noticesPerBatch) return report;
    } catch (error) {
      if (!(error instanceof Unrenderable)) throw error;
      except.push(...error.notices.map(({ outboxId }) => outboxId));
      report.failed.push(...error.notices);
      await noteFailures(runtime.manager, error.notices);
    }
  }
}

/** For the administrator to see. The name of the error only: its message may quote what somebody wrote. */
async function noteFailures(manager: EntityManager, notices: Unrenderable['notices']): Promise<void> {
  const failed = notices.map(({ outboxId, error }) => ({ id: outboxId, error: error.name }));
  await manager.query(
    'UPDATE outbox o SET last_error = x.error FROM jsonb_to_recordset($1::jsonb) AS x(id bigint, error text) WHERE o.id = x.id',
    [JSON.stringify(failed)],
  );
}

/** Ends the transaction, so that the numbers it took are given back; the others are issued without these. */
class Unrenderable extends Error {
  constructor(readonly notices: { id: string; outboxId: string; error: Error }[]) {
    super('Some notices cannot be rendered.');
  }
}

interface Issued {
  notice: OwedNotice;
  text: NoticeText;
  number: string;
}

/** Returns how many were issued. */
async function issueBatch(runtime: Runtime, { templates, mail }: Issuing, except: readonly string[]): Promise<number> {
  let claimed = 0;
  await pipelinedTransaction<OwedNotice, never>(runtime.manager, {
    first: claimOfNotices(except),
    decide: async (owed) => {
      const [first] = owed;
      if (!first) return null;
      passing('notices.afterClaim');
      claimed = owed.length;
      return issuingOf(
        rendered(owed, templates, await runtime.settingsCache.at(first.settingsVersion, first.now)),
        first.now,
        mail,
      );
    },
    sent: () => passing('notices.committing'),
  });
  passing('notices.afterCommit');
  return claimed;
}

function rendered(owed: readonly OwedNotice[], templates: NoticeTemplates, settings: OfficeSettings): Issued[] {
  const failed: Unrenderable['notices'] = [];
  const issued = owed.flatMap((notice): Issued[] => {
    const number = documentNumber(notice);
    try {
      const { label } = noticeDuties[notice.kind];
      const context = { ...notice, number, label, settings, limits: timeLimits, committee: disciplineUnit };
      return [{ notice, number, text: templates[notice.kind](context) }];
    } catch (error) {
      failed.push({
        id: notice.id,
        outboxId: notice.outboxId,
        error: error instanceof Error ? error : new Error(String(error)),
      });
      return [];
    }
  });
  if (failed.length > 0) throw new Unrenderable(failed);
  return issued;
}

/** Of the sealed lane papers go out as well: their place in the series, which stays in the lane, would tell how many there are (R12). */
const documentNumber = ({ prefix, year, serial, sealed }: OwedNotice): string =>
  `${prefix}〔${year}〕${sealed ? randomReference() : serial}号`;

// What is updated is named by its ids once more: of rows in JSON the planner expects a hundred, and would read a small table whole.
const issueStatement = statement(
  'issue',
  `
  WITH ${appending({ ends: 1, entries: 2, cases: 7 })},
  texts AS (
    UPDATE notice n SET prefix = x.prefix, year = x.year, serial = x.serial, number = x.number, title = x.title, body = x.body, issued_at = x.at
    FROM jsonb_to_recordset($3::jsonb) AS x(id uuid, prefix text, year int, serial int, number text, title text, body text, at timestamptz)
    WHERE n.id = ANY ($8::uuid[]) AND n.id = x.id),
  deliveries AS (
    INSERT INTO delivery (notice_id, recipient, channel, delivered_at)
    SELECT x.* FROM jsonb_to_recordset($4::jsonb) AS x(notice_id uuid, recipient text, channel text, delivered_at timestamptz)
    ON CONFLICT ON CONSTRAINT delivered_once DO NOTHING),
  mails AS (
    INSERT INTO outbox (topic, ref) SELECT 'mail', x.ref FROM jsonb_to_recordset($5::jsonb) AS x(ref uuid)
    ON CONFLICT (topic, ref) DO NOTHING)
  UPDATE outbox SET done_at = clock_timestamp(), last_error = NULL WHERE id = ANY ($6::bigint[])`,
);

function issuingOf(issued: readonly Issued[], at: string, mail: boolean): Query {
  const { entries, ends } = chained(issued, at);
  const texts = issued.map(({ notice: { id, prefix, year, serial }, number, text }) => ({
    id,
    prefix,
    year,
    serial,
    number,
    ...text,
    at,
  }));
  const mailed = mail
    ? issued.filter(({ notice }) => notice.recipients.length > 0).map(({ notice: { id } }) => ({ ref: id }))
    : [];
  const deliveries = issued.flatMap(({ notice }) => deliveriesOf(notice, at));
  const rows = [ends, entries, texts, deliveries, mailed].map((one) => JSON.stringify(one));
  const ids = [
    issued.map(({ notice: { outboxId } }) => outboxId),
    ends.map(({ case_id }) => case_id),
    issued.map(({ notice: { id } }) => id),
  ];
  return { statement: issueStatement, values: [...rows, ...ids] };
}

function deliveriesOf({ id, recipients, toPetitioner }: OwedNotice, at: string) {
  const inbox = recipients.map((recipient) => ({ notice_id: id, recipient, channel: 'inbox', delivered_at: at }));
  return toPetitioner
    ? [...inbox, { notice_id: id, recipient: 'petitioner', channel: 'track', delivered_at: at }]
    : inbox;
}

/** Proof in the chain of the case: which notice, to whom, and the digest of its text. */
function chained(issued: readonly Issued[], at: string) {
  const ends = new Map<string, ChainEnd>();
  const entries = issued.map(({ notice, number, text }): HistoryEntry => {
    const { id, kind, caseId: case_id, historySeq: seq, historyHead: hash } = notice;
    const to = notice.toPetitioner ? [...notice.recipients, 'petitioner'] : notice.recipients;
    const event = { notice: id, kind, number, to, digest: digestOf(`${text.title}\n${text.body}`) };
    const happening = { type: 'NOTICE_ISSUED', event, actor: 'system', at };
    const entry = nextEntry(ends.get(case_id) ?? { case_id, seq, hash }, happening);
    ends.set(case_id, { case_id, seq: entry.seq, hash: entry.hash });
    return entry;
  });
  return { entries, ends: [...ends.values()] };
}
