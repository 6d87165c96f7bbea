import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { migrations } from '@banjie/entities';
import { PersonalData, trialOfficers } from '@banjie/office';
import { standingColumns, verifyHistory } from '@banjie/runtime';
import { processKinds, type ProcessKind } from '@banjie/workflows';
import type { StateValue } from 'xstate';
import { checkBackup } from '../../libs/office/src/backup/check-backup.js';
import { brokenInvariants } from '../support/invariants.js';
import { drawnForm, randomness, stepsIn, take } from '../support/random-walk.js';
import { dataKey, openTrialOffice, type TrialOffice } from '../support/trial-office.js';

/**
 * A trial office as the version of November 2026 left it, taken with `npm run backup`: 34 matters stopped in as many situations as
 * walks of its people, its clocks and its petitioners came to.
 */
const fixture = 'test/guarantees/fixtures/office-2026-11.backup';
const before = { migrations: 'PetitionFacts1795372800000', cases: 34, entries: 703 };

/** The regimes of that version; later ones have no process in it. */
const kindsThen = processKinds.filter(
  (kind) => !['paperDelivery', 'lookBack', 'urgentReport', 'secondOpinion', 'signOff', 'reportBack'].includes(kind),
);

/** Situations that the fixture must hold, each in at least one open process: what it lacks would be tested by nobody. */
const situations = {
  sealed: 'sealed',
  joined: `kind = 'petition' AND stage = 'joined'`,
  paused: `snapshot->>'value' LIKE '%"paused"%'`,
  'extension asked for': `snapshot->>'value' LIKE '%"extension": "requested"%'`,
  'a red card': `light = 'red'`,
  ...Object.fromEntries(kindsThen.map((kind) => [kind, `kind = '${kind}' AND open`])),
};

interface Stored {
  id: string;
  kind: ProcessKind;
  version: number;
  sealed: boolean;
  snapshot: { value: StateValue; context: object; status: string };
  [column: string]: unknown;
}

describe('an office of the version before, started with this one (F17)', () => {
  let office: TrialOffice;
  const count = async (what: string): Promise<number> =>
    (await office.rows<{ n: number }>(`SELECT count(*)::int AS n FROM ${what}`))[0]!.n;

  beforeAll(async () => {
    office = await openTrialOffice({ backup: fixture });
  });
  afterAll(() => office.close());

  it('had every situation that a later version must know', async () => {
    const { header } = await checkBackup(fixture);
    expect(header.migrations.at(-1)).toBe(before.migrations);
    const counted = await Promise.all(
      Object.entries(situations).map(async ([name, holds]) => [name, (await count(`process WHERE ${holds}`)) > 0]),
    );
    expect(counted.filter(([, some]) => !some)).toEqual([]);
  });

  it('has the schema of this version, and all that it had before', async () => {
    const done = await office.rows<{ name: string }>('SELECT name FROM migrations ORDER BY timestamp');
    expect(done.map(({ name }) => name)).toEqual(migrations.map(({ name }) => name));
    expect([await count('case_file'), await count('history')]).toEqual([before.cases, before.entries]);
  });

  it('restores every stored snapshot in its machine, and it stands as its columns say', async () => {
    const rows = await office.rows<{ row: Stored }>('SELECT to_jsonb(p) AS row FROM process p');
    expect(rows.length).toBeGreaterThan(before.cases);
    for (const { row } of rows) {
      const { machine, standing, version, restores = [] } = office.runtime.regime.definition(row.kind);
      const { value, context } = row.snapshot;
      expect([version, ...restores]).toContain(row.version);
      expect(machine.resolveState({ value, context }).value).toEqual(value);
      const columns = standingColumns(standing(row.snapshot), row.sealed);
      const stored = Object.fromEntries(Object.keys(columns).map((name) => [name, row[name]]));
      expect([row.kind, row.id, stored]).toEqual([row.kind, row.id, columns]);
    }
  });

  it('has a history that verifies', async () => {
    expect(await verifyHistory(office.owner.manager)).toEqual({
      cases: before.cases,
      events: before.entries,
      broken: [],
    });
  });

  it.each(kindsThen)('goes on: somebody acts in one of kind %s', async (kind) => {
    const numbers = await office.rows<{ number: string }>(
      `SELECT DISTINCT c.number FROM process p JOIN case_file c ON c.id = p.case_id WHERE p.kind = $1 AND p.open ORDER BY 1`,
      [kind],
    );
    const personal = new PersonalData(dataKey);
    const random = randomness(1);
    let done = 0;
    for (const { number } of numbers) {
      const { steps, today } = await stepsIn(office.runtime, number, trialOfficers);
      // The first of them may not be a reader of this matter.
      for (const step of steps.filter(({ process }) => process.kind === kind)) {
        if ((await take({ runtime: office.runtime, personal }, step, drawnForm(step, random, today))) === 'refused')
          continue;
        done += 1;
        break;
      }
    }
    expect(done).toBeGreaterThan(0);
  });

  it('fires what was armed before, writes what it owes, and every invariant holds', async () => {
    const armed = `timer WHERE state = 'armed' AND fire_at < (SELECT office_now() + interval '20 days')`;
    const [due, fired, events] = [
      await count(armed),
      await count(`timer WHERE state = 'fired'`),
      await count('history'),
    ];
    expect(due).toBeGreaterThan(10);
    await office.hoursPass(24 * 20);
    await office.deliversEverything();
    expect(await count(`timer WHERE state = 'fired'`)).toBeGreaterThanOrEqual(fired + 10);
    expect(await count('history')).toBeGreaterThan(events);
    expect(await count(`timer WHERE state = 'armed' AND fire_at <= office_now()`)).toBe(0);
    expect(await brokenInvariants(office.owner, { resting: true })).toEqual([]);
  });
});
