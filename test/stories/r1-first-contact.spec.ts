import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPetition } from '../support/a-petition.js';
import type { Officer } from '../support/officer.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

let office: TrialOffice;
let window: Officer;
let handler: Officer;

beforeAll(async () => {
  office = await openTrialOffice();
  [window, handler] = await Promise.all([office.signedInAs('window'), office.signedInAs('handler')]);
}, 60_000);
afterAll(() => office.close());

describe('R1 「第一个接受询问的工作人员即为首问责任人」', () => {
  it('boots', async () => {
    const petition = await aPetition().registeredBy(window);
    await window.does('handOver', petition, { unit: 'civilAffairs' });
    await handler.does('signFor', petition);
    await office.deliversEverything();
    await office.hoursPass(24);
    console.log(JSON.stringify(await handler.sees(petition), null, 1).slice(0, 3000));
    expect(petition.number).toBe('XF-2026-00001');
  });
});
