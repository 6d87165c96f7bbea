import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PersonalData, refreshCanonicalForms } from '@banjie/office';
import { refreshStanding } from '@banjie/runtime';
import { aPetition } from '../support/a-petition.js';
import { eventually } from '../support/eventually.js';
import { dataKey, openTrialOffice, type TrialOffice } from '../support/trial-office.js';

let office: TrialOffice;

beforeAll(async () => {
  office = await openTrialOffice({ worker: false });
  const window = await office.signedInAs('window');
  for (let count = 0; count < 3; count += 1) await aPetition().registeredBy(window);
});
afterAll(() => office?.close());

describe('what an earlier version derived of stored rows', () => {
  it.each([
    ['standing_version', () => refreshStanding(office.runtime)],
    ['canonical_version', () => refreshCanonicalForms(office.runtime, new PersonalData(dataKey))],
  ])(
    'of %s is derived anew by whoever starts first; whoever starts beside it waits in no statement',
    async (column, derive) => {
      await office.rows(`UPDATE office SET ${column} = 0`);
      const beside = office.owner.createQueryRunner();
      await beside.startTransaction();
      await beside.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [column]);
      const both = Promise.all([derive(), derive()]);
      let [tries, looked] = [0, 0];
      await eventually(async () => {
        const [seen] = await office.rows<{ waiting: number; tries: number }>(
          `SELECT (SELECT count(*)::int FROM pg_locks WHERE locktype = 'advisory' AND NOT granted) AS waiting,
           (SELECT xact_commit::int FROM pg_stat_database WHERE datname = current_database()) AS tries`,
        );
        expect(seen?.waiting).toBe(0);
        if (looked === 0) tries = seen?.tries ?? 0;
        looked += 1;
        return looked > 20 && (seen?.tries ?? 0) > tries;
      }, 'both look again and again');
      await beside.rollbackTransaction();
      await beside.release();
      const [one, other] = await both;
      expect([one, other].filter((total) => total !== null)).toEqual([expect.any(Number)]);
      expect(await derive()).toBeNull();
      const [row] = await office.rows<{ version: number }>(`SELECT ${column} AS version FROM office`);
      expect(row?.version).toBeGreaterThan(0);
    },
  );
});
