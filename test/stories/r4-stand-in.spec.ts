import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPetition, type Petition } from '../support/a-petition.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import type { Officer } from '../support/officer.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

let office: TrialOffice;
let window: Officer;
let handler: Officer;
let leader: Officer;
let leader2: Officer;

beforeAll(async () => {
  office = await openTrialOffice();
  [window, handler, leader, leader2] = (await Promise.all(
    ['window', 'handler', 'leader', 'leader2'].map((id) => office.signedInAs(id)),
  )) as [Officer, Officer, Officer, Officer];
});
afterAll(() => office.close());

const waitsFor = async (officer: Officer, { number }: Petition): Promise<boolean> =>
  (await officer.list('decisions')).some((item: { number: string }) => item.number === number);

describe('R4 a denial whose competent leader is recused', () => {
  it('reaches the one who stands in from the start, in the list, by notice and by card', async () => {
    const petition = await aPetition().against('leader').registeredBy(window);
    await window.does('handOver', petition, { unit: 'civilAffairs' });
    await handler.does('signFor', petition);
    await handler.does('fileDenial', petition);
    expect([await waitsFor(leader2, petition), await waitsFor(leader, petition)]).toEqual([true, false]);
    expect((await office.delivered(petition, 'denialFiling')).map(({ to }) => to)).toEqual([['leader2']]);
    await office.hoursPass(45);
    const [card] = await office.rows<{ recipients: string[] }>(
      `SELECT n.recipients FROM notice n JOIN case_file c ON c.id = n.case_id WHERE c.number = $1 AND n.kind = 'yellowCard' AND n.data->>'clock' = 'denialDecision'`,
      [petition.number],
    );
    expect(card?.recipients).toEqual(['leader2']);
    expect((await leader.tries('confirmDenial', petition)).status).toBe(404);
    await leader2.does('confirmDenial', petition);
  });

  it('is decided by another where the leader in charge filed it', async () => {
    const petition = await aPetition().registeredBy(leader);
    await leader.does('accept', petition);
    await leader.does('fileDenial', petition);
    expect([await waitsFor(leader2, petition), await waitsFor(leader, petition)]).toEqual([true, false]);
    await leader2.does('correctDenial', petition);
  });

  it('stays with the leader in charge where nobody is recused', async () => {
    const petition = await aPetition().registeredBy(window);
    await window.does('handOver', petition, { unit: 'civilAffairs' });
    await handler.does('signFor', petition);
    await handler.does('fileDenial', petition);
    expect([await waitsFor(leader2, petition), await waitsFor(leader, petition)]).toEqual([false, true]);
    expect((await leader2.tries('confirmDenial', petition)).status).toBe(403);
  });
});

keepsTheInvariants(() => office);
