import { expect, it } from '@jest/globals';
import { brokenInvariants } from './invariants.js';
import type { TrialOffice } from './trial-office.js';

/** The last test of a story: whatever was told in it, every invariant of the office still holds. */
export function keepsTheInvariants(office: () => TrialOffice): void {
  it('leaves every invariant of the office whole', async () => {
    await office().deliversEverything();
    expect(await brokenInvariants(office().owner, { resting: true })).toEqual([]);
  });
}
