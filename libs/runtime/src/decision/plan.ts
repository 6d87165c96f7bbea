import type { Rows } from '@banjie/entities';
import type { LoadedCase } from '../store/case-state.js';
import type { RowOf } from '../store/columns.js';
import type { PlannedRows, standingPart } from '../store/planned-rows.js';

/** Where a process stands, for lists and access: who must act, who may decide, who is shut out. */
export type StandingRow = RowOf<typeof standingPart>;
export type ProcessRow = PlannedRows['opened'][number];
export type TimerRow = PlannedRows['armed'][number];

/** Everything one command changes, as rows; the write statement takes it whole or not at all. */
export interface Plan extends PlannedRows {
  case: Pick<
    Rows['case_file'],
    'id' | 'sealed' | 'outcome' | 'denial_confirmation' | 'units' | 'acted_for' | 'hands'
  > & {
    old_seq: number;
    new_seq: number;
    head: string;
  };
}

/** Of a case as it was read: nothing changes yet. */
export function emptyPlan({ id, history_seq: seq, history_head: head, ...file }: LoadedCase): Plan {
  const { sealed, outcome, denial_confirmation, units, acted_for, hands } = file;
  return {
    case: {
      id,
      sealed,
      old_seq: seq,
      new_seq: seq,
      head,
      outcome,
      denial_confirmation,
      units: [...units],
      acted_for: [...acted_for],
      hands: [...hands],
    },
    opened: [],
    changed: [],
    armed: [],
    closed: [],
    history: [],
    notices: [],
    outbox: [],
    breaches: [],
    rulings: [],
    clues: [],
    confirmations: [],
    ledger: [],
    withdrawn: [],
    linked: [],
    unlinked: [],
    answers: [],
  };
}
