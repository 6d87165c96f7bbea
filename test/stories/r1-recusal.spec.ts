import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localDateOf } from '@banjie/workflows';
import { aPetition, type Petition } from '../support/a-petition.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import type { Officer } from '../support/officer.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

let office: TrialOffice;
let window: Officer;
let coordinator: Officer;

beforeAll(async () => {
  office = await openTrialOffice();
  [window, coordinator] = await Promise.all([office.signedInAs('window'), office.signedInAs('coordinator')]);
});
afterAll(() => office.close());

const numbersOf = (items: { number: string }[]) => items.map(({ number }) => number);

describe('R6 回避: a complaint about a unit never routes to it', () => {
  it('is not handed over to it, and not assigned to it', async () => {
    const petition = await aPetition().about('civilAffairs').registeredBy(window);
    expect(await window.tries('handOver', petition, { unit: 'civilAffairs' })).toMatchObject({
      status: 409,
      body: { code: 'notAllowedNow', rule: 'R1' },
    });
    await window.does('referToCoordination', petition);
    expect((await coordinator.tries('assign', petition, { unit: 'civilAffairs' })).status).toBe(409);
    await coordinator.does('assign', petition, { unit: 'construction' });
    expect((await (await office.signedInAs('handler2')).does('signFor', petition)).stage).toBe('handling.working');
  });

  it('is not handed over to it by the unit that handles, either', async () => {
    const petition = await aPetition().about('civilAffairs').registeredBy(window);
    const handler2 = await office.signedInAs('handler2');
    await window.does('handOver', petition, { unit: 'construction' });
    await handler2.does('signFor', petition);
    expect((await handler2.tries('handOver', petition, { unit: 'civilAffairs' })).status).toBe(409);
  });

  it('is not instructed on to it either, where nobody else has the matter yet', async () => {
    const petition = await aPetition()
      .about('civilAffairs')
      .registeredBy(await office.signedInAs('handler'));
    const leader = await office.signedInAs('leader');
    const tomorrow = { dueDate: localDateOf(new Date((await office.now()).getTime() + 86_400_000).toISOString()) };
    expect(await leader.mayDo(petition)).not.toContain('instruct');
    expect(await leader.tries('instruct', petition, tomorrow)).toMatchObject({
      status: 409,
      body: { code: 'notAllowedNow', rule: 'R9' },
    });
    await coordinator.does('assign', petition, { unit: 'construction' });
    await leader.does('instruct', petition, tomorrow);
    expect(await office.delivered(petition, 'instructionLetter')).toEqual([
      expect.objectContaining({ to: ['constructionHead'] }),
    ]);
  });

  it('takes a complaint about a head as one about the unit', async () => {
    const petition = await aPetition().against('head').registeredBy(window);
    expect((await window.tries('handOver', petition, { unit: 'civilAffairs' })).status).toBe(409);
  });

  it('goes to the coordination desk when the unit’s own people registered it and the day ends', async () => {
    const handler = await office.signedInAs('handler');
    const petition = await aPetition().about('civilAffairs').registeredBy(handler);
    await office.hoursPass(24);
    expect(await coordinator.sees(petition)).toMatchObject({
      stage: 'routing.coordination',
      responsible: { unit: null, officer: null },
    });
  });

  it('is never seen by the unit, in no list and not by its number', async () => {
    const petition = await aPetition().about('civilAffairs').registeredBy(window);
    await window.does('handOver', petition, { unit: 'construction' });
    await office.hoursPass(72);
    for (const account of ['handler', 'head']) {
      const officer = await office.signedInAs(account);
      expect((await officer.get(petition.address)).status).toBe(404);
      for (const list of ['queue', 'decisions', 'supervision', 'accountability', 'inbox']) {
        expect(JSON.stringify((await officer.get(list)).body)).not.toContain(petition.number);
      }
    }
  });
});

describe('R6 回避: nobody handles a complaint about themselves', () => {
  it('cannot be named the handler, nor sign for it', async () => {
    const petition = await aPetition().against('handler2').registeredBy(window);
    await window.does('handOver', petition, { unit: 'civilAffairs' });
    const head = await office.signedInAs('head');
    expect((await head.tries('signFor', petition, { officer: 'handler2' })).status).toBe(422);
    await head.does('signFor', petition);
    expect((await head.tries('assignHandler', petition, { officer: 'handler2' })).status).toBe(422);
    const handler = await office.signedInAs('handler2');
    expect((await handler.tries('reply', petition)).status).toBe(404);
    expect((await handler.get(petition.address)).status).toBe(404);
  });

  it('takes no part in the collective decision to deny it (R4)', async () => {
    const petition = await aPetition().against('leader2').registeredBy(window);
    const [handler, leader] = [await office.signedInAs('handler'), await office.signedInAs('leader')];
    await window.does('handOver', petition, { unit: 'civilAffairs' });
    await handler.does('signFor', petition);
    await handler.does('fileDenial', petition, { ground: 'other' });
    const { status, body } = await leader.tries('recordCollectiveDecision', petition, {
      members: ['leader', 'leader2'],
    });
    expect([status, body.issues]).toEqual([422, [{ path: 'members', message: expect.stringContaining('leader2') }]]);
    expect((await leader.tries('confirmDenial', petition)).status).toBe(409);
  });

  it('keeps it from a leader and a committee member complained of, everywhere', async () => {
    for (const account of ['leader', 'discipline', 'efficiency', 'coordinator']) {
      const petition = await aPetition().titled(`反映${account}`).against(account).registeredBy(window);
      await window.does('handOver', petition, { unit: 'construction' });
      await office.hoursPass(24 * 9);
      const accused = await office.signedInAs(account);
      expect((await accused.get(petition.address)).status).toBe(404);
      for (const list of ['queue', 'decisions', 'supervision', 'accountability', 'inbox']) {
        expect([account, list, numbersOf((await accused.get(list)).body.items).includes(petition.number)]).toEqual([
          account,
          list,
          false,
        ]);
        expect([account, list, JSON.stringify((await accused.get(list)).body).includes(petition.number)]).toEqual([
          account,
          list,
          false,
        ]);
      }
    }
  });
});

describe('R6 a complaint about an officer never goes to the officer’s unit', () => {
  const stage = async (petition: Petition): Promise<string> => (await coordinator.sees(petition)).stage;
  const signedIn = (...accounts: string[]) => Promise.all(accounts.map((id) => office.signedInAs(id)));

  it('by hand-over, assignment, decision or the next hand-over', async () => {
    const [handler2, transport, leader] = (await signedIn('handler2', 'transportHandler', 'leader')) as [
      Officer,
      Officer,
      Officer,
    ];
    const petition = await aPetition().against('handler').registeredBy(window);
    const to = { unit: 'civilAffairs' };
    expect((await window.tries('handOver', petition, to)).status).toBe(409);
    await window.does('handOver', petition, { unit: 'construction' });
    await handler2.does('signFor', petition);
    expect((await handler2.tries('handOver', petition, to)).status).toBe(409);
    await handler2.does('referToCoordination', petition);
    expect((await coordinator.tries('assign', petition, to)).status).toBe(409);
    await coordinator.does('assign', petition, { unit: 'transport' });
    await transport.does('signFor', petition);
    await transport.does('referToCoordination', petition);
    expect(await stage(petition)).toBe('routing.leaderDecision');
    expect((await leader.tries('decideRouting', petition, to)).status).toBe(409);
  });

  it('nor does the head answer it where the unit itself took it down', async () => {
    const [head] = (await signedIn('head')) as [Officer];
    const petition = await aPetition().against('handler').registeredBy(head);
    expect(await stage(petition)).toBe('routing.coordination');
    for (const act of ['answerOnTheSpot', 'accept', 'reply'])
      expect([act, (await head.tries(act, petition)).status]).not.toEqual([act, 200]);
  });

  it('nor to its unit by reopening what nobody had handled', async () => {
    const [head] = (await signedIn('head')) as [Officer];
    const petition = await aPetition().against('handler').registeredBy(head);
    await coordinator.does('redirect', petition);
    await coordinator.does('reopen', petition);
    expect(await stage(petition)).toBe('routing.coordination');
  });
});

keepsTheInvariants(() => office);
