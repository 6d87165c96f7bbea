import type { Rows } from '@banjie/entities';
import type { ClockRun, ProcessKind, Rung } from '@banjie/workflows';
import type { Snapshot } from '../xstate-port.js';

/** A process as read: its snapshot decides, the rest answers questions without restoring it. */
export interface LoadedProcess extends Pick<Rows['process'], 'id' | 'version' | 'revision' | 'due_at' | 'opened_at'> {
  kind: ProcessKind;
  snapshot: Snapshot;
}

type DatedTimer = Pick<
  Rows['timer'],
  'id' | 'process_id' | 'send_id' | 'clock' | 'fire_at' | 'effective_due' | 'due_at' | 'provisional'
>;

export interface LoadedTimer extends DatedTimer {
  rung: Rung | 'expiry';
  /** The facts its date was computed from. */
  run: ClockRun;
}

type CaseFile = Pick<
  Rows['case_file'],
  | 'id'
  | 'number'
  | 'sealed'
  | 'history_seq'
  | 'history_head'
  | 'outcome'
  | 'denial_confirmation'
  | 'units'
  | 'acted_for'
  | 'hands'
>;

/** Everything one decision needs of a case, read in one round trip. */
export interface LoadedCase extends CaseFile {
  processes: LoadedProcess[];
  timers: LoadedTimer[];
  /** Its entry in the register of the office (`Register`); null where it has none, undefined where it was not asked for. */
  entry?: unknown;
}
