import { officeClock, parsed, type Runtime } from '@banjie/runtime';
import { dayStartMs, localDayOf, type Actor, type NoticeKind, type WorkCalendar } from '@banjie/workflows';
import { z } from 'zod';
import { isFree, leaseS, puttingOff } from '../notices/leased-outbox.js';
import { lettersOf } from './inbox.js';

/** The time of day (Asia/Shanghai, ms) at which a digest is sent, on working days: 08:30; local. */
const sentAtMs = 8.5 * 3_600_000;
/** What must be opened is counted so far. */
const countedAtMost = 100;

/** How an officer is written to: of each notice, or once a day of those that merely inform. */
export interface MailChoice {
  /** Without an address nobody is written to at all. */
  hasAddress: boolean;
  daily: boolean;
  /** When the next digest is due, ISO 8601; null where none is. */
  next: string | null;
}

export const mailChoiceForm = z.strictObject({ daily: z.boolean() });

/** A digest an officer is to be sent: no more of it than a mail may say. Instants in ISO 8601. */
export interface ClaimedDigest {
  officer: string;
  /** Null where the officer has none, or is at the office no more: nothing is sent then. */
  email: string | null;
  /** Stays the same until it is sent. */
  dueAt: string;
  /** What merely informs and nobody has opened or been written to about, the oldest first. */
  letters: { notice: string; kind: NoticeKind; number: string; sealed: boolean }[];
  /** How many letters still have to be opened, counted up to 100. */
  toOpen: number;
}

/** How this officer is written to. */
export async function readMailChoice({ manager }: Pick<Runtime, 'manager'>, { id }: Actor): Promise<MailChoice> {
  const [row] = await manager.query<{ has_address: boolean; due_at: Date | null }[]>(
    `SELECT o.email <> '' AS has_address, g.due_at FROM officer o LEFT JOIN mail_digest g ON g.officer = o.id AND NOT g.ends WHERE o.id = $1`,
    [id],
  );
  const next = row?.due_at?.toISOString() ?? null;
  return { hasAddress: row?.has_address ?? false, daily: next !== null, next };
}

/**
 * Chooses how this officer is written to. What obliges comes at once in either case: a digest hides no card (R5). Whoever ends the
 * digest gets what it holds at once.
 */
export async function chooseMail(runtime: Runtime, officer: Actor, form: unknown): Promise<MailChoice> {
  const { daily } = parsed(mailChoiceForm, form);
  const { manager } = runtime;
  const due = await nextDigest(runtime);
  if (daily)
    await manager.query(
      `INSERT INTO mail_digest (officer, since, due_at) VALUES ($1, office_now(), $2)
       ON CONFLICT (officer) DO UPDATE SET ends = false, due_at = CASE WHEN mail_digest.ends THEN EXCLUDED.due_at ELSE mail_digest.due_at END`,
      [officer.id, due],
    );
  else
    await manager.query(
      `UPDATE mail_digest SET ends = true, due_at = date_trunc('milliseconds', office_now()) WHERE officer = $1 AND NOT ends`,
      [officer.id],
    );
  return readMailChoice(runtime, officer);
}

async function nextDigest({ manager, settingsCache }: Pick<Runtime, 'manager' | 'settingsCache'>): Promise<string> {
  const [{ now }, { calendar }] = await Promise.all([officeClock(manager), settingsCache.newest()]);
  return digestAfter(now.toISOString(), calendar);
}

/** The first digest after an instant: 08:30 of a working day. ISO 8601. */
export function digestAfter(instant: string, calendar: Pick<WorkCalendar, 'kindOfDay'>): string {
  const on = (day: number): number => dayStartMs(day) + sentAtMs;
  let day = localDayOf(instant);
  while (!calendar.kindOfDay(day).working || on(day) <= Date.parse(instant)) day += 1;
  return new Date(on(day)).toISOString();
}

const claim = `
  WITH due AS (
    SELECT officer FROM mail_digest
    WHERE due_at <= office_now() AND ${isFree}
    ORDER BY due_at LIMIT $1 FOR UPDATE SKIP LOCKED),
  claimed AS (
    UPDATE mail_digest g SET not_before = clock_timestamp() + $2 * interval '1 second' FROM due WHERE g.officer = due.officer
    RETURNING g.officer, g.since, g.due_at),
  unread AS (
    SELECT g.officer, g.since, u.* FROM claimed g CROSS JOIN LATERAL (
      SELECT n.id, n.kind, n.number, c.sealed, d.delivered_at, d.id AS delivery FROM ${lettersOf('g.officer')} AND d.read_at IS NULL) u)
  SELECT c.officer, CASE WHEN p.disabled_at IS NULL THEN NULLIF(p.email, '') END AS email, c.due_at,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('notice', u.id, 'kind', u.kind, 'number', u.number, 'sealed', u.sealed) ORDER BY u.delivered_at, u.delivery), '[]')
     FROM unread u WHERE u.officer = c.officer AND u.kind = ANY ($3) AND u.delivered_at >= u.since
       AND NOT EXISTS (SELECT FROM delivery m WHERE m.notice_id = u.id AND m.recipient = c.officer AND m.channel = 'mail')) AS letters,
    (SELECT count(*)::int FROM (SELECT FROM unread u WHERE u.officer = c.officer AND u.kind <> ALL ($3) LIMIT ${countedAtMost}) counted) AS "toOpen"
  FROM claimed c JOIN officer p ON p.id = c.officer ORDER BY c.officer`;

/** Takes up to `limit` digests that are due, for `leaseS` seconds. Each must be settled by `digestSent` or `digestFailed`. */
export async function claimDigests({ manager, regime }: Runtime, limit: number): Promise<ClaimedDigest[]> {
  type Row = Omit<ClaimedDigest, 'dueAt'> & { due_at: Date };
  const rows = await manager.query<Row[]>(claim, [limit, leaseS, regime.informing]);
  return rows.map(({ due_at: dueAt, ...row }) => ({ ...row, dueAt: dueAt.toISOString() }));
}

/** $1: the officer, $2: the notices told of, $3: when it was due, $4: when the next is, $5: the server's answer. */
const settling = `
  WITH ended AS (DELETE FROM mail_digest WHERE officer = $1 AND due_at = $3 AND ends),
    next AS (UPDATE mail_digest SET due_at = $4, not_before = NULL, attempts = 0, last_error = NULL WHERE officer = $1 AND due_at = $3 AND NOT ends)
  INSERT INTO delivery (notice_id, recipient, channel, delivered_at, proof)
    SELECT id, $1, 'mail', office_now(), left($5, 500) FROM unnest($2::uuid[]) AS id ON CONFLICT ON CONSTRAINT delivered_once DO NOTHING`;

/**
 * The officer was written to, or had nothing to be told of: each letter of the digest with the mail server's answer as proof, and
 * when the next is due. Said twice, it is recorded once.
 */
export async function digestSent(
  runtime: Runtime,
  { officer, dueAt, letters }: ClaimedDigest,
  proof: string,
): Promise<void> {
  const told = letters.map(({ notice }) => notice);
  await runtime.manager.query(settling, [officer, told, dueAt, await nextDigest(runtime), proof]);
}

/** It could not be sent: tried again as a mail is. `error` must hold no address. */
export async function digestFailed(
  { manager }: Pick<Runtime, 'manager'>,
  officer: string,
  error: string,
): Promise<void> {
  await manager.query(`UPDATE mail_digest SET ${puttingOff} WHERE officer = $1`, [officer, error]);
}
