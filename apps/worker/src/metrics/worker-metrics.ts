import { Counter, durationBuckets, Histogram, latenessBuckets, Metrics } from '@banjie/telemetry';

export type Work = 'deadlines' | 'absences' | 'mergers' | 'destructions' | 'notices' | 'mail' | 'texts';

/** What a worker counts of its own work. Labels come from closed lists: no case, no person (R12). */
export class WorkerMetrics extends Metrics {
  readonly lateness = new Histogram({
    name: 'banjie_effect_lateness_seconds',
    help: 'From the instant an effect is due to its commit, by the office’s clock',
    buckets: latenessBuckets,
    registers: [this.registry],
  });
  readonly worked = new Histogram({
    name: 'banjie_work_duration_seconds',
    help: 'How long a run of the worker took that had something to do',
    labelNames: ['work'] as const,
    buckets: durationBuckets,
    registers: [this.registry],
  });
  readonly effects = new Counter({
    name: 'banjie_work_items_total',
    help: 'Timers fired, notices issued, mails sent',
    labelNames: ['work'] as const,
    registers: [this.registry],
  });
  readonly failures = new Counter({
    name: 'banjie_work_failures_total',
    help: 'Cases, notices and mails that could not be done and stay owed',
    labelNames: ['work'] as const,
    registers: [this.registry],
  });
  readonly sweeps = new Counter({
    name: 'banjie_sweeps_total',
    help: 'Sweeps this worker finished',
    registers: [this.registry],
  });
}
