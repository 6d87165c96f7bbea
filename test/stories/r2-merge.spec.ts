import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPetition, type Petition } from '../support/a-petition.js';
import { byReceipt } from '../support/by-receipt.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import type { Officer } from '../support/officer.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

let office: TrialOffice;
let window: Officer;
let handler: Officer;
let coordinator: Officer;
beforeAll(async () => {
  office = await openTrialOffice();
  [window, handler, coordinator] = (await Promise.all(
    ['window', 'handler', 'coordinator'].map((id) => office.signedInAs(id)),
  )) as [Officer, Officer, Officer];
});
afterAll(() => office.close());

async function handled(): Promise<Petition> {
  const petition = await aPetition().registeredBy(window);
  await window.does('handOver', petition, { unit: 'civilAffairs' });
  await handler.does('signFor', petition);
  return petition;
}

/** An earlier matter that a unit handles, and a later one joined to it by the first contact. */
async function joined(
  later = () => aPetition().titled('再次反映低保停发').registeredBy(window),
): Promise<{ lead: Petition; matter: Petition }> {
  const lead = await handled();
  const matter = await later();
  await window.does('join', matter, { lead: lead.number, reason: '同一户同一问题' });
  return { lead, matter };
}

const tracked = async ({ number, queryCode }: Petition) =>
  (await window.post('track', { number, code: queryCode })).body;
const timers = ({ number }: Petition) =>
  office.rows<{ clock: string }>(
    `SELECT t.clock FROM timer t JOIN case_file c ON c.id = t.case_id WHERE c.number = $1 AND t.state = 'armed' ORDER BY 1`,
    [number],
  );
const entries = async (petition: Petition): Promise<string[]> =>
  (await window.sees(petition)).timeline.map(({ type }: { type: string }) => type);

describe('R2 joining a person to an open matter (并单)', () => {
  it('keeps both numbers: each case says where the other is, and each history has its entry', async () => {
    const { lead, matter } = await joined();
    const [here, there] = [await window.sees(matter), await window.sees(lead)];
    expect([here.stage, here.joinedTo.number, here.joinedTo.stage]).toEqual([
      'joined',
      lead.number,
      'handling.working',
    ]);
    expect(there.joined.map(({ number }: Petition) => number)).toEqual([matter.number]);
    expect([(await entries(matter)).includes('JOINED'), (await entries(lead)).includes('MATTER_JOINED')]).toEqual([
      true,
      true,
    ]);
    expect(await timers(matter)).toEqual([]);
  });

  it('tells the petitioner, shows them the stage of the lead, and nothing of whose it is (R12)', async () => {
    const { lead, matter } = await joined();
    const [notice] = await office.delivered(matter, 'joinedNotice');
    expect([notice?.to, notice?.body.includes(lead.number)]).toEqual([['petitioner'], false]);
    const seen = await tracked(matter);
    expect([seen.joined, seen.stageLabel.zh, seen.unitName]).toEqual([true, '正在办理', '民政办']);
    expect(JSON.stringify(seen)).not.toContain(lead.number);
  });

  it('gives the petitioner a reply of their own, not that to the lead (R12)', async () => {
    const { lead, matter } = await joined();
    const text = '赵老栓家两个月的低保已补发。';
    expect((await handler.tries('reply', lead, { text })).body.detail).toContain('并入件');
    expect((await handler.tries('reply', lead, { text, joinedText: text })).status).toBe(409);
    await handler.does('reply', lead, { text, joinedText: '本村停发的低保已重新核定，您的两个月已补发。' });
    const [reply] = await office.delivered(matter, 'reply');
    expect([reply?.to, reply?.body.includes('您的两个月已补发。'), reply?.body.includes('赵老栓')]).toEqual([
      ['petitioner', 'window'],
      true,
      false,
    ]);
    expect([
      (await window.sees(matter)).stage,
      (await window.sees(matter)).outcome,
      (await tracked(matter)).may.map(({ act }: { act: string }) => act),
    ]).toEqual(['answered', 'answered', expect.arrayContaining(['rate'])]);
  });

  it('is never a way to close a matter negatively: where the lead is denied, the joined one is handled on its own again (R4)', async () => {
    const { lead, matter } = await joined(handled);
    await handler.does('fileDenial', lead);
    await (await office.signedInAs('leader')).does('confirmDenial', lead);
    const after = await window.sees(matter);
    expect([after.stage, after.outcome, after.joinedTo]).toEqual(['handling.working', null, null]);
    expect((await office.delivered(matter, 'separatedNotice')).length).toBe(1);
    expect(await office.delivered(matter, 'denialNotice')).toEqual([]);
  });

  it('is taken back with the promise from its receipt, which is never overdue at birth', async () => {
    const { lead, matter } = await joined(handled);
    const before = await window.deadline('generalReply', matter);
    await office.hoursPass(24 * 30);
    await coordinator.does('separate', matter, { reason: '经核实不是同一户' });
    const deadline = await window.deadline('generalReply', matter);
    const today = new Date((await office.now()).getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
    expect([deadline?.state, deadline?.nominalDue, (deadline?.effectiveDue ?? '') > today]).toEqual([
      'running',
      before?.nominalDue,
      true,
    ]);
    expect((await window.sees(matter)).stage).toBe('handling.working');
    expect([(await window.sees(lead)).joined, (await entries(lead)).includes('MATTER_SEPARATED')]).toEqual([[], true]);
  });

  it('waits for no matter whose promise was moved or stands still (R3)', async () => {
    const head = await office.signedInAs('head');
    const [extended, paused] = [await handled(), await handled()];
    await handler.does('requestExtension', extended);
    await head.does('grantExtension', extended);
    await head.does('pause', paused);
    const matter = await aPetition().titled('再次反映低保停发').registeredBy(window);
    for (const lead of [extended, paused])
      expect((await window.tries('join', matter, { lead: lead.number, reason: '同一问题' })).status).toBe(409);
    expect((await window.sees(matter)).stage).toBe('intake');
  });

  it('is not renewed by joining and taking it back (R3)', async () => {
    const { lead, matter } = await joined();
    const before = (await window.deadline('generalReply', matter))!.effectiveDue;
    await window.does('separate', matter);
    await window.does('join', matter, { lead: lead.number, reason: '同一户同一问题' });
    await window.does('separate', matter);
    expect((await window.deadline('generalReply', matter))!.effectiveDue).toBe(before);
  });

  it('goes back to the first contact where no unit had it, who has the day', async () => {
    const { matter } = await joined();
    await office.hoursPass(24 * 20);
    await window.does('separate', matter);
    expect([(await window.sees(matter)).stage, (await timers(matter)).map(({ clock }) => clock)]).toEqual([
      'intake',
      ['generalReply', 'sameDay'],
    ]);
  });

  it('brings material for the joined one to whoever handles the lead', async () => {
    const { lead, matter } = await joined();
    await byReceipt(office, 'addMaterial', matter, { description: '补交银行流水' });
    const notices = await office.delivered(lead, 'materialAdded');
    expect(notices.at(-1)?.to).toContain('handler');
  });

  it.each([
    ['a later matter', async () => ({ matter: await handled(), lead: (await office.hoursPass(1), await handled()) })],
    [
      'a closed one',
      async () => {
        const lead = await handled();
        await handler.does('reply', lead);
        return { lead, matter: await handled() };
      },
    ],
    [
      'one that complains of somebody else',
      async () => ({ lead: await handled(), matter: await aPetition().about('construction').registeredBy(window) }),
    ],
    [
      'one that is joined itself',
      async () => {
        const { matter } = await joined();
        return { lead: matter, matter: await handled() };
      },
    ],
  ])('refuses %s, and writes nothing', async (_what, two) => {
    const { lead, matter } = await two();
    const { status, body } = await coordinator.tries('join', matter, { lead: lead.number });
    expect([status, body.code, body.rule]).toEqual([409, 'notAllowedNow', 'R2']);
    expect((await window.sees(matter)).stage).not.toBe('joined');
  });

  it('does not get rid of a date that a superior set (R3)', async () => {
    const [lead, matter] = [await handled(), await aPetition().handedDownFor('2027-06-30').registeredBy(window)];
    expect((await window.tries('join', matter, { lead: lead.number })).status).toBe(409);
  });

  it('answers alike for a number that is not there, a sealed matter and the matter itself (R12)', async () => {
    const matter = await handled();
    const accusation = await aPetition().accusing('handler2').registeredBy(window);
    const answers = await Promise.all(
      [accusation.number, 'XF-2026-99999', matter.number].map((lead) => coordinator.tries('join', matter, { lead })),
    );
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
    expect(answers[0]?.body).toEqual(answers[1]?.body);
  });

  it('has one winner where two join a matter at once', async () => {
    const [first, second, matter] = [await handled(), await handled(), await handled()];
    const outcomes = await Promise.all(
      [first, second].map((lead) => coordinator.tries('join', matter, { lead: lead.number })),
    );
    expect(outcomes.map(({ status }) => status).sort()).toEqual([200, 409]);
    const leads = await Promise.all([first, second].map((lead) => coordinator.sees(lead)));
    expect(leads.flatMap((lead) => lead.joined)).toHaveLength(1);
  });
});

describe('R2 links between matters', () => {
  it('are seen from both sides, entered in both histories, and taken back with a reason', async () => {
    const [one, other] = [await handled(), await handled()];
    const { status, body } = await window.post(`${one.address}/links`, {
      other: other.number,
      kind: 'sameMatter',
      reason: '同一路段',
    });
    expect(status).toBe(201);
    const shown = async (petition: Petition) =>
      (await window.sees(petition)).links.map(
        ({ petition: { number }, kind }: { petition: Petition; kind: string }) => [number, kind],
      );
    expect([await shown(one), await shown(other)]).toEqual([
      [[other.number, 'sameMatter']],
      [[one.number, 'sameMatter']],
    ]);
    expect(
      (await window.post(`${other.address}/links`, { other: one.number, kind: 'sameMatter', reason: '重复点击' }))
        .status,
    ).toBe(409);
    expect((await window.post(`${other.address}/links/${body.id}/unlink`, { reason: '看错了' })).status).toBe(200);
    expect([await shown(one), await shown(other)]).toEqual([[], []]);
    for (const petition of [one, other])
      expect(await entries(petition)).toEqual(expect.arrayContaining(['LINKED', 'UNLINKED']));
  });

  it('cannot be made to a matter the clerk may not read, nor across the seal, nor to itself', async () => {
    const [one, sealed] = [await handled(), await aPetition().accusing('handler2').registeredBy(window)];
    const discipline = await office.signedInAs('discipline');
    const answers = await Promise.all([
      ...[sealed.number, 'XF-2026-99999', one.number].map((other) =>
        window.post(`${one.address}/links`, { other, reason: '相关' }),
      ),
      discipline.post(`${one.address}/links`, { other: sealed.number, reason: '相关' }),
      discipline.post(`${sealed.address}/links`, { other: one.number, reason: '相关' }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
  });

  it('a repeat registered as such is one, and is shown only to those who may read the other', async () => {
    const earlier = await aPetition().about('civilAffairs').registeredBy(window);
    const { body } = await window.post('petitions', { ...aPetition().fields, repeatOf: earlier.number });
    await window.does('handOver', { address: `petitions/${body.number}` }, { unit: 'civilAffairs' });
    await handler.does('signFor', { address: `petitions/${body.number}` });
    const links = async (officer: Officer) =>
      (await officer.sees({ address: `petitions/${body.number}` })).links.length;
    expect([await links(window), await links(handler)]).toEqual([1, 0]);
  });
});

keepsTheInvariants(() => office);
