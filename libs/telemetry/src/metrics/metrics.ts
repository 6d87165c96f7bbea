import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

export { Counter, Gauge, Histogram, Registry };

/** Seconds an effect may be late: from at once to a sweep (20 s), three of them (the guarantee), and worse. */
export const latenessBuckets = [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20, 40, 60, 120, 300, 900, 3600];

/** Seconds an answer or a piece of work may take. */
export const durationBuckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** The metrics of one process, with what Node tells of itself (memory, event loop lag, garbage collection). */
export class Metrics {
  readonly registry = new Registry();
  private readonly readings: (() => Promise<void>)[] = [];

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  /** Something to be read before each collection, all of it before any gauge is told. */
  readBefore(reading: () => Promise<void>): void {
    this.readings.push(reading);
  }

  get contentType(): string {
    return this.registry.contentType;
  }

  /** All metrics in Prometheus' text format. */
  async text(): Promise<string> {
    await Promise.all(this.readings.map((read) => read()));
    return this.registry.metrics();
  }
}
