import { requestClockAdvance } from '@banjie/runtime';
import { aPetition } from '../../support/a-petition.js';
import { eventually } from '../../support/eventually.js';
import type { TrialOffice } from '../../support/trial-office.js';
import type { Tally } from './fault.js';

const day = 86_400_000;

/** Matters signed for that nobody answers. */
export async function givenUnanswered(office: TrialOffice, matters: number): Promise<void> {
  const [window, handler] = await Promise.all([office.signedInAs('window'), office.signedInAs('handler')]);
  for (let count = 0; count < matters; count += 1) {
    const petition = await aPetition().registeredBy(window);
    await window.does('handOver', petition, { unit: 'civilAffairs' });
    await handler.does('signFor', petition);
  }
}

/** Somebody moves the trial clock so many days on; a worker does what falls due on the way. */
export async function daysAreToPass(office: TrialOffice, days: number): Promise<void> {
  await requestClockAdvance(office.owner.manager, new Date((await office.now()).getTime() + days * day));
}

/** Waits until the clock has arrived and everything due and owed is done. */
export async function allIsDone(office: TrialOffice, what: string): Promise<void> {
  await eventually(() => isAllDone(office), what);
}

export async function isAllDone(office: TrialOffice): Promise<boolean> {
  const [row] = await office.rows<{ left: number }>(
    `SELECT (SELECT count(*)::int FROM office WHERE travel_to IS NOT NULL) + (SELECT count(*)::int FROM outbox WHERE done_at IS NULL)
       + (SELECT count(*)::int FROM timer WHERE state = 'armed' AND fire_at <= office_now()) AS left`,
  );
  return row?.left === 0;
}

/**
 * Every red matter of the unit that answers nobody climbed its three rungs, was one breach and one supervision case, and
 * no more. What a storm registers while the clock travels may go red as well, at the counter that took it.
 */
export async function climbedOnce(office: TrialOffice, tally: Tally, matters: number): Promise<void> {
  const [row] = await office.rows<{ red: number; rungs: number; breaches: number; cases: number }>(
    `SELECT count(*)::int AS red, COALESCE(sum((SELECT count(*) FROM history h WHERE h.process_id = p.id AND h.type ~ 'after[.]generalReply[.]')), 0)::int AS rungs,
       COALESCE(sum((SELECT count(*) FROM breach b WHERE b.process_id = p.id AND b.clock = 'generalReply')), 0)::int AS breaches,
       COALESCE(sum((SELECT count(*) FROM process s WHERE s.case_id = p.case_id AND s.kind = 'supervision')), 0)::int AS cases
     FROM process p WHERE p.kind = 'petition' AND p.light = 'red' AND p.unit = 'civilAffairs'`,
  );
  const found = row ?? { red: 0, rungs: 0, breaches: 0, cases: 0 };
  tally.exactly(found.red, matters, 'matters gone red');
  tally.exactly(found.rungs, 3 * matters, 'rungs climbed');
  tally.exactly(found.breaches, matters, 'breaches');
  tally.exactly(found.cases, matters, 'supervision cases');
  tally.figures['rungs'] = found.rungs;
}
