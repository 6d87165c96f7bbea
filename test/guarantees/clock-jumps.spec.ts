import { dispatchOutbox } from '@banjie/runtime';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { LoggerService } from '@nestjs/common';
import { aPetition } from '../support/a-petition.js';
import { eventually } from '../support/eventually.js';
import type { Officer } from '../support/officer.js';
import { openTrialOffice, trialPassword, type TrialOffice } from '../support/trial-office.js';

let office: TrialOffice;
let admin: Officer;
/** Every look of the worker at a clock it did not trust. */
let distrusted = 0;

const log: LoggerService = {
  log: () => undefined,
  warn: () => undefined,
  error: (said: { code?: string }) => {
    if (said.code === 'clockLeapt') distrusted += 1;
  },
};

beforeAll(async () => {
  office = await openTrialOffice({ log });
  admin = await office.signedInAs('admin');
});
afterAll(() => office.close());

/** From now on the database's clock is wrong by so much, as a time service or a restored machine leaves it. */
const clockIsAheadBy = (interval: string) =>
  office.rows(`CREATE OR REPLACE FUNCTION office_now() RETURNS timestamptz LANGUAGE sql VOLATILE
    RETURN clock_timestamp() + (SELECT clock_shift FROM office WHERE id = 1) * interval '1 millisecond' + interval '${interval}'`);

const recorded = async (): Promise<unknown> =>
  (
    await office.rows(`SELECT (SELECT count(*)::int FROM history) AS entries, (SELECT count(*)::int FROM notice) AS notices,
      (SELECT jsonb_agg(jsonb_build_array(id, generation, state, fire_at) ORDER BY id) FROM timer) AS timers`)
  )[0];

const health = async () => {
  const response = await fetch(`${office.url}/api/health`);
  const { warnings } = (await response.json()) as { warnings: { code: string }[] };
  return [response.status, warnings.some(({ code }) => code === 'sweepLate')];
};

const sweepIsNoted = async (): Promise<boolean> => {
  const [row] = await office.rows<{ noted: boolean }>(
    'SELECT COALESCE(swept_at > sweep_asked_at, false) AND swept_at <= clock_timestamp() AS noted FROM office',
  );
  return row!.noted;
};
const sweeps = async (): Promise<void> => {
  await admin.post('operations/sweep', {});
  await eventually(sweepIsNoted, 'a sweep that was asked for is noted');
};

describe('the database’s clock leaps ahead while the worker works', () => {
  it.each(['1 day', '1 year', '3 hours'])(
    '%s: nothing fires, health says so, and set right again nothing is doubled',
    async (leap) => {
      const petition = await aPetition().registeredBy(await office.signedInAs('window'));
      await office.deliversEverything();
      await sweeps();
      const before = await recorded();
      const seen = distrusted;
      await clockIsAheadBy(leap);
      await admin.post('operations/sweep', {});
      await eventually(async () => distrusted > seen + 1, 'the worker has looked at the clock twice');
      expect([await recorded(), await sweepIsNoted()]).toEqual([before, false]);
      // The last sweep is as long ago as the clock says.
      await office.rows('UPDATE office SET swept_at = swept_at - $1::interval', [leap]);
      expect(await health()).toEqual([503, true]);
      await clockIsAheadBy('0');
      await eventually(sweepIsNoted, 'the sweep is done and noted');
      expect([await recorded(), await health()]).toEqual([before, [200, false]]);
      const handler = await office.signedInAs('coordinator');
      expect((await handler.get(petition.address)).status).toBe(200);
    },
  );

  it('and what falls due afterwards fires, each once', async () => {
    await office.goesTo('2026-03-20T09:00:00+08:00');
    const fired = await office.rows<{ n: number }>(
      `SELECT count(*)::int AS n FROM timer WHERE state = 'fired' GROUP BY process_id, send_id, generation`,
    );
    expect(fired.length).toBeGreaterThan(0);
    expect(fired.every(({ n }) => n === 1)).toBe(true);
  });
});

describe('the database’s clock was ahead, and has been set back', () => {
  let signedIn: Officer;
  beforeEach(async () => {
    signedIn = await office.signInAs('handler');
  });
  const sessionIs = (set: string) => office.rows(`UPDATE session SET ${set} WHERE officer = 'handler'`);

  it('nobody waits for failures of a time to come', async () => {
    await office.rows(
      `INSERT INTO failed_sign_in (account, source, at) SELECT 'staff:handler', left(encode(sha256('127.0.0.1'), 'hex'), 32), clock_timestamp() + n * interval '1 day' FROM generate_series(1, 400) n`,
    );
    expect((await signedIn.get('session')).status).toBe(200);
    await expect(office.signInAs('handler')).resolves.toBeDefined();
    const wrong = await fetch(`${office.url}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ account: 'handler', password: `not ${trialPassword}` }),
    });
    expect(wrong.status).toBe(401);
  });

  it.each([
    ['opened', `created_at = created_at + interval '1 year', expires_at = expires_at + interval '1 year'`],
    ['last used', `last_seen_at = clock_timestamp() + interval '1 day'`],
  ])('a session %s in a time to come has ended', async (_when, set) => {
    await sessionIs(set);
    expect((await signedIn.get('session')).status).toBe(401);
  });

  it('a session goes on where the clock was only adjusted', async () => {
    await sessionIs(
      `created_at = clock_timestamp() + interval '1 minute', last_seen_at = clock_timestamp() + interval '1 minute'`,
    );
    expect((await signedIn.get('session')).status).toBe(200);
  });

  it('what was handed to the queue in a time to come is handed over again, and what was just handed over is not', async () => {
    const runner = office.owner.createQueryRunner();
    await runner.startTransaction();
    const handedOver = async (ahead: string): Promise<string[]> => {
      await runner.query(
        `INSERT INTO outbox (topic, ref, dispatched_at)
         SELECT $1::text, gen_random_uuid(), clock_timestamp() + $1::text::interval`,
        [ahead],
      );
      return (await dispatchOutbox(runner.manager, 60)).map(({ topic }) => topic);
    };
    expect([await handedOver('1 year'), await handedOver('2 hours'), await handedOver('-1 second')]).toEqual([
      ['1 year'],
      ['2 hours'],
      [],
    ]);
    await runner.rollbackTransaction();
    await runner.release();
  });

  it('a sweep of a time to come is none', async () => {
    await office.rows(`UPDATE office SET swept_at = clock_timestamp() + interval '1 day'`);
    expect(await health()).toEqual([503, true]);
    await sweeps();
    expect(await health()).toEqual([200, false]);
  });

  it('a sweep that was asked for in a time to come is done once, not every second until then', async () => {
    await office.rows(`UPDATE office SET sweep_asked_at = clock_timestamp() + interval '1 year'`);
    await eventually(async () => {
      const [row] = await office.rows<{ asked: boolean }>('SELECT sweep_asked_at IS NOT NULL AS asked FROM office');
      return !row!.asked;
    }, 'the sweep is done');
  });
});
