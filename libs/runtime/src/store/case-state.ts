import type { ClockRun, ProcessKind, Rung } from '@banjie/workflows';
import type { Snapshot } from '../xstate-port.js';

/** A process as read: its snapshot decides, the rest answers questions without restoring it. */
export interface LoadedProcess {
  id: string;
  kind: ProcessKind;
  version: number;
  snapshot: Snapshot;
  revision: number;
  due_at: string | null;
  opened_at: string;
}

export interface LoadedTimer {
  id: string;
  process_id: string;
  send_id: string;
  clock: string;
  rung: Rung | 'expiry';
  /** The facts its date was computed from. */
  run: ClockRun;
  fire_at: string;
  effective_due: string;
  provisional: boolean;
}

/** Everything one decision needs of a case, read in one round trip. */
export interface LoadedCase {
  id: string;
  number: string;
  sealed: boolean;
  history_seq: number;
  history_head: string;
  outcome: string | null;
  denial_confirmation: string | null;
  units: string[];
  processes: LoadedProcess[];
  timers: LoadedTimer[];
}
