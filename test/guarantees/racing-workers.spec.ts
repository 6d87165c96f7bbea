import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fireDue } from '@banjie/runtime';
import { issueNotices } from '@banjie/office';
import { noticeTemplates } from '../../apps/worker/src/notices/templates.js';
import { startWorker, type RunningWorker } from '../../apps/worker/src/worker.js';
import { dueNow, nightOf, petitionsInHandling } from '../support/due-timers.js';
import { eventually } from '../support/eventually.js';
import { brokenInvariants } from '../support/invariants.js';
import { openTrialOffice, workerOf, type TrialOffice } from '../support/trial-office.js';

let office: TrialOffice;
const workers: RunningWorker[] = [];

beforeAll(async () => {
  office = await openTrialOffice({ worker: false });
});
afterAll(async () => {
  for (const worker of workers) await worker.close();
  await office.close();
});

const quiet = () =>
  eventually(
    async () => {
      const [row] = await office.rows<{ owed: number }>(
        'SELECT count(*)::int AS owed FROM outbox WHERE done_at IS NULL',
      );
      return row?.owed === 0 && (await dueNow(office.owner.manager)) === 0;
    },
    'everything due has happened and everything owed is delivered',
    60_000,
  );

const effectsOf = async () => {
  const [row] = await office.rows<Record<string, number>>(
    `SELECT (SELECT count(*)::int FROM timer WHERE state = 'fired') AS fired, (SELECT count(DISTINCT timer_id)::int FROM history WHERE timer_id IS NOT NULL) AS entries,
       (SELECT count(*)::int FROM breach WHERE clock = 'generalReply') AS breaches,
       (SELECT count(*)::int FROM notice n JOIN process p ON p.id = n.process_id WHERE n.kind = 'redCard' AND p.kind = 'petition') AS cards,
       (SELECT count(*)::int FROM delivery d JOIN notice n ON n.id = d.notice_id JOIN process p ON p.id = n.process_id
         WHERE n.kind = 'redCard' AND p.kind = 'petition') AS deliveries`,
  );
  return row!;
};

describe('two workers on one database', () => {
  it('fire three hundred timers that fall due at once, each exactly once', async () => {
    await petitionsInHandling(office.runtime, 100);
    await nightOf(office.owner.manager, 9);
    // Whoever is leaving begins nothing: it stays due for those who come.
    expect(await fireDue(office.runtime, { leaving: AbortSignal.abort() })).toEqual({ fired: 0, failed: [] });
    expect(await dueNow(office.owner.manager)).toBe(100);
    workers.push(
      ...(await Promise.all([
        startWorker(workerOf(office.databaseUrl), false),
        startWorker(workerOf(office.databaseUrl), false),
      ])),
    );
    await quiet();
    // Reminder, yellow card and red card of each, and whatever else fell due on the way.
    const { fired, entries, breaches, cards, deliveries } = await effectsOf();
    expect(fired).toBeGreaterThanOrEqual(300);
    expect([entries, breaches, cards, deliveries]).toEqual([fired, 100, 100, 300]);
    expect(await brokenInvariants(office.owner, { resting: true })).toEqual([]);
  });

  it('and eight sweeps at once beside them change nothing about that', async () => {
    await petitionsInHandling(office.runtime, 40);
    await nightOf(office.owner.manager, 9);
    const sweep = async (): Promise<void> => {
      await fireDue(office.runtime);
      await issueNotices(office.runtime, { templates: noticeTemplates, mail: false });
    };
    await Promise.all(Array.from({ length: 8 }, sweep));
    await quiet();
    const { fired, entries, breaches, cards } = await effectsOf();
    expect([entries, breaches, cards]).toEqual([fired, 140, 140]);
    expect(await brokenInvariants(office.owner, { resting: true })).toEqual([]);
  });
});
