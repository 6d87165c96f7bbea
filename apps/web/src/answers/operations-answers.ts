import type { Label } from '../language/label.js';

export interface LateTimers {
  clock: string;
  rung: string;
  clockLabel: Label;
  rungLabel: Label;
  count: number;
  since: string;
  latenessS: number;
}

export interface StuckDelivery {
  id: string;
  topic: 'notice' | 'mail';
  label: Label;
  owedAt: string;
  attempts: number;
  lastError: string | null;
  nextAttemptAt: string | null;
  givenUp: boolean;
}

export interface QueueReading {
  name: string;
  waiting: number;
  delayed: number;
  active: number;
  failed: number;
  failures: { job: string; reason: string; at: string | null }[];
}

export interface Operations {
  reading: {
    sweepAgeS: number | null;
    clockSkewMs: number;
    lateTimers: number;
    latenessS: number | null;
    outbox: number;
    outboxAgeS: number | null;
    failing: number;
    givenUp: number;
    provisional: number;
  };
  missingYears: number[];
  jobs: { reachable: boolean; queues: QueueReading[]; wakeUps: { due: number; missing: number } };
  lateTimers: LateTimers[];
  stuckDeliveries: StuckDelivery[];
  log: { officerName: string | null; act: string; subject: string | null; at: string }[];
}

export interface TimersChecked {
  checked: number;
  stray: { process: string; kind: string; declared: string[]; armed: string[] }[];
}
