import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { chooseMail, readMailChoice } from '@banjie/office';
import type { Runtime } from '@banjie/runtime';
import type { DataSource } from 'typeorm';
import { actorOf, MailOffice } from '../../../../test/support/mail-office.js';
import type { PostOffice } from '../../../../test/support/post-office.js';
import { sendMails, type Mailer } from './mail.js';
import { sendDigests } from './mail-digest.js';

let office: MailOffice;
let owner: DataSource;
let runtime: Runtime;
let post: PostOffice;
let mailer: Mailer;

/** A slip for the head of civil affairs, which merely informs, or as if it were a card, which obliges. */
async function told({ kind = 'handOverSlip', sealed = false } = {}): Promise<string> {
  const number = await office.handedOver({ sealed });
  // What it would have been as another kind: its text plays no part here.
  await owner.query(
    `UPDATE notice n SET kind = $2 FROM case_file c WHERE c.id = n.case_id AND c.number = $1 AND n.kind = 'handOverSlip'`,
    [number, kind],
  );
  const [notice] = await owner.query<{ number: string }[]>(
    `SELECT n.number FROM notice n JOIN case_file c ON c.id = n.case_id WHERE c.number = $1 AND 'head' = ANY (n.recipients)`,
    [number],
  );
  return notice!.number;
}

const falls = (): Promise<unknown> =>
  owner.query(`UPDATE mail_digest SET due_at = date_trunc('milliseconds', office_now()), not_before = NULL`);
const to = (account: string) => post.received.filter((mail) => mail.to === `${account}@banjie.example`);
const bodyOf = ({ raw }: { raw: string }): string => {
  const [, body = ''] = raw.split(/\r?\n\r?\n/s, 2);
  return Buffer.from(body.replaceAll(/\s/g, ''), 'base64').toString('utf8');
};
const written = async (): Promise<number> =>
  (await owner.query<unknown[]>(`SELECT 1 FROM delivery WHERE recipient = 'head' AND channel = 'mail'`)).length;

beforeAll(async () => {
  office = await MailOffice.open();
  ({ owner, runtime, post, mailer } = office);
});

beforeEach(async () => {
  await chooseMail(runtime, actorOf('head'), { daily: true });
});
afterEach(async () => {
  post.refuse.clear();
  await owner.query('DELETE FROM mail_digest');
  await sendMails(runtime, mailer);
  post.forget();
});

afterAll(() => office.close());

describe('whoever asks for a digest is written to once a day of what merely informs', () => {
  test('one mail of all, each with its proof, and none of what was opened or written about before', async () => {
    const [first, second] = [await told(), await told()];
    await sendMails(runtime, mailer);
    expect([to('head').length, to('window').length]).toEqual([0, 2]);
    expect(await sendDigests(runtime, mailer)).toEqual({ sent: 0, failed: 0 });
    const before = await written();
    await falls();
    expect(await sendDigests(runtime, mailer)).toEqual({ sent: 1, failed: 0 });
    const [mail] = to('head');
    expect(bodyOf(mail!)).toContain('您有2份文书待查阅');
    for (const number of [first, second]) expect(bodyOf(mail!)).toContain(number);
    for (const word of ['欧阳', '路灯', '139']) expect(bodyOf(mail!)).not.toContain(word);
    expect(await written()).toBe(before + 2);
    await told();
    await owner.query(`UPDATE delivery SET read_at = office_now() WHERE recipient = 'head' AND read_at IS NULL`);
    await falls();
    expect(await sendDigests(runtime, mailer)).toEqual({ sent: 0, failed: 0 });
    expect((await readMailChoice(runtime, actorOf('head'))).daily).toBe(true);
  });

  test('and of what obliges at once, as ever: a digest hides no card', async () => {
    await told({ kind: 'yellowCard' });
    await sendMails(runtime, mailer);
    expect(to('head')).toHaveLength(1);
    await told();
    await falls();
    await sendDigests(runtime, mailer);
    expect(bodyOf(to('head')[1]!)).toMatch(/另有[1-9]\d*份文书须打开签收/);
  });

  test('of the sealed lane it says neither number nor kind, and to whoever is not cleared nothing', async () => {
    const sealed = await told({ sealed: true });
    await falls();
    expect(await sendDigests(runtime, mailer)).toEqual({ sent: 0, failed: 0 });
    await owner.query(`INSERT INTO sealed_clearance (officer, granted_by) VALUES ('head', 'test')`);
    try {
      await falls();
      expect(await sendDigests(runtime, mailer)).toEqual({ sent: 1, failed: 0 });
      expect(bodyOf(to('head')[0]!)).not.toContain(sealed);
    } finally {
      await owner.query(`DELETE FROM sealed_clearance WHERE officer = 'head'`);
    }
  });

  test('four senders at once: one mail', async () => {
    await told();
    await falls();
    const sent = await Promise.all([1, 2, 3, 4].map(() => sendDigests(runtime, mailer)));
    expect(sent.reduce((sum, one) => sum + one.sent, 0)).toBe(1);
    expect(to('head')).toHaveLength(1);
  });

  test('a server that refuses: it waits, loses nothing, and goes out under the same Message-ID', async () => {
    const number = await told();
    await falls();
    post.refuse.set('head@banjie.example', 450);
    expect(await sendDigests(runtime, mailer)).toEqual({ sent: 0, failed: 1 });
    expect(await owner.query(`SELECT attempts, last_error FROM mail_digest`)).toEqual([
      { attempts: 1, last_error: 'EENVELOPE 450' },
    ]);
    expect(await sendDigests(runtime, mailer)).toEqual({ sent: 0, failed: 0 });
    post.refuse.clear();
    await owner.query('UPDATE mail_digest SET not_before = NULL');
    expect(await sendDigests(runtime, mailer)).toEqual({ sent: 1, failed: 0 });
    expect(bodyOf(to('head')[0]!)).toContain(number);
    expect(await owner.query(`SELECT attempts, last_error, due_at > office_now() AS later FROM mail_digest`)).toEqual([
      { attempts: 0, last_error: null, later: true },
    ]);
  });

  test('whoever gives it up is sent what it holds at once, and of each letter afterwards', async () => {
    await told();
    await chooseMail(runtime, actorOf('head'), { daily: false });
    expect(await readMailChoice(runtime, actorOf('head'))).toEqual({ hasAddress: true, daily: false, next: null });
    expect(await sendDigests(runtime, mailer)).toEqual({ sent: 1, failed: 0 });
    expect(await owner.query('SELECT FROM mail_digest')).toEqual([]);
    await told();
    await sendMails(runtime, mailer);
    expect(to('head')).toHaveLength(2);
  });
});
