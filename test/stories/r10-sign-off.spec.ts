import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { aPetition, type Petition } from '../support/a-petition.js';
import { byReceipt } from '../support/by-receipt.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import { OfficeWithDeputies } from '../support/office-with-deputies.js';
import { laysDown, submitted, text, withRequests } from '../support/signed-replies.js';

let at: OfficeWithDeputies;

beforeAll(async () => {
  at = await OfficeWithDeputies.open();
});
afterEach(() => at.endAll());
afterAll(() => at.office.close());

/** The drafts of a matter in somebody's queue: whose they are, and as what they see them. */
async function draftsIn(account: 'head' | 'colleague' | 'transportHead', { number }: Petition): Promise<object[]> {
  const { body } = await at.staff[account].get('queue?kind=signOff&limit=200');
  const items = body.items as { number: string; unit: string; officer: string | null; role: string }[];
  return items.filter((one) => one.number === number).map(({ unit, officer, role }) => ({ unit, officer, role }));
}

describe('R10 an office that lays down nothing', () => {
  it('has its handlers issue replies alone, as before, and offers no draft', async () => {
    const petition = await at.atWork();
    expect(await at.staff.handler.mayDo(petition)).not.toContain('submitReply');
    const { status, body } = await at.staff.handler.tries('submitReply', petition);
    expect([status, body.detail]).toEqual([409, '本机关的答复由经办人直接签发，不需送审。']);
    await at.staff.handler.does('reply', petition);
    expect((await at.staff.handler.sees(petition)).stage).toBe('answered');
  });
});

describe('R10 an ordinary reply, which its head signs', () => {
  beforeAll(() => laysDown(at, { ordinaryReply: 'head', majorReply: 'headAndLeader' }));

  it('is drafted, and issued by the head byte for byte as it was drafted', async () => {
    const petition = await at.atWork();
    expect(await at.staff.handler.mayDo(petition)).toContain('submitReply');
    expect(await at.staff.handler.mayDo(petition)).not.toContain('reply');
    const { status, body } = await at.staff.handler.tries('reply', petition);
    expect([status, body.detail]).toEqual([409, expect.stringContaining('拟稿送审')]);
    await submitted(at, petition, { text });
    expect((await at.staff.handler.sees(petition)).stage).toBe('handling.drafted');
    expect(await at.numbersIn('head', 'decisions')).toContain(petition.number);
    expect(await draftsIn('head', petition)).toEqual([{ unit: 'civilAffairs', officer: null, role: 'unitHead' }]);
    expect([await draftsIn('colleague', petition), await draftsIn('transportHead', petition)]).toEqual([[], []]);
    await at.staff.head.does('checkReply', petition);
    expect(await at.staff.handler.sees(petition)).toMatchObject({ stage: 'answered', outcome: 'answered' });
    const [paper] = await at.office.delivered(petition, 'reply');
    expect(paper!.body.replaceAll(/\s/gu, '')).toContain(text.replaceAll(/\s/gu, ''));
    expect(paper!.body).toContain('民政办李承办');
    expect(await at.lastEntry('head', petition, 'REPLY_SIGNED')).toMatchObject({
      actor: 'head',
      details: { text, draftedBy: 'handler' },
    });
  });

  it('is signed neither by its drafter nor by who stands in for them, nor by anybody else', async () => {
    const petition = await at.atWork();
    await submitted(at, petition);
    for (const account of ['handler', 'window', 'coordinator', 'transportHead', 'leader2', 'admin'] as const)
      for (const act of ['checkReply', 'signReply'])
        expect([403, 404]).toContain((await at.staff[account].tries(act, petition)).status);
    await at.whileStandingIn({ by: 'head', deputy: 'colleague' }, 'leader', async () => {
      expect((await at.staff.colleague.tries('checkReply', petition)).status).toBe(200);
    });
  });
});

describe('R10 a reply that does not give everything, which a leader signs', () => {
  it('is checked by the head first, and by one who drafted it themselves not at all', async () => {
    const petition = await at.atWork();
    await submitted(at, petition, withRequests);
    await at.staff.head.does('checkReply', petition);
    expect((await at.staff.handler.sees(petition)).stage).toBe('handling.drafted');
    expect((await at.staff.head.tries('signReply', petition)).status).toBe(403);
    await at.staff.leader.does('signReply', petition);
    expect((await at.staff.handler.sees(petition)).stage).toBe('answered');
  });

  it('of a head who handled the matter goes to the leader at once', async () => {
    const petition = await at.atWork('civilAffairs', 'head');
    await at.staff.head.does('submitReply', petition, withRequests);
    const { status, body } = await at.staff.head.tries('checkReply', petition);
    expect([status, body.code]).toEqual([403, 'recused']);
    expect(await at.numbersIn('leader', 'decisions')).toContain(petition.number);
    await at.staff.leader.does('signReply', petition);
    expect((await at.staff.head.sees(petition)).stage).toBe('answered');
  });
});

describe('R10 a draft that is returned', () => {
  it('comes back with remarks, on single requests as well, and its next version says what was changed', async () => {
    const petition = await at.atWork();
    await submitted(at, petition, withRequests);
    const remark = { item: 2, remark: '写明明年何时。' };
    const wrong = await at.staff.head.tries('returnReply', petition, { items: [{ item: 3, remark: '没有这一项' }] });
    expect(wrong.status).toBe(409);
    await at.staff.head.does('returnReply', petition, { items: [remark] });
    const [letter] = await at.office.delivered(petition, 'draftReturned');
    expect(letter).toMatchObject({ to: ['handler'], body: expect.stringContaining('第2项请求：写明明年何时') });
    const changed = { ...withRequests, text: '两项请求分别答复如下。' };
    await at.staff.handler.does('refileReply', petition, changed);
    const [draft] = (await at.staff.head.sees(petition)).drafts;
    expect(draft).toMatchObject({
      returns: 1,
      draftedBy: '李承办',
      versions: [{ version: 1 }, { version: 2, by: '李承办' }],
      remarks: [{ version: 1, by: '陈主任', items: [{ ...remark, request: '增设路灯' }] }],
    });
    expect(draft.versions[1].difference).toEqual(
      expect.arrayContaining([
        { text: '两项请求答复如下。', change: 'removed' },
        { text: '两项请求分别答复如下。', change: 'added' },
      ]),
    );
  });

  it('is not signed in a version that nobody reads any more, nor after it was signed', async () => {
    const petition = await at.atWork();
    await submitted(at, petition);
    await at.staff.head.does('returnReply', petition);
    await at.staff.handler.does('refileReply', petition);
    const { status, body } = await at.staff.head.tries('checkReply', petition, { version: 1 });
    expect([status, body.detail]).toEqual([409, '文稿已有新的版本：请阅读现在的版本后再办理。']);
    await at.staff.head.does('checkReply', petition, { version: 2 });
    expect((await at.staff.handler.tries('refileReply', petition, { text: '另一文本' })).status).toBe(409);
    const [paper] = await at.office.delivered(petition, 'reply');
    expect(paper!.body).toContain('路灯已于三月一日修复，请查验。');
  });

  it('the third time goes to the leader, and to the committee; taking it back counts on', async () => {
    const petition = await at.atWork();
    await submitted(at, petition);
    await at.staff.head.does('returnReply', petition);
    await at.staff.handler.does('refileReply', petition);
    await at.staff.head.does('returnReply', petition, { version: 2 });
    await at.staff.handler.does('abandonReply', petition);
    await submitted(at, petition);
    await at.staff.head.does('returnReply', petition);
    expect((await at.staff.handler.sees(petition)).drafts.at(-1)).toMatchObject({
      returns: 3,
      stageLabel: { zh: '待领导签发' },
    });
    const [report] = await at.office.delivered(petition, 'draftReturnedOften');
    expect(report!.to).toEqual(expect.arrayContaining(['discipline', 'leader', 'handler']));
    expect((await at.staff.head.tries('checkReply', petition)).status).toBe(403);
    await at.staff.leader.does('signReply', petition);
    expect((await at.staff.handler.sees(petition)).stage).toBe('answered');
  });
});

describe('R10 who may sign, and how often', () => {
  it('once, however many sign at the same moment', async () => {
    const petition = await at.atWork();
    await submitted(at, petition);
    const answers = await Promise.all([
      at.staff.head.tries('checkReply', petition),
      at.staff.leader.tries('signReply', petition),
      at.staff.head.tries('checkReply', petition),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect(await at.office.delivered(petition, 'reply')).toHaveLength(1);
  });

  it('not the colleague whom the drafter sits in for, nor a deputy of the drafter at the desk of the head', async () => {
    const petition = await at.atWork();
    await submitted(at, petition);
    await at.whileStandingIn({ by: 'head', deputy: 'handler' }, 'leader', async () => {
      expect((await at.staff.handler.tries('checkReply', petition)).status).toBe(403);
    });
    await at.staff.leader.does('signReply', petition);
  });

  it('nobody who is recused; and what a recused officer drafted is nobody’s to sign', async () => {
    const petition = await at.atWork();
    await submitted(at, petition);
    await at.staff.head.does('declareRecusal', petition);
    expect((await at.staff.head.tries('checkReply', petition)).status).toBe(404);
    await at.staff.handler.does('declareRecusal', petition);
    expect((await at.staff.leader.sees(petition)).stage).toBe('handling.working');
    expect((await at.staff.leader.tries('signReply', petition)).status).toBe(409);
  });
});

describe('R10 what the office lays down', () => {
  it('is the administrator’s to change, with a reason; fewer hands hold from tomorrow on', async () => {
    const form = { paper: 'ordinaryReply', level: 'handlerAlone', effectiveFrom: await at.day(0), reason: '精简' };
    expect((await at.staff.head.post('sign-off', form)).status).toBe(403);
    expect((await at.staff.admin.post('sign-off', { ...form, reason: '' })).status).toBe(422);
    const { status, body } = await at.staff.admin.post('sign-off', form);
    expect([status, JSON.stringify(body)]).toEqual([422, expect.stringContaining('最早自次日起生效')]);
    const { body: inForce } = await at.staff.handler.get('sign-off');
    expect(inForce.papers.find(({ paper }: { paper: string }) => paper === 'ordinaryReply')).toMatchObject({
      level: 'head',
      since: await at.day(0),
    });
    expect(inForce.decisions[0]).toMatchObject({ decidedBy: 'admin', reason: '党委会决定' });
  });

  it('does not reach a draft that waits: it goes the way it was submitted by', async () => {
    const petition = await at.atWork();
    await submitted(at, petition);
    await laysDown(at, { ordinaryReply: 'headAndLeader' });
    await at.staff.head.does('checkReply', petition);
    expect((await at.staff.handler.sees(petition)).stage).toBe('answered');
    await laysDown(at, { ordinaryReply: 'head' }, 1);
  });

  it('reaches an answer on the spot where the matter is major', async () => {
    const petition = await aPetition()
      .with({ flags: ['joint'] })
      .registeredBy(at.staff.window);
    expect((await at.staff.window.tries('answerOnTheSpot', petition)).status).toBe(409);
    const simple = await aPetition().registeredBy(at.staff.window);
    await at.staff.window.does('answerOnTheSpot', simple);
  });
});

describe('R3 R5 the promise runs on while a draft waits', () => {
  const breaches = (petition: Petition) =>
    at.office.rows<{ clock: string; officer: string }>(
      `SELECT b.clock, b.officer FROM breach b JOIN case_file c ON c.id = b.case_id WHERE c.number = $1 ORDER BY b.at, b.clock`,
      [petition.number],
    );

  it('and is missed by whoever has the draft, not by its handler', async () => {
    const petition = await at.atWork();
    await submitted(at, petition, withRequests);
    expect((await at.staff.handler.tries('requestExtension', petition)).status).toBe(409);
    expect((await at.staff.head.tries('pause', petition)).status).toBe(409);
    expect(await at.staff.handler.deadline('generalReply', petition)).toMatchObject({ state: 'running' });
    expect(await at.staff.head.deadline('draftCheck', petition)).toMatchObject({ state: 'running' });
    await at.office.hoursPass(24 * 9);
    expect(await breaches(petition)).toEqual([
      { clock: 'draftCheck', officer: 'head' },
      { clock: 'generalReply', officer: 'head' },
    ]);
    await at.staff.head.does('checkReply', petition);
    await at.office.hoursPass(24 * 5);
    expect(await breaches(petition)).toContainEqual({ clock: 'draftSignature', officer: 'leader' });
  });

  it('but a draft submitted in the last hours leaves it with the handler', async () => {
    const petition = await at.atWork();
    const { effectiveDue } = (await at.staff.handler.deadline('generalReply', petition)) as { effectiveDue: string };
    await at.office.goesTo(`${effectiveDue}T17:00:00+08:00`);
    await submitted(at, petition);
    await at.office.hoursPass(8);
    expect(await breaches(petition)).toEqual([{ clock: 'generalReply', officer: 'handler' }]);
  });

  it('withdrawn by its petitioner, the matter leaves no draft to sign', async () => {
    const petition = await at.atWork();
    await submitted(at, petition);
    const withdrawn = await byReceipt(at.office, 'withdraw', petition, { reason: '已经解决' });
    expect(withdrawn.status).toBe(200);
    expect((await at.staff.leader.tries('signReply', petition)).status).toBe(409);
  });
});

keepsTheInvariants(() => at.office);
