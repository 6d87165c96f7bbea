import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPetition, type Petition } from '../support/a-petition.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import type { Deadline, Officer } from '../support/officer.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

let office: TrialOffice;
let window: Officer;
let handler: Officer;
let leader: Officer;

beforeAll(async () => {
  office = await openTrialOffice();
  const accounts = ['window', 'handler', 'leader'];
  [window, handler, leader] = (await Promise.all(accounts.map((id) => office.signedInAs(id)))) as [
    Officer,
    Officer,
    Officer,
  ];
});
afterAll(() => office.close());

interface Page {
  urgent: boolean;
  flags: string[];
  nextDue: { at: string; label: { zh: string } } | null;
  deadlines: (Deadline & { dueAt: string })[];
  processes: { id: string; kind: string }[];
}
const page = async (petition: Petition, reader = window) => (await reader.sees(petition)) as Page;

const report = async (petition: Petition) => ({
  address: `urgent-reports/${(await page(petition)).processes.findLast(({ kind }) => kind === 'urgentReport')!.id}`,
});

const dueAt = async (petition: Petition, of: string) =>
  (await page(petition)).deadlines.find(({ clock }) => clock === of)?.dueAt;

/** Whether each row of the list that is of the matter says that it is urgent. */
async function marks(list: string, petition: Petition, reader: Officer): Promise<boolean[]> {
  const items: { number: string; urgent: boolean }[] = await reader.list(list);
  return items.filter(({ number }) => number === petition.number).map(({ urgent }) => urgent);
}

const urgentFrom = (officer: Officer) =>
  aPetition()
    .with({ flags: ['urgentMajor', 'joint'] })
    .registeredBy(officer);

describe('R9 an urgent matter looks urgent', () => {
  it('on the case and in every list while a report is open, and no more once a leader found that it is not', async () => {
    const petition = await urgentFrom(window);
    await window.does('handOver', petition, { unit: 'civilAffairs' });
    await handler.does('signFor', petition);
    await handler.does('fileDenial', petition);
    expect(await page(petition)).toMatchObject({ urgent: true, flags: ['joint', 'urgentMajor'] });
    expect(await marks('queue', petition, handler)).toEqual([true, true]);
    expect(await marks('decisions', petition, leader)).toEqual([true]);
    expect(await marks('petitions?standing=open', petition, leader)).toEqual([true]);
    await leader.does('dismissUrgent', await report(petition));
    expect(await page(petition)).toMatchObject({ urgent: false, flags: ['joint'] });
    expect([
      ...(await marks('queue', petition, handler)),
      ...(await marks('decisions', petition, leader)),
      ...(await marks('petitions?standing=open', petition, leader)),
    ]).toEqual([false, false, false]);
  });

  it('also in the supervision case that a late report opens', async () => {
    const petition = await urgentFrom(window);
    await office.hoursPass(2.1);
    expect(await marks('supervision', petition, leader)).toEqual([true]);
  });

  it('called so later it is marked as well, and what was reported and calmed down keeps the flag alone', async () => {
    const petition = await aPetition().registeredBy(window);
    expect(await page(petition)).toMatchObject({ urgent: false, flags: [] });
    await window.does('declareUrgent', petition);
    expect(await page(petition)).toMatchObject({ urgent: true, flags: ['urgentMajor'] });
    await window.does('reportUrgent', await report(petition));
    await leader.does('closeUrgent', await report(petition));
    expect(await page(petition)).toMatchObject({ urgent: false, flags: ['urgentMajor'] });
  });
});

describe('R3 what is due next on the page of a case', () => {
  it('is the first of the clocks of all its procedures, by name', async () => {
    const petition = await urgentFrom(window);
    const [urgent, own] = await Promise.all(['urgentReport', 'sameDay'].map((clock) => dueAt(petition, clock)));
    expect((await page(petition)).nextDue).toMatchObject({ at: urgent, label: { zh: '重大紧急情况首报' } });
    await leader.does('dismissUrgent', await report(petition));
    expect((await page(petition)).nextDue?.at).toBe(own ?? 'no such clock');
  });

  it('stays what was missed until it is done', async () => {
    const petition = await urgentFrom(window);
    await office.hoursPass(2.1);
    const missed = (await page(petition)).nextDue;
    expect([missed?.label.zh, Date.parse(missed!.at) < (await office.now()).getTime()]).toEqual([
      '重大紧急情况首报',
      true,
    ]);
    await window.does('reportUrgent', await report(petition));
    const next = (await page(petition)).nextDue!;
    const running = (await page(petition)).deadlines.filter(({ state }) => state === 'running');
    expect(Date.parse(next.at)).toBe(Math.min(...running.map(({ dueAt }) => Date.parse(dueAt))));
  });
});

keepsTheInvariants(() => office);
