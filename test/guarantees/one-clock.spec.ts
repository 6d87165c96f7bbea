import { fireDue } from '@banjie/runtime';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { petitionsInHandling } from '../support/due-timers.js';
import { brokenInvariants } from '../support/invariants.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

let office: TrialOffice;

beforeAll(async () => {
  office = await openTrialOffice({ worker: false });
  await petitionsInHandling(office.runtime, 2);
});
afterAll(() => office.close());

/** From now on the office's clock leaps at every look at it: to just before what is due first, then just beyond it. */
const leaping = `
  CREATE SEQUENCE IF NOT EXISTS look;
  GRANT USAGE ON SEQUENCE look TO PUBLIC;
  CREATE OR REPLACE FUNCTION office_now() RETURNS timestamptz LANGUAGE sql VOLATILE
    RETURN (SELECT min(fire_at) FROM timer WHERE state = 'armed') + (nextval('look') * 400 - 600) * interval '1 millisecond'`;

describe('a clock that goes on between two looks at it', () => {
  it('lets nothing happen before it is due, because what is due and when it happened are one look (I2)', async () => {
    await office.rows(leaping);
    let fired = 0;
    for (let look = 0; look < 4; look += 1) fired += (await fireDue(office.runtime)).fired;
    expect(fired).toBeGreaterThan(0);
    expect((await brokenInvariants(office.owner)).filter((words) => words.startsWith('I2'))).toEqual([]);
  });
});
