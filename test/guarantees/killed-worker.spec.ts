import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { requestTravel, type CrashPoint } from '@banjie/runtime';
import { aPetition } from '../support/a-petition.js';
import { eventually } from '../support/eventually.js';
import { brokenInvariants } from '../support/invariants.js';
import { startPostOffice } from '../support/post-office.js';
import { ProcessOfOurs } from '../support/process-of-ours.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

/** Each point, and how often it is passed before the kill: the first batch, and one later in the journey. */
const kills: readonly [CrashPoint, number][] = (['fire.afterClaim', 'fire.beforeWrite', 'fire.committing', 'fire.afterCommit'] as const)
  .flatMap((point): [CrashPoint, number][] => [[point, 1], [point, 2]])
  .concat((['notices.afterClaim', 'notices.committing', 'notices.afterCommit'] as const)
    .flatMap((point): [CrashPoint, number][] => [[point, 1], [point, 2]]));
const relayKills: readonly [CrashPoint, number][] = [['relay.beforeAdd', 1], ['relay.afterAdd', 1]];

let office: TrialOffice;
beforeAll(async () => {
  office = await openTrialOffice({ worker: false });
}, 60_000);
afterAll(() => office.close());

/** Two matters that nobody answers, and a clock that somebody moves six days on. */
async function givenOverdueWork(): Promise<void> {
  const [window, handler] = await Promise.all([office.signedInAs('window'), office.signedInAs('handler')]);
  for (let count = 0; count < 2; count += 1) {
    const petition = await aPetition().registeredBy(window);
    await window.does('handOver', petition, { unit: 'civilAffairs' });
    await handler.does('signFor', petition);
  }
  await requestTravel(office.owner.manager, new Date((await office.now()).getTime() + 6 * 86_400_000));
}

const finished = async (): Promise<boolean> => {
  const [row] = await office.rows<{ left: number }>(
    `SELECT (SELECT count(*)::int FROM office WHERE travel_to IS NOT NULL) + (SELECT count(*)::int FROM outbox WHERE done_at IS NULL)
       + (SELECT count(*)::int FROM timer WHERE state = 'armed' AND fire_at <= office_now()) AS left`,
  );
  return row?.left === 0;
};

async function killedAt(
  [point, nth]: readonly [CrashPoint, number],
  queue: 'none' | 'postgres',
  variables: Record<string, string> = {},
  afterDeath: () => Promise<unknown> = () => Promise.resolve(),
): Promise<string | number> {
  await givenOverdueWork();
  const doomed = ProcessOfOurs.start('worker', office.databaseUrl, { ...variables, CRASH_POINT: `${point}:${nth}`, QUEUE: queue });
  const end = await Promise.race([doomed.ended, eventually(finished, 'everything is done', 60_000).then(() => 'never reached the point')]);
  await doomed.stop();
  await afterDeath();
  const next = ProcessOfOurs.start('worker', office.databaseUrl, { ...variables, QUEUE: queue });
  // A row the dead worker had taken to the queue is handed over again after half a minute, or found by the sweep.
  await eventually(finished, `the work is done after ${point}`, 60_000);
  await next.stop();
  return end;
}

describe('exactly once, whenever the worker is killed (I1, I2, I5, I6, I10)', () => {
  it.each(kills)('%s, passed %i times', async (...kill) => {
    expect(await killedAt(kill, 'none')).toBe('SIGKILL');
    expect(await brokenInvariants(office.owner, { resting: true })).toEqual([]);
  }, 120_000);

  it.each(relayKills)('%s, passed %i times, with a queue', async (...kill) => {
    expect(await killedAt(kill, 'postgres')).toBe('SIGKILL');
    expect(await brokenInvariants(office.owner, { resting: true })).toEqual([]);
  }, 120_000);

  it.each([['mail.beforeSend', 1], ['mail.afterSend', 1], ['mail.afterSend', 2]] as const)('%s, passed %i times, with a mail server', async (...kill) => {
    const post = await startPostOffice();
    // The dead worker's lease on its mails lasts two minutes; here nobody waits for it.
    const endLease = () => office.rows('UPDATE outbox SET not_before = NULL WHERE done_at IS NULL');
    try {
      expect(await killedAt(kill, 'none', { SMTP_URL: post.url, MAIL_FROM: 'banjie@example.org' }, endLease)).toBe('SIGKILL');
      const owed = await office.rows<{ n: number }>(`SELECT count(*)::int AS n FROM outbox o JOIN notice n ON n.id = o.ref, unnest(n.recipients) WHERE o.topic = 'mail'`);
      const proven = await office.rows<{ n: number }>(`SELECT count(*)::int AS n FROM delivery WHERE channel = 'mail'`);
      expect(proven).toEqual(owed);
      const ids = post.received.map(({ raw }) => /^message-id: *(<.*>)/im.exec(raw)?.[1]);
      // Only mails under way on the pool's five connections at the kill came twice, and both times with the same id.
      expect(ids.length - new Set(ids).size).toBeLessThanOrEqual(5);
    } finally {
      await post.close();
    }
    expect(await brokenInvariants(office.owner, { resting: true })).toEqual([]);
  }, 120_000);

  it('gave every unanswered matter its three rungs, one breach and one supervision case, and no more', async () => {
    const rows = await office.rows<{ rungs: number; breaches: number; cases: number; petitions: number }>(
      `SELECT count(*)::int AS petitions, min(x.rungs)::int AS rungs, max(x.rungs)::int AS most, sum(x.breaches)::int AS breaches, sum(x.cases)::int AS cases
       FROM (SELECT (SELECT count(*) FROM history h WHERE h.process_id = p.id AND h.type ~ 'generalReply') AS rungs,
           (SELECT count(*) FROM breach b WHERE b.process_id = p.id) AS breaches,
           (SELECT count(*) FROM process s WHERE s.case_id = p.case_id AND s.kind = 'supervision') AS cases
         FROM process p WHERE p.kind = 'petition' AND p.light = 'red') x`,
    );
    const [all] = rows;
    expect(all?.petitions).toBeGreaterThan(20);
    expect(all).toEqual({ petitions: all?.petitions, rungs: 3, most: 3, breaches: all?.petitions, cases: all?.petitions });
  });
});
