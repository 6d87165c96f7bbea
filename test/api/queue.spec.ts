import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPetition } from '../support/a-petition.js';
import { mondayMorning, openTrialOffice, type TrialOffice } from '../support/trial-office.js';

let office: TrialOffice;

interface Row {
  number: string;
  process: string;
  workingDaysLeft: number | null;
}

beforeAll(async () => {
  office = await openTrialOffice({ worker: false });
  const window = await office.signedInAs('window');
  const titles = ['路灯不亮', '低保停发', '垃圾堆放', '路面塌陷'];
  for (const [day, title] of titles.entries()) {
    const petition = await aPetition()
      .titled(title)
      .receivedOn(new Date(Date.parse(mondayMorning) - day * 86_400_000).toISOString())
      .registeredBy(window);
    if (day < 3) await window.does('handOver', petition, { unit: 'civilAffairs' });
  }
});
afterAll(() => office?.close());

const numbers = (items: Row[]): string[] => items.map(({ number }) => number);

describe('the queue', () => {
  it('is in the order of one SQL query, however it is paged', async () => {
    const head = await office.signedInAs('head');
    const wanted = await office.rows<Row>(
      `SELECT c.number FROM process p JOIN case_file c ON c.id = p.case_id WHERE p.open AND p.unit = 'civilAffairs' ORDER BY p.due_at NULLS LAST, p.id`,
    );
    const { body } = await head.get('queue');
    expect(numbers(body.items)).toEqual(numbers(wanted));
    const first = (await head.get('queue?limit=2')).body;
    const second = (await head.get(`queue?limit=2&cursor=${encodeURIComponent(first.next)}`)).body;
    expect(numbers([...first.items, ...second.items])).toEqual(numbers(wanted));
  });

  it('counts a clock of working days in working days (R3)', async () => {
    const { body } = await (await office.signedInAs('head')).get('queue');
    expect(body.items.map(({ workingDaysLeft }: Row) => workingDaysLeft)).toEqual([1, 1, 1]);
  });

  it.each([
    ['text=路', ['路灯不亮']],
    ['text=低保&stage=routing', ['低保停发']],
    ['kind=denial', []],
    ['stage=routing.awaitingReceipt&unit=civilAffairs', ['垃圾堆放', '低保停发', '路灯不亮']],
    ['unit=construction', []],
    ['urgency=overdue', []],
    ['category=没有这类', []],
  ])('is narrowed by %s', async (filters, titles) => {
    const { status, body } = await (await office.signedInAs('head')).get(`queue?${encodeURI(filters)}`);
    expect([status, body.items.map(({ title }: { title: string }) => title).sort()]).toEqual([200, [...titles].sort()]);
  });

  it('says what a filter may not be', async () => {
    const head = await office.signedInAs('head');
    for (const filters of ['urgency=black', 'stage=a;b', 'colour=red'])
      expect([filters, (await head.get(`queue?${filters}`)).status]).toEqual([filters, 422]);
  });

  it('offers the stages something can wait in, and units only to those whose duty reaches them', async () => {
    const choices = async (account: string) => (await (await office.signedInAs(account)).get('queue/choices')).body;
    const [head, coordinator] = [await choices('head'), await choices('coordinator')];
    expect([head.units.length, coordinator.units.length > 5]).toEqual([0, true]);
    const stages = head.kinds.flatMap(({ stages: some }: { stages: { stage: string }[] }) =>
      some.map(({ stage }) => stage),
    );
    // Neither what has ended, reopened or not, nor what only an earlier procedure left over where nobody has it.
    const [waiting, none] = [
      ['routing.awaitingReceipt', 'awaitingDecision', 'toForward'],
      ['upheld', 'closed', 'denied', 'underReview', 'underRecheck'],
    ];
    expect([...waiting, ...none].filter((stage) => stages.includes(stage))).toEqual(waiting);
  });
});

describe('a saved view', () => {
  it('is one of thirty at most, of sixty saved at once as well', async () => {
    const coordinator = await office.signedInAs('coordinator');
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, index) =>
        coordinator.post('queue/views', { name: `视图 ${index}`, filters: { urgency: 'red' } }),
      ),
    );
    const statuses = answers.map(({ status }) => status);
    expect([statuses.filter((one) => one < 300).length, statuses.filter((one) => one === 409).length]).toEqual([
      30, 30,
    ]);
    const views = (await coordinator.list('queue/views')) as { name: string }[];
    expect(views).toHaveLength(30);
    // One of them may still be changed.
    expect((await coordinator.post('queue/views', { name: views[7]!.name, filters: {} })).status).toBeLessThan(300);
  });

  it('is the officer’s own, replaced under its name, and gone when removed', async () => {
    const [head, handler] = [await office.signedInAs('head'), await office.signedInAs('handler')];
    const save = (urgency: string) => head.post('queue/views', { name: '红牌 件', filters: { urgency } });
    expect([(await save('yellow')).status, (await save('red')).status]).toEqual([201, 201]);
    expect(await head.list('queue/views')).toEqual([{ name: '红牌 件', filters: { urgency: 'red' } }]);
    expect(await handler.list('queue/views')).toEqual([]);
    const remove = (cookie: string) =>
      fetch(`${office.url}/api/queue/views/${encodeURIComponent('红牌 件')}`, {
        method: 'DELETE',
        headers: { cookie },
      });
    expect([(await remove(handler.cookie)).status, (await remove(head.cookie)).status]).toEqual([404, 204]);
    expect(await head.list('queue/views')).toEqual([]);
  });

  it('holds nothing but filters', async () => {
    const head = await office.signedInAs('head');
    expect((await head.post('queue/views', { name: 'x', filters: { sql: '1' } })).status).toBe(422);
  });
});

describe('signing for several', () => {
  it('leaves each its own outcome: one refusal does not stop the others, a repeated key signs once', async () => {
    const head = await office.signedInAs('head');
    const items = (await head.list('queue')) as Row[];
    const sign = (number: string) =>
      head.post(`petitions/${number}/acts/signFor`, {}, { 'idempotency-key': `sign-${number}` });
    await sign(items[0]!.number);
    const outcomes = await Promise.all(
      [items[0]!.number, 'XF-2026-99999', items[1]!.number, items[2]!.number].map(sign),
    );
    expect(outcomes.map(({ status }) => status)).toEqual([200, 404, 200, 200]);
    const [row] = await office.rows<{ signed: number }>(
      `SELECT count(*)::int AS signed FROM history WHERE type = 'SIGNED_FOR'`,
    );
    expect(row?.signed).toBe(3);
  });

  it('is for rows that wait for the reader’s unit to sign, and for no others (R1)', async () => {
    const [window, handler] = await Promise.all(['window', 'handler'].map((id) => office.signedInAs(id)));
    const [waits, signed] = await Promise.all([0, 1].map(() => aPetition().registeredBy(window!)));
    for (const petition of [waits!, signed!]) await window!.does('handOver', petition, { unit: 'civilAffairs' });
    await handler!.does('signFor', signed!);
    const rowsFor = async (reader: typeof handler): Promise<(boolean | undefined)[]> => {
      const { items } = (await reader!.get('queue?limit=200')).body as { items: (Row & { toSign: boolean })[] };
      return [waits!, signed!].map(({ number }) => items.find((one) => one.number === number)?.toSign);
    };
    expect(await rowsFor(handler)).toEqual([true, false]);
    // Whoever handed it over only waits for it.
    expect(await rowsFor(window)).toEqual([false, undefined]);
  });
});
