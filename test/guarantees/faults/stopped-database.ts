import { setTimeout as pause } from 'node:timers/promises';
import { eventually } from '../../support/eventually.js';
import type { Client } from './client.js';
import { eachRound, Tally, type Fault } from './fault.js';
import type { OwnServer } from './own-server.js';
import { inAStorm } from './storm-office.js';
import { form, reconcile } from './writes.js';
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
    await inAStorm(queue, async ({ server, api, worker, client, another, storm }) => {
      for (const round of eachRound(rounds)) {
        const { stormy, over } = storm(round);
        const back = await strike(server, round);
        const ms = await served(another(), `served-again-${round}`, back);
        await over;
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
    });
    return tally;
  },
};
