import type { CrashPoint } from '@banjie/runtime';
import { startPostOffice, type PostOffice } from '../../support/post-office.js';
import { ProcessOfOurs } from '../../support/process-of-ours.js';
import { openTrialOffice, type TrialOffice } from '../../support/trial-office.js';
import { eachRound, Tally, type Context, type Fault } from './fault.js';
import { placeOfQueue } from './queue-place.js';
import { allIsDone, climbedOnce, daysAreToPass, givenUnanswered, isAllDone } from './unanswered.js';

/** The points a worker passes. */
const points: readonly CrashPoint[] = [
  'fire.afterClaim',
  'fire.beforeWrite',
  'fire.committing',
  'fire.afterCommit',
  'notices.afterClaim',
  'notices.committing',
  'notices.afterCommit',
  'mail.beforeSend',
  'mail.afterSend',
  'relay.beforeAdd',
  'relay.afterAdd',
];
const mattersPerRound = 2;

interface Scene {
  office: TrialOffice;
  post: PostOffice;
  variables: Record<string, string>;
}

/** A worker dies at the point, the next one does the rest. Returns how the first ended. */
async function killAt({ office, variables: usual }: Scene, word: string): Promise<string | number> {
  // Only where there is a queue does anybody hand over to it.
  const variables = word.startsWith('relay') && usual['QUEUE'] === 'none' ? { ...usual, QUEUE: 'postgres' } : usual;
  await givenUnanswered(office, mattersPerRound);
  await daysAreToPass(office, 9);
  const doomed = ProcessOfOurs.start('worker', office.databaseUrl, { ...variables, CRASH_POINT: word });
  let over = false;
  const doneWithout = async (): Promise<string> => {
    while (!over && !(await isAllDone(office))) await new Promise((resolve) => setTimeout(resolve, 50));
    return 'never reached the point';
  };
  const end = await Promise.race([doomed.ended, doneWithout()]);
  over = true;
  await doomed.stop();
  // The dead worker's lease on its mails lasts two minutes, and half a minute what it gave the queue; here nobody waits for it.
  await office.rows('UPDATE outbox SET not_before = NULL, dispatched_at = NULL WHERE done_at IS NULL');
  const next = ProcessOfOurs.start('worker', office.databaseUrl, variables);
  await allIsDone(office, `the work is done after ${word}`);
  await next.stop();
  return end;
}

async function mailsProven({ office, post }: Scene, tally: Tally): Promise<void> {
  const [row] = await office.rows<{ owed: number; proven: number }>(
    `SELECT (SELECT count(*)::int FROM outbox o JOIN notice n ON n.id = o.ref, unnest(n.recipients) r JOIN officer p ON p.id = r AND p.email <> '' WHERE o.topic = 'mail') AS owed,
       (SELECT count(*)::int FROM delivery WHERE channel = 'mail') AS proven`,
  );
  tally.exactly(row?.proven ?? 0, row?.owed ?? 0, 'mails proven');
  const ids = post.received.map(({ raw }) => /^message-id: *(<.*>)/im.exec(raw)?.[1]);
  // A mail under way at the kill comes again with the same id: a mailbox can tell.
  tally.exactly(new Set(ids).size, row?.owed ?? 0, 'mails after de-duplication');
}

async function run({ rounds, queue }: Context): Promise<Tally> {
  const tally = new Tally(rounds);
  tally.figures['queue'] = queue === 'none' ? 'none (relay: postgres)' : queue;
  const [office, post, place] = [
    await openTrialOffice({ worker: false }),
    await startPostOffice(),
    await placeOfQueue(queue),
  ];
  const scene = {
    office,
    post,
    variables: { ...place.variables, SMTP_URL: post.url, MAIL_FROM: 'banjie@example.org' },
  };
  try {
    for (const round of eachRound(rounds)) {
      const point = points[round % points.length] ?? 'fire.afterClaim';
      // The first batch, then one later on the way; whether there is a second hand-over before all is done is chance.
      const time = point.startsWith('relay') ? 1 : 1 + (Math.floor(round / points.length) % 2);
      const word = `${point}:${time}`;
      const end = await killAt(scene, word);
      tally.count(end === 'SIGKILL' ? 'kills' : 'points not reached');
      tally.expect(end === 'SIGKILL', `${word}: ${end}`);
    }
    await climbedOnce(office, tally, mattersPerRound * rounds);
    await mailsProven(scene, tally);
    await tally.invariants(office);
  } finally {
    await office.close();
    await post.close();
    await place.leave();
  }
  return tally;
}

export const killedWorker: Fault = {
  id: 'F1',
  hypothesis: 'every effect once, whenever the worker dies (I1, I2, I5, I6, I10)',
  injection: 'kill -9 at each named crash point',
  rounds: { short: points.length, full: 200 },
  run,
};
