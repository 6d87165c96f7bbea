import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { eventually } from '../../support/eventually.js';
import { ProcessOfOurs } from '../../support/process-of-ours.js';
import { openTrialOffice } from '../../support/trial-office.js';
import { Client } from './client.js';
import { eachRound, Tally, type Fault } from './fault.js';
import { form, reconcile } from './writes.js';
import { onThisMachine } from '../../support/patience.js';

const postsAtOnce = 40;

/** Requests of this process whose heads have been written to their connections: from then on they are under way. */
class SentRequests {
  private count = 0;
  private readonly heard = (): void => void (this.count += 1);
  constructor() {
    subscribe('undici:client:sendHeaders', this.heard);
  }

  async atLeast(many: number): Promise<void> {
    await eventually(async () => this.count >= many, `${many} requests are sent`);
    unsubscribe('undici:client:sendHeaders', this.heard);
  }
}

export const drained: Fault = {
  id: 'F13',
  hypothesis: 'SIGTERM ends api and worker within 10 s and cuts no request that was under way',
  injection: `SIGTERM with ${postsAtOnce} posts under way`,
  rounds: { short: 2, full: 25 },
  async run({ rounds, queue }) {
    const tally = new Tally(rounds);
    tally.figures['queue'] = queue === 'redis' ? 'none' : queue;
    const office = await openTrialOffice({ worker: false });
    try {
      const living = await Client.signedIn(() => office.url);
      for (const round of eachRound(rounds)) {
        const worker = ProcessOfOurs.start('worker', office.databaseUrl, { QUEUE: queue === 'redis' ? 'none' : queue });
        const api = ProcessOfOurs.start('api', office.databaseUrl);
        const url = (await api.url) ?? '';
        await worker.url;
        const client = living.at(() => url);
        // Connections first: what still waits to be accepted when an office closes was never under way.
        await Promise.all(
          Array.from({ length: postsAtOnce }, () => fetch(`${url}/api/health`).then((response) => response.text())),
        );
        const sent = new SentRequests();
        const posts = Array.from({ length: postsAtOnce }, (_, index) => {
          const key = `drained-${round}-${index}`;
          return client.post('petitions', key, { ...form, title: key });
        });
        await sent.atLeast(postsAtOnce);
        await Promise.race(posts);
        for (const { end, ms } of await Promise.all([api.drain(), worker.drain()])) {
          tally.most('drained within ms', ms);
          tally.expect(end === 0 && ms <= onThisMachine(10_000), `ended by ${end} after ${Math.round(ms)} ms`);
        }
        const cut = (await Promise.all(posts)).filter(({ fate }) => fate !== 'ok');
        tally.count('requests', postsAtOnce);
        tally.expect(cut.length === 0, `${cut.length} requests cut: ${cut[0]?.status} ${cut[0]?.trouble}`);
        await reconcile(office, client, living, tally);
      }
      await tally.invariants(office, false);
    } finally {
      await office.close();
    }
    return tally;
  },
};
