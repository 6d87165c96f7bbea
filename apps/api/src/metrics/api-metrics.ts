import { Counter, durationBuckets, Gauge, Histogram, Metrics } from '@banjie/telemetry';

/** What an api process counts. Labels are route templates, rule ids and codes: no address, case or person (R12). */
export class ApiMetrics extends Metrics {
  readonly requests = new Histogram({
    name: 'banjie_http_request_duration_seconds',
    help: 'Requests answered, by route template',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: durationBuckets,
    registers: [this.registry],
  });
  readonly refusals = new Counter({
    name: 'banjie_refusals_total',
    help: 'Refusals by the rule they rest on',
    labelNames: ['rule', 'code'] as const,
    registers: [this.registry],
  });
  private readonly lines = new Gauge({
    name: 'banjie_live_lines',
    help: 'Pages that hear live what changes',
    registers: [this.registry],
  });

  private readonly writes = new Gauge({
    name: 'banjie_database_writable',
    help: 'Whether this process could write to the database just now',
    registers: [this.registry],
  });

  watchWrites(takesWrites: () => Promise<boolean>): void {
    this.readBefore(async () => this.writes.set((await takesWrites()) ? 1 : 0));
  }

  countLines(lines: () => number): void {
    this.readBefore(async () => this.lines.set(lines()));
  }
}
