import { openTrialOffice } from '../../support/trial-office.js';
import { eachRound, Tally, times, type Fault } from './fault.js';

const form = { channel: 'online', title: '低保待遇被停发', content: '请求恢复。', petitioners: [{ name: '张三丰' }] };

/** A double click in the browser is test/browser/nothing-lost.spec.ts. */
export const oneKey: Fault = {
  id: 'F8',
  hypothesis: 'one key is one registration and one answer',
  injection: '50 parallel posts with one idempotency key, then one with another body',
  rounds: { short: 4, full: 200 },
  async run({ rounds }) {
    const tally = new Tally(rounds);
    const office = await openTrialOffice({ worker: false });
    try {
      const window = await office.signedInAs('window');
      for (const round of eachRound(rounds)) {
        const key = { 'idempotency-key': `one-key-${round}` };
        const answers = await Promise.all(times(50, () => window.post('petitions', form, key)));
        const told = new Set(answers.map(({ status, body }) => JSON.stringify([status, body])));
        tally.expect(
          told.size === 1 && answers[0]?.status === 201,
          `${told.size} different answers: ${[...told].slice(0, 2).join(' ')}`,
        );
        const other = await window.post('petitions', { ...form, title: '另一件事' }, key);
        tally.expect(
          other.status === 422 && other.body.code === 'keyReused',
          `another body under the same key: ${other.status}`,
        );
        tally.count('posts', 51);
      }
      const [rows] = await office.rows<{ cases: number }>('SELECT count(*)::int AS cases FROM case_file');
      tally.exactly(rows?.cases ?? 0, rounds, 'cases');
      await tally.invariants(office, false);
    } finally {
      await office.close();
    }
    return tally;
  },
};
