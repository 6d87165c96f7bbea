import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { endWithUs } from '../../../scripts/stopping.mjs';
import { onThisMachine } from '../../support/patience.js';
import { Officer } from '../../support/officer.js';
import { ProcessOfOurs } from '../../support/process-of-ours.js';
import { openTrialOffice } from '../../support/trial-office.js';
import { eachRound, Tally, type Fault } from './fault.js';

/** No more than this (ms) for 95 of 100 requests of the staff, whoever knocks at the other doors. */
const promisedMs = 200;
const knocking = 200;

class Flood {
  private knocks = 0;
  private answers: Record<string, number> | null = null;
  // Several messages may arrive at once: each is kept as it comes.
  private constructor(private readonly child: ReturnType<typeof fork>) {
    child.on('message', (told) => {
      if (typeof told === 'number') this.knocks = told;
      else this.answers = told as Record<string, number>;
    });
  }

  /** Resolves when it has knocked often enough to be one. */
  static async begin(url: string): Promise<Flood> {
    const child = fork('test/support/flood.mjs', [url, String(knocking)], { execArgv: [] });
    endWithUs(child);
    const flood = new Flood(child);
    while (flood.knocks < 2 * knocking) await pause(20);
    return flood;
  }

  async end(): Promise<Record<string, number>> {
    const ended = once(this.child, 'exit');
    this.child.send('enough');
    await ended;
    if (!this.answers) throw new Error('The flood ended without saying how it was answered.');
    return this.answers;
  }
}

/** What an officer at the window does all day; the status and how long it took. */
async function work(window: Officer, round: number): Promise<{ status: number; ms: number }> {
  const began = performance.now();
  const asked = [
    () => window.get('queue'),
    () =>
      window.post('petitions', {
        channel: 'visit',
        title: `来访 ${round}`,
        content: '请求。',
        petitioners: [{ name: '李四' }],
      }),
    () => window.get('inbox'),
    () => window.post('petitions/seen-before', { petitioners: [{ name: '李四' }] }),
  ];
  const { status } = await asked[round % asked.length]!();
  return { status, ms: performance.now() - began };
}

const share = (times: readonly number[], part: number): number =>
  [...times].sort((one, other) => one - other)[Math.floor(times.length * part)] ?? 0;

export const flooded: Fault = {
  id: 'F21',
  hypothesis: 'however many strangers knock, no request of the staff is refused or held up',
  injection: `${knocking} connections from one address post to the doors of strangers as fast as they are answered`,
  rounds: { short: 120, full: 1_200 },
  async run({ rounds }) {
    const tally = new Tally(rounds);
    const office = await openTrialOffice({ worker: false });
    const api = ProcessOfOurs.start('api', office.databaseUrl);
    try {
      const url = (await api.url) ?? '';
      const window = new Officer('window', url, (await office.signedInAs('window')).cookie);
      await work(window, 0);
      const flood = await Flood.begin(url);
      const times: number[] = [];
      for (const round of eachRound(rounds)) {
        const { status, ms } = await work(window, round);
        tally.expect(status < 400, `a request of the staff was answered ${status}`);
        times.push(ms);
        // An officer reads what was answered.
        await pause(50);
      }
      const answers = await flood.end();
      const told = Object.entries(answers);
      const turnedAway = told.filter(([answer]) => answer.endsWith(' 429')).reduce((sum, [, count]) => sum + count, 0);
      tally.count(
        'knocks',
        told.reduce((sum, [, count]) => sum + count, 0),
      );
      tally.count('turned away', turnedAway);
      tally.most('p50 ms', share(times, 0.5));
      tally.most('p95 ms', share(times, 0.95));
      tally.expect(turnedAway > rounds, `only ${turnedAway} were turned away: that is no flood`);
      const odd = told.filter(([answer]) => !/ (201|401|404|429)$/.test(answer));
      tally.expect(odd.length === 0, `strangers were answered ${odd.map(([answer]) => answer).join(', ')}`);
      const allowed = onThisMachine(promisedMs);
      tally.expect(
        share(times, 0.95) <= allowed,
        `the staff waited ${Math.round(share(times, 0.95))} ms, of ${allowed}`,
      );
      await tally.invariants(office, false);
    } finally {
      await api.stop();
      await office.close();
    }
    return tally;
  },
};
