import type { EntityManager } from 'typeorm';
import { run, statement, type Statement } from '../statement.js';
import type { Query } from '../transaction.js';
import type { LoadedCase } from './case-state.js';

export interface StoredAnswer {
  request_hash: string;
  answer: unknown;
}

/** What a command sees: the office's clock, the settings in force, an earlier answer to the same key, and the cases. */
export interface Sight {
  now: string;
  settings_version: string;
  stored: StoredAnswer | null;
  cases: LoadedCase[];
}

/** How a command names its cases. */
export type Aim = { ids: string[] } | { number: string } | { process: string };

/** What is claimed: the due timers locked for this transaction, with sight of their cases. */
export interface Claim extends Sight {
  due: string[];
}

const caseJson = `jsonb_build_object(
    'id', c.id, 'number', c.number, 'sealed', c.sealed, 'history_seq', c.history_seq, 'history_head', c.history_head,
    'outcome', c.outcome, 'denial_confirmation', c.denial_confirmation, 'units', c.units,
    'processes', (SELECT jsonb_agg(jsonb_build_object('id', p.id, 'kind', p.kind, 'version', p.version, 'snapshot', p.snapshot,
       'revision', p.revision, 'due_at', p.due_at, 'opened_at', p.opened_at) ORDER BY p.opened_at, p.id) FROM process p WHERE p.case_id = c.id),
    'timers', COALESCE((SELECT jsonb_agg(jsonb_build_object('id', t.id, 'process_id', t.process_id, 'send_id', t.send_id,
       'clock', t.clock, 'rung', t.rung, 'run', t.run,
       'fire_at', t.fire_at, 'effective_due', t.effective_due, 'provisional', t.provisional) ORDER BY t.fire_at, t.id)
       FROM timer t WHERE t.case_id = c.id AND t.state = 'armed'), '[]'))`;

const sight = (which: string): string => `
  SELECT to_char(office_now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS now, o.settings_version::text,
    (SELECT jsonb_build_object('request_hash', i.request_hash, 'answer', i.answer) FROM idempotency i
      WHERE i.actor = $2 AND i.key = $3) AS stored,
    COALESCE((SELECT jsonb_agg(${caseJson}) FROM case_file c WHERE ${which}), '[]') AS cases
  FROM office o WHERE o.id = 1`;

const withoutCase = statement('sight_without_case', sight('false AND c.id = ANY ($1::uuid[])'));
const byIds = statement('sight_by_ids', sight('c.id = ANY ($1::uuid[])'));
const byNumber = statement('sight_by_number', sight('c.number = $1'));
const byProcess = statement('sight_by_process', sight('c.id = (SELECT case_id FROM process WHERE id = $1)'));

/** Timers taken per transaction: measured several times faster than one by one. A constant, so that the planner sees it. */
export const timersPerBatch = 200;

const claimDue = statement(
  'claim_due',
  `WITH due AS MATERIALIZED (
     SELECT t.id, t.case_id FROM timer t
     WHERE t.state = 'armed' AND t.fire_at <= office_now() AND NOT (t.case_id = ANY ($1::uuid[]))
     ORDER BY t.fire_at, t.id LIMIT ${timersPerBatch} FOR UPDATE OF t SKIP LOCKED)
   SELECT s.*, COALESCE((SELECT jsonb_agg(id) FROM due), '[]') AS due
   FROM (${sight('c.id IN (SELECT case_id FROM due)')}) s`,
);

/** Locks a batch of due timers for its transaction, other workers' aside, and looks at their cases: one row, a `Claim`. */
export const claimOf = (except: readonly string[]): Query => ({ statement: claimDue, values: [except, null, null] });

export function noOffice(): never {
  throw new Error('The database has no office: run the migrations first.');
}

/** The first of the two round trips: no lock is taken, the write is guarded instead. */
export async function read(manager: EntityManager, aim: Aim, key?: { actor: string; key: string }): Promise<Sight> {
  const [text, target] = targeted(aim);
  const [row] = await run<Sight>(manager, text, [target, key?.actor ?? null, key?.key ?? null]);
  return row ?? noOffice();
}

function targeted(aim: Aim): [Statement, string | string[]] {
  if ('number' in aim) return [byNumber, aim.number];
  if ('process' in aim) return [byProcess, aim.process];
  return [aim.ids.length === 0 ? withoutCase : byIds, aim.ids];
}
