import { setTimeout as pause } from 'node:timers/promises';
import { ProcessOfOurs } from '../../support/process-of-ours.js';
import { openTrialOffice } from '../../support/trial-office.js';
import { Client } from './client.js';
import { eachRound, Tally, type Fault } from './fault.js';
import { placeOfQueue } from './queue-place.js';
import { allIsDone, climbedOnce, daysAreToPass, givenUnanswered } from './unanswered.js';
import { form, reconcile } from './writes.js';

const restartEveryMs = 3_000;
const copies = 3;
const matters = 6;
/** Each of four lanes waits so long between posts: never still, and in 200 rounds no more than some 20,000 matters. */
const breathMs = 150;

interface Running {
  process: ProcessOfOurs;
  url: string;
}

export const rollingRestart: Fault = {
  id: 'F12',
  hypothesis: 'restarted one after the other, the office goes on: no 5xx, every effect once (I1)',
  injection: 'three api and three worker processes, one of each drained and replaced every 3 s, posts all the while',
  rounds: { short: 2, full: 200 },
  async run({ rounds, queue }) {
    const tally = new Tally(rounds);
    tally.figures['queue'] = queue;
    const [office, place] = [await openTrialOffice({ worker: false }), await placeOfQueue(queue)];
    const begin = async (name: 'api' | 'worker'): Promise<Running> => {
      const process = ProcessOfOurs.start(name, office.databaseUrl, name === 'worker' ? place.variables : {});
      return { process, url: (await process.url) ?? '' };
    };
    const apis = await Promise.all(Array.from({ length: copies }, () => begin('api')));
    const workers = await Promise.all(Array.from({ length: copies }, () => begin('worker')));
    let [turn, over] = [0, false];
    const living = await Client.signedIn(() => office.url);
    const client = living.at(() => apis[(turn += 1) % apis.length]?.url ?? '');
    const storm = async (lane: number): Promise<void> => {
      for (let count = 0; !over; count += 1) {
        const key = `rolling-${lane}-${count}`;
        await client.post('petitions', key, { ...form, title: key });
        await pause(breathMs);
      }
    };
    try {
      await givenUnanswered(office, matters);
      await daysAreToPass(office, 10);
      const storms = [0, 1, 2, 3].map(storm);
      for (const _round of eachRound(rounds)) {
        const began = performance.now();
        for (const [name, running] of [
          ['api', apis],
          ['worker', workers],
        ] as const) {
          // Out of the list before it is asked to end, as a balancer takes it out.
          const leaving = running.shift();
          const drain = leaving?.process.drain();
          running.push(await begin(name));
          await drain;
        }
        await pause(Math.max(0, restartEveryMs - (performance.now() - began)));
      }
      over = true;
      await Promise.all(storms);
      const errors = client.history.filter(({ status }) => status !== null && status >= 500);
      tally.expect(errors.length === 0, `${errors.length} answers of 5xx: ${errors[0]?.answer}`);
      await allIsDone(office, 'everything due and owed is done');
      await climbedOnce(office, tally, matters);
      await reconcile(office, client, living, tally);
      await tally.invariants(office, false);
    } finally {
      over = true;
      await Promise.all([...apis, ...workers].map(({ process }) => process.stop()));
      await office.close();
      await place.leave();
    }
    return tally;
  },
};
