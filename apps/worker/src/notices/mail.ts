import { claimMails, mailFailed, mailSent, settle, type ClaimedMail } from '@banjie/office';
import { passing, type Runtime } from '@banjie/runtime';
import { asPrinted, noticeDuties } from '@banjie/workflows';
import { createTransport } from 'nodemailer';

export interface Mail {
  /** Stays the same however often the mail is sent, so that a mailbox can tell a repetition. */
  id: string;
  to: string;
  subject: string;
  text: string;
}

export interface Mailer {
  /** Resolves with the server's answer once it has taken the mail; rejects where it has not. */
  send(mail: Mail): Promise<string>;
  close(): void;
}

/** A batch of five over five connections ends within the lease even if every conversation stalls until its time-out. */
const noticesPerBatch = 5;
const pool = {
  pool: 'true',
  maxConnections: '5',
  maxRequeues: '0',
  connectionTimeout: '10000',
  greetingTimeout: '10000',
  socketTimeout: '30000',
};

/**
 * A pooled transport to the SMTP server of `smtpUrl` (`smtp://`, `smtps://`); options of the URL's query win over ours.
 * Repetition is the outbox's business: the pool repeats nothing.
 */
export function createMailer(smtpUrl: string, from: string): Mailer {
  const url = new URL(smtpUrl);
  for (const [name, value] of Object.entries(pool)) if (!url.searchParams.has(name)) url.searchParams.set(name, value);
  const transport = createTransport(url.href);
  const domain = /@([^\s>]+)/.exec(from)?.[1] ?? 'localhost';
  return {
    send: async ({ id, to, subject, text }) => {
      const sent: { response?: unknown } = await transport.sendMail({
        from,
        to: { name: '', address: to },
        messageId: `<${id}@${domain}>`,
        subject,
        text,
        // RFC 3834: nobody's absence notice should answer the office.
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
      return String(sent.response ?? '');
    },
    close: () => transport.close(),
  };
}

export interface Sent {
  /** Mails the server took. */
  sent: number;
  /** Mails it did not take; they are tried again. */
  failed: number;
}

/**
 * Writes to the officers whom a notice went to, once each, until nothing is owed that may be tried now. Where a whole
 * batch failed the server is taken to be down, and what is left waits for the next call.
 */
export async function sendMails(runtime: Runtime, mailer: Mailer): Promise<Sent> {
  const total: Sent = { sent: 0, failed: 0 };
  for (;;) {
    const claimed = await claimMails(runtime, noticesPerBatch);
    const batch = await sendBatch(runtime, mailer, claimed);
    total.sent += batch.sent;
    total.failed += batch.failed;
    if (claimed.length < noticesPerBatch || (batch.failed > 0 && batch.sent === 0)) return total;
  }
}

async function sendBatch(runtime: Runtime, mailer: Mailer, claimed: readonly ClaimedMail[]): Promise<Sent> {
  const results = await Promise.allSettled(claimed.map((one) => sendOne(runtime, mailer, one)));
  const broken = results.find((result) => result.status === 'rejected');
  if (broken) throw broken.reason;
  const done = results.filter((result) => result.status === 'fulfilled').map(({ value }) => value);
  return { sent: done.reduce((sum, one) => sum + one.sent, 0), failed: done.reduce((sum, one) => sum + one.failed, 0) };
}

async function sendOne({ manager }: Runtime, mailer: Mailer, claimed: ClaimedMail): Promise<Sent> {
  const reasons: string[] = [];
  for (const { officer, email } of claimed.recipients) {
    passing('mail.beforeSend');
    const answer = await tried(mailer, { id: `${claimed.noticeId}.${officer}`, to: email, ...wording(claimed) });
    passing('mail.afterSend');
    if ('proof' in answer) await mailSent(manager, claimed.noticeId, officer, answer.proof);
    else reasons.push(answer.reason);
  }
  if (reasons.length === 0) await settle(manager, claimed.outboxId);
  else await mailFailed(manager, claimed.outboxId, [...new Set(reasons)].join('; '));
  return { sent: claimed.recipients.length - reasons.length, failed: reasons.length };
}

/** Mail travels in the open: it names a kind of document and its number, of a sealed case not even those (R12). */
function wording({ kind, number, sealed }: ClaimedMail): Pick<Mail, 'subject' | 'text'> {
  const document = sealed ? '一份文书' : `${asPrinted(noticeDuties[kind].label.zh)} ${number}`;
  return {
    subject: `【办结】${sealed ? '您有一份文书待查阅' : document}`,
    text: `您收到${document}，请登录办结系统查阅办理。\n\n本邮件由系统自动发出，请勿回复。\n`,
  };
}

/** Sends a mail: the server's answer, or why it was not taken. */
export const tried = (mailer: Mailer, mail: Mail): Promise<{ proof: string } | { reason: string }> =>
  mailer.send(mail).then(
    (proof) => ({ proof }),
    (error: unknown) => ({ reason: reasonOf(error) }),
  );

/** What a server said by its codes only: its sentences repeat addresses. */
function reasonOf(error: unknown): string {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
  const words = [code, responseCode].filter((word) => typeof word === 'string' || typeof word === 'number');
  return words.length > 0 ? words.join(' ') : 'not sent';
}
