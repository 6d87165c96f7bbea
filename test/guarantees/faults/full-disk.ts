import { setTimeout as pause } from 'node:timers/promises';
import { eventually } from '../../support/eventually.js';
import type { Client } from './client.js';
import { eachRound, Tally, type Fault } from './fault.js';
import type { OwnServer } from './own-server.js';
import { inAStorm } from './storm-office.js';
import { form, reconcile } from './writes.js';

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
    await inAStorm(queue, async ({ server, url, client, another, storm }) => {
      for (const round of eachRound(rounds)) {
        const { stormy, over } = storm(round);
        await strike(server, url, round, tally);
        // Whatever still lives of it ends: no room was left to end in order.
        await server.dies();
        await server.comesBack();
        await acknowledgedAgain(another(), `room-again-${round}`);
        await eventually(async () => (await health(url)) === 200, 'health is green again');
        await over;
        await server.asOwner((seen) => reconcile(seen, stormy, client, tally));
      }
      await server.asOwner((seen) => tally.invariants(seen, false));
    });
    return tally;
  },
};
