import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { dispatchOutbox, type Runtime } from '@banjie/runtime';
import type { DataSource } from 'typeorm';
import { correspondence, correspondent, MailOffice } from '../../../../test/support/mail-office.js';
import type { PostOffice } from '../../../../test/support/post-office.js';
import { sendMails, type Mailer } from './mail.js';

let office: MailOffice;
let owner: DataSource;
let runtime: Runtime;
let post: PostOffice;
let mailer: Mailer;

const handedOver = ({ sealed } = { sealed: false }): Promise<string> =>
  office.handedOver(sealed ? { sealed, onlyTo: 'discipline' } : {});

interface Row {
  done: boolean;
  attempts: number;
  last_error: string | null;
  wait: number | null;
}

/** The mails owed about a case: what became of them, and how many minutes they wait. */
const owed = (number: string): Promise<Row[]> =>
  owner.query(
    `SELECT o.done_at IS NOT NULL AS done, o.attempts, o.last_error, round(extract(epoch FROM o.not_before - clock_timestamp()) / 60)::int AS wait
     FROM outbox o JOIN notice n ON n.id = o.ref JOIN case_file c ON c.id = n.case_id WHERE o.topic = 'mail' AND c.number = $1 ORDER BY o.id`,
    [number],
  );

const recorded = (number: string): Promise<{ recipient: string; proof: string }[]> =>
  owner.query(
    `SELECT d.recipient, d.proof FROM delivery d JOIN notice n ON n.id = d.notice_id JOIN case_file c ON c.id = n.case_id
     WHERE d.channel = 'mail' AND c.number = $1 ORDER BY d.recipient`,
    [number],
  );

const waitIsOver = (): Promise<unknown> =>
  owner.query(`UPDATE outbox SET not_before = clock_timestamp() WHERE topic = 'mail'`);

beforeAll(async () => {
  office = await MailOffice.open();
  ({ owner, runtime, post, mailer } = office);
});

afterEach(() => post.forget());

afterAll(() => office.close());

describe('every officer a notice goes to gets exactly one mail', () => {
  test('one each, with proof, and none to the petitioner', async () => {
    const number = await handedOver();
    expect(await sendMails(runtime, mailer)).toEqual({ sent: 2, failed: 0 });
    expect(post.received.map(({ to }) => to).sort()).toEqual(['head@banjie.example', 'window@banjie.example']);
    expect(await recorded(number)).toEqual([
      { recipient: 'head', proof: expect.stringMatching(/^250 /) },
      { recipient: 'window', proof: expect.stringMatching(/^250 /) },
    ]);
    expect(await owed(number)).toMatchObject([{ done: true, last_error: null }]);
    expect(await sendMails(runtime, mailer)).toEqual({ sent: 0, failed: 0 });
  });

  test('many notices, four senders at once: still one each', async () => {
    const numbers: string[] = [];
    for (let count = 0; count < 12; count += 1) numbers.push(await handedOver());
    const sent = await Promise.all([1, 2, 3, 4].map(() => sendMails(runtime, mailer)));
    expect(sent.reduce((sum, one) => sum + one.sent, 0)).toBe(24);
    const ids = post.received.map(({ raw }) => /^Message-ID: (.+)$/m.exec(raw)?.[1]);
    expect(new Set(ids).size).toBe(24);
    for (const number of numbers) expect(await owed(number)).toMatchObject([{ done: true }]);
  });

  test('who is disabled or has no address is left out, and the notice is settled', async () => {
    await owner.query(`UPDATE officer SET disabled_at = now() WHERE id = 'head'`);
    await owner.query(`UPDATE officer SET email = NULL WHERE id = 'window'`);
    try {
      const number = await handedOver();
      expect(await sendMails(runtime, mailer)).toEqual({ sent: 0, failed: 0 });
      expect(await owed(number)).toMatchObject([{ done: true }]);
    } finally {
      await owner.query(`UPDATE officer SET disabled_at = NULL WHERE id = 'head'`);
      await owner.query(`UPDATE officer SET email = 'window@banjie.example' WHERE id = 'window'`);
    }
  });
});

describe('a mail that cannot be sent is tried again and blocks no other', () => {
  test('a server that refuses connections: the mail waits, and goes out once it is back', async () => {
    const number = await handedOver();
    await post.close();
    expect(await sendMails(runtime, mailer)).toEqual({ sent: 0, failed: 2 });
    expect(await owed(number)).toEqual([
      { done: false, attempts: 1, last_error: expect.stringMatching(/^E[A-Z]+$/), wait: 2 },
    ]);
    expect(await sendMails(runtime, mailer)).toEqual({ sent: 0, failed: 0 });
    await waitIsOver();
    await sendMails(runtime, mailer);
    expect(await owed(number)).toMatchObject([{ attempts: 2, wait: 4 }]);
    await post.open();
    await waitIsOver();
    expect(await sendMails(runtime, mailer)).toEqual({ sent: 2, failed: 0 });
    expect(await recorded(number)).toHaveLength(2);
    expect(await owed(number)).toMatchObject([{ done: true, last_error: null }]);
  });

  test('while it waits, the relay is not told of it; afterwards it is', async () => {
    const number = await handedOver();
    const topics = async () => (await dispatchOutbox(runtime.manager, 0)).map(({ topic }) => topic);
    expect(await topics()).toEqual(['mail']);
    post.refuse.set('head@banjie.example', 450);
    await sendMails(runtime, mailer);
    expect(await topics()).toEqual([]);
    await waitIsOver();
    expect(await topics()).toEqual(['mail']);
    post.refuse.clear();
    expect(await sendMails(runtime, mailer)).toEqual({ sent: 1, failed: 0 });
    expect(await owed(number)).toMatchObject([{ done: true }]);
  });

  test.each([450, 550])('a recipient the server answers with %i: the others are written to once', async (code) => {
    post.refuse.set('head@banjie.example', code);
    const number = await handedOver();
    expect(await sendMails(runtime, mailer)).toEqual({ sent: 1, failed: 1 });
    const [row] = await owed(number);
    expect(row).toMatchObject({ done: false, attempts: 1, wait: 2 });
    expect(row?.last_error).toBe(`EENVELOPE ${code}`);
    post.refuse.clear();
    await waitIsOver();
    expect(await sendMails(runtime, mailer)).toEqual({ sent: 1, failed: 0 });
    expect(post.received.map(({ to }) => to).sort()).toEqual(['head@banjie.example', 'window@banjie.example']);
  });

  test('a bad recipient does not hold up the notices behind it', async () => {
    post.refuse.set('head@banjie.example', 550);
    for (let count = 0; count < 7; count += 1) await handedOver();
    expect(await sendMails(runtime, mailer)).toEqual({ sent: 7, failed: 7 });
    post.refuse.clear();
    await waitIsOver();
    expect(await sendMails(runtime, mailer)).toEqual({ sent: 7, failed: 0 });
  });

  test('waits at most an hour, and is given up after five days with the error kept', async () => {
    post.refuse.set('head@banjie.example', 550);
    const number = await handedOver();
    await sendMails(runtime, mailer);
    await owner.query(`UPDATE outbox SET attempts = 40 WHERE done_at IS NULL AND topic = 'mail'`);
    await waitIsOver();
    await sendMails(runtime, mailer);
    expect(await owed(number)).toMatchObject([{ done: false, attempts: 41, wait: 60 }]);
    await owner.query(
      `UPDATE outbox SET created_at = created_at - interval '6 days' WHERE done_at IS NULL AND topic = 'mail'`,
    );
    await waitIsOver();
    await sendMails(runtime, mailer);
    expect(await owed(number)).toMatchObject([{ done: true, last_error: 'EENVELOPE 550' }]);
  });

  test('a mail sent but not recorded goes out again under the same Message-ID', async () => {
    const number = await handedOver();
    await sendMails(runtime, mailer);
    const [first] = post.received.filter(({ to }) => to === 'head@banjie.example');
    // What a worker killed between sending and recording leaves behind.
    await owner.query(`DELETE FROM delivery WHERE channel = 'mail' AND recipient = 'head'`);
    await owner.query(
      `UPDATE outbox SET done_at = NULL, not_before = NULL WHERE ref IN (SELECT n.id FROM notice n JOIN case_file c ON c.id = n.case_id WHERE c.number = $1)
         AND topic = 'mail'`,
      [number],
    );
    post.forget();
    await sendMails(runtime, mailer);
    const idOf = (raw: string | undefined) => /^Message-ID: (.+)$/m.exec(raw ?? '')?.[1];
    expect(post.received.map(({ to }) => to)).toEqual(['head@banjie.example']);
    expect(idOf(post.received[0]?.raw)).toBe(idOf(first?.raw));
    expect(idOf(first?.raw)).toMatch(/^<[0-9a-f-]{36}\.head@town\.example>$/);
  });
});

describe('a mail holds no personal data (R12)', () => {
  const secrets = [
    correspondent.name,
    correspondent.phone,
    correspondent.idNumber,
    correspondence,
    '请派人修理',
    'XF-',
    'JB-',
  ];

  test('only the kind of document and its number', async () => {
    await handedOver();
    await sendMails(runtime, mailer);
    expect(post.received).toHaveLength(2);
    for (const { raw, read } of post.received) {
      for (const secret of secrets) expect(`${raw}\n${read}`).not.toContain(secret);
      expect(read).toMatch(/【办结】移交单 转〔\d{4}〕\d+号/);
      expect(read).toContain('请登录办结系统查阅办理');
      expect(raw).toMatch(/^Auto-Submitted: auto-generated\r?$/m);
    }
  });

  test('of a sealed case not even those', async () => {
    await handedOver({ sealed: true });
    await sendMails(runtime, mailer);
    expect(post.received.map(({ to }) => to)).toEqual(['discipline@banjie.example']);
    const [{ raw, read } = { raw: '', read: '' }] = post.received;
    for (const secret of [...secrets, '移交', '密', '〔']) expect(`${raw}\n${read}`).not.toContain(secret);
    expect(read).toContain('您有一份文书待查阅');
  });
});
