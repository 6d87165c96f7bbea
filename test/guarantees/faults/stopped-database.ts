import { setTimeout as pause } from 'node:timers/promises';
import { ProcessOfOurs } from '../../support/process-of-ours.js';
import { eventually } from '../../support/eventually.js';
import { Client } from './client.js';
import { eachRound, Tally, type Fault } from './fault.js';
import { OwnServer } from './own-server.js';
import { placeOfQueue } from './queue-place.js';
import { form, postsMany, reconcile } from './writes.js';
import { onThisMachine } from '../../support/patience.js';

/** Served within so long of the server's being back (ms). */
const servingWithin = 5_000;

/** The database dies under a storm, every second time once more while it recovers. Returns when it was back. */
async function strike(server: OwnServer, round: number): Promise<number> {
  await pause(100 + ((round * 71) % 300));
  await server.dies();
  if (round % 2 === 1) {
    const starting = server.comesBack();
    await pause(60 + ((round * 53) % 150));
    await server.dies();
    await starting;
  }
  await server.comesBack();
  return performance.now();
}

/** ms from the server's being back until a registration is acknowledged. */
async function served(client: Client, key: string, since: number): Promise<number> {
  for (let attempt = 0; ; attempt += 1) {
    const { fate } = await client.post('petitions', key, { ...form, title: key });
    const ms = performance.now() - since;
    if (fate === 'ok' || attempt > 400) return ms;
    await pause(25);
  }
}

export const stoppedDatabase: Fault = {
  id: 'F3',
  hypothesis: 'nothing is lost or doubled when the database dies, and the office serves again by itself (I3, I4)',
  injection:
    'all processes of PostgreSQL killed in a storm of posts and restarted, every second time killed again in recovery',
  rounds: { short: 2, full: 50 },
  async run({ rounds, queue }) {
    const tally = new Tally(rounds);
    tally.figures['queue'] = queue;
    const [server, place] = [await OwnServer.start(), await placeOfQueue(queue)];
    const [api, worker] = [
      ProcessOfOurs.start('api', server.appUrl, {}, { quiet: true }),
      ProcessOfOurs.start('worker', server.appUrl, place.variables, { quiet: true }),
    ];
    try {
      // A program that finds no database when it starts ends, and is started again by whoever runs it.
      const [url] = await Promise.all([api.url, worker.url]);
      const client = await Client.signedIn(() => url ?? '');
      for (const round of eachRound(rounds)) {
        const stormy = client.at(() => url ?? '');
        const storm = postsMany(stormy, `storm-${round}`, 60);
        const back = await strike(server, round);
        const ms = await served(
          client.at(() => url ?? ''),
          `served-again-${round}`,
          back,
        );
        await storm;
        tally.most('served again after ms', ms);
        tally.expect(
          ms <= onThisMachine(servingWithin),
          `served ${Math.round(ms)} ms after the server was back; api ${api.lastWords}`,
        );
        await server.asOwner((seen) => reconcile(seen, stormy, client, tally));
      }
      await server.asOwner(async (seen) => {
        const owed = async (): Promise<boolean> =>
          (await seen.rows<{ n: number }>('SELECT count(*)::int AS n FROM outbox WHERE done_at IS NULL'))[0]?.n === 0;
        await eventually(owed, 'the worker that lived through it delivers what is owed').catch((error: Error) => {
          throw new Error(`${error.message}; its last words: ${worker.lastWords}`);
        });
        await tally.invariants(seen);
      });
    } finally {
      await Promise.all([api.stop(), worker.stop()]);
      await server.remove();
      await place.leave();
    }
    return tally;
  },
};
