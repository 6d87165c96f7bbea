import { aPetition } from '../../support/a-petition.js';
import type { Officer } from '../../support/officer.js';
import { openTrialOffice, type TrialOffice } from '../../support/trial-office.js';
import { eachRound, Tally, times, type Fault } from './fault.js';

/** Many who sign for one matter: one may, the others are told cleanly. */
async function signAtOnce(office: TrialOffice, tally: Tally): Promise<void> {
  const [window, handler, head] = (await Promise.all(
    ['window', 'handler', 'head'].map((id) => office.signedInAs(id)),
  )) as [Officer, Officer, Officer];
  const petition = await aPetition().registeredBy(window);
  await window.does('handOver', petition, { unit: 'civilAffairs' });
  const answers = await Promise.all(times(20, (index) => (index % 2 ? handler : head).tries('signFor', petition)));
  tally.exactly(answers.filter(({ status }) => status === 200).length, 1, `winners of ${petition.number}`);
  const unclean = answers.filter(
    ({ status, body }) =>
      status !== 200 && !([403, 409].includes(status) && /\p{Script=Han}/u.test(String(body.detail))),
  );
  tally.expect(unclean.length === 0, `losers answered ${unclean.map(({ status }) => status).join(' ')}`);
  const [row] = await office.rows<{ n: number }>(
    `SELECT count(*)::int AS n FROM history h JOIN case_file c ON c.id = h.case_id WHERE h.type = 'SIGNED_FOR' AND c.number = $1`,
    [petition.number],
  );
  tally.exactly(row?.n ?? 0, 1, `signatures of ${petition.number}`);
}

/** Many with the same revision in hand: one may, the others see the revision in force. */
async function reviseAtOnce(office: TrialOffice, tally: Tally): Promise<void> {
  const window = await office.signedInAs('window');
  const petition = await aPetition().registeredBy(window);
  const answers = await Promise.all(
    times(20, (index) => window.tries('addMaterial', petition, { description: `材料${index}` }, { 'if-match': '"1"' })),
  );
  tally.exactly(
    answers.filter(({ status }) => status === 200).length,
    1,
    `winners of revision 1 of ${petition.number}`,
  );
  const others = answers.filter(
    ({ status, body }) => status !== 200 && !(status === 412 && body.currentRevision === 2),
  );
  tally.expect(others.length === 0, `losers answered ${others.map(({ status }) => status).join(' ')}`);
}

export const atOnce: Fault = {
  id: 'F9',
  hypothesis: 'of those who decide at once one wins, the rest are refused cleanly',
  injection: '20 sign for one matter, 20 act on one revision',
  rounds: { short: 5, full: 1_000 },
  async run({ rounds }) {
    const tally = new Tally(rounds);
    const office = await openTrialOffice({ worker: false });
    try {
      for (const _round of eachRound(rounds))
        await Promise.all([signAtOnce(office, tally), reviseAtOnce(office, tally)]);
      await tally.invariants(office, false);
    } finally {
      await office.close();
    }
    return tally;
  },
};
