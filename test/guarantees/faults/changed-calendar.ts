import { fireDue, setClock } from '@banjie/runtime';
import { loadCalendar } from '@banjie/office';
import { officer, petitionsInHandling } from '../../support/due-timers.js';
import { openTrialOffice } from '../../support/trial-office.js';
import { Tally, type Fault } from './fault.js';
import { onThisMachine } from '../../support/patience.js';

const withinMs = 60_000;
/** Every reply limit that begins on 28 December reaches into a year whose calendar is not loaded yet. */
const before = '2026-12-28T09:00:00+08:00';
const year2027 = {
  year: 2027,
  source: '国办发明电〔2026〕8号',
  holidays: [
    { date: '2027-01-01', name: '元旦' },
    { date: '2027-01-04', name: '元旦' },
  ],
  makeUpWorkdays: [{ date: '2027-01-03', name: '元旦调休' }],
};

export const changedCalendar: Fault = {
  id: 'F14',
  hypothesis: 'a changed calendar moves every open deadline with a record within 60 s, and old wake-ups are inert',
  injection: 'a year published while as many deadlines as there are rounds reach into it; then the old due instant',
  rounds: { short: 100, full: 10_000 },
  async run({ rounds }) {
    const tally = new Tally(rounds);
    const office = await openTrialOffice({ at: before, worker: false });
    try {
      await petitionsInHandling(office.runtime, rounds);
      const provisional = await office.rows<{ id: string; fire_at: Date }>(
        `SELECT id, fire_at FROM timer WHERE state = 'armed' AND clock = 'generalReply'`,
      );
      const began = performance.now();
      const { cases } = await loadCalendar(office.runtime, officer('admin'), year2027);
      const ms = performance.now() - began;
      Object.assign(tally.figures, { cases, 'moved within ms': Math.round(ms) });
      tally.expect(ms <= onThisMachine(withinMs), `moving took ${Math.round(ms)} ms`);
      tally.exactly(cases, rounds, 'cases moved');
      const [row] = await office.rows<{ records: number; left: number; old: number }>(
        `SELECT (SELECT count(DISTINCT case_id)::int FROM history WHERE type = 'DEADLINE_RECOMPUTED' AND event->>'clock' = 'generalReply') AS records,
           (SELECT count(*)::int FROM timer WHERE state = 'armed' AND provisional) AS left,
           (SELECT count(*)::int FROM timer WHERE state = 'armed' AND id = ANY ($1::uuid[]) AND fire_at = ANY ($2::timestamptz[]) AND rung = 'redCard') AS old`,
        [provisional.map(({ id }) => id), provisional.map(({ fire_at }) => fire_at)],
      );
      tally.exactly(row?.records ?? 0, rounds, 'records of a move');
      tally.expect(row?.left === 0, `${row?.left} deadlines are still provisional`);
      tally.expect(row?.old === 0, `${row?.old} old wake-ups are still armed`);
      // The day that was the last one by the plain count has passed; by the calendar it was a holiday.
      await setClock(office.owner.manager, new Date('2027-01-05T08:00:00+08:00'));
      await fireDue(office.runtime);
      const [breaches] = await office.rows<{ n: number }>('SELECT count(*)::int AS n FROM breach');
      tally.early += breaches?.n ?? 0;
      await tally.invariants(office, false);
    } finally {
      await office.close();
    }
    return tally;
  },
};
