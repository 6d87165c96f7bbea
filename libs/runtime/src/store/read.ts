import type { EntityManager } from 'typeorm';
import { run, statement, type Statement } from '../statement.js';
import type { Query } from '../pipelined-transaction.js';
import type { LoadedCase } from './case-state.js';
import type { Register } from './new-case.js';

export interface StoredAnswer {
  request_hash: string;
  answer: unknown;
}

/** What a command sees: the office's clock, the settings in force, an earlier answer to the same key, and the cases. */
export interface CaseRead {
  now: string;
  settings_version: string;
  stored: StoredAnswer | null;
  cases: LoadedCase[];
}

/** How a command names its cases. */
export type Target = { ids: string[] } | { number: string } | { process: string };

/** What somebody wants to see, with the idempotency key under which they may have asked before. */
export interface Question {
  target: Target;
  key?: { actor: string; key: string };
}

/** What is claimed: the due timers locked for this transaction, with a read of their cases. */
export interface Claim extends CaseRead {
  due: string[];
}

// json, not jsonb: it is only sent, and putting text together costs half of building a tree.
const caseJson = (more = ''): string => `json_build_object(
    'id', c.id, 'number', c.number, 'sealed', c.sealed, 'history_seq', c.history_seq, 'history_head', c.history_head,
    'outcome', c.outcome, 'denial_confirmation', c.denial_confirmation, 'units', c.units, 'acted_for', c.acted_for, 'hands', c.hands,
    'processes', (SELECT json_agg(json_build_object('id', p.id, 'kind', p.kind, 'version', p.version, 'snapshot', p.snapshot,
       'revision', p.revision, 'due_at', p.due_at, 'opened_at', p.opened_at) ORDER BY p.opened_at, p.id) FROM process p WHERE p.case_id = c.id),
    'timers', COALESCE((SELECT json_agg(json_build_object('id', t.id, 'process_id', t.process_id, 'send_id', t.send_id,
       'clock', t.clock, 'rung', t.rung, 'run', t.run,
       'fire_at', t.fire_at, 'effective_due', t.effective_due, 'due_at', t.due_at, 'provisional', t.provisional) ORDER BY t.fire_at, t.id)
       FROM timer t WHERE t.case_id = c.id AND t.state = 'armed'), '[]')${more})`;

/** One row per row of `from`, which names itself `a`; `cases` is where its cases come from, named `c`. */
const caseRead = (from: string, cases: string, { now = 'office_now()', file = caseJson() } = {}): string => `
  SELECT to_char(${now} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS now, o.settings_version::text,
    (SELECT jsonb_build_object('request_hash', i.request_hash, 'answer', i.answer) FROM idempotency i
      WHERE i.actor = a.actor AND i.key = a.key) AS stored,
    COALESCE((SELECT json_agg(${file}) FROM ${cases}), '[]') AS cases
  FROM office o CROSS JOIN ${from} WHERE o.id = 1`;

const questions =
  'jsonb_to_recordset($1::jsonb) AS a(place int, ids uuid[], number text, process uuid, actor text, key text)';

// Of a case whose contents were destroyed nobody decides anything: it answers like one that is not there (R12).
const casesAskedFor = `case_file c WHERE c.destruction IS NULL AND c.id = ANY (COALESCE(a.ids,
     ARRAY[COALESCE((SELECT id FROM case_file WHERE number = a.number), (SELECT case_id FROM process WHERE id = a.process))]))`;

const lookAt = (file?: string): string => `${caseRead(questions, casesAskedFor, { file })} ORDER BY a.place`;

const withoutEntries = statement('caseRead', lookAt());

/** Reads cases with their entries in the register: what a command decides on. */
export const readWithEntries = ({ entryOf }: Pick<Register, 'entryOf'>): Statement =>
  statement('caseReadWithEntries', lookAt(caseJson(`, 'entry', ${entryOf('c.id')}`)));

/** SQL: the facts (context) of a process row, as its machine keeps them. For statements that take them along with other rows. */
export const factsOf = (row: string): string => `${row}.snapshot->'context'`;

/** Timers taken per transaction: measured several times faster than one by one. A constant, so that the planner sees it. */
export const timersPerBatch = 500;

// By key (LATERAL): a plan made while the table was small must not read it whole later.
const dueCases = `(SELECT DISTINCT case_id FROM due) d CROSS JOIN LATERAL (SELECT * FROM case_file WHERE id = d.case_id OFFSET 0) c`;

// In the order of the index and no finer: a second key would sort all that are due at one instant for every batch. The clock
// is read once. Asked of every row, it could not end the reading of the index, and all that is armed would be looked at; read
// a second time for `now`, it could be that of a moment before: what fell due between would happen before it is due (I2).
const claiming = (which: string): string => `WITH clock AS MATERIALIZED (SELECT office_now() AS now),
   due AS MATERIALIZED (
     SELECT t.id, t.case_id FROM timer t
     WHERE ${which} AND t.state = 'armed' AND t.fire_at <= (SELECT now FROM clock) AND NOT (t.case_id = ANY ($1::uuid[]))
     ORDER BY t.fire_at LIMIT ${timersPerBatch} FOR UPDATE OF t SKIP LOCKED)
   SELECT s.*, COALESCE((SELECT jsonb_agg(id) FROM due), '[]') AS due
   FROM (${caseRead('(SELECT NULL AS actor, NULL AS key) a', dueCases, { now: '(SELECT now FROM clock)' })}) s`;

const claimDue = statement('claim_due', claiming('true'));
const claimDueIn = statement('claim_due_in', claiming('t.case_id = ANY ($2::uuid[])'));

/** Locks a batch of due timers for its transaction, other workers' aside, and looks at their cases: one row, a `Claim`. */
export const claimOf = (except: readonly string[]): Query => ({ statement: claimDue, values: [except] });

/** The same of these cases only. */
export const claimIn = (cases: readonly string[], except: readonly string[]): Query => ({
  statement: claimDueIn,
  values: [except, cases],
});

const timerOfNobody = statement('timer_of_nobody', 'SELECT 1 FROM timer WHERE id = $1 FOR KEY SHARE');

/** Waits until nobody else has this timer in hand. One at a time: who holds a second meanwhile could wait for whoever waits for it. */
export const untilLetGo = (manager: EntityManager, timer: string): Promise<unknown> =>
  run(manager, timerOfNobody, [timer]);

export function noOffice(): never {
  throw new Error('The database has no office: run the migrations first.');
}

/** The first of the two round trips: no lock is taken, the write is guarded instead. One read per question. */
export async function readAll(
  manager: EntityManager,
  asked: readonly Question[],
  reading: Statement = withoutEntries,
): Promise<CaseRead[]> {
  const rows = asked.map(({ target, key }, place) => ({ place, ...target, ...key }));
  const caseReads = await run<CaseRead>(manager, reading, [JSON.stringify(rows)]);
  return caseReads.length === 0 ? noOffice() : caseReads;
}

/** The same for one question. */
export async function read(manager: EntityManager, target: Target): Promise<CaseRead> {
  const [caseRead] = await readAll(manager, [{ target }]);
  return caseRead ?? noOffice();
}
