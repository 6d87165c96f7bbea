import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { aPetition, superiorsPaper, type Petition } from '../support/a-petition.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import { OfficeWithDeputies, type Account } from '../support/office-with-deputies.js';
import { laysDown } from '../support/signed-replies.js';

let at: OfficeWithDeputies;

beforeAll(async () => {
  at = await OfficeWithDeputies.open();
});
afterEach(() => at.endAll());
afterAll(() => at.office.close());

const superior = async (fields: object) => ({
  channel: 'assignedFromAbove',
  superior: { ...superiorsPaper, issuedOn: await at.day(0), ...fields },
});

/** Assigned by the superior organ with a date in so many days, and taken on by a handler. */
async function assigned(days: number | null = 10, fields: object = {}): Promise<Petition> {
  const dueDate = days === null ? undefined : await at.day(days);
  const petition = await aPetition()
    .with(await superior({ ...(dueDate ? { dueDate } : {}), ...fields }))
    .registeredBy(at.staff.window);
  await at.staff.window.does('handOver', petition, { unit: 'civilAffairs' });
  await at.staff.handler.does('signFor', petition);
  return petition;
}

async function stageOf(petition: Petition, account: Account = 'leader'): Promise<string> {
  const { processes } = await at.staff[account].sees(petition);
  return (processes as { kind: string; stage: string }[]).find(({ kind }) => kind === 'reportBack')!.stage;
}

async function delivered(petition: Petition): Promise<void> {
  await at.staff.window.does('recordDelivery', petition, { deliveredOn: await at.day(0) });
}

const refusal = async (account: Account, act: string, petition: Petition, fields: Record<string, unknown> = {}) => {
  const { status, body } = await at.staff[account].tries(act, petition, fields);
  return [status, body.detail as string];
};

/** Answered, delivered, drafted, signed and sent. */
async function reported(petition: Petition, version = 1): Promise<void> {
  await at.staff.handler.does('reply', petition);
  await delivered(petition);
  await at.staff.handler.does('draftReport', petition);
  await at.staff.leader.does('signReport', petition, { version });
  await at.staff.handler.does('sendReport', petition, { sentOn: await at.day(0) });
}

describe('R3 a matter assigned by a superior organ', () => {
  it('is registered with organ, number and date of the paper, or not at all', async () => {
    const form = { ...aPetition().fields, channel: 'assignedFromAbove' };
    expect((await at.staff.window.post('petitions', form)).status).toBe(422);
    for (const left of ['organ', 'reference', 'issuedOn'] as const) {
      const { [left]: _, ...paper } = superiorsPaper;
      expect([left, (await at.staff.window.post('petitions', { ...form, superior: paper })).status]).toEqual([
        left,
        422,
      ]);
    }
    const ahead = { ...superiorsPaper, issuedOn: await at.day(1) };
    expect((await at.staff.window.post('petitions', { ...form, superior: ahead })).body.issues[0].path).toBe(
      'superior.issuedOn',
    );
  });

  it('binds by the superior’s date, and is reported back in its paper once the petitioner has the answer', async () => {
    const petition = await assigned(10);
    const { organ, reference } = superiorsPaper;
    const { fromAbove } = await at.staff.handler.sees(petition);
    expect(fromAbove).toMatchObject({ organ, reference, issuedOn: await at.day(0), dueDate: await at.day(10) });
    expect((await at.staff.handler.deadline('superiorInstruction', petition))?.effectiveDue).toBe(await at.day(10));
    expect(await stageOf(petition)).toBe('awaitingEnd');
    expect((await at.staff.handler.tries('draftReport', petition)).status).toBe(403);
    await at.staff.handler.does('reply', petition);
    expect(await stageOf(petition)).toBe('owed.drafting');
    expect((await at.staff.handler.deadline('superiorReport', petition))?.effectiveDue).toBe(await at.day(10));
    expect(await at.numbersIn('handler', 'queue?kind=reportBack&limit=200')).toContain(petition.number);
    await at.staff.handler.does('draftReport', petition);
    expect(await at.numbersIn('leader', 'decisions')).toContain(petition.number);
    expect(await refusal('leader', 'signReport', petition)).toEqual([409, expect.stringContaining('还没有送达登记')]);
    await delivered(petition);
    await at.staff.leader.does('signReport', petition);
    const [paper] = await at.office.delivered(petition, 'completionReport');
    expect(paper!.title).toMatch(/^关于.*办理情况的报告$/);
    for (const part of [
      ...['清溪县信访局：', '县信交办〔2026〕7号', '一、基本情况', '二、调查核实情况', '三、处理意见'],
      ...['四、答复及送达情况', '办理结果为予以解决', '送达信访人', '五、信访人意见', '附件：', '清溪镇人民政府'],
    ])
      expect(paper!.body).toContain(part);
    await at.staff.handler.does('sendReport', petition, { sentOn: await at.day(0) });
    expect(await stageOf(petition)).toBe('sent.waiting');
    await at.staff.coordinator.does('recordReportAnswer', petition, { decidedOn: await at.day(0) });
    expect(await stageOf(petition)).toBe('accepted');
  });

  it('without a date is reported five working days after the answer', async () => {
    const petition = await assigned(null);
    expect(await at.staff.handler.deadline('superiorInstruction', petition)).toBeUndefined();
    await at.staff.handler.does('reply', petition);
    expect(await at.staff.handler.deadline('superiorReport', petition)).toBeUndefined();
    const due = await at.staff.handler.deadline('reportAfterAnswer', petition);
    expect(due).toMatchObject({ state: 'running', explanation: { term: 5, dayKind: 'working' } });
  });

  it('is assigned by a later paper as well, while it is handled', async () => {
    const petition = await at.atWork();
    const form = { dueDate: await at.day(12), manner: 'assigned' };
    const unnamed = await at.staff.coordinator.tries('setSuperiorDate', petition, form);
    expect(unnamed.status).toBe(422);
    await at.staff.coordinator.does('setSuperiorDate', petition, {
      ...form,
      organ: '清溪县信访局',
      issuedOn: await at.day(0),
    });
    await at.staff.handler.does('reply', petition);
    expect(await stageOf(petition)).toBe('owed.drafting');
  });

  it('cannot be joined to another matter, and so not lose its report', async () => {
    const [earlier, petition] = [await at.atWork(), await assigned(null)];
    const { status, body } = await at.staff.handler.tries('join', petition, { lead: earlier.number });
    expect([status, body.detail]).toEqual([409, '上级交办、转送的事项不并案。']);
  });
});

describe('R3 nobody reports alone', () => {
  it('the drafter, who stands in for them, and others neither sign nor check', async () => {
    const petition = await assigned();
    await at.staff.handler.does('reply', petition);
    await delivered(petition);
    await at.staff.handler.does('draftReport', petition);
    for (const account of ['handler', 'head', 'window', 'coordinator', 'leader2'] as const)
      expect([account, (await at.staff[account].tries('signReport', petition)).status]).toEqual([account, 403]);
    await at.staff.leader.does('returnReport', petition);
    const [returned] = await at.office.delivered(petition, 'reportReturned');
    expect(returned).toMatchObject({ to: ['handler'], body: expect.stringContaining('请写明核定的依据') });
    await at.staff.handler.does('draftReport', petition, { opinion: '自三月起恢复发放，补发二月。' });
    expect(await refusal('leader', 'signReport', petition)).toEqual([409, expect.stringContaining('新的版本')]);
    await at.staff.leader.does('signReport', petition, { version: 2 });
    const [draft] = (await at.staff.head.sees(petition)).drafts;
    expect(draft).toMatchObject({ returns: 1, draftedBy: '李承办', versions: [{ version: 1 }, { version: 2 }] });
    expect(draft.versions[1].difference).toContainEqual(expect.objectContaining({ change: 'added' }));
  });

  it('the head checks it first where the office has papers of weight checked', async () => {
    await laysDown(at, { majorReply: 'headAndLeader' });
    const petition = await assigned();
    await at.staff.handler.does('reply', petition);
    await delivered(petition);
    await at.staff.handler.does('draftReport', petition);
    expect(await stageOf(petition)).toBe('owed.checking');
    await at.staff.head.does('checkReport', petition);
    await at.staff.leader.does('signReport', petition);
    expect(await stageOf(petition)).toBe('owed.toSend');
    await laysDown(at, { majorReply: 'handlerAlone' }, 1);
  });

  it('what the superior said is entered by nobody who reported', async () => {
    await at.office.hoursPass(24);
    const petition = await assigned();
    await reported(petition);
    const form = { decidedOn: await at.day(0) };
    expect((await at.staff.handler.tries('recordReportAnswer', petition, form)).status).toBe(403);
    expect((await at.staff.leader.tries('recordReportAnswer', petition, form)).status).toBe(403);
    await at.staff.coordinator.does('recordReportAnswer', petition, form);
  });
});

describe('R5 how lateness would be hidden', () => {
  it('a later date needs the superior’s new paper, before the answer and after it, and the committee reads it', async () => {
    const petition = await assigned();
    await at.staff.handler.does('reply', petition);
    const [today, later] = [await at.day(0), await at.day(25)];
    const same = { reference: '县信交办[2026] 7 号', issuedOn: today, dueDate: later };
    expect((await at.staff.coordinator.tries('moveReportDate', petition, same)).status).toBe(409);
    const ahead = { issuedOn: await at.day(1), dueDate: later };
    expect((await at.staff.coordinator.tries('moveReportDate', petition, ahead)).status).toBe(409);
    expect((await at.staff.handler.tries('moveReportDate', petition, { issuedOn: today, dueDate: later })).status).toBe(
      403,
    );
    await at.staff.coordinator.does('moveReportDate', petition, { issuedOn: today, dueDate: later });
    expect((await at.staff.handler.deadline('superiorReport', petition))?.effectiveDue).toBe(later);
    const [told] = await at.office.delivered(petition, 'reportDateMoved');
    expect(told).toMatchObject({ to: ['discipline'], body: expect.stringContaining('县信延〔2026〕9号') });
  });

  it('it is not sent before it was signed, nor by a day that has not come', async () => {
    const petition = await assigned();
    await at.staff.handler.does('reply', petition);
    await delivered(petition);
    expect((await at.staff.handler.tries('sendReport', petition, { sentOn: await at.day(0) })).status).toBe(409);
    await at.staff.handler.does('draftReport', petition);
    await at.staff.leader.does('signReport', petition);
    for (const day of [-1, 1])
      expect(await refusal('handler', 'sendReport', petition, { sentOn: await at.day(day) })).toEqual([
        409,
        expect.stringContaining('报送日期'),
      ]);
  });

  it('the outcome is the reply’s: no form has a field for another', async () => {
    const petition = await assigned();
    await at.staff.handler.does('reply', petition, { result: 'explained', text: '已向信访人说明政策。' });
    await delivered(petition);
    expect((await at.staff.handler.tries('draftReport', petition, { result: 'resolved' })).status).toBe(422);
    await at.staff.handler.does('draftReport', petition);
    await at.staff.leader.does('signReport', petition);
    const [paper] = await at.office.delivered(petition, 'completionReport');
    expect(paper!.body).toContain('办理结果为解释说明');
  });

  it('returned, the matter is handled again by the superior’s date, and reported a second time', async () => {
    const petition = await assigned();
    await reported(petition);
    const returned = { result: 'returned', number: '县信退〔2026〕2号', decidedOn: await at.day(0) };
    expect((await at.staff.coordinator.tries('recordReportAnswer', petition, returned)).status).toBe(422);
    const dueDate = await at.day(20);
    await at.staff.coordinator.does('recordReportAnswer', petition, { ...returned, dueDate });
    expect((await at.staff.handler.sees(petition)).stage).toBe('handling.working');
    expect(await at.staff.handler.deadline('superiorInstruction', petition)).toMatchObject({
      effectiveDue: dueDate,
      state: 'running',
    });
    const [letter] = await at.office.delivered(petition, 'returnedFromAbove');
    expect(letter!.to).toContain('discipline');
    expect(await stageOf(petition)).toBe('awaitingEnd');
    await reported(petition, 2);
    await at.staff.coordinator.does('recordReportAnswer', petition, {
      decidedOn: await at.day(0),
      number: '县信结〔2026〕5号',
    });
    expect(await stageOf(petition)).toBe('accepted');
  });

  it('a denial and a redirection are ends that are reported like any other', async () => {
    const denied = await assigned();
    await at.staff.handler.does('fileDenial', denied);
    await at.staff.leader.does('confirmDenial', denied);
    expect(await stageOf(denied)).toBe('owed.drafting');
    const redirected = await aPetition()
      .with(await superior({}))
      .registeredBy(at.staff.window);
    await at.staff.window.does('redirect', redirected);
    expect(await stageOf(redirected)).toBe('owed.drafting');
  });

  it('not sent in time is a breach that a supervision case follows, and stays one', async () => {
    const petition = await assigned(3);
    await at.staff.handler.does('reply', petition);
    await at.office.hoursPass(5 * 24);
    const due = await at.staff.handler.deadline('superiorReport', petition);
    expect(due?.state).toBe('missed');
    const supervised = await at.numbersIn('discipline', 'supervision');
    expect(supervised).toContain(petition.number);
    await at.staff.handler.does('draftReport', petition);
    await delivered(petition);
    await at.staff.leader.does('signReport', petition);
    await at.staff.handler.does('sendReport', petition, { sentOn: await at.day(0) });
    expect((await at.staff.handler.deadline('superiorReport', petition))?.state).toBe('missed');
  });
});

keepsTheInvariants(() => at.office);
