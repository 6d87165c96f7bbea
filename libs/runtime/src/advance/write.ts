import { QueryFailedError, type EntityManager } from 'typeorm';
import { run, statement } from '../statement.js';
import type { Plan } from './plan.js';

type Columns = Record<string, string>;

const processColumns: Columns = {
  id: 'uuid', case_id: 'uuid', kind: 'text', version: 'int', snapshot: 'jsonb', revision: 'int', stage: 'text', open: 'boolean',
  light: 'text', unit: 'text', officer: 'text', desk: 'text', first_contact: 'text', subject: 'text', recused: 'text[]',
  due_at: 'timestamptz', sealed: 'boolean', opened_at: 'timestamptz', changed_at: 'timestamptz',
};

const changedColumns = Object.keys(processColumns).filter((name) => !['id', 'case_id', 'kind', 'sealed', 'opened_at'].includes(name));

/** Tables a plan inserts into, in the order of the parameters, with the types their JSON is read as. */
const inserted: Record<string, { table: string; columns: Columns }> = {
  opened: { table: 'process', columns: processColumns },
  armed: {
    table: 'timer',
    columns: {
      id: 'uuid', case_id: 'uuid', process_id: 'uuid', send_id: 'text', clock: 'text', rung: 'text', generation: 'int', run: 'jsonb',
      nominal_due: 'date', effective_due: 'date', fire_at: 'timestamptz', provisional: 'boolean', limit_version: 'int',
      explanation: 'jsonb', state: 'text',
    },
  },
  history: {
    table: 'history',
    columns: {
      case_id: 'uuid', seq: 'int', process_id: 'uuid', process_kind: 'text', type: 'text', event: 'jsonb', actor: 'text',
      at: 'timestamptz', from_stage: 'text', to_stage: 'text', timer_id: 'uuid', previous_hash: 'text', hash: 'text',
    },
  },
  notices: {
    table: 'notice',
    columns: {
      id: 'uuid', case_id: 'uuid', process_id: 'uuid', history_seq: 'int', position: 'int', kind: 'text', recipients: 'text[]',
      to_petitioner: 'boolean', data: 'jsonb', owed_at: 'timestamptz',
    },
  },
  outbox: { table: 'outbox', columns: { topic: 'text', ref: 'uuid' } },
  breaches: {
    table: 'breach',
    columns: { case_id: 'uuid', process_id: 'uuid', clock: 'text', run: 'int', unit: 'text', officer: 'text', at: 'timestamptz' },
  },
  clues: {
    table: 'clue',
    columns: {
      id: 'uuid', case_id: 'uuid', process_id: 'uuid', history_seq: 'int', position: 'int', situation: 'int', unit: 'text',
      officer: 'text', fact: 'text', at: 'timestamptz',
    },
  },
  confirmations: {
    table: 'denial_confirmation',
    columns: {
      case_id: 'uuid', process_id: 'uuid', filed_by: 'text', confirmed_by: 'text[]', ground: 'text', major: 'boolean', at: 'timestamptz',
    },
  },
  ledger: {
    table: 'ledger_entry',
    columns: {
      case_id: 'uuid', process_id: 'uuid', officer: 'text', year: 'int', measure: 'text', situation: 'int', entered_at: 'timestamptz',
    },
  },
  answers: { table: 'idempotency', columns: { actor: 'text', key: 'text', request_hash: 'text', answer: 'jsonb' } },
};

const recordset = (parameter: number, columns: Columns): string =>
  `jsonb_to_recordset($${parameter}::jsonb) AS x(${Object.entries(columns).map(([name, type]) => `${name} ${type}`).join(', ')})`;

/** Rows of a case whose guard did not hold are joined away: the statement writes each case whole or not at all. */
function insertion([name, { table, columns }]: [string, { table: string; columns: Columns }], parameter: number): string {
  const names = Object.keys(columns);
  return `${name} AS (INSERT INTO ${table} (${names.join(', ')})
    SELECT ${names.map((column) => `x.${column}`).join(', ')}
    FROM ${recordset(parameter, { case_id: 'uuid', ...columns })} JOIN guarded g ON g.id = x.case_id)`;
}

/** The `INSERT`s of a plan as CTEs, their JSON parameters beginning at `first`. They refer to a CTE `guarded (id)`. */
export const insertions = (first: number): string =>
  Object.entries(inserted)
    .map((entry, index) => insertion(entry, first + index))
    .join(',\n');

/** The parameters of `insertions`, for any number of plans. */
export const insertionValues = (plans: readonly Plan[]): string[] =>
  Object.keys(inserted).map((name) => JSON.stringify(plans.flatMap((plan) => plan[name as keyof Plan] as unknown[])));

const guardColumns: Columns = {
  id: 'uuid', old_seq: 'int', new_seq: 'int', head: 'text', outcome: 'text', denial_confirmation: 'uuid', units: 'text[]',
};

const advanceStatement = statement('advance', `
  WITH guarded AS (
    UPDATE case_file c SET history_seq = x.new_seq, history_head = x.head, outcome = x.outcome,
      denial_confirmation = x.denial_confirmation, units = x.units
    FROM ${recordset(1, guardColumns)} WHERE c.id = x.id AND c.history_seq = x.old_seq RETURNING c.id),
  changed AS (
    UPDATE process p SET ${changedColumns.map((name) => `${name} = x.${name}`).join(', ')}
    FROM ${recordset(2, processColumns)} JOIN guarded g ON g.id = x.case_id WHERE p.id = x.id),
  closed AS (
    UPDATE timer t SET state = x.state, closed_at = x.closed_at
    FROM ${recordset(3, { case_id: 'uuid', id: 'uuid', state: 'text', closed_at: 'timestamptz' })} JOIN guarded g ON g.id = x.case_id
    WHERE t.id = x.id AND t.state = 'armed'),
  withdrawn AS (
    UPDATE ledger_entry l SET withdrawn_at = x.withdrawn_at, withdrawn_reason = x.withdrawn_reason
    FROM ${recordset(4, { case_id: 'uuid', process_id: 'uuid', withdrawn_at: 'timestamptz', withdrawn_reason: 'text' })}
      JOIN guarded g ON g.id = x.case_id WHERE l.process_id = x.process_id),
  ${insertions(5)}
  SELECT id FROM guarded`);

/**
 * The second round trip. Each case is guarded by the sequence number it was read at: the ids that come back were
 * written whole, the others lost a race and nothing of them was written.
 */
export async function write(manager: EntityManager, plans: readonly Plan[]): Promise<Set<string>> {
  const rows = await run<{ id: string }>(manager, advanceStatement, [
    JSON.stringify(plans.map((plan) => plan.case)),
    JSON.stringify(plans.flatMap((plan) => plan.changed)),
    JSON.stringify(plans.flatMap((plan) => plan.closed)),
    JSON.stringify(plans.flatMap((plan) => plan.withdrawn)),
    ...insertionValues(plans),
  ]);
  return new Set(rows.map(({ id }) => id));
}

/** Keys whose violation means that somebody else has just done the same: look again instead of failing. */
const raceKeys = ['one_answer_per_key', 'timer_id', 'history_pkey'];

export function isLostRace(error: unknown): boolean {
  if (!(error instanceof QueryFailedError)) return false;
  const { code, constraint, detail } = error.driverError as { code?: string; constraint?: string; detail?: string };
  if (code === '40001' || code === '40P01') return true;
  return code === '23505' && raceKeys.some((key) => constraint?.includes(key) || detail?.includes(key));
}
