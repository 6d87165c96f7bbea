import type { Plan, StandingRow } from '../decision/plan.js';

export type Columns = Record<string, string>;

/** The columns of a standing with their types. */
export const standingTypes: Record<keyof StandingRow, string> = {
  stage: 'text',
  open: 'boolean',
  light: 'text',
  unit: 'text',
  officer: 'text',
  desk: 'text',
  first_contact: 'text',
  subject: 'text',
  recused: 'text[]',
  recused_units: 'text[]',
  deciders: 'text[]',
  not_deciders: 'text[]',
  decided_for: 'text',
  recuses_from_case: 'boolean',
  committee_only: 'boolean',
  subject_told: 'boolean',
  supervised_unit: 'text',
  handed_over: 'boolean',
};

const processColumns: Columns = {
  id: 'uuid',
  case_id: 'uuid',
  kind: 'text',
  version: 'int',
  snapshot: 'jsonb',
  revision: 'int',
  ...standingTypes,
  due_at: 'timestamptz',
  sealed: 'boolean',
  opened_at: 'timestamptz',
  changed_at: 'timestamptz',
};

const changedColumns = Object.keys(processColumns).filter(
  (name) => !['id', 'case_id', 'kind', 'sealed', 'opened_at'].includes(name),
);

/** Tables a plan inserts into, in the order of the parameters, with the types their JSON is read as. */
const inserted: Record<string, { table: string; columns: Columns }> = {
  opened: { table: 'process', columns: processColumns },
  armed: {
    table: 'timer',
    columns: {
      id: 'uuid',
      case_id: 'uuid',
      process_id: 'uuid',
      send_id: 'text',
      clock: 'text',
      rung: 'text',
      generation: 'int',
      run: 'jsonb',
      nominal_due: 'date',
      effective_due: 'date',
      fire_at: 'timestamptz',
      provisional: 'boolean',
      limit_version: 'int',
      explanation: 'jsonb',
      state: 'text',
    },
  },
  history: {
    table: 'history',
    columns: {
      case_id: 'uuid',
      seq: 'int',
      process_id: 'uuid',
      process_kind: 'text',
      type: 'text',
      event: 'jsonb',
      actor: 'text',
      at: 'timestamptz',
      from_stage: 'text',
      to_stage: 'text',
      timer_id: 'uuid',
      previous_hash: 'text',
      hash: 'text',
    },
  },
  notices: {
    table: 'notice',
    columns: {
      id: 'uuid',
      case_id: 'uuid',
      process_id: 'uuid',
      history_seq: 'int',
      position: 'int',
      kind: 'text',
      recipients: 'text[]',
      to_petitioner: 'boolean',
      data: 'jsonb',
      owed_at: 'timestamptz',
    },
  },
  outbox: { table: 'outbox', columns: { topic: 'text', ref: 'uuid' } },
  breaches: {
    table: 'breach',
    columns: {
      case_id: 'uuid',
      process_id: 'uuid',
      clock: 'text',
      run: 'int',
      unit: 'text',
      officer: 'text',
      at: 'timestamptz',
    },
  },
  clues: {
    table: 'clue',
    columns: {
      id: 'uuid',
      case_id: 'uuid',
      process_id: 'uuid',
      history_seq: 'int',
      position: 'int',
      situation: 'int',
      unit: 'text',
      officer: 'text',
      fact: 'text',
      at: 'timestamptz',
    },
  },
  confirmations: {
    table: 'denial_confirmation',
    columns: {
      case_id: 'uuid',
      process_id: 'uuid',
      filed_by: 'text',
      confirmed_by: 'text[]',
      ground: 'text',
      major: 'boolean',
      at: 'timestamptz',
    },
  },
  ledger: {
    table: 'ledger_entry',
    columns: {
      case_id: 'uuid',
      process_id: 'uuid',
      officer: 'text',
      year: 'int',
      measure: 'text',
      situation: 'int',
      entered_at: 'timestamptz',
    },
  },
  linked: {
    table: 'case_link',
    columns: {
      id: 'uuid',
      case_id: 'uuid',
      other_id: 'uuid',
      kind: 'text',
      reason: 'text',
      linked_by: 'text',
      linked_at: 'timestamptz',
    },
  },
  answers: { table: 'idempotency', columns: { actor: 'text', key: 'text', request_hash: 'text', answer: 'jsonb' } },
};

/** Rows of a JSON parameter, read as these types. */
export const recordset = (parameter: number, columns: Columns): string =>
  `jsonb_to_recordset($${parameter}::jsonb) AS x(${Object.entries(columns)
    .map(([name, type]) => `${name} ${type}`)
    .join(', ')})`;

/** Updates besides the guard: from JSON rows joined to what was guarded. */
const updated: Record<string, { columns: Columns; text: (from: string) => string }> = {
  changed: {
    columns: processColumns,
    text: (from) =>
      `UPDATE process p SET ${changedColumns.map((name) => `${name} = x.${name}`).join(', ')} FROM ${from} WHERE p.id = x.id`,
  },
  closed: {
    columns: { case_id: 'uuid', id: 'uuid', state: 'text', closed_at: 'timestamptz' },
    text: (from) =>
      `UPDATE timer t SET state = x.state, closed_at = x.closed_at FROM ${from} WHERE t.id = x.id AND t.state = 'armed'`,
  },
  withdrawn: {
    columns: { case_id: 'uuid', process_id: 'uuid', withdrawn_at: 'timestamptz', withdrawn_reason: 'text' },
    text: (from) =>
      `UPDATE ledger_entry l SET withdrawn_at = x.withdrawn_at, withdrawn_reason = x.withdrawn_reason FROM ${from} WHERE l.process_id = x.process_id`,
  },
  unlinked: {
    columns: { id: 'uuid', case_id: 'uuid', unlinked_by: 'text', unlinked_at: 'timestamptz', unlinked_reason: 'text' },
    text: (from) =>
      `UPDATE case_link l SET unlinked_by = x.unlinked_by, unlinked_at = x.unlinked_at, unlinked_reason = x.unlinked_reason FROM ${from}
        WHERE l.id = x.id AND l.unlinked_at IS NULL`,
  },
};

/** Rows of a case whose guard did not hold are joined away: a statement writes each case whole or not at all. */
const guardedRows = (parameter: number, columns: Columns): string =>
  `${recordset(parameter, columns)} JOIN guarded g ON g.id = x.case_id`;

function changeText(name: string, parameter: number): string {
  const update = updated[name];
  if (update) return update.text(guardedRows(parameter, update.columns));
  const insertion = inserted[name];
  if (!insertion) throw new Error(`No table for ${name}`);
  const names = Object.keys(insertion.columns);
  return `INSERT INTO ${insertion.table} (${names.join(', ')}) SELECT ${names.map((column) => `x.${column}`).join(', ')}
    FROM ${guardedRows(parameter, { case_id: 'uuid', ...insertion.columns })}`;
}

export interface Changes {
  /** Which tables are touched: the same names always give the same text. */
  names: string[];
  /** CTEs that refer to `guarded (id)`, each preceded by a comma; their parameters begin at `first`. */
  text: (first: number) => string;
  values: string[];
}

/** What plans change besides their case files, tables without rows left out: a shorter statement is a faster one. */
export function changesOf(plans: readonly Plan[]): Changes {
  const rows = (name: string): unknown[] => plans.flatMap((plan) => plan[name as keyof Plan] as unknown[]);
  const touched = [...Object.keys(updated), ...Object.keys(inserted)]
    .map((name) => ({ name, rows: rows(name) }))
    .filter((one) => one.rows.length > 0);
  return {
    names: touched.map(({ name }) => name),
    text: (first) => touched.map(({ name }, index) => `, ${name} AS (${changeText(name, first + index)})`).join('\n'),
    values: touched.map((one) => JSON.stringify(one.rows)),
  };
}
