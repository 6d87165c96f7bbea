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

beforeAll(async () => {
  office = await openTrialOffice();
  [window, handler, head, coordinator, leader, leader2] = (await Promise.all(
    ['window', 'handler', 'head', 'coordinator', 'leader', 'leader2'].map((id) => office.signedInAs(id)),
  )) as [Officer, Officer, Officer, Officer, Officer, Officer];
});
afterAll(() => office.close());

async function inHandling(): Promise<Petition> {
  const petition = await aPetition().registeredBy(window);
  await window.does('handOver', petition, { unit: 'civilAffairs' });
  await handler.does('signFor', petition);
  return petition;
}

const today = async (): Promise<string> =>
  String(
    (await office.rows<{ day: string }>(`SELECT (office_now() AT TIME ZONE 'Asia/Shanghai')::date::text AS day`))[0]
      ?.day,
  );
const inDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

describe('R3 限时办结 4: the superior’s date', () => {
  const first = '县信交〔2026〕8号';

  it.each([
    ['the same paper', { reference: first, organ: '县信访局' }],
    ['the same number written otherwise', { reference: ' 县信交[2026] 8 号', organ: '县信访局' }],
    ['a paper without its organ', { reference: '县信交〔2026〕9号' }],
    ['a paper of a day to come', { reference: '县信交〔2026〕9号', organ: '县信访局', ahead: 1 }],
  ])(
    'is not moved later by %s',
    async (_what, { ahead = 0, ...paper }: { ahead?: number; reference: string; organ?: string }) => {
      const petition = await inHandling();
      const day = await today();
      await coordinator.does('setSuperiorDate', petition, { dueDate: inDays(day, 10), reference: first });
      const { status, body } = await coordinator.tries('setSuperiorDate', petition, {
        ...paper,
        issuedOn: inDays(day, ahead),
        dueDate: inDays(day, 330),
      });
      expect([status, body.rule]).toEqual([409, 'R3']);
      expect(JSON.stringify(body)).toMatch(/新文件|new paper/);
      expect((await handler.deadline('superiorInstruction', petition))?.effectiveDue).toBe(inDays(day, 10));
    },
  );

  it('is moved by the superior’s new paper; the committee is told of both, and the earlier one stays', async () => {
    const petition = await inHandling();
    const day = await today();
    await coordinator.does('setSuperiorDate', petition, { dueDate: inDays(day, 10), reference: first });
    await coordinator.does('setSuperiorDate', petition, {
      dueDate: inDays(day, 20),
      reference: '县信交〔2026〕9号',
      organ: '县信访局',
      issuedOn: day,
    });
    const [told] = await office.delivered(petition, 'superiorDateMoved');
    expect(told).toMatchObject({
      to: ['discipline'],
      body: expect.stringMatching(/8号[\s\S]*县信访局，县信交〔2026〕9号/),
    });
    const { deadlines } = (await handler.sees(petition)) as { deadlines: { clock: string; effectiveDue: string }[] };
    const dates = deadlines
      .filter(({ clock }) => clock === 'superiorInstruction')
      .map(({ effectiveDue }) => effectiveDue);
    expect(dates.sort()).toEqual([inDays(day, 10), inDays(day, 20)]);
  });

  it('may be brought forward without a new paper', async () => {
    const petition = await inHandling();
    const day = await today();
    await coordinator.does('setSuperiorDate', petition, { dueDate: inDays(day, 10), reference: first });
    await coordinator.does('setSuperiorDate', petition, { dueDate: inDays(day, 5), reference: first });
    expect((await handler.deadline('superiorInstruction', petition))?.effectiveDue).toBe(inDays(day, 5));
  });
});

describe('R3 条例 34: the statutory term', () => {
  it('counts from the day the matter was taken on, whenever the button is pressed', async () => {
    const petition = await inHandling();
    const accepted = await today();
    await office.hoursPass(24 * 4);
    await head.does('startStatutoryTerm', petition);
    expect(await handler.deadline('statutoryOpinion', petition)).toMatchObject({
      nominalDue: inDays(accepted, 60),
      explanation: { startDate: accepted },
    });
  });

  it('is extended by those whom the list of limits names, told to the petitioner, and by nobody who handles the matter', async () => {
    const petition = await inHandling();
    await head.does('startStatutoryTerm', petition);
    await head.does('assignHandler', petition, { officer: 'head' });
    expect((await head.tries('extendStatutoryTerm', petition)).status).toBe(409);
    for (const other of [handler, leader]) {
      expect((await other.tries('extendStatutoryTerm', petition)).status).toBe(403);
    }
    await leader2.does('extendStatutoryTerm', petition);
    expect((await office.delivered(petition, 'extensionNotice')).map(({ to }) => to)).toEqual([['petitioner']]);
  });

  it('and the superior’s date go on when an answered matter is reopened; the days spent stay spent', async () => {
    const petition = await inHandling();
    const accepted = await today();
    await head.does('startStatutoryTerm', petition);
    await coordinator.does('setSuperiorDate', petition, { dueDate: inDays(accepted, 40) });
    await office.hoursPass(24);
    await handler.does('reply', petition);
    await office.hoursPass(24 * 2);
    await coordinator.does('reopen', petition);
    const statutory = (await handler.deadline('statutoryOpinion', petition))!;
    expect(statutory).toMatchObject({ state: 'running', nominalDue: inDays(accepted, 62) });
    expect(statutory.explanation.pauses).toMatchObject([{ ground: 'answered', days: 2 }]);
    expect(await handler.deadline('superiorInstruction', petition)).toMatchObject({
      state: 'running',
      effectiveDue: inDays(accepted, 40),
    });
    expect((await office.delivered(petition, 'reopenedNotice'))[0]).toMatchObject({
      to: expect.arrayContaining(['petitioner']),
      body: expect.stringContaining('重新办理'),
    });
  });
});

describe('R4: what a leader ended a leader opens', () => {
  it('a confirmed denial: not the desk, and its complaint way closes with the reopening', async () => {
    const petition = await inHandling();
    await handler.does('fileDenial', petition);
    await leader.does('confirmDenial', petition);
    expect((await coordinator.tries('reopen', petition)).status).toBe(403);
    expect(await coordinator.mayDo(petition)).not.toContain('reopen');
    await leader.does('reopen', petition);
    expect(await handler.sees(petition)).toMatchObject({ stage: 'handling.working', outcome: null });
    expect((await window.tries('complainAboutDenial', petition)).status).toBe(409);
    await office.hoursPass(1);
    expect((await handler.sees(petition)).processes).toEqual(
      expect.arrayContaining([expect.objectContaining({ kind: 'denial', stage: 'superseded', open: false })]),
    );
  });

  it('review and recheck: not the desk', async () => {
    const petition = await inHandling();
    await handler.does('reply', petition);
    await window.does('requestReview', petition);
    await coordinator.does('forwardRequest', petition, { forwardedOn: await today() });
    await coordinator.does('recordSuperiorOpinion', petition, { decidedOn: await today() });
    await window.does('requestRecheck', petition);
    await coordinator.does('forwardRequest', petition, { forwardedOn: await today(), organ: '平安市人民政府' });
    await coordinator.does('recordSuperiorOpinion', petition, { decidedOn: await today() });
    expect((await coordinator.tries('reopen', petition)).status).toBe(403);
    await leader.does('reopen', petition);
    expect((await handler.sees(petition)).stage).toBe('handling.working');
  });
});

keepsTheInvariants(() => office);
