import { strayTimers, verifyHistory } from '@banjie/runtime';
import { officeRegime } from '@banjie/office';
import type { DataSource } from 'typeorm';
import { strayPaths } from './machine-invariants.js';

interface Rule {
  id: string;
  promise: string;
  /** Rows that break it: `what` names each. */
  broken: string;
}

/** Of what was destroyed by a record the entries say nothing of any notice any more. */
const isThere = (caseId: string): string =>
  `NOT EXISTS (SELECT FROM case_file c WHERE c.id = ${caseId} AND c.destruction IS NOT NULL)`;

const ladder = `('reminder', 'yellowCard', 'redCard')`;

/** What must hold in any office at any moment between two transactions. */
const always: readonly Rule[] = [
  {
    id: 'I1',
    promise: 'a fired timer has one entry in the history',
    broken: `SELECT t.id::text AS what FROM timer t LEFT JOIN history h ON h.timer_id = t.id WHERE t.state = 'fired' GROUP BY t.id HAVING count(h.seq) <> 1`,
  },
  {
    id: 'I1',
    promise: 'a timer that has not fired has none',
    broken: `SELECT t.id::text AS what FROM history h JOIN timer t ON t.id = h.timer_id WHERE t.state <> 'fired'`,
  },
  {
    id: 'I1',
    promise: 'a rung is climbed once per run of its clock',
    broken: `SELECT concat_ws(' ', process_id, clock, run->>'run', rung) AS what FROM timer WHERE state = 'fired' AND rung IN ${ladder}
      GROUP BY process_id, clock, run->>'run', rung HAVING count(*) > 1`,
  },
  {
    id: 'I1',
    promise: 'every red card is a breach and every breach a red card or a missed term',
    broken: `SELECT concat_ws(' ', b.clock, b.run, b.process_id) AS what FROM breach b LEFT JOIN timer t ON t.process_id = b.process_id AND t.clock = b.clock
        AND (t.run->>'run')::int = b.run AND t.state = 'fired' AND t.rung IN ('redCard', 'expiry') GROUP BY b.id HAVING count(t.id) <> 1
      UNION ALL SELECT concat_ws(' ', t.clock, t.process_id) FROM timer t LEFT JOIN breach b ON b.process_id = t.process_id AND b.clock = t.clock
        AND b.run = (t.run->>'run')::int WHERE t.state = 'fired' AND t.rung = 'redCard' AND b.id IS NULL`,
  },
  {
    id: 'I2',
    promise: 'nothing happens before it is due',
    broken: `SELECT t.id::text AS what FROM history h JOIN timer t ON t.id = h.timer_id WHERE h.at < t.fire_at
      UNION ALL SELECT id::text FROM notice WHERE issued_at < owed_at`,
  },
  {
    id: 'I2',
    promise: 'what was due has happened before anybody acts',
    broken: `SELECT t.clock || ' ' || t.rung || ' ' || t.id AS what FROM timer t WHERE t.state = 'cancelled' AND t.fire_at < t.closed_at AND EXISTS (
      SELECT 1 FROM history h WHERE h.case_id = t.case_id AND h.process_id = t.process_id AND h.at = t.closed_at AND h.timer_id IS NULL AND h.actor <> 'system')`,
  },
  {
    id: 'I5',
    promise: 'a process has changed as often as its history says',
    broken: `SELECT p.kind || ' ' || p.id AS what FROM process p LEFT JOIN history h ON h.process_id = p.id GROUP BY p.id HAVING count(h.seq) <> p.revision`,
  },
  {
    id: 'I6',
    promise: 'what is delivered was issued, once, with its proof in the chain',
    broken: `SELECT n.id::text AS what FROM notice n LEFT JOIN history h ON h.case_id = n.case_id AND h.type = 'NOTICE_ISSUED' AND h.event->>'notice' = n.id::text
      WHERE ${isThere('n.case_id')} GROUP BY n.id HAVING count(h.seq) <> CASE WHEN n.issued_at IS NULL THEN 0 ELSE 1 END`,
  },
  {
    id: 'I6',
    promise: 'an issued notice is delivered to each recipient, and to nobody else',
    broken: `SELECT n.id::text AS what FROM notice n WHERE n.issued_at IS NOT NULL AND
      (SELECT array_agg(d.recipient ORDER BY d.recipient COLLATE "C") FROM delivery d WHERE d.notice_id = n.id AND d.channel IN ('inbox', 'track'))
      IS DISTINCT FROM (SELECT array_agg(r ORDER BY r COLLATE "C") FROM unnest(n.recipients || CASE WHEN n.to_petitioner THEN '{petitioner}'::text[] ELSE '{}' END) r)`,
  },
  {
    id: 'I8',
    promise: 'a case has one petition at most',
    broken: `SELECT case_id::text AS what FROM process WHERE kind = 'petition' GROUP BY case_id HAVING count(*) > 1`,
  },
  {
    id: 'I9',
    promise: 'case numbers have no gap and no double',
    broken: `SELECT concat_ws(' ', s.series, s.year) AS what FROM number_series s LEFT JOIN case_file c ON c.series = s.series AND c.year = s.year
      WHERE s.series NOT LIKE '文号:%' GROUP BY s.series, s.year, s.last HAVING count(DISTINCT c.serial) <> s.last OR max(c.serial) <> s.last OR min(c.serial) <> 1`,
  },
  {
    id: 'I9',
    promise: 'document numbers have no gap and no double',
    broken: `SELECT concat_ws(' ', s.series, s.year) AS what FROM number_series s LEFT JOIN notice n ON '文号:' || n.prefix = s.series AND n.year = s.year
      WHERE s.series LIKE '文号:%' GROUP BY s.series, s.year, s.last HAVING count(DISTINCT n.serial) <> s.last OR max(n.serial) <> s.last OR min(n.serial) <> 1`,
  },
  {
    id: 'R15',
    promise: 'what the dashboard counts of a petition is what its tables say',
    broken: `SELECT COALESCE(f.case_id, n.case_id)::text AS what FROM petition_facts f
      FULL JOIN petition_facts_of(ARRAY(SELECT case_id FROM petition)) n ON n.case_id = f.case_id WHERE f IS DISTINCT FROM n
        AND ${isThere('f.case_id')}`,
  },
  {
    id: 'R12',
    promise: 'a matter is found by what its tables say, a sealed one by nothing',
    broken: `SELECT COALESCE(f.case_id, n.case_id)::text AS what FROM petition_terms f
      FULL JOIN petition_terms_of(ARRAY(SELECT case_id FROM petition)) n ON n.case_id = f.case_id WHERE f IS DISTINCT FROM n
      UNION ALL SELECT f.case_id::text FROM petition_terms f JOIN case_file c ON c.id = f.case_id WHERE c.sealed`,
  },
];

/** What holds once nobody is at work any more. */
const atRest: readonly Rule[] = [
  {
    id: 'I6',
    promise: 'nothing is owed any more',
    broken: `SELECT topic || ' ' || ref AS what FROM outbox WHERE done_at IS NULL`,
  },
  {
    id: 'I6',
    promise: 'every notice has been issued',
    broken: `SELECT kind || ' ' || id AS what FROM notice WHERE issued_at IS NULL`,
  },
  {
    id: 'I2',
    promise: 'nothing due is left',
    broken: `SELECT clock || ' ' || id AS what FROM timer WHERE state = 'armed' AND fire_at <= office_now()`,
  },
];

/**
 * Every broken invariant in words, `I9: …: XF 2026`; empty where all hold. Reads as the owner of the tables, writes
 * nothing. `resting` also asks for what only holds when the worker has caught up.
 */
export async function brokenInvariants(
  { manager }: Pick<DataSource, 'manager'>,
  { resting = false } = {},
): Promise<string[]> {
  const found: string[] = [];
  for (const { id, promise, broken } of resting ? [...always, ...atRest] : always) {
    const rows = await manager.query<{ what: string }[]>(broken);
    found.push(...rows.map(({ what }) => `${id}: ${promise}: ${what}`));
  }
  const { broken } = await verifyHistory(manager);
  found.push(...broken.map(({ number, seq, problem }) => `I5: the chain verifies: ${number} ${seq} ${problem}`));
  const { stray } = await strayTimers({ manager, regime: officeRegime() }, { sealed: true });
  found.push(
    ...stray.map(
      ({ kind, process, declared, armed }) =>
        `I10: a live state has exactly its timers: ${kind} ${process}: declared ${inWords(declared)}; armed ${inWords(armed)}`,
    ),
  );
  return [...found, ...(await strayPaths(manager))];
}

const inWords = (timers: readonly string[]): string => timers.join(', ') || 'none';
