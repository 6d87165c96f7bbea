import { fireDue, setClock } from '@banjie/runtime';
import { issueNotices } from '@banjie/office';
import { withClient } from '../../../scripts/database/prepare.mjs';
import { createMailer, sendMails } from '../../../apps/worker/src/notices/mail.js';
import { noticeTemplates } from '../../../apps/worker/src/notices/templates.js';
import { nightOf, petitionsInHandling } from '../../support/due-timers.js';
import { startPostOffice } from '../../support/post-office.js';
import { openTrialOffice, type TrialOffice } from '../../support/trial-office.js';
import { Tally, times, type Fault } from './fault.js';

const again = 5;

const effects = async (office: TrialOffice): Promise<{ fired: number; cards: number; breaches: number }> => {
  const [row] = await office.rows<{ fired: number; cards: number; breaches: number }>(
    `SELECT (SELECT count(*)::int FROM timer WHERE state = 'fired') AS fired, (SELECT count(*)::int FROM breach WHERE clock = 'generalReply') AS breaches,
       (SELECT count(*)::int FROM notice n JOIN process p ON p.id = n.process_id WHERE n.kind IN ('reminder', 'yellowCard', 'redCard') AND p.kind = 'petition') AS cards`,
  );
  return row ?? { fired: 0, cards: 0, breaches: 0 };
};

/** What a worker with a wrong mind would do: write a spent timer's effect into the chain once more, as the application may. */
async function repeatByHand(office: TrialOffice): Promise<number> {
  return withClient(office.databaseUrl, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `SELECT id FROM timer WHERE state = 'fired' ORDER BY id LIMIT 20`,
    );
    let written = 0;
    for (const { id } of rows) {
      written += await client
        .query(
          `INSERT INTO history (case_id, seq, process_id, process_kind, type, event, actor, at, timer_id, previous_hash, hash)
         SELECT case_id, seq + 100000, process_id, process_kind, type, event, actor, at, timer_id, previous_hash, hash FROM history WHERE timer_id = $1`,
          [id],
        )
        .then(
          () => 1,
          () => 0,
        );
    }
    return written;
  });
}

/** Every job five times at once, in another order each time, and once more when all is done. */
async function deliverAgainAndAgain(office: TrialOffice, smtpUrl: string): Promise<void> {
  const mailers = times(again, () => createMailer(smtpUrl, 'banjie@example.org'));
  const jobs = mailers.flatMap((mailer) => [
    () => fireDue(office.runtime),
    () => issueNotices(office.runtime, { templates: noticeTemplates, mail: true }),
    () => sendMails(office.runtime, mailer),
  ]);
  for (let pass = 0; pass < 6; pass += 1) {
    const order = pass % 2 ? jobs.toReversed() : jobs;
    // A repeated job may lose a race and say so; its effect is what counts.
    await Promise.allSettled(order.map((job) => job()));
  }
  for (const mailer of mailers) mailer.close();
}

export const repeatedJobs: Fault = {
  id: 'F7',
  hypothesis: 'a job delivered often has one effect',
  injection: `each job ${again} times at once, out of order, too early and when long done`,
  rounds: { short: 100, full: 10_000 },
  async run({ rounds }) {
    const tally = new Tally(rounds);
    const matters = Math.ceil(rounds / 3);
    const [office, post] = [await openTrialOffice({ worker: false }), await startPostOffice()];
    try {
      await office.rows(`UPDATE officer SET email = id || '@example.org' WHERE id = 'handler'`);
      await petitionsInHandling(office.runtime, matters);
      await setClock(office.owner.manager, new Date((await office.now()).getTime() + 3_600_000));
      // Nothing is due yet: stale and early wake-ups must stay without effect.
      await Promise.allSettled(times(again, () => fireDue(office.runtime)));
      tally.early += (await effects(office)).fired;
      await nightOf(office.owner.manager, 9);
      await deliverAgainAndAgain(office, post.url);
      await deliverAgainAndAgain(office, post.url);
      const { cards, breaches } = await effects(office);
      tally.exactly(cards, 3 * matters, 'rungs climbed');
      tally.exactly(breaches, matters, 'breaches');
      const repeated = await repeatByHand(office);
      tally.exactly(repeated, 0, 'effects written a second time by hand');
      const ids = post.received.map(({ raw }) => /^message-id: *(<.*>)/im.exec(raw)?.[1]);
      tally.exactly(ids.length, new Set(ids).size, 'mails');
      Object.assign(tally.figures, { rungs: cards, mails: ids.length });
      await tally.invariants(office);
    } finally {
      await office.close();
      await post.close();
    }
    return tally;
  },
};
