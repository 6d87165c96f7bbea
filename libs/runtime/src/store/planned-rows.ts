import { allBut, only, type Part, type RowOf } from './columns.js';

/** Where a process stands, for lists and access: who must act, who may decide, who is shut out. */
export const standingPart = allBut(
  'process',
  'id',
  'case_id',
  'kind',
  'version',
  'snapshot',
  'revision',
  'due_at',
  'sealed',
  'opened_at',
  'changed_at',
);

/** What a plan changes in rows that are there, found `by` a column and `while` a condition holds. */
export const updated = {
  changed: { ...allBut('process', 'kind', 'opened_at'), by: 'id' },
  closed: { ...only('timer', 'case_id', 'id', 'state', 'closed_at'), by: 'id', while: `state = 'armed'` },
  withdrawn: {
    ...only('ledger_entry', 'case_id', 'process_id', 'withdrawn_at', 'withdrawn_reason'),
    by: 'process_id',
  },
  unlinked: {
    ...only('case_link', 'case_id', 'id', 'unlinked_by', 'unlinked_at', 'unlinked_reason'),
    by: 'id',
    while: 'unlinked_at IS NULL',
  },
} satisfies Record<string, Update>;

export interface Update extends Part {
  by: string;
  while?: string;
}

/** What a plan inserts, but for columns the database fills in and those of later acts. In the order of the parameters. */
export const inserted = {
  opened: allBut('process'),
  armed: allBut('timer', 'closed_at'),
  history: allBut('history', 'xact'),
  notices: allBut('notice', 'prefix', 'year', 'serial', 'number', 'title', 'body', 'issued_at'),
  outbox: only('outbox', 'topic', 'ref'),
  breaches: allBut('breach', 'id'),
  rulings: allBut('breach_ruling', 'id'),
  clues: allBut('clue'),
  confirmations: allBut('denial_confirmation'),
  ledger: allBut('ledger_entry', 'withdrawn_at', 'withdrawn_reason'),
  linked: allBut('case_link', 'unlinked_by', 'unlinked_at', 'unlinked_reason'),
  answers: allBut('idempotency', 'id', 'created_at'),
};

type Written = typeof updated & typeof inserted;

/** A row names its case, though its table may not: a case is written whole or not at all. */
type Planned<Some> = RowOf<Some> & { case_id: string };

export type PlannedRows = { [Name in keyof Written]: Planned<Written[Name]>[] };
