import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { alertToAbsences } from '@banjie/office';
import { aColleague } from '../support/a-colleague.js';
import { aPetition, type Petition } from '../support/a-petition.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import type { Officer } from '../support/officer.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

const accounts = [
  ...['window', 'handler', 'handler2', 'head', 'coordinator', 'leader', 'leader2', 'admin'],
  ...['discipline', 'secretary', 'efficiency', 'transportHandler', 'transportHead'],
] as const;
type Account = (typeof accounts)[number] | 'colleague';

let office: TrialOffice;
let staff: Record<Account, Officer>;

beforeAll(async () => {
  office = await openTrialOffice();
  const signedIn = await Promise.all(accounts.map(async (id) => [id, await office.signedInAs(id)] as const));
  staff = Object.fromEntries([...signedIn, ['colleague', await aColleague(office, 'colleague', 'handler')]]) as Record<
    Account,
    Officer
  >;
});
afterEach(async () => {
  const open = (await staff.admin.list('absences')).filter(({ mayEnd }: { mayEnd: boolean }) => mayEnd);
  for (const { id } of open) expect((await end('admin', id)).status).toBe(200);
});
afterAll(() => office.close());

async function atWork(unit = 'civilAffairs', by: Account = 'handler'): Promise<Petition> {
  const petition = await aPetition().registeredBy(staff.window);
  await staff.window.does('handOver', petition, { unit });
  await staff[by].does('signFor', petition);
  return petition;
}

async function day(offset: number): Promise<string> {
  const now = (await office.now()).getTime() + 8 * 3_600_000 + offset * 86_400_000;
  return new Date(now).toISOString().slice(0, 10);
}

interface Entered {
  by: Account;
  principal?: Account;
  deputy?: Account;
  from?: number;
  to?: number;
}

async function enters({ by, principal, deputy, from = 0, to = 3 }: Entered) {
  const fields = { principal, deputy, from: await day(from), to: await day(to), reason: '外出学习' };
  return staff[by].post('absences', fields);
}

/** In force from today on, by whoever enters it and whoever approves it. */
async function standsIn(entered: Entered, approver?: Account): Promise<string> {
  const { status, body } = await enters(entered);
  if (status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`);
  if (approver) expect((await staff[approver].post(`absences/${body.id}/approve`, {})).status).toBe(200);
  return body.id as string;
}

const end = (by: Account, id: string) => staff[by].post(`absences/${id}/end`, { reason: '提前返岗' });

const numbersIn = async (account: Account, list: string): Promise<string[]> =>
  (await staff[account].list(list)).map(({ number }: { number: string }) => number);

const lastEntry = async (account: Account, petition: Petition, type: string) =>
  (await staff[account].sees(petition)).timeline.findLast((entry: { type: string }) => entry.type === type);

/** Until it is ended: the other tests find nobody standing in for anybody. */
async function whileStandingIn<Answer>(entered: Entered, approver: Account | undefined, work: () => Promise<Answer>) {
  const id = await standsIn(entered, approver);
  try {
    return await work();
  } finally {
    expect((await end('admin', id)).status).toBe(200);
  }
}

describe('R1 a deputy acts in the name of whose desk it is', () => {
  it('once the head has approved it, and not before: the case and its paper say who did it for whom', async () => {
    const petition = await atWork();
    const { body: entered } = await enters({ by: 'handler', deputy: 'colleague' });
    expect(entered.approved).toBe(false);
    expect((await staff.colleague.tries('reply', petition)).status).toBe(403);
    expect(await numbersIn('colleague', 'queue')).not.toContain(petition.number);
    for (const one of ['handler', 'colleague', 'transportHead', 'admin', 'window'] as const)
      expect([403, 404]).toContain((await staff[one].post(`absences/${entered.id}/approve`, {})).status);
    expect((await staff.head.post(`absences/${entered.id}/approve`, {})).status).toBe(200);
    const item = (await staff.colleague.list('queue')).find(({ number }: Petition) => number === petition.number);
    expect((await staff.head.sees(petition)).responsible).toMatchObject({
      officer: 'handler',
      deputyName: 'colleague',
    });
    expect(item).toMatchObject({
      atDeskOf: { id: 'handler', name: '李承办' },
      role: 'officerInCharge',
      deputyName: 'colleague',
    });
    await staff.colleague.does('reply', petition);
    expect(await lastEntry('head', petition, 'REPLIED')).toMatchObject({ actor: 'colleague', inNameOf: '李承办' });
    expect((await staff.head.sees(petition)).firstContact.id).toBe('window');
    const [paper] = await office.delivered(petition, 'reply');
    expect(paper!.body).toContain('民政办colleague（代李承办）');
    expect((await end('colleague', entered.id)).status).toBe(200);
    expect((await staff.colleague.get('queue?deskOf=handler')).body.items).toEqual([]);
  });

  it('as head of the unit and as leader in charge, each list saying at whose desk one sits', async () => {
    const petition = await atWork();
    await staff.handler.does('requestExtension', petition);
    await whileStandingIn({ by: 'head', deputy: 'transportHead' }, 'leader', async () => {
      const [waiting] = (await staff.transportHead.list('decisions')).filter(
        ({ number }: Petition) => number === petition.number,
      );
      expect(waiting).toMatchObject({ atDeskOf: { id: 'head' } });
      expect((await staff.transportHead.get('decisions?deskOf=transportHead')).body.items).toEqual([]);
      await staff.transportHead.does('grantExtension', petition);
      expect(await lastEntry('head', petition, 'EXTENSION_GRANTED')).toMatchObject({
        actor: 'transportHead',
        inNameOf: '陈主任',
      });
    });
    await staff.handler.does('fileDenial', petition);
    await whileStandingIn({ by: 'leader', deputy: 'leader2' }, undefined, async () => {
      expect(await numbersIn('leader2', 'decisions')).toContain(petition.number);
      await staff.leader2.does('confirmDenial', petition);
    });
    expect(await lastEntry('leader', petition, 'DENIAL_CONFIRMED')).toMatchObject({
      actor: 'leader2',
      inNameOf: '吴副镇长',
    });
  });

  it('hears live of what comes to the desk, and finds its letters, which stay the other’s to mark as read', async () => {
    await whileStandingIn({ by: 'handler', deputy: 'colleague', to: 9 }, 'head', async () => {
      const petition = await aPetition().registeredBy(staff.window);
      await staff.window.does('handOver', petition, { unit: 'civilAffairs' });
      await staff.head.does('signFor', petition, { officer: 'handler' });
      await office.hoursPass(24 * 6);
      await office.deliversEverything();
      const letters = (await staff.colleague.list('inbox')).filter(
        ({ caseNumber }: { caseNumber: string }) => caseNumber === petition.number,
      );
      expect(letters.length).toBeGreaterThan(0);
      expect(letters[0]).toMatchObject({ atDeskOf: { id: 'handler' } });
      expect((await staff.colleague.post(`inbox/${letters[0].id}/read`, {})).status).toBe(404);
    });
  });

  it('from the first day to the last, both included, and not a day longer', async () => {
    const petition = await atWork();
    const id = await standsIn({ by: 'handler', deputy: 'colleague', from: 1, to: 2 }, 'head');
    const mayReply = async () => (await staff.colleague.mayDo(petition)).includes('reply');
    expect(await mayReply()).toBe(false);
    await office.goesTo(`${await day(1)}T00:30:00+08:00`);
    expect(await mayReply()).toBe(true);
    await office.goesTo(`${await day(1)}T23:30:00+08:00`);
    expect(await mayReply()).toBe(true);
    await office.hoursPass(1);
    expect(await mayReply()).toBe(false);
    expect((await end('admin', id)).status).toBe(409);
  });
});

describe('R6 deputy and principal are one person', () => {
  it('so that nobody grants in another’s name what they asked for, and somebody else still can', async () => {
    const petition = await atWork();
    await whileStandingIn({ by: 'head', deputy: 'handler' }, 'leader', async () => {
      await staff.handler.does('requestExtension', petition);
      expect(await staff.handler.mayDo(petition)).not.toContain('grantExtension');
      expect([403, 409]).toContain((await staff.handler.tries('grantExtension', petition)).status);
      // Nor does the head, whose deputy asked.
      expect([403, 409]).toContain((await staff.head.tries('grantExtension', petition)).status);
    });
    await staff.head.does('grantExtension', petition);
  });

  it('in the case in which one acted for the other also when that is over', async () => {
    const petition = await atWork();
    await whileStandingIn({ by: 'handler', deputy: 'head' }, 'leader', () => staff.head.does('requestPause', petition));
    expect(await staff.head.mayDo(petition)).not.toContain('grantPause');
    expect((await staff.head.tries('grantPause', petition)).status).toBe(409);
    await staff.leader.does('grantPause', petition);
  });

  it('a leader who stands in for another is one leader in a collective decision, not two', async () => {
    const petition = await aPetition()
      .with({ flags: ['urgentMajor'] })
      .registeredBy(staff.window);
    await staff.window.does('handOver', petition, { unit: 'civilAffairs' });
    await staff.handler.does('signFor', petition);
    await staff.handler.does('fileDenial', petition);
    const members = { members: ['leader', 'leader2'], minutes: '班子会议纪要第3号' };
    await whileStandingIn({ by: 'leader', deputy: 'leader2' }, undefined, async () => {
      const refused = await staff.leader2.tries('recordCollectiveDecision', petition, members);
      expect([refused.status, refused.body.issues?.[0]?.path]).toEqual([422, 'members']);
    });
    await staff.leader.does('recordCollectiveDecision', petition, members);
  });

  it('whoever stands in for the person complained of is shut out as they are, and no longer than that', async () => {
    const petition = await aPetition().against('handler').registeredBy(staff.window);
    await staff.window.does('handOver', petition, { unit: 'transport' });
    const reads = async (account: Account) => (await staff[account].get(petition.address)).status;
    expect(await reads('leader2')).toBe(200);
    await whileStandingIn({ by: 'handler', deputy: 'colleague' }, 'head', async () => {
      expect(await reads('colleague')).toBe(404);
      expect(await numbersIn('colleague', 'queue')).not.toContain(petition.number);
    });
  });

  it('whoever is shut out of a matter does not act in it for another, who goes on with their own work', async () => {
    const petition = await atWork();
    await staff.leader.does('orderRecusal', petition, { officer: 'colleague', ground: 'kinship' });
    await whileStandingIn({ by: 'handler', deputy: 'colleague' }, 'head', async () => {
      expect((await staff.colleague.get(petition.address)).status).toBe(404);
      expect(await numbersIn('colleague', 'queue')).not.toContain(petition.number);
      await staff.handler.does('reply', petition);
    });
  });

  it('a deputy of discipline staff reads accusations only where they are named for them', async () => {
    const petition = await aPetition().accusing('handler2').registeredBy(staff.window);
    const number = petition.number;
    await whileStandingIn({ by: 'discipline', deputy: 'efficiency' }, 'secretary', async () => {
      expect((await staff.efficiency.get(petition.address)).status).toBe(404);
      for (const list of ['queue', 'decisions', 'inbox', 'supervision', 'accountability'])
        expect(JSON.stringify((await staff.efficiency.get(list)).body)).not.toContain(number);
    });
  });
});

describe('R1 who stands in is entered ahead, approved by another, and ended at any time', () => {
  const refused = async (entered: Entered): Promise<unknown> => {
    const { status, body } = await enters(entered);
    return [status, body.issues?.map(({ path }: { path: string }) => path)];
  };

  it('is never back-dated, upside down or for half a year and more', async () => {
    expect(await refused({ by: 'handler', deputy: 'colleague', from: -1 })).toEqual([422, ['from']]);
    expect(await refused({ by: 'handler', deputy: 'colleague', from: 3, to: 2 })).toEqual([422, ['to']]);
    expect(await refused({ by: 'handler', deputy: 'colleague', from: 0, to: 183 })).toEqual([422, ['to']]);
  });

  it('only by somebody who is there and may do all of the work', async () => {
    for (const deputy of ['handler', 'nobody', 'window', 'transportHandler', 'leader', 'discipline'] as Account[])
      expect([deputy, ...((await refused({ by: 'handler', deputy })) as unknown[])]).toEqual([deputy, 422, ['deputy']]);
    expect(await refused({ by: 'leader', deputy: 'head' })).toEqual([422, ['deputy']]);
    // Nobody makes who supervises them their deputy, and so one with them.
    expect(await refused({ by: 'leader', deputy: 'secretary' })).toEqual([422, ['deputy']]);
    expect(await refused({ by: 'admin', principal: 'admin', deputy: 'handler' })).toEqual([422, ['deputy']]);
  });

  it('neither twice at a time nor in a circle, and nobody stands in while away', async () => {
    await whileStandingIn({ by: 'handler', deputy: 'colleague', from: 2, to: 5 }, 'head', async () => {
      expect(await refused({ by: 'handler', deputy: 'head', from: 5, to: 8 })).toEqual([409, undefined]);
      expect(await refused({ by: 'colleague', deputy: 'handler', from: 4, to: 4 })).toEqual([409, undefined]);
      expect(await refused({ by: 'head', deputy: 'handler', from: 1, to: 2 })).toEqual([409, undefined]);
      expect((await enters({ by: 'handler', from: 6, to: 6 })).status).toBe(201);
    });
  });

  it('by the head or the administrator as well; what the head enters the head has approved', async () => {
    expect((await enters({ by: 'transportHandler', principal: 'handler', deputy: 'colleague' })).status).toBe(403);
    expect((await enters({ by: 'transportHead', principal: 'handler', deputy: 'colleague' })).status).toBe(403);
    const { body: byHead } = await enters({ by: 'head', principal: 'handler', deputy: 'colleague', from: 10, to: 11 });
    expect(byHead.approved).toBe(true);
    const { body: byAdmin } = await enters({
      by: 'admin',
      principal: 'handler',
      deputy: 'colleague',
      from: 12,
      to: 13,
    });
    expect(byAdmin.approved).toBe(false);
    // As deputy the head approves nothing: the leader does.
    const { body: own } = await enters({ by: 'head', principal: 'handler', deputy: 'head', from: 14, to: 15 });
    expect(own.approved).toBe(false);
    expect((await staff.head.post(`absences/${own.id}/approve`, {})).status).toBe(403);
    expect((await staff.leader.post(`absences/${own.id}/approve`, {})).status).toBe(200);
    expect((await staff.leader.post(`absences/${own.id}/approve`, {})).status).toBe(409);
    for (const { id } of [byHead, byAdmin, own]) expect((await end('head', id)).status).toBe(200);
    expect((await end('head', own.id)).status).toBe(409);
  });

  it('the principal leader’s by another leader, and nobody sees it whom it does not concern', async () => {
    const { body } = await enters({ by: 'leader2', deputy: 'leader', from: 20, to: 21 });
    expect(body.approved).toBe(true);
    const listed = async (account: Account) =>
      (await staff[account].list('absences')).some(({ id }: { id: string }) => id === body.id);
    expect([await listed('leader2'), await listed('leader'), await listed('admin')]).toEqual([true, true, true]);
    expect(await listed('handler')).toBe(false);
    expect((await end('handler', body.id)).status).toBe(404);
    expect((await end('leader', body.id)).status).toBe(200);
  });

  it('is on the record of the organisation', async () => {
    const entries = await staff.admin.list('organisation/log');
    for (const act of ['absenceRecorded', 'absenceApproved', 'absenceEnded'])
      expect(entries).toContainEqual(expect.objectContaining({ act, subject: 'handler' }));
  });
});

describe('R5 nobody hides lateness by being away', () => {
  it('clocks run on; the breach is the principal’s and says who sat at the desk', async () => {
    const petition = await atWork();
    const due = (await staff.handler.deadline('generalReply', petition))!.effectiveDue;
    await whileStandingIn({ by: 'handler', deputy: 'colleague', to: 20 }, 'head', async () => {
      expect((await staff.handler.deadline('generalReply', petition))!.effectiveDue).toBe(due);
      await office.hoursPass(24 * 9);
      const breaches = await office.rows(
        `SELECT b.officer, b.deputy FROM breach b JOIN case_file c ON c.id = b.case_id WHERE c.number = $1 AND b.clock = 'generalReply'`,
        [petition.number],
      );
      expect(breaches).toEqual([{ officer: 'handler', deputy: 'colleague' }]);
      const [card] = await office.delivered(petition, 'redCard');
      expect(card!.body).toContain('民政办李承办（代岗人：colleague）');
    });
  });
});

describe('R1 at the same window', () => {
  it('a colleague goes on with what another clerk took down, in that clerk’s name, who stays the first contact', async () => {
    const clerk = await aColleague(office, 'window2', 'window');
    const petition = await aPetition().registeredBy(staff.window);
    await clerk.does('handOver', petition, { unit: 'civilAffairs' });
    expect(await lastEntry('head', petition, 'HANDED_OVER')).toMatchObject({ actor: 'window2', inNameOf: '王晓窗' });
    expect((await staff.head.sees(petition)).firstContact.id).toBe('window');
    const [slip] = await office.delivered(petition, 'handOverSlip');
    expect(JSON.stringify(slip)).not.toContain('民政办window2');
    // Who goes on is no other desk, and confirms nothing that was done there.
    expect((await staff.transportHandler.tries('recall', petition)).status).toBe(404);
  });

  it('and not with an accusation, which the counter sees no more', async () => {
    const petition = await aPetition().accusing('handler2').registeredBy(staff.window);
    expect(
      (await (await office.signedInAs('window2')).tries('handOver', petition, { unit: 'discipline' })).status,
    ).toBe(404);
  });
});

describe('R6 situation 14: away without a deputy', () => {
  interface Clue {
    number: string;
    situation: number;
    officer: string;
  }
  const cluesOf = async ({ number }: Petition): Promise<Clue[]> =>
    (await staff.discipline.get('accountability')).body.clues.filter(
      (clue: Clue) => clue.number === number && clue.situation === 14,
    );
  const sweeps = () => alertToAbsences(office.runtime);

  it('the head is warned before it begins of what is due in it, once; when it has begun it is a clue, once', async () => {
    const petition = await atWork();
    expect((await enters({ by: 'handler', from: 2, to: 9 })).body.approved).toBe(true);
    await Promise.all([sweeps(), sweeps()]);
    await sweeps();
    const warnings = await office.delivered(petition, 'absenceWarning');
    expect(warnings.map(({ to }) => to)).toEqual([['head']]);
    for (const said of ['民政办李承办', '尚无人代岗', '离岗而未安排代理人']) expect(warnings[0]!.body).toContain(said);
    expect(await cluesOf(petition)).toEqual([]);
    await office.hoursPass(48);
    await Promise.all([sweeps(), sweeps()]);
    await sweeps();
    expect(await cluesOf(petition)).toEqual([expect.objectContaining({ officer: 'handler', unit: 'civilAffairs' })]);
    expect(await office.delivered(petition, 'absenceWarning')).toHaveLength(1);
  });

  it('a deputy who is not approved is none; one who is ends it before it begins', async () => {
    const [waiting, arranged] = [await atWork(), await atWork('transport', 'transportHandler')];
    await enters({ by: 'handler', deputy: 'colleague', from: 1, to: 8 });
    await standsIn({ by: 'transportHandler', deputy: 'transportHead', from: 1, to: 8 }, 'leader');
    await office.hoursPass(24);
    await sweeps();
    expect([(await cluesOf(waiting)).length, (await cluesOf(arranged)).length]).toEqual([1, 0]);
  });
});

keepsTheInvariants(() => office);
