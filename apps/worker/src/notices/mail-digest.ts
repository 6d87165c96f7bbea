import { claimDigests, digestFailed, digestSent, type ClaimedDigest } from '@banjie/office';
import type { Runtime } from '@banjie/runtime';
import { asPrinted, noticeDuties } from '@banjie/workflows';
import { tried, type Mail, type Mailer, type Sent } from './mail.js';

const digestsPerBatch = 5;
/** More are counted, not listed. */
const listedAtMost = 30;

/** Writes to the officers whose digest is due, once each; where all of a batch failed, the others wait for the next call. */
export async function sendDigests(runtime: Runtime, mailer: Mailer): Promise<Sent> {
  const total: Sent = { sent: 0, failed: 0 };
  for (;;) {
    const claimed = await claimDigests(runtime, digestsPerBatch);
    const sent = await Promise.all(claimed.map((one) => sendOne(runtime, mailer, one)));
    const failed = sent.filter((one) => one === 'failed').length;
    total.failed += failed;
    total.sent += sent.filter((one) => one === 'sent').length;
    if (claimed.length < digestsPerBatch || failed === claimed.length) return total;
  }
}

async function sendOne(
  runtime: Runtime,
  mailer: Mailer,
  digest: ClaimedDigest,
): Promise<'sent' | 'failed' | 'nothing'> {
  const { officer, email, dueAt, letters } = digest;
  if (email === null || letters.length === 0) {
    await digestSent(runtime, { ...digest, letters: [] }, '');
    return 'nothing';
  }
  const mail = { id: `digest.${officer}.${Date.parse(dueAt)}`, to: email, ...wording(digest) };
  const answer = await tried(mailer, mail);
  if ('reason' in answer) {
    await digestFailed(runtime, officer, answer.reason);
    return 'failed';
  }
  await digestSent(runtime, digest, answer.proof);
  return 'sent';
}

/** Kinds and numbers of documents; of a sealed case not even those (R12): it is one of those that are only counted. */
function wording({ letters, toOpen }: ClaimedDigest): Pick<Mail, 'subject' | 'text'> {
  const named = letters.filter(({ sealed }) => !sealed).slice(0, listedAtMost);
  const others = letters.length - named.length;
  const lines = [
    `您有${letters.length}份文书待查阅：`,
    ...named.map(({ kind, number }) => `  ${asPrinted(noticeDuties[kind].label.zh)} ${number}`),
    ...(others > 0 ? [`  ${named.length > 0 ? '另有' : '共'}${others}份，登录后查看`] : []),
    ...(toOpen > 0 ? ['', `另有${toOpen}份文书须打开签收，请尽快登录办理。`] : []),
    '',
    '请登录办结系统查阅。不需要每日汇总的，可在收件箱改为逐份提醒。',
    '',
    '本邮件由系统自动发出，请勿回复。',
    '',
  ];
  return { subject: `【办结】今日${letters.length}份文书待查阅`, text: lines.join('\n') };
}
