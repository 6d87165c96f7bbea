import { setTimeout as pause } from 'node:timers/promises';
import { eventually } from '../../support/eventually.js';
import { ProcessOfOurs } from '../../support/process-of-ours.js';
import { Client } from './client.js';
import { eachRound, Tally, type Fault } from './fault.js';
import { OwnServer } from './own-server.js';
import { placeOfQueue } from './queue-place.js';
import { form, postsMany, reconcile } from './writes.js';

/** What a probe is told; 0 where nobody answers. */
const health = (url: string): Promise<number> =>
  fetch(`${url}/api/health`, { signal: AbortSignal.timeout(20_000) }).then(
    ({ status }) => status,
    () => 0,
  );

/** Under a storm nothing more can be written, the log of transactions included; every second time the server is killed as well. */
async function strike(server: OwnServer, url: string, round: number, tally: Tally): Promise<void> {
  await pause(150 + ((round * 71) % 400));
  await server.findsNoRoom();
  await eventually(async () => (await health(url)) !== 200, 'health says that nothing can be saved');
  tally.expect((await health(url)) !== 200, 'health turned green again without room');
  if (round % 2 === 0) await server.dies();
}

async function acknowledgedAgain(client: Client, key: string): Promise<void> {
  await eventually(
    async () => (await client.post('petitions', key, { ...form, title: key })).fate === 'ok',
    'a registration is acknowledged again',
  );
}

export const fullDisk: Fault = {
  id: 'F11',
  hypothesis: 'what was acknowledged is there when the disk has room again, and health was red meanwhile (I3, I4)',
  injection:
    'no process of PostgreSQL can write any more, under a storm of posts; every second time all of them are killed on top',
  rounds: { short: 1, full: 50 },
  async run({ rounds, queue }) {
    const tally = new Tally(rounds);
    tally.figures['queue'] = queue;
    const [server, place] = [await OwnServer.start(), await placeOfQueue(queue)];
    const [api, worker] = [
      ProcessOfOurs.start('api', server.appUrl, {}, { quiet: true }),
      ProcessOfOurs.start('worker', server.appUrl, place.variables, { quiet: true }),
    ];
    try {
      const [url] = await Promise.all([api.url, worker.url]);
      const at = (): string => url ?? '';
      const client = await Client.signedIn(at);
      for (const round of eachRound(rounds)) {
        const stormy = client.at(at);
        const storm = postsMany(stormy, `storm-${round}`, 60);
        await strike(server, at(), round, tally);
        // Whatever still lives of it ends: no room was left to end in order.
        await server.dies();
        await server.comesBack();
        await acknowledgedAgain(client.at(at), `room-again-${round}`);
        await eventually(async () => (await health(at())) === 200, 'health is green again');
        await storm;
        await server.asOwner((seen) => reconcile(seen, stormy, client, tally));
      }
      await server.asOwner((seen) => tally.invariants(seen, false));
    } finally {
      await Promise.all([api.stop(), worker.stop()]);
      await server.remove();
      await place.leave();
    }
    return tally;
  },
};
