import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { aColleague } from '../support/a-colleague.js';
import { aPetition, type Petition } from '../support/a-petition.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import { OfficeWithDeputies, type Account } from '../support/office-with-deputies.js';

let at: OfficeWithDeputies;

beforeAll(async () => {
  at = await OfficeWithDeputies.open();
});
afterEach(() => at.endAll());
afterAll(() => at.office.close());

describe('R1 a deputy acts in the name of whose desk it is', () => {
  it('once the head has approved it, and not before: the case and its paper say who did it for whom', async () => {
    const petition = await at.atWork();
    const { body: entered } = await at.enters({ by: 'handler', deputy: 'colleague' });
    expect(entered.approved).toBe(false);
    expect((await at.staff.colleague.tries('reply', petition)).status).toBe(403);
    expect(await at.numbersIn('colleague', 'queue')).not.toContain(petition.number);
    for (const one of ['handler', 'colleague', 'transportHead', 'admin', 'window'] as const)
      expect([403, 404]).toContain((await at.staff[one].post(`absences/${entered.id}/approve`, {})).status);
    expect((await at.staff.head.post(`absences/${entered.id}/approve`, {})).status).toBe(200);
    const item = (await at.staff.colleague.list('queue')).find(({ number }: Petition) => number === petition.number);
    expect((await at.staff.head.sees(petition)).responsible).toMatchObject({
      officer: 'handler',
      deputyName: 'colleague',
    });
    expect(item).toMatchObject({
      atDeskOf: { id: 'handler', name: '李承办' },
      role: 'officerInCharge',
      deputyName: 'colleague',
    });
    await at.staff.colleague.does('reply', petition);
    expect(await at.lastEntry('head', petition, 'REPLIED')).toMatchObject({ actor: 'colleague', inNameOf: '李承办' });
    expect((await at.staff.head.sees(petition)).firstContact.id).toBe('window');
    const [paper] = await at.office.delivered(petition, 'reply');
    expect(paper!.body).toContain('民政办colleague（代李承办）');
    expect((await at.end('colleague', entered.id)).status).toBe(200);
    expect((await at.staff.colleague.get('queue?deskOf=handler')).body.items).toEqual([]);
  });

  it('as head of the unit and as leader in charge, each list saying at whose desk one sits', async () => {
    const petition = await at.atWork();
    await at.staff.handler.does('requestExtension', petition);
    await at.whileStandingIn({ by: 'head', deputy: 'transportHead' }, 'leader', async () => {
      const [waiting] = (await at.staff.transportHead.list('decisions')).filter(
        ({ number }: Petition) => number === petition.number,
      );
      expect(waiting).toMatchObject({ atDeskOf: { id: 'head' } });
      expect((await at.staff.transportHead.get('decisions?deskOf=transportHead')).body.items).toEqual([]);
      await at.staff.transportHead.does('grantExtension', petition);
      expect(await at.lastEntry('head', petition, 'EXTENSION_GRANTED')).toMatchObject({
        actor: 'transportHead',
        inNameOf: '陈主任',
      });
    });
    await at.staff.handler.does('fileDenial', petition);
    await at.whileStandingIn({ by: 'leader', deputy: 'leader2' }, undefined, async () => {
      expect(await at.numbersIn('leader2', 'decisions')).toContain(petition.number);
      await at.staff.leader2.does('confirmDenial', petition);
    });
    expect(await at.lastEntry('leader', petition, 'DENIAL_CONFIRMED')).toMatchObject({
      actor: 'leader2',
      inNameOf: '吴副镇长',
    });
  });

  it('hears live of what comes to the desk, and finds its letters, which stay the other’s to mark as read', async () => {
    await at.whileStandingIn({ by: 'handler', deputy: 'colleague', to: 9 }, 'head', async () => {
      const petition = await aPetition().registeredBy(at.staff.window);
      await at.staff.window.does('handOver', petition, { unit: 'civilAffairs' });
      await at.staff.head.does('signFor', petition, { officer: 'handler' });
      await at.office.hoursPass(24 * 6);
      await at.office.deliversEverything();
      const letters = (await at.staff.colleague.list('inbox')).filter(
        ({ caseNumber }: { caseNumber: string }) => caseNumber === petition.number,
      );
      expect(letters.length).toBeGreaterThan(0);
      expect(letters[0]).toMatchObject({ atDeskOf: { id: 'handler' } });
      expect((await at.staff.colleague.post(`inbox/${letters[0].id}/read`, {})).status).toBe(404);
    });
  });

  it('from the first day to the last, both included, and not a day longer', async () => {
    const petition = await at.atWork();
    const id = await at.standsIn({ by: 'handler', deputy: 'colleague', from: 1, to: 2 }, 'head');
    const mayReply = async () => (await at.staff.colleague.mayDo(petition)).includes('reply');
    expect(await mayReply()).toBe(false);
    await at.office.goesTo(`${await at.day(1)}T00:30:00+08:00`);
    expect(await mayReply()).toBe(true);
    await at.office.goesTo(`${await at.day(1)}T23:30:00+08:00`);
    expect(await mayReply()).toBe(true);
    await at.office.hoursPass(1);
    expect(await mayReply()).toBe(false);
    expect((await at.end('admin', id)).status).toBe(409);
  });
});

describe('R6 who was approved for one desk comes to no other by it', () => {
  const becomes = async (id: string, unit: string, ...roles: string[]): Promise<void> => {
    const form = { name: id, unit, roles, leaveToHead: true };
    expect((await at.staff.admin.post(`organisation/officers/${id}`, form)).status).toBe(200);
  };

  const gone = async (id: string): Promise<void> => {
    const { status } = await at.staff.admin.post(`organisation/officers/${id}/deactivate`, {
      reason: '调离',
      leaveToHead: true,
    });
    expect(status).toBe(200);
  };

  it('not to a leader’s, where the clerk one sits in for is made a leader', async () => {
    await aColleague(at.office, 'rising', 'handler');
    await at.whileStandingIn({ by: 'admin', principal: 'rising', deputy: 'colleague', to: 9 }, 'head', async () => {
      expect((await at.staff.colleague.get('session')).body.officer.seats).toEqual([
        expect.objectContaining({ id: 'rising' }),
      ]);
      await becomes('rising', 'leadership', 'leader');
      expect((await at.staff.colleague.get('session')).body.officer.seats).toEqual([]);
      expect(await at.stateOf('rising')).toBe('deputyOut');
    });
    await gone('rising');
  });

  it('nor where one comes to supervise: nobody of the committee is one with whom they supervise', async () => {
    const deputy = await aColleague(at.office, 'crossing', 'handler');
    await at.whileStandingIn({ by: 'handler', deputy: 'crossing', to: 9 }, 'head', async () => {
      await becomes('crossing', 'discipline', 'disciplineOfficer');
      expect((await deputy.get('session')).body.officer.seats).toEqual([]);
      expect(await at.stateOf('handler')).toBe('deputyOut');
    });
  });

  it('what waits for approval is approved no more once the deputy has left', async () => {
    await aColleague(at.office, 'leaving', 'handler');
    const { body } = await at.enters({ by: 'handler', deputy: 'leaving' });
    await gone('leaving');
    expect((await at.staff.head.post(`absences/${body.id}/approve`, {})).status).toBe(409);
    expect((await at.end('head', body.id)).status).toBe(200);
  });
});

describe('R6 deputy and principal are one person', () => {
  it('so that nobody grants in another’s name what they asked for, and somebody else still can', async () => {
    const petition = await at.atWork();
    await at.whileStandingIn({ by: 'head', deputy: 'handler' }, 'leader', async () => {
      await at.staff.handler.does('requestExtension', petition);
      expect(await at.staff.handler.mayDo(petition)).not.toContain('grantExtension');
      expect([403, 409]).toContain((await at.staff.handler.tries('grantExtension', petition)).status);
      // Nor does the head, whose deputy asked.
      expect([403, 409]).toContain((await at.staff.head.tries('grantExtension', petition)).status);
    });
    await at.staff.head.does('grantExtension', petition);
  });

  it('in the case in which one acted for the other also when that is over', async () => {
    const petition = await at.atWork();
    await at.whileStandingIn({ by: 'handler', deputy: 'head' }, 'leader', () =>
      at.staff.head.does('requestPause', petition),
    );
    expect(await at.staff.head.mayDo(petition)).not.toContain('grantPause');
    expect((await at.staff.head.tries('grantPause', petition)).status).toBe(409);
    await at.staff.leader.does('grantPause', petition);
  });

  it('a leader who stands in for another is one leader in a collective decision, not two', async () => {
    const petition = await aPetition()
      .with({ flags: ['urgentMajor'] })
      .registeredBy(at.staff.window);
    await at.staff.window.does('handOver', petition, { unit: 'civilAffairs' });
    await at.staff.handler.does('signFor', petition);
    await at.staff.handler.does('fileDenial', petition);
    const members = { members: ['leader', 'leader2'], minutes: '班子会议纪要第3号' };
    await at.whileStandingIn({ by: 'leader', deputy: 'leader2' }, undefined, async () => {
      const refused = await at.staff.leader2.tries('recordCollectiveDecision', petition, members);
      expect([refused.status, refused.body.issues?.[0]?.path]).toEqual([422, 'members']);
    });
    await at.staff.leader.does('recordCollectiveDecision', petition, members);
  });

  it('whoever stands in for the person complained of is shut out as they are, and no longer than that', async () => {
    const petition = await aPetition().against('handler').registeredBy(at.staff.window);
    await at.staff.window.does('handOver', petition, { unit: 'transport' });
    const reads = async (account: Account) => (await at.staff[account].get(petition.address)).status;
    expect(await reads('leader2')).toBe(200);
    await at.whileStandingIn({ by: 'handler', deputy: 'colleague' }, 'head', async () => {
      expect(await reads('colleague')).toBe(404);
      expect(await at.numbersIn('colleague', 'queue')).not.toContain(petition.number);
    });
  });

  it('whoever is shut out of a matter does not act in it for another, who goes on with their own work', async () => {
    const petition = await at.atWork();
    await at.staff.leader.does('orderRecusal', petition, { officer: 'colleague', ground: 'kinship' });
    await at.whileStandingIn({ by: 'handler', deputy: 'colleague' }, 'head', async () => {
      expect((await at.staff.colleague.get(petition.address)).status).toBe(404);
      expect(await at.numbersIn('colleague', 'queue')).not.toContain(petition.number);
      await at.staff.handler.does('reply', petition);
    });
  });

  it('a deputy of discipline staff reads accusations only where they are named for them', async () => {
    const petition = await aPetition().accusing('handler2').registeredBy(at.staff.window);
    const number = petition.number;
    await at.whileStandingIn({ by: 'discipline', deputy: 'efficiency' }, 'secretary', async () => {
      expect((await at.staff.efficiency.get(petition.address)).status).toBe(404);
      for (const list of ['queue', 'decisions', 'inbox', 'supervision', 'accountability'])
        expect(JSON.stringify((await at.staff.efficiency.get(list)).body)).not.toContain(number);
    });
  });
});

describe('R1 at the same window', () => {
  it('a colleague goes on with what another clerk took down, in that clerk’s name, who stays the first contact', async () => {
    const clerk = await aColleague(at.office, 'window2', 'window');
    const petition = await aPetition().registeredBy(at.staff.window);
    await clerk.does('handOver', petition, { unit: 'civilAffairs' });
    expect(await at.lastEntry('head', petition, 'HANDED_OVER')).toMatchObject({ actor: 'window2', inNameOf: '王晓窗' });
    expect((await at.staff.head.sees(petition)).firstContact.id).toBe('window');
    const [slip] = await at.office.delivered(petition, 'handOverSlip');
    expect(JSON.stringify(slip)).not.toContain('民政办window2');
    // Who goes on is no other desk, and confirms nothing that was done there.
    expect((await at.staff.transportHandler.tries('recall', petition)).status).toBe(404);
  });

  it('and not with an accusation, which the counter sees no more', async () => {
    const petition = await aPetition().accusing('handler2').registeredBy(at.staff.window);
    expect(
      (await (await at.office.signedInAs('window2')).tries('handOver', petition, { unit: 'discipline' })).status,
    ).toBe(404);
  });
});

keepsTheInvariants(() => at.office);
