import { setTimeout as pause } from 'node:timers/promises';
import { ProcessOfOurs } from '../../support/process-of-ours.js';
import { openTrialOffice } from '../../support/trial-office.js';
import { Client } from './client.js';
import { eachRound, Tally, type Fault } from './fault.js';
import { postsMany, reconcile } from './writes.js';

const postsPerRound = 100;
/** Before and after the commit, early and later in the storm; null: at any moment (ms after the first post). */
const kills = [
  'register.beforeWrite:20',
  'register.afterWrite:20',
  null,
  'register.beforeWrite:45',
  'register.afterWrite:45',
  null,
] as const;

export const killedApi: Fault = {
  id: 'F2',
  hypothesis: 'an acknowledged write is there, an unknown one 0 or 1 times (I3, I4, I9)',
  injection: `kill -9 of the api in a storm of ${postsPerRound} posts, 8 at once; all asked again under their keys`,
  rounds: { short: 4, full: 100 },
  async run({ rounds }) {
    const tally = new Tally(rounds);
    const office = await openTrialOffice({ worker: false });
    try {
      const living = await Client.signedIn(() => office.url);
      for (const round of eachRound(rounds)) {
        const point = kills[round % kills.length] ?? '';
        const doomed = ProcessOfOurs.start('api', office.databaseUrl, { CRASH_POINT: point });
        const url = await doomed.url;
        if (url === null) throw new Error('the api did not start');
        const client = living.at(() => url);
        const storm = postsMany(client, `storm-${round}`, postsPerRound);
        if (point === '') await pause(40 + ((round * 137) % 400)).then(() => doomed.kill());
        tally.expect((await doomed.ended) === 'SIGKILL', `${point} was not reached`);
        await storm;
        await reconcile(office, client, living, tally);
      }
      await tally.invariants(office, false);
    } finally {
      await office.close();
    }
    return tally;
  },
};
