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

beforeAll(async () => {
  office = await openTrialOffice({ at: '2026-03-02T09:00:00+08:00' });
  [window, handler, head, coordinator, leader] = (await Promise.all(
    ['window', 'handler', 'head', 'coordinator', 'leader'].map((id) => office.signedInAs(id)),
  )) as [Officer, Officer, Officer, Officer, Officer];
});
afterAll(() => office.close());

const zhang = { name: '张三丰', phone: '13912345678', idNumber: '11010519491231002X' };
const zhao = { name: '赵老栓', phone: '13800000001' };

async function handled(...petitioners: object[]): Promise<Petition> {
  const petition = await aPetition().with({ petitioners }).registeredBy(window);
  await window.does('handOver', petition, { unit: 'civilAffairs' });
  await handler.does('signFor', petition);
  return petition;
}

const lead = (of: Petition) => ({ lead: of.number, reason: '同一村同一问题' });
const stage = async (of: Petition): Promise<string> => (await coordinator.sees(of)).stage;
const entries = async (of: Petition): Promise<string[]> =>
  (await coordinator.sees(of)).timeline.map(({ type }: { type: string }) => type);
const due = async (of: Petition) => (await coordinator.deadline('generalReply', of))?.effectiveDue;
const waitsFor = async (officer: Officer, of: Petition): Promise<unknown[]> =>
  (await officer.list('decisions'))
    .filter(({ number }: { number: string }) => number === of.number)
    .map(({ subject, reason }: { subject: { zh: string }; reason: string }) => [subject.zh, reason]);

/** Zhang's matter, and Zhao's that somebody proposed to join to it. */
async function proposed(by = handler): Promise<{ first: Petition; second: Petition }> {
  const [first, second] = [await handled(zhang), await handled(zhao)];
  await by.does('proposeJoining', second, lead(first));
  return { first, second };
}

describe('R2, R10 who came with the two matters', () => {
  it.each<[string, object[], object[], boolean]>([
    [
      'the same ID number, however it is written',
      [zhang],
      [{ ...zhang, idNumber: '11010519491231002x', phone: '13700000000' }],
      true,
    ],
    ['the same name and phone, one without ID number', [zhang], [{ name: '张三丰', phone: '139-1234-5678' }], true],
    ['one of the two who came with the other', [zhang, zhao], [zhao], true],
    ['others', [zhang], [zhao], false],
    ['two without a name on one line', [{ ...zhao, name: '匿名' }], [{ ...zhao, name: '匿 名' }], false],
    ['a namesake', [zhang], [{ name: '张三丰', phone: '13700000000' }], false],
    ['somebody of the same phone', [zhang], [{ name: '张小宝', phone: '13912345678' }], false],
    ['another ID number with the same name and phone', [zhang], [{ ...zhang, idNumber: '440524188001010014' }], false],
    ['the same and somebody else besides', [zhang], [zhang, zhao], false],
    [
      'namesakes on one landline',
      [{ name: '王芳', phone: '0571-88123456' }],
      [{ name: '王芳', phone: '0571-88123456' }],
      false,
    ],
    [
      'namesakes at one switchboard, one with an ID number',
      [{ name: '王芳', phone: '88123456转801', idNumber: '440524188001010014' }],
      [{ name: '王芳', phone: '88123456转802' }],
      false,
    ],
    [
      'two who had no ID card with them',
      [{ name: '王芳', idNumber: '没带身份证' }],
      [{ name: '王芳', idNumber: '没带身份证' }],
      false,
    ],
  ])('%s', async (_, of, ofSecond, isJoined) => {
    const [first, second] = [await handled(...of), await handled(...ofSecond)];
    const { status, body } = await handler.tries('join', second, lead(first));
    expect([status, body.rule ?? 'R2', await stage(second)]).toEqual(
      isJoined ? [200, 'R2', 'joined'] : [409, 'R2', 'handling.working'],
    );
    expect(String(body.detail ?? '提议并案')).toContain('提议并案');
  });

  it('an anonymous matter is nobody’s, and joined by two', async () => {
    const first = await handled(zhang);
    const second = await aPetition()
      .with({ petitioners: [], flags: ['anonymous'] })
      .registeredBy(window);
    expect((await window.tries('join', second, lead(first))).status).toBe(409);
    await window.does('proposeJoining', second, lead(first));
    await coordinator.does('confirmJoining', second);
    expect(await stage(second)).toBe('joined');
  });
});

describe('R2, R10 joining a matter of other people', () => {
  it('is only proposed: nothing is joined, both clocks run, and both histories say so', async () => {
    const { first, second } = await proposed();
    expect([await stage(first), await stage(second)]).toEqual(['handling.working', 'handling.working']);
    const [here, there] = [await coordinator.sees(second), await coordinator.sees(first)];
    expect([here.joinedTo, here.joiningProposed.number, there.joined]).toEqual([null, first.number, []]);
    for (const one of [first, second]) expect((await coordinator.deadline('generalReply', one))?.state).toBe('running');
    expect([
      (await entries(second)).includes('JOINING_PROPOSED'),
      (await entries(first)).includes('MATTER_PROPOSED'),
    ]).toEqual([true, true]);
    await handler.does('reply', first);
    expect(await stage(second)).toBe('handling.working');
  });

  it('waits for the desk and the head of the unit; not for who proposed it, nor for a leader while they are there', async () => {
    const { second } = await proposed();
    const asked = [['并案提议（信访人不同）', '同一村同一问题']];
    expect([await waitsFor(coordinator, second), await waitsFor(head, second)]).toEqual([asked, asked]);
    expect([await waitsFor(handler, second), await waitsFor(leader, second)]).toEqual([[], []]);
    for (const other of [handler, window, leader])
      expect([other.id, (await other.tries('confirmJoining', second)).status]).toEqual([other.id, 403]);
  });

  it('who proposed it does not confirm it, whatever desk they stand at', async () => {
    const { second } = await proposed(coordinator);
    expect((await coordinator.tries('confirmJoining', second)).status).toBe(403);
    expect(await waitsFor(coordinator, second)).toEqual([]);
    await head.does('confirmJoining', second);
    expect(await stage(second)).toBe('joined');
  });

  it('where neither desk nor head is left, a leader decides', async () => {
    const first = await aPetition()
      .with({ petitioners: [zhang] })
      .registeredBy(window);
    const second = await aPetition()
      .with({ petitioners: [zhao] })
      .registeredBy(window);
    await coordinator.does('proposeJoining', second, lead(first));
    // It is with the window, whose head is nobody.
    expect((await head.tries('confirmJoining', second)).status).toBe(404);
    expect(await waitsFor(leader, second)).toHaveLength(1);
    await leader.does('confirmJoining', second);
    expect(await stage(second)).toBe('joined');
  });

  it('confirmed, it is joined as ever: the people of each hear nothing of the others (R12)', async () => {
    const { first, second } = await proposed();
    const tracked = async ({ number, queryCode: code }: Petition) =>
      JSON.stringify((await window.post('track', { number, code })).body);
    const before = await tracked(second);
    expect([before.includes(first.number), before.includes('"joined":true')]).toEqual([false, false]);
    expect(await office.delivered(second, 'joinedNotice')).toEqual([]);
    await coordinator.does('confirmJoining', second);
    const [notice] = await office.delivered(second, 'joinedNotice');
    const told = [await tracked(second), await tracked(first), notice?.body ?? ''];
    expect(told.map((text) => /张三丰|13912345678/.test(text) || text.includes(first.number))).toEqual([
      false,
      // Their own number.
      true,
      false,
    ]);
    expect(/赵老栓|13800000001/.test(told[1] ?? '')).toBe(false);
    expect([
      (await entries(second)).includes('JOINING_CONFIRMED'),
      (await entries(first)).includes('MATTER_JOINED'),
    ]).toEqual([true, true]);
    const text = '张三丰的低保已补发。';
    expect((await handler.tries('reply', first, { text, joinedText: text })).status).toBe(409);
    await handler.does('reply', first, { text, joinedText: '您反映的低保问题已核定补发。' });
    expect(await stage(second)).toBe('answered');
    await coordinator.does('reopen', second);
  });

  it('declined with a reason, each goes its own way; who proposed it may take it back; then it may be proposed anew', async () => {
    const { first, second } = await proposed();
    expect((await coordinator.tries('declineJoining', second, { reason: ' ' })).status).toBe(422);
    await coordinator.does('declineJoining', second, { reason: '不是同一问题' });
    expect((await entries(first)).includes('MATTER_NOT_JOINED')).toBe(true);
    expect((await coordinator.tries('confirmJoining', second)).status).toBe(409);
    await handler.does('proposeJoining', second, lead(first));
    expect((await handler.tries('proposeJoining', second, lead(first))).status).toBe(409);
    await handler.does('declineJoining', second, { reason: '提议有误' });
    await handler.does('proposeJoining', second, lead(first));
    await handler.does('reply', first);
    // The lead ended meanwhile: nothing to join to, and declining says so here alone.
    expect((await coordinator.tries('confirmJoining', second)).status).toBe(409);
    await coordinator.does('declineJoining', second);
    expect([await stage(second), (await coordinator.sees(second)).joiningProposed]).toEqual(['handling.working', null]);
  });

  it('answers alike for a number that is not there, a sealed matter and the matter itself (R12)', async () => {
    const second = await handled(zhao);
    const sealed = await aPetition().accusing('handler2').registeredBy(window);
    for (const act of ['join', 'proposeJoining']) {
      const answers = await Promise.all(
        [sealed.number, 'XF-2026-99999', second.number].map((number) =>
          coordinator.tries(act, second, { lead: number, reason: '同一问题' }),
        ),
      );
      expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
      expect(answers[0]?.body).toEqual(answers[1]?.body);
    }
  });

  it('a matter the officer may not read is none to them, whoever came with it', async () => {
    const other = await aPetition()
      .with({ petitioners: [zhao] })
      .registeredBy(window);
    await window.does('handOver', other, { unit: 'construction' });
    const second = await handled(zhao);
    for (const act of ['join', 'proposeJoining'])
      expect((await handler.tries(act, second, lead(other))).status).toBe(404);
  });
});

describe('R3 no lateness is hidden by joining', () => {
  it('a late matter is not joined to one that came later, neither by one nor by two', async () => {
    const late = await handled(zhao);
    await office.goesTo('2026-03-20T09:00:00+08:00');
    const fresh = await handled(zhang);
    expect((await handler.tries('proposeJoining', late, lead(fresh))).body.rule).toBe('R2');
    expect(await stage(late)).toBe('handling.working');
    expect((await coordinator.deadline('generalReply', late))?.state).toBe('missed');
  });

  it('a proposal stops no clock, and what was missed while it waited stays a breach after it is confirmed', async () => {
    const { first, second } = await proposed();
    const [dueFirst, dueSecond] = [await due(first), await due(second)];
    await office.goesTo(`${dueSecond}T23:00:00+08:00`);
    await office.hoursPass(24);
    const breaches = () =>
      office.rows(
        `SELECT b.clock, b.unit FROM breach_in_force b JOIN case_file c ON c.id = b.case_id WHERE c.number = $1 AND b.clock = 'generalReply'`,
        [second.number],
      );
    const missed = [{ clock: 'generalReply', unit: 'civilAffairs' }];
    expect(await breaches()).toEqual(missed);
    expect(await due(first)).toBe(dueFirst);
    await coordinator.does('confirmJoining', second);
    expect([await breaches(), await stage(second)]).toEqual([missed, 'joined']);
  });

  it('the clock of the lead does not begin anew with the matter that joins it', async () => {
    const { first, second } = await proposed();
    const before = await due(first);
    await office.goesTo(`${before}T23:59:00+08:00`);
    await office.hoursPass(24);
    await coordinator.does('confirmJoining', second);
    expect([await due(first), (await coordinator.deadline('generalReply', first))?.state]).toEqual([before, 'missed']);
    expect(
      await office.rows(
        `SELECT b.clock FROM breach_in_force b JOIN case_file c ON c.id = b.case_id WHERE c.number = $1 AND b.clock = 'generalReply'`,
        [second.number],
      ),
    ).toEqual([{ clock: 'generalReply' }]);
  });

  it('with a superior’s date it is not even proposed', async () => {
    const first = await handled(zhang);
    const second = await aPetition()
      .with({ petitioners: [zhao] })
      .handedDownFor('2026-06-30')
      .registeredBy(window);
    expect((await window.tries('proposeJoining', second, lead(first))).status).toBe(409);
  });
});

keepsTheInvariants(() => office);
