import { ProcessOfOurs } from '../../support/process-of-ours.js';
import { openTrialOffice, type TrialOffice } from '../../support/trial-office.js';
import { eachRound, Tally, type Fault } from './fault.js';
import { placeOfQueue } from './queue-place.js';
import { allIsDone, climbedOnce, daysAreToPass, givenUnanswered } from './unanswered.js';

const conditions = { preload: ['./test/guarantees/faults/shifted-clock.mjs'] };
const [hour, day] = [3_600_000, 86_400_000];
/** What the machine's clock is wrong by (ms), and how often it changes sides. */
const errors: readonly (readonly [words: string, shift: number, swings: number])[] = [
  ['ten days ahead', 10 * day, 0],
  ['ten days behind', -10 * day, 0],
  ['ten days back and forth', 10 * day, 700],
  ['an hour ahead', hour, 0],
  ['an hour behind', -hour, 0],
];
const mattersPerRound = 3;

const wrong = (shift: number, swings: number): Record<string, string> => ({
  CLOCK_SHIFT_MS: String(shift),
  CLOCK_SWINGS_MS: String(swings),
});

/** Whether an api on that machine says that its clock is not the database's. */
async function healthSaysSo(office: TrialOffice, shift: number): Promise<boolean> {
  const api = ProcessOfOurs.start('api', office.databaseUrl, wrong(shift, 0), conditions);
  try {
    const response = await fetch(`${(await api.url) ?? ''}/api/health`);
    const { warnings } = (await response.json()) as { warnings: { code: string }[] };
    return response.status === 503 && warnings.some(({ code }) => code === 'clockSkew');
  } finally {
    await api.stop();
  }
}

export const wrongClock: Fault = {
  id: 'F6',
  hypothesis: 'only the clock of the database decides: 0 early, 0 lost, 0 twice, and health names the skew',
  injection: 'worker and api on machines whose clock is ± 10 days, ± 1 h wrong, and back and forth',
  rounds: { short: 3, full: 50 },
  async run({ rounds, queue }) {
    const tally = new Tally(rounds);
    tally.figures['queue'] = queue;
    const [office, place] = [await openTrialOffice({ worker: false }), await placeOfQueue(queue)];
    try {
      for (const round of eachRound(rounds)) {
        const [words, shift, swings] = errors[round % errors.length] ?? ['', 0, 0];
        await givenUnanswered(office, mattersPerRound);
        const worker = ProcessOfOurs.start(
          'worker',
          office.databaseUrl,
          { ...place.variables, ...wrong(shift, swings) },
          conditions,
        );
        await worker.url;
        await daysAreToPass(office, 10);
        await allIsDone(office, `a worker ${words} has done everything`);
        await worker.stop();
        if (round < errors.length)
          tally.expect(await healthSaysSo(office, shift), `health does not say that the clock is ${words}`);
      }
      await climbedOnce(office, tally, mattersPerRound * rounds);
      await tally.invariants(office);
    } finally {
      await office.close();
      await place.leave();
    }
    return tally;
  },
};
