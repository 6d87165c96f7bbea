import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '../support/eventually.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

let office: TrialOffice;
beforeAll(async () => {
  office = await openTrialOffice();
});
afterAll(() => office.close());

describe('the trial clock', () => {
  it('arrives where each of two administrators who move it at once sent it, and not only where the nearer one did', async () => {
    const admin = await office.signedInAs('admin');
    const began = (await office.now()).getTime();
    const days = [9, 3, 9, 3];
    const answers = await Promise.all(
      days.map((day) => admin.post('trial/clock', { to: new Date(began + day * 86_400_000).toISOString() })),
    );
    // An answer does not wait for ever, and who asks when the clock is further already is told so; who hears that it arrived, it did.
    const untrue = answers.filter(
      ({ status, body }, index) =>
        ![200, 422].includes(status) ||
        (body.arrived && Date.parse(body.now) < began + (days[index] ?? 0) * 86_400_000),
    );
    expect(untrue.map(({ status, body }) => [status, body])).toEqual([]);
    const furthest = began + Math.max(...days) * 86_400_000;
    await eventually(
      async () => (await office.now()).getTime() >= furthest,
      'the clock is where the further one sent it',
    );
  });
});
