import { setTimeout as pause } from 'node:timers/promises';
import { eventually } from '../../support/eventually.js';
import { ProcessOfOurs } from '../../support/process-of-ours.js';
import { openTrialOffice } from '../../support/trial-office.js';
import { BadLine, type Weather } from './bad-line.js';
import { Client } from './client.js';
import { eachRound, Tally, type Fault } from './fault.js';
import { allIsDone, climbedOnce, daysAreToPass, givenUnanswered } from './unanswered.js';
import { form, reconcile } from './writes.js';
import { onThisMachine } from '../../support/patience.js';

/** No request may hang longer (ms). */
const longestMs = 30_000;
const posts = 24;
const matters = 3;
const weathers: readonly (Weather | 'cut')[] = ['slow', 'cutBeforeCommit', 'cutAfterCommit', 'cut', 'dead'];

/** Posts while the line is bad, and lets it clear up after a while. */
async function storm(line: BadLine, client: Client, round: number): Promise<void> {
  const weather = weathers[round % weathers.length] ?? 'slow';
  const lane = async (one: number): Promise<void> => {
    for (let count = 0; count < posts / 8; count += 1) {
      const key = `line-${round}-${one}-${count}`;
      await client.post('petitions', key, { ...form, title: key });
    }
  };
  await client.post('petitions', `line-${round}-fair`, { ...form, title: `line-${round}-fair` });
  if (weather !== 'cut') line.weather = weather;
  const lanes = Promise.all(Array.from({ length: 8 }, (_, one) => lane(one)));
  if (weather === 'cut') for (let count = 0; count < 8; count += 1) await pause(40).then(() => line.cut());
  await lanes;
  line.weather = 'fair';
}

export const badConnections: Fault = {
  id: 'F10',
  hypothesis:
    'an unknown write happened 0 or 1 times and no request takes longer than 30 s, however bad the line to the database',
  injection:
    'a TCP line of our own that is slow, goes dead without closing, and is cut, also before and after a COMMIT',
  rounds: { short: weathers.length, full: 50 },
  async run({ rounds }) {
    const tally = new Tally(rounds);
    const office = await openTrialOffice({ worker: false });
    const [line, workersLine] = [await BadLine.to(office.databaseUrl), await BadLine.to(office.databaseUrl)];
    const api = ProcessOfOurs.start('api', line.url, {}, { quiet: true });
    const worker = ProcessOfOurs.start('worker', workersLine.url, {}, { quiet: true });
    try {
      const [url, living] = [(await api.url) ?? '', await Client.signedIn(() => office.url)];
      await worker.url;
      await givenUnanswered(office, matters);
      await daysAreToPass(office, 10);
      workersLine.weather = 'cutAfterCommit';
      for (const round of eachRound(rounds)) {
        const client = living.at(() => url);
        await storm(line, client, round);
        for (const { ms } of client.history) tally.most('longest request ms', ms);
        await eventually(
          async () =>
            (
              await living
                .at(() => url)
                .post('petitions', `fair-again-${round}`, { ...form, title: `fair-again-${round}` })
            ).fate === 'ok',
          'the office serves again',
        );
        await reconcile(office, client, living, tally);
      }
      workersLine.weather = 'fair';
      tally.expect(
        Number(tally.figures['longest request ms']) <= onThisMachine(longestMs),
        `a request took ${tally.figures['longest request ms']} ms`,
      );
      Object.assign(tally.figures, { 'cut in COMMIT (api)': line.cuts, 'cut in COMMIT (worker)': workersLine.cuts });
      await allIsDone(office, 'the worker has done everything all the same');
      await climbedOnce(office, tally, matters);
      await tally.invariants(office);
    } finally {
      await Promise.all([api.stop(), worker.stop()]);
      for (const one of [line, workersLine]) one.close();
      await office.close();
    }
    return tally;
  },
};
