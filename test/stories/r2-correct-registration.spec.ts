import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPetition, type Petition } from '../support/a-petition.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import type { Officer } from '../support/officer.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

let office: TrialOffice;
let window: Officer;
let handler: Officer;
let head: Officer;
let coordinator: Officer;
let leader: Officer;
let leader2: Officer;
let discipline: Officer;
let secretary: Officer;

beforeAll(async () => {
  office = await openTrialOffice({ at: '2026-03-02T09:00:00+08:00' });
  [window, handler, head, coordinator, leader, leader2, discipline, secretary] = (await Promise.all(
    ['window', 'handler', 'head', 'coordinator', 'leader', 'leader2', 'discipline', 'secretary'].map((id) =>
      office.signedInAs(id),
    ),
  )) as [Officer, Officer, Officer, Officer, Officer, Officer, Officer, Officer];
});
afterAll(() => office.close());

const reason = '登记时听错，已与来访人核对';

/** Without what the usual forms correct. */
const only = (fields: Record<string, unknown>) => ({ title: undefined, receivedAt: undefined, ...fields });

async function handled(fields: Record<string, unknown> = {}): Promise<Petition> {
  const petition = await aPetition().with(fields).registeredBy(window);
  await window.does('handOver', petition, { unit: 'civilAffairs' });
  await handler.does('signFor', petition);
  return petition;
}

const correctionsOf = async (of: Petition, by = coordinator) => (await by.sees(of)).corrections;
const due = async (of: Petition) => (await coordinator.deadline('generalReply', of))?.effectiveDue;
const waitsFor = async (officer: Officer, of: Petition): Promise<string[]> =>
  (await officer.list('decisions'))
    .filter(({ number }: { number: string }) => number === of.number)
    .map(({ subject }: { subject: { zh: string } }) => subject.zh);

describe('R2 what turns nothing is corrected by one person', () => {
  it('with who, why, old and new value side by side; and every paper that shows the old one gives way to a new receipt', async () => {
    const petition = await handled({ channel: 'letter' });
    await office.deliversEverything();
    await window.does(
      'correctRegistration',
      petition,
      only({
        title: '残疾人补贴被停发',
        channel: 'visit',
        people: [{ person: 1, phone: '13912340000' }],
        reason,
      }),
    );
    const [correction, ...others] = await correctionsOf(petition);
    expect(others).toEqual([]);
    expect(correction).toMatchObject({ state: 'made', by: '王晓窗', reason, decidedBy: null });
    expect(
      correction.values.map(
        ({ field, before, after }: { field: string; before: { zh: string }; after: { zh: string } }) => [
          field,
          before.zh,
          after.zh,
        ],
      ),
    ).toEqual([
      ['title', '低保待遇被停发', '残疾人补贴被停发'],
      ['channel', '来信', '来访'],
      ['phone', '139****5678', '139****0000'],
    ]);
    const seen = await coordinator.sees(petition);
    expect([seen.title, seen.channel, seen.petitioners[0].phone]).toEqual(['残疾人补贴被停发', 'visit', '139****0000']);

    const receipts = await office.delivered(petition, 'receipt');
    expect(receipts).toHaveLength(2);
    expect(receipts[1]?.body).toContain('登记内容已更正（标题、来源渠道、信访人电话）');
    expect(receipts[1]?.body).toContain('“残疾人补贴被停发”');
    const titles = (await coordinator.sees(petition)).notices.map(
      ({ kind, title }: { kind: string; title: string }) => [kind, title.startsWith('【已更正】')],
    );
    expect(titles).toEqual([
      ['receipt', true],
      ['handOverSlip', true],
      ['routeNotice', true],
      ['receipt', false],
    ]);
    const tracked = await window.post('track', { number: petition.number, code: petition.queryCode });
    expect(JSON.stringify(tracked.body)).toContain('【已更正】');
  });

  it('the words of nobody stand in the history, and none in the table of answers to repeated requests', async () => {
    const petition = await handled();
    const key = { 'idempotency-key': 'correct-once-1' };
    const fields = { people: [{ person: 1, name: '张三风', phone: '13700001111' }], reason };
    const answers = [
      await window.tries('correctRegistration', petition, only(fields), key),
      await window.tries('correctRegistration', petition, only(fields), key),
    ];
    expect(answers.map(({ status: one }) => one)).toEqual([200, 200]);
    expect(answers[0]?.body).toEqual(answers[1]?.body);
    const [kept] = await office.rows<{ words: string }>(
      `SELECT concat((SELECT string_agg(h.event::text, '') FROM history h JOIN case_file c ON c.id = h.case_id WHERE c.number = $1),
         (SELECT string_agg(values_cipher, '') FROM registration_correction), (SELECT string_agg(request_hash || answer::text, '') FROM idempotency)) AS words`,
      [petition.number],
    );
    expect(/张三风|13700001111/.test(kept?.words ?? '')).toBe(false);
    expect(await correctionsOf(petition)).toHaveLength(1);
    const found = await window.post('petitions/seen-before', {
      petitioners: [{ name: '张三风', phone: '13700001111' }],
    });
    expect(found.body.items.map(({ number }: { number: string }) => number)).toContain(petition.number);
  });

  it.each<[string, Record<string, unknown>, number, RegExp]>([
    ['no reason', { title: '另一标题', reason: ' ' }, 422, /reason/],
    ['no change', { title: '低保待遇被停发', reason }, 422, /没有需要更正/],
    [
      'what came masked goes back masked',
      { people: [{ person: 1, name: '张**', phone: '139****5678' }], reason },
      422,
      /没有需要更正/,
    ],
    ['a person who is not there', { people: [{ person: 3, name: '李四' }], reason }, 422, /没有这位信访人/],
    ['fewer people than are named', { people: [{ person: 2, name: '李四' }], peopleCount: 1, reason }, 422, /不得少于/],
    ['a category that is none', { category: '没有这类', reason }, 422, /没有此类/],
    ['from above without a date', { channel: 'assignedFromAbove', reason }, 422, /上级限定日期/],
    ['what two people correct', { receivedAt: '2026-03-01T09:00:00+08:00', reason }, 422, /receivedAt/],
  ])('refused: %s', async (_, fields, expected, words) => {
    const petition = await handled();
    const { status: answered, body } = await window.tries('correctRegistration', petition, only(fields));
    expect([answered, JSON.stringify(body)]).toEqual([expected, expect.stringMatching(words)]);
    expect(await correctionsOf(petition)).toEqual([]);
  });

  it('refused: on a matter that somebody acted on meanwhile, and to who has nothing to do with it', async () => {
    const petition = await handled();
    const fields = { title: '另一标题', reason };
    expect((await window.tries('correctRegistration', petition, only(fields), { 'if-match': '"1"' })).status).toBe(412);
    expect((await leader.tries('correctRegistration', petition, only(fields))).status).toBe(403);
    expect(
      (await (await office.signedInAs('handler2')).tries('correctRegistration', petition, only(fields))).status,
    ).toBe(404);
  });

  it('five people make it major, so that two leaders decide a denial; fewer people take that back from nobody (R4)', async () => {
    const petition = await handled();
    for (const peopleCount of [6, 2])
      await handler.does('correctRegistration', petition, only({ peopleCount, reason }));
    expect((await coordinator.sees(petition)).flags).toEqual([]);
    const [{ major } = {}] = await office.rows(
      `SELECT p.snapshot->'context'->'major' AS major FROM process p JOIN case_file c ON c.id = p.case_id WHERE c.number = $1 AND p.kind = 'petition'`,
      [petition.number],
    );
    expect(major).toBe(true);
  });
});

describe('R2, R3 the time of receipt is corrected by two', () => {
  const earlier = { receivedAt: '2026-02-27T10:00:00+08:00', reason: '信封邮戳为二月二十七日' };

  it('until the second person confirms nothing moves; then the clocks run from the new day, with a record', async () => {
    const petition = await handled();
    await window.does('proposeCorrection', petition, only(earlier));
    expect(await due(petition)).toBe('2026-03-09');
    expect([
      await waitsFor(coordinator, petition),
      await waitsFor(handler, petition),
      await waitsFor(head, petition),
    ]).toEqual([['更正登记提议'], [], []]);
    await coordinator.does('confirmCorrection', petition);
    const seen = await coordinator.sees(petition);
    expect([await due(petition), seen.receivedAt]).toEqual(['2026-03-06', '2026-02-27T02:00:00.000Z']);
    const types = seen.timeline.map(({ type }: { type: string }) => type);
    expect(types.filter((type: string) => type === 'DEADLINE_RECOMPUTED').length).toBeGreaterThan(0);
    const [{ state, by, decidedBy }] = seen.corrections;
    expect([state, by, decidedBy]).toEqual(['made', '王晓窗', '周协调']);
    expect((await office.delivered(petition, 'receipt')).at(-1)?.body).toContain('2026年2月27日');
    // The supervisor sees old and new day (R5).
    const [told] = await office.delivered(petition, 'correctionNotice');
    expect([told?.to.includes('discipline'), told?.body]).toEqual([
      true,
      expect.stringContaining('原2026年3月2日，更正为2026年2月27日'),
    ]);
  });

  it('nobody is late at birth by a day that nobody knew of', async () => {
    const petition = await handled();
    await window.does('proposeCorrection', petition, only({ ...earlier, receivedAt: '2026-02-02T10:00:00+08:00' }));
    await coordinator.does('confirmCorrection', petition);
    expect((await coordinator.deadline('generalReply', petition))?.state).toBe('running');
    expect(await due(petition)).toBe('2026-03-02');
    // Cards of days that have passed are issued with the next sweep.
    await office.hoursPass(1);
  });

  it('refused: whoever proposed it, whoever handles or took it down, who heads the unit, and who leads it while another leader is there', async () => {
    const petition = await handled();
    await coordinator.does('proposeCorrection', petition, only(earlier));
    for (const one of [coordinator, window, handler, head, leader])
      expect([one.id, (await one.tries('confirmCorrection', petition)).status]).toEqual([one.id, 403]);
    await leader2.does('confirmCorrection', petition);
  });

  it.each<[string, Record<string, unknown>, RegExp]>([
    ['in the future', { receivedAt: '2027-03-02T09:00:00+08:00' }, /不能晚于现在/],
    ['after it was registered', { receivedAt: '2026-03-02T23:59:00+08:00' }, /不能晚于登记时间|不能晚于现在/],
    ['more than ten years ago', { receivedAt: '2011-03-02T09:00:00+08:00' }, /早于十年/],
    ['as it is', { lane: 'appealOrRequest' }, /没有需要更正/],
    ['without a reason', { receivedAt: '2026-03-01T09:00:00+08:00', reason: '' }, /reason/],
  ])('refused: %s', async (_, fields, words) => {
    const petition = await handled();
    const { status: answered, body } = await window.tries('proposeCorrection', petition, only({ reason, ...fields }));
    expect([answered, JSON.stringify(body)]).toEqual([422, expect.stringMatching(words)]);
  });

  it('declined, or taken back by whoever proposed it, everything stays as it was; one proposal at a time', async () => {
    const petition = await handled();
    await window.does('proposeCorrection', petition, only(earlier));
    expect((await handler.tries('proposeCorrection', petition, only(earlier))).status).toBe(409);
    expect((await coordinator.tries('declineCorrection', petition, { reason: ' ' })).status).toBe(422);
    await coordinator.does('declineCorrection', petition, { reason: '没有依据' });
    expect((await coordinator.tries('confirmCorrection', petition)).status).toBe(409);
    await handler.does('proposeCorrection', petition, only(earlier));
    await handler.does('declineCorrection', petition, { reason: '提议有误' });
    expect((await correctionsOf(petition)).map(({ state }: { state: string }) => state)).toEqual([
      'declined',
      'declined',
    ]);
    expect(await due(petition)).toBe('2026-03-09');
  });

  it('a breach that would not have followed is voided by the committee and by nothing else; neither of the two decides on it', async () => {
    const petition = await aPetition().receivedOn('2026-02-20T09:00:00+08:00').registeredBy(window);
    await window.does('handOver', petition, { unit: 'civilAffairs' });
    await handler.does('signFor', petition);
    await office.goesTo('2026-03-05T09:00:00+08:00');
    expect((await coordinator.deadline('generalReply', petition))?.state).toBe('missed');
    await discipline.does('proposeCorrection', petition, {
      receivedAt: '2026-03-02T08:30:00+08:00',
      reason: '登记簿载明三月二日收到',
    });
    await coordinator.does('confirmCorrection', petition);
    const seen = await secretary.sees(petition);
    expect((await secretary.deadline('generalReply', petition))?.state).toBe('missed');
    const { id } = seen.processes.find(({ kind }: { kind: string }) => kind === 'lookBack');
    const lookBack = { address: `look-backs/${id}` };
    expect((await office.delivered(petition, 'lookBackOpened'))[0]?.body).toContain(
      '收到时间更正：原2026年2月20日，更正为2026年3月2日',
    );
    expect((await discipline.tries('voidBreach', lookBack, { reason })).status).toBe(403);
    await secretary.does('voidBreach', lookBack, { reason });
    expect([await due(petition), (await secretary.deadline('generalReply', petition))?.state]).toEqual([
      '2026-03-09',
      'running',
    ]);
    // A calendar loaded later judges by the day that is registered now, and asks nothing again.
    await office.goesTo('2026-03-12T09:00:00+08:00');
    expect((await secretary.deadline('generalReply', petition))?.state).toBe('missed');
  });
});

keepsTheInvariants(() => office);
