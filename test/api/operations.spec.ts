import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPetition, type Petition } from '../support/a-petition.js';
import { nightOf } from '../support/due-timers.js';
import { eventually } from '../support/eventually.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import type { Officer } from '../support/officer.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';
import { onThisMachine } from '../support/patience.js';

describe('the operations page', () => {
  let office: TrialOffice;
  let admin: Officer;
  let window: Officer;

  beforeAll(async () => {
    office = await openTrialOffice();
    [admin, window] = (await Promise.all(['admin', 'window'].map((id) => office.signedInAs(id)))) as [Officer, Officer];
  });
  afterAll(() => office.close());

  const page = async () => (await admin.get('operations')).body;

  it('is for the administrator alone, and its acts are on record', async () => {
    for (const other of ['leader', 'discipline', 'window']) {
      const officer = await office.signedInAs(other);
      expect([(await officer.get('operations')).status, (await officer.post('operations/sweep', {})).status]).toEqual([
        403, 403,
      ]);
    }
    expect((await admin.post('operations/sweep', {})).status).toBe(202);
    expect((await page()).log[0]).toMatchObject({ act: 'sweepNow', officerName: '系统管理员' });
  });

  it('has a jobs board for the administrator to look at, and to nobody else', async () => {
    const look = (cookie: string, path = '', method = 'GET') =>
      fetch(`${office.url}/api/operations/jobs${path}`, { method, headers: { cookie } });
    expect((await look('')).status).toBe(401);
    expect((await look(window.cookie)).status).toBe(403);
    expect((await look(window.cookie, '/api/queues')).status).toBe(403);
    const board = await look(admin.cookie, '/');
    expect([board.status, board.headers.get('content-type')]).toEqual([200, expect.stringContaining('text/html')]);
    const { queues } = (await (await look(admin.cookie, '/api/queues')).json()) as {
      queues: { name: string; readOnlyMode: boolean }[];
    };
    expect(queues.map(({ name, readOnlyMode }) => [name, readOnlyMode])).toEqual([
      ['deadlines', true],
      ['outbox', true],
    ]);
    expect((await look(admin.cookie, '/api/queues/outbox/pause', 'PUT')).status).toBe(403);
  });

  it('shows the numbers plain SQL gives', async () => {
    const { reading, missingYears } = await page();
    const [plain] =
      await office.rows(`SELECT (SELECT count(*)::int FROM timer WHERE state = 'armed' AND provisional) AS provisional,
      (SELECT count(*)::int FROM outbox WHERE done_at IS NULL) AS outbox`);
    expect(reading).toMatchObject({ ...plain, lateTimers: 0, failing: 0, givenUp: 0, mode: 'trial' });
    expect(Math.abs(reading.clockSkewMs)).toBeLessThan(onThisMachine(5_000));
    expect(reading.sweepAgeS).toBeLessThan(onThisMachine(60));
    expect(missingYears).toEqual([]);
  });

  it('shows a wiped queue, and a sweep heals it', async () => {
    await aPetition().registeredBy(window);
    await office.goesTo('2026-03-02T23:30:00+08:00');
    const missing = async (): Promise<number> => (await page()).jobs.wakeUps.missing;
    await eventually(
      async () => (await missing()) === 0 && (await page()).jobs.wakeUps.due > 0,
      'the wake-up of midnight is set',
    );
    await office.rows('TRUNCATE bullmq.job CASCADE');
    expect(await missing()).toBe(1);
    await admin.post('operations/sweep', {});
    await eventually(async () => (await missing()) === 0, 'the wake-up is set again');
  });

  it('says of every live state that its timers are there, and names the one whose clock was lost', async () => {
    expect((await admin.get('operations/stray-timers')).body).toMatchObject({ stray: [] });
    const { process } = await aPetition().registeredBy(window);
    const lost = await office.rows<{ id: string }>(
      `SELECT id FROM timer WHERE process_id = $1 AND state = 'armed' LIMIT 1`,
      [process],
    );
    await office.rows(`UPDATE timer SET state = 'cancelled' WHERE id = $1`, [lost[0]!.id]);
    const { body } = await admin.get('operations/stray-timers');
    expect(body.stray.map((one: { process: string }) => one.process)).toEqual([process]);
    await office.rows(`UPDATE timer SET state = 'armed' WHERE id = $1`, [lost[0]!.id]);
    expect((await admin.get('operations/stray-timers')).body.stray).toEqual([]);
  });

  it('lists a mail that was given up, without saying whose it is, and tries it again', async () => {
    const petition = await aPetition().registeredBy(window);
    await window.does('handOver', petition, { unit: 'civilAffairs' });
    await office.deliversEverything();
    const [notice] = await office.rows<{ id: string }>(
      'SELECT n.id FROM notice n JOIN case_file c ON c.id = n.case_id WHERE c.number = $1 LIMIT 1',
      [petition.number],
    );
    await office.rows(
      `INSERT INTO outbox (topic, ref, created_at, done_at, attempts, last_error) VALUES ('mail', $1, now() - interval '6 days', now(), 9, 'ECONNREFUSED')`,
      [notice!.id],
    );
    const { stuckDeliveries, reading } = await page();
    expect(reading.givenUp).toBe(1);
    expect(stuckDeliveries).toMatchObject([{ topic: 'mail', givenUp: true, lastError: 'ECONNREFUSED', attempts: 9 }]);
    expect(JSON.stringify(stuckDeliveries)).not.toContain(petition.number);
    const { id } = stuckDeliveries[0];
    expect((await admin.post(`operations/deliveries/${id}/retry`, {})).status).toBe(202);
    expect(id).toBe(`mail-${notice!.id}`);
    const [row] = await office.rows(`SELECT done_at, not_before FROM outbox WHERE topic = 'mail' AND ref = $1`, [
      notice!.id,
    ]);
    expect(row).toEqual({ done_at: null, not_before: null });
    expect((await page()).log[0]).toMatchObject({ act: 'retryDelivery', subject: id });
    expect((await admin.post('operations/deliveries/999999/retry', {})).status).toBe(404);
    expect((await admin.post('operations/deliveries/nothing/retry', {})).status).toBe(404);
    await office.rows(`DELETE FROM outbox WHERE topic = 'mail' AND ref = $1`, [notice!.id]);
  });

  keepsTheInvariants(() => office);
});

describe('the operations page of an office where nobody works', () => {
  let office: TrialOffice;
  beforeAll(async () => {
    office = await openTrialOffice({ worker: false });
  });
  afterAll(() => office.close());

  it('shows what is late and how late, by clock and rung, and nothing of the sealed lane (R12)', async () => {
    const [admin, window] = (await Promise.all(['admin', 'window'].map((id) => office.signedInAs(id)))) as [
      Officer,
      Officer,
    ];
    const open: Petition = await aPetition().registeredBy(window);
    const sealed = await aPetition().accusing('handler').registeredBy(window);
    await nightOf(office.owner.manager, 30);
    const { body } = await admin.get('operations');
    const late = await office.rows<{ clock: string; n: number }>(
      `SELECT t.clock, count(*)::int AS n FROM timer t JOIN case_file c ON c.id = t.case_id
       WHERE c.number = $1 AND t.state = 'armed' AND t.fire_at < office_now() - interval '1 minute' GROUP BY t.clock`,
      [open.number],
    );
    expect(late.length).toBeGreaterThan(0);
    for (const { clock, n } of late) {
      const shown: { count: number; latenessS: number }[] = body.lateTimers.filter(
        (one: { clock: string }) => one.clock === clock,
      );
      expect([clock, shown.reduce((sum, { count }) => sum + count, 0)]).toEqual([clock, n]);
      expect(Math.max(...shown.map(({ latenessS }) => latenessS))).toBeGreaterThan(86_400);
    }
    expect(
      body.lateTimers
        .map(({ clock }: { clock: string }) => clock)
        .filter((clock: string) => !late.some((one) => one.clock === clock)),
    ).toEqual([]);
    expect(JSON.stringify(body)).not.toContain(sealed.number);
    expect(body.reading).toMatchObject({ sweepAgeS: null, lateTimers: late.reduce((sum, { n }) => sum + n, 0) });
  });
});
