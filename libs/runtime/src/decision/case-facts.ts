import type { ProcessKind, Standing } from '@banjie/workflows';
import type { OfficeSettings } from '../settings/office-settings.js';
import type { LoadedCase, LoadedTimer } from '../store/case-state.js';
import type { Snapshot } from '../xstate-port.js';
import type { TimerRow } from './plan.js';

/** A process while a decision is made about it: as it stands after the events so far. */
export interface ProcessState {
  id: string;
  kind: ProcessKind;
  version: number;
  snapshot: Snapshot;
  standing: Standing;
  revision: number;
  isNew: boolean;
  openedAt: string;
  earlierDue: string | null;
  /** Timers that were armed when the case was read. */
  stored: Map<string, LoadedTimer>;
  /** Timers armed by this decision. */
  fresh: Map<string, TimerRow>;
}

/** A case as competence and access ask of it. */
export interface CaseFacts {
  file: LoadedCase;
  /** The process the case began with. */
  root: ProcessState | undefined;
  settings: OfficeSettings;
}
