import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aColleague } from '../support/a-colleague.js';
import { aPetition, type Petition } from '../support/a-petition.js';
import { byReceipt } from '../support/by-receipt.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import type { Officer } from '../support/officer.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

let office: TrialOffice;
let window: Officer;
let handler: Officer;
let caller: Officer;
beforeAll(async () => {
  office = await openTrialOffice();
  [window, handler, caller] = (await Promise.all(
    ['window', 'handler', 'coordinator'].map((id) => office.signedInAs(id)),
  )) as [Officer, Officer, Officer];
});
afterAll(() => office.close());

async function answered(): Promise<Petition> {
  const petition = await aPetition().registeredBy(window);
  await window.does('handOver', petition, { unit: 'civilAffairs' });
  await handler.does('signFor', petition);
  await handler.does('reply', petition);
  return petition;
}

const triesInVain = (petition: Petition) =>
  caller.does('recordCallBack', petition, { satisfaction: 'notReached', note: '无人接听' });
const stage = async (petition: Petition): Promise<string> => (await window.sees(petition)).stage;
const clues = ({ number }: Petition) =>
  office.rows<{ situation: number; fact: string; officer: string | null }>(
    'SELECT situation, fact, officer FROM clue k JOIN case_file c ON c.id = k.case_id WHERE c.number = $1',
    [number],
  );

describe('R10 the call-back is a log of tries', () => {
  it('stays open for who was not reached, until three tries in different parts of the day', async () => {
    const petition = await answered();
    for (const hours of [1, 24, 5]) {
      await triesInVain(petition);
      expect(await stage(petition)).toBe('answered');
      await office.hoursPass(hours);
    }
    await triesInVain(petition);
    const seen = await window.sees(petition);
    expect([seen.stage, seen.timeline.filter(({ type }: { type: string }) => type === 'CALLED_BACK').length]).toEqual([
      'closed',
      4,
    ]);
    expect(await clues(petition)).toEqual([]);
  });

  it('ends with whoever is reached at last', async () => {
    const petition = await answered();
    await triesInVain(petition);
    await caller.does('recordCallBack', petition, { satisfaction: 'satisfied' });
    expect(await stage(petition)).toBe('closed');
  });

  it('without a single try within the term is a clue against the desk that calls back, and no one else', async () => {
    const [forgotten, tried, rated] = [await answered(), await answered(), await answered()];
    await triesInVain(tried);
    const form = { reception: 'satisfied', handling: 'satisfied' };
    expect((await byReceipt(office, 'rate', rated, form)).status).toBeLessThan(300);
    await office.hoursPass(24 * 8);
    for (const petition of [forgotten, tried, rated]) expect(await stage(petition)).toBe('closed');
    expect(await clues(forgotten)).toEqual([{ situation: 11, fact: '答复后期满未回访', officer: 'coordinator' }]);
    expect([await clues(tried), await clues(rated)]).toEqual([[], []]);
  });
});

describe('R10 nobody calls back who had a part in what they ask about', () => {
  const desk = (officers: readonly string[], roles: readonly string[]) =>
    office.rows('UPDATE officer SET roles = $2 WHERE id = ANY ($1)', [officers, roles]);
  const whoCalls = async (petition: Petition, accounts: readonly string[]): Promise<string[]> => {
    const asked = await Promise.all(
      accounts.map(async (id) => {
        const officer = await office.signedInAs(id);
        const isOffered = (await officer.mayDo(petition)).includes('recordCallBack');
        const { status } = await officer.tries('recordCallBack', petition, { satisfaction: 'notReached' });
        expect([id, status]).toEqual([id, isOffered ? 200 : 403]);
        return { id, isOffered };
      }),
    );
    return asked.filter(({ isOffered }) => isOffered).map(({ id }) => id);
  };

  it('not who handled it before, nor the head of the unit that answered, nor who leads it', async () => {
    await aColleague(office, 'calling', 'handler');
    await desk(['handler', 'calling'], ['handler', 'callBackOfficer']);
    await desk(['head'], ['unitHead', 'handler', 'callBackOfficer']);
    await desk(['leader'], ['leader', 'callBackOfficer']);
    const petition = await aPetition().registeredBy(window);
    await window.does('handOver', petition, { unit: 'civilAffairs' });
    await handler.does('signFor', petition);
    const head = await office.signedInAs('head');
    await head.does('assignHandler', petition, { officer: 'calling' });
    await head.does('reply', petition);
    expect(await whoCalls(petition, ['handler', 'calling', 'head', 'leader', 'window', 'coordinator'])).toEqual([
      'coordinator',
    ]);
  });

  it('where the desk itself had a part in it the committee does, and is asked for it', async () => {
    await desk(['handler', 'calling'], ['handler']);
    await desk(['head'], ['unitHead', 'handler']);
    await desk(['leader'], ['leader']);
    const petition = await aPetition().registeredBy(caller);
    await caller.does('accept', petition);
    await caller.does('reply', petition);
    expect(await whoCalls(petition, ['coordinator', 'discipline', 'efficiency', 'leader2'])).toEqual([
      'discipline',
      'efficiency',
    ]);
    const silent = await aPetition().registeredBy(caller);
    await caller.does('answerOnTheSpot', silent);
    await office.hoursPass(24 * 8);
    expect(await clues(silent)).toEqual([{ situation: 11, fact: '答复后期满未回访', officer: null }]);
  });
});

keepsTheInvariants(() => office);
