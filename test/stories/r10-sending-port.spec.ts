import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createGateway } from '../../apps/worker/src/sending/gateway.js';
import { aPetition, type Petition } from '../support/a-petition.js';
import { eventually } from '../support/eventually.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import { MessageGateway, moods } from '../support/message-gateway.js';
import type { Officer } from '../support/officer.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';
import { UndeliveredPapers } from '../support/undelivered-papers.js';

let office: TrialOffice;
let gateway: MessageGateway;
let papers: UndeliveredPapers;
let window: Officer;
let handler: Officer;
const log: string[] = [];
const line = (...words: unknown[]): void => void log.push(words.map((word) => JSON.stringify(word)).join(' '));

beforeAll(async () => {
  gateway = await MessageGateway.open();
  const sending = { url: gateway.url, secret: gateway.secret };
  office = await openTrialOffice({ sending, log: { log: line, error: line, warn: line } });
  papers = await UndeliveredPapers.of(office);
  [window, handler] = (await Promise.all(['window', 'handler'].map((id) => office.signedInAs(id)))) as [
    Officer,
    Officer,
  ];
});
afterEach(() => gateway.forget());
afterAll(async () => {
  await office.close();
  await gateway.close();
});

const phone = '13912345678';

const replied = (form = aPetition()): Promise<Petition> => papers.replied(form);
const listed = (petition: Petition) => papers.listed(petition);

const orders = async (petition: Petition, by = handler, headers = {}) =>
  by.post(`deliveries/${(await listed(petition)).id}/texts`, {}, headers);

/** Orders a message; its id. */
async function ordered(petition: Petition): Promise<string> {
  const { status, body } = await orders(petition);
  expect([status, body]).toEqual([202, { message: expect.any(String) }]);
  return body.message;
}

interface Owed {
  done: boolean;
  attempts: number;
  last_error: string | null;
  wait: number | null;
}

const owed = async (message: string): Promise<Owed | undefined> => {
  const [row] = await office.rows<Owed>(
    `SELECT done_at IS NOT NULL AS done, attempts, last_error, round(extract(epoch FROM not_before - clock_timestamp()) / 60)::int AS wait
     FROM outbox WHERE topic = 'text' AND ref = $1`,
    [message],
  );
  return row;
};

const isSettled = (message: string) =>
  eventually(async () => (await owed(message))?.done === true, 'the message is settled');
const isPutOff = (message: string) =>
  eventually(async () => (await owed(message))?.last_error != null, 'the message is put off');
const waitIsOver = () =>
  office.rows(`UPDATE outbox SET not_before = NULL, dispatched_at = NULL WHERE topic = 'text' AND done_at IS NULL`);

const outcomeOf = async (petition: Petition): Promise<string | null> =>
  (await listed(petition)).tries[0]?.outcome?.zh ?? null;
const received = (message: string) => gateway.received.filter(({ id }) => id === message);

describe('R10 a message is handed to the gateway', () => {
  it('signed, once, under its own key, and says nothing of the matter', async () => {
    const petition = await replied();
    const message = await ordered(petition);
    await isSettled(message);
    expect(received(message)).toEqual([
      { id: message, to: phone, text: expect.stringContaining(petition.number), key: message, isSigned: true },
    ]);
    expect(received(message)[0]?.text).not.toMatch(/张|低保/);
    expect((await listed(petition)).tries).toMatchObject([{ reference: message, outcome: null }]);
  });

  it('queue, log and history hold neither the number nor the wording', async () => {
    const petition = await replied();
    const message = await ordered(petition);
    await isSettled(message);
    const jobs = await office.rows(`SELECT * FROM bullmq.job`);
    const outbox = await office.rows(`SELECT * FROM outbox WHERE topic = 'text'`);
    const history = await office.rows(
      `SELECT h.event FROM history h JOIN case_file c ON c.id = h.case_id WHERE c.number = $1 AND h.type = 'TEXT_ORDERED'`,
      [petition.number],
    );
    expect(history).toHaveLength(1);
    for (const kept of [jobs, outbox, history, log]) {
      expect(JSON.stringify(kept)).not.toContain(phone);
      expect(JSON.stringify(kept)).not.toContain('查询码');
    }
    const [row] = await office.rows<{ number_cipher: string }>('SELECT number_cipher FROM text_message WHERE id = $1', [
      message,
    ]);
    expect(row?.number_cipher).not.toContain(phone);
  });

  it('a repeated order is the same message, and another the same day is none', async () => {
    const petition = await replied();
    const headers = { 'idempotency-key': 'once-and-only' };
    const [first, again] = [await orders(petition, handler, headers), await orders(petition, handler, headers)];
    expect(again.body).toEqual(first.body);
    const other = await orders(petition);
    expect([other.status, other.body.detail]).toEqual([409, expect.stringContaining('每天最多一条')]);
    expect((await listed(petition)).sendable).toBe(false);
  });

  it('is ordered by whoever delivers, and by nobody else', async () => {
    const petition = await replied();
    for (const [id, status] of [
      ['leader', 403],
      ['handler2', 404],
    ] as const)
      expect([id, (await orders(petition, await office.signedInAs(id))).status]).toEqual([id, status]);
    expect((await handler.post('deliveries/no-such-thing/texts', {})).status).toBe(404);
  });

  it('without a mobile number there is nothing to send to', async () => {
    const petition = await replied(aPetition().with({ petitioners: [{ name: '李四', phone: '0512-65432100' }] }));
    const { status, body } = await orders(petition);
    expect([status, body.detail]).toEqual([409, expect.stringContaining('手机号码')]);
  });
});

describe('R10 a gateway that fails keeps no message and doubles none', () => {
  it.each(['isBroken', 'isBusy', 'hangsUp', 'sendsElsewhere'] as const)(
    'where it %s the same message comes again later',
    async (mood) => {
      gateway.will(moods[mood]);
      const petition = await replied();
      const message = await ordered(petition);
      await isPutOff(message);
      expect(await owed(message)).toMatchObject({
        done: false,
        attempts: expect.any(Number),
        wait: expect.any(Number),
      });
      expect(await outcomeOf(petition)).toBeNull();
      await waitIsOver();
      await isSettled(message);
      expect(received(message).map(({ key }) => key)).toEqual([message, message]);
    },
  );

  it('where it has the message already, that is as good as taken', async () => {
    gateway.will(moods.hasItAlready);
    const message = await ordered(await replied());
    await isSettled(message);
    expect(await owed(message)).toMatchObject({ done: true, last_error: null });
  });

  it('where it says nothing, it is left after its time', async () => {
    gateway.will(moods.saysNothing);
    const impatient = createGateway({ url: gateway.url, secret: gateway.secret }, 200);
    expect(await impatient.handOver({ id: 'one', to: phone, text: '文书' })).toEqual({
      taken: 'later',
      code: 'timeout',
    });
  });

  it('where it refuses, the staff see that the message did not go out, and operations why', async () => {
    gateway.will(moods.refuses);
    const petition = await replied();
    const message = await ordered(petition);
    await isSettled(message);
    expect(await outcomeOf(petition)).toBe('没有发出或者没有到达');
    const admin = await office.signedInAs('admin');
    const { stuckDeliveries } = (await admin.get('operations')).body;
    expect(stuckDeliveries).toContainEqual(
      expect.objectContaining({ id: `text-${message}`, topic: 'text', lastError: 'HTTP 422', givenUp: true }),
    );
    expect(JSON.stringify(stuckDeliveries)).not.toContain(phone);
    expect((await handler.post(`operations/deliveries/text-${message}/retry`, {})).status).toBe(403);
  });

  it('after a day of trying it is given up and said so', async () => {
    gateway.will(moods.isBroken, moods.isBroken);
    const petition = await replied();
    const message = await ordered(petition);
    await isPutOff(message);
    await office.rows(`UPDATE outbox SET created_at = created_at - interval '25 hours' WHERE ref = $1`, [message]);
    await waitIsOver();
    await isSettled(message);
    expect([(await owed(message))?.last_error, await outcomeOf(petition)]).toEqual([
      'HTTP 500',
      '没有发出或者没有到达',
    ]);
  });

  it('a paper delivered meanwhile is announced to nobody', async () => {
    gateway.will(moods.isBroken);
    const petition = await replied();
    const message = await ordered(petition);
    await isPutOff(message);
    const today = new Date((await office.now()).getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
    await handler.does('recordDelivery', petition, { deliveredOn: today });
    await waitIsOver();
    await isSettled(message);
    expect(received(message)).toHaveLength(1);
  });
});

describe('R10 what the gateway reports is a try, and never a delivery', () => {
  const tell = (report: Parameters<MessageGateway['reports']>[1], forged = {}) =>
    gateway.reports(office.url, report, forged);

  it('reached the handset: the paper is still to be delivered, and somebody may put it on record by that number', async () => {
    const petition = await replied();
    const message = await ordered(petition);
    await isSettled(message);
    const today = new Date((await office.now()).getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
    const form = { how: 'text', deliveredOn: today, reference: message };
    expect((await handler.tries('recordDelivery', petition, form)).status).toBe(409);
    expect(await tell({ message, status: 'delivered' })).toEqual({ status: 200, body: { recorded: true } });
    expect(await outcomeOf(petition)).toContain('不等于送达');
    expect((await window.deadline('paperDelivery', petition))?.state).toBe('running');
    expect((await handler.tries('recordDelivery', petition, { ...form, reference: 'invented' })).status).toBe(409);
    await handler.does('recordDelivery', petition, form);
  });

  it('repeated or out of order it changes nothing', async () => {
    const petition = await replied();
    const message = await ordered(petition);
    await isSettled(message);
    const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
    const later = { message, status: 'failed', at: minutesAgo(1) } as const;
    expect((await tell(later)).body).toEqual({ recorded: true });
    expect((await tell(later)).body).toEqual({ recorded: false });
    expect((await tell({ message, status: 'delivered', at: minutesAgo(3) })).body).toEqual({ recorded: false });
    expect(await outcomeOf(petition)).toBe('没有发出或者没有到达');
    expect((await tell({ message, status: 'delivered', at: minutesAgo(0) })).body).toEqual({ recorded: true });
    expect(await outcomeOf(petition)).toContain('已到达手机');
  });

  it('forged, stale, of days to come or of nobody’s message it is not believed', async () => {
    const petition = await replied();
    const message = await ordered(petition);
    await isSettled(message);
    const report = { message, status: 'delivered' } as const;
    const stale = String(Math.floor(Date.now() / 1000) - 301);
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
    const statuses = [
      await tell(report, { secret: 'x'.repeat(32) }),
      await tell(report, { signature: '' }),
      await tell(report, { timestamp: stale }),
      await tell(report, { timestamp: '' }),
      await tell(report, { signed: [message, 'failed', ''].join('.') }),
      await tell({ ...report, at: tomorrow }),
    ].map(({ status }) => status);
    expect(statuses).toEqual([403, 403, 403, 403, 403, 403]);
    expect((await tell({ ...report, message: '00000000-0000-4000-8000-000000000000' })).status).toBe(404);
    expect(await outcomeOf(petition)).toBeNull();
  });
});

keepsTheInvariants(() => office);
