import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aClearedColleague, setClearance } from '../support/a-colleague.js';
import { aPetition } from '../support/a-petition.js';
import { eventually } from '../support/eventually.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import { LiveReader } from '../support/live-reader.js';
import { accountabilityCase, type Matter, type Officer } from '../support/officer.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

let office: TrialOffice;
let window: Officer;
let discipline: Officer;
let secretary: Officer;

beforeAll(async () => {
  office = await openTrialOffice();
  [window, discipline, secretary] = (await Promise.all(
    ['window', 'discipline', 'secretary'].map((id) => office.signedInAs(id)),
  )) as [Officer, Officer, Officer];
});
afterAll(() => office.close());

/** Accountability out of an accusation, the officer due to be heard. */
async function heardOutOfAnAccusation(accused: string): Promise<Matter & { number: string }> {
  const { number } = await aPetition().accusing(accused).registeredBy(window);
  const { body } = await discipline.post('accountability', {
    officer: accused,
    situation: 6,
    facts: '收受财物',
    petition: number,
  });
  const found = { ...accountabilityCase(body.process), number };
  for (const act of ['openFinding', 'recordFinding']) await discipline.does(act, found);
  return found;
}

/** The same with the measure issued. */
async function measuredOutOfAnAccusation(accused: string): Promise<{ number: string }> {
  const [colleague, third] = [await aClearedColleague(office, 'colleague'), await aClearedColleague(office, 'third')];
  const found = await heardOutOfAnAccusation(accused);
  await office.hoursPass(24 * 15);
  await colleague.does('proposeMeasure', found);
  await secretary.does('approveMeasure', found);
  await third.does('approveMeasure', found);
  return found;
}

describe('R12 accountability out of an accusation', () => {
  it.each(['handler', 'secretary'])(
    'is not known to the accused %s, who has its id: not read, not answered, in no list and not overheard',
    async (account) => {
      const accused = await office.signedInAs(account);
      const live = await new LiveReader(office.url, accused.cookie).open();
      const found = await heardOutOfAnAccusation(account);
      const nowhere = accountabilityCase('00000000-0000-4000-8000-000000000000');
      for (const act of ['submitStatement', 'appealMeasure', 'approveMeasure']) {
        const [tried, triedNowhere] = [await accused.tries(act, found), await accused.tries(act, nowhere)];
        expect([act, tried.status, tried.body]).toEqual([act, 404, triedNowhere.body]);
      }
      expect((await accused.get(found.address)).status).toBe(404);
      await office.deliversEverything();
      for (const list of ['accountability', 'queue', 'inbox', 'decisions'])
        expect([list, JSON.stringify((await accused.get(list)).body).includes(found.number)]).toEqual([list, false]);
      const other = await aPetition().registeredBy(window);
      await window.does('handOver', other, { unit: 'civilAffairs' });
      // Announced in the order of commits: a long transaction of any office on the same server is waited for.
      await eventually(
        () => Promise.resolve(JSON.stringify(live.heard).includes(other.number)),
        'a later change is heard',
        60_000,
      );
      expect(JSON.stringify(live.heard)).not.toContain(found.number);
    },
  );

  it('shows in the ledger as a measure; the number of the accusation only to who may read it', async () => {
    const { number } = await measuredOutOfAnAccusation('handler');
    const numbersTo = async (account: string) =>
      (await (await office.signedInAs(account)).ledger('handler')).entries.map(
        (entry: { number: string | null }) => entry.number,
      );
    expect([await numbersTo('handler'), await numbersTo('leader'), await numbersTo('efficiency')]).toEqual([
      [null],
      [null],
      [null],
    ]);
    expect(await numbersTo('discipline')).toEqual([number]);
  });
});

describe('R12 clearance that has ended', () => {
  it('takes the letters of the sealed lane with it: not listed, not counted, not opened, not marked', async () => {
    const former = await aClearedColleague(office, 'former');
    const accusation = await aPetition().accusing('handler').registeredBy(window);
    await former.does('signFor', accusation);
    await discipline.does('addMaterial', accusation);
    await office.deliversEverything();
    const { items } = (await former.get('inbox')).body;
    const unread = async () => (await former.get('menu/counts')).body.inbox;
    expect([items.length, await unread()]).toEqual([1, 1]);
    const doors = () =>
      Promise.all([
        former.get(`notices/${items[0].id}/delivery-record?format=docx`),
        former.post(`inbox/${items[0].id}/read`, {}),
      ]);
    await setClearance(office, 'former', false);
    expect([(await former.get('inbox')).body, await unread()]).toEqual([{ items: [] }, 0]);
    expect((await doors()).map(({ status }) => status)).toEqual([404, 404]);
    await setClearance(office, 'former', true);
    expect((await doors()).map(({ status }) => status)).toEqual([200, 204]);
  });
});

keepsTheInvariants(() => office);
