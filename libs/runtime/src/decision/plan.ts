import type { HistoryEntry } from '../history/chain.js';

/** Where a process stands, for lists and access: who must act, who may decide, who is shut out. */
export interface StandingRow {
  stage: string;
  open: boolean;
  light: string | null;
  unit: string | null;
  officer: string | null;
  desk: string | null;
  first_contact: string | null;
  subject: string | null;
  recused: string[];
  recused_units: string[];
  deciders: string[];
  not_deciders: string[];
  decided_for: string | null;
  recuses_from_case: boolean;
  committee_only: boolean;
  subject_told: boolean;
  supervised_unit: string | null;
  handed_over: boolean;
}

export interface ProcessRow extends StandingRow {
  id: string;
  case_id: string;
  kind: string;
  version: number;
  snapshot: unknown;
  revision: number;
  due_at: string | null;
  sealed: boolean;
  opened_at: string;
  changed_at: string;
}

export interface TimerRow {
  id: string;
  case_id: string;
  process_id: string;
  send_id: string;
  clock: string;
  rung: string;
  generation: number;
  run: unknown;
  nominal_due: string;
  effective_due: string;
  fire_at: string;
  provisional: boolean;
  limit_version: number;
  explanation: unknown;
  state: 'armed';
}

export interface ClosedTimer {
  case_id: string;
  id: string;
  state: 'fired' | 'cancelled';
  closed_at: string;
}

export interface NoticeRow {
  id: string;
  case_id: string;
  process_id: string;
  history_seq: number;
  position: number;
  kind: string;
  recipients: string[];
  to_petitioner: boolean;
  data: unknown;
  owed_at: string;
}

export interface OutboxRow {
  case_id: string;
  topic: string;
  ref: string;
}

/** Everything one command changes, as rows; the write statement takes it whole or not at all. */
export interface Plan {
  case: {
    id: string;
    old_seq: number;
    new_seq: number;
    head: string;
    outcome: string | null;
    denial_confirmation: string | null;
    units: string[];
  };
  opened: ProcessRow[];
  changed: ProcessRow[];
  armed: TimerRow[];
  closed: ClosedTimer[];
  history: HistoryEntry[];
  notices: NoticeRow[];
  outbox: OutboxRow[];
  breaches: {
    case_id: string;
    process_id: string;
    clock: string;
    run: number;
    unit: string | null;
    officer: string | null;
    at: string;
  }[];
  clues: {
    id: string;
    case_id: string;
    process_id: string;
    history_seq: number;
    position: number;
    situation: number;
    unit: string | null;
    officer: string | null;
    fact: string;
    at: string;
  }[];
  confirmations: {
    case_id: string;
    process_id: string;
    filed_by: string;
    confirmed_by: string[];
    ground: string;
    major: boolean;
    at: string;
  }[];
  ledger: {
    case_id: string;
    process_id: string;
    officer: string;
    year: number;
    measure: string;
    situation: number;
    entered_at: string;
  }[];
  withdrawn: { case_id: string; process_id: string; withdrawn_at: string; withdrawn_reason: string }[];
  linked: {
    id: string;
    case_id: string;
    other_id: string;
    kind: string;
    reason: string | null;
    linked_by: string;
    linked_at: string;
  }[];
  unlinked: { id: string; case_id: string; unlinked_by: string; unlinked_at: string; unlinked_reason: string }[];
  answers: { case_id: string; actor: string; key: string; request_hash: string; answer: unknown }[];
}

export function emptyPlan(of: Plan['case']): Plan {
  return {
    case: of,
    opened: [],
    changed: [],
    armed: [],
    closed: [],
    history: [],
    notices: [],
    outbox: [],
    breaches: [],
    clues: [],
    confirmations: [],
    ledger: [],
    withdrawn: [],
    linked: [],
    unlinked: [],
    answers: [],
  };
}
