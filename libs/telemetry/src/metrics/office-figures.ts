import { Gauge, type Metrics } from './metrics.js';

/** What both api and worker can say of the office they serve. Seconds of the office's clock; null: never, or nothing to measure. */
export interface OfficeFigures {
  sweepAgeS: number | null;
  clockSkewMs: number;
  lateTimers: number;
  latenessS: number | null;
  outbox: number;
  outboxAgeS: number | null;
  failing: number;
  givenUp: number;
  provisional: number;
}

type Measure = [name: string, help: string, of: (figures: OfficeFigures) => number | null];

const measures: readonly Measure[] = [
  [
    'banjie_sweep_age_seconds',
    'Seconds since a worker last swept; absent before the first sweep',
    ({ sweepAgeS }) => sweepAgeS,
  ],
  ['banjie_clock_skew_seconds', 'This process’s clock minus the database’s', ({ clockSkewMs }) => clockSkewMs / 1000],
  ['banjie_timers_late', 'Timers due for more than a minute and not fired', ({ lateTimers }) => lateTimers],
  ['banjie_timers_late_oldest_seconds', 'How late the latest of them is', ({ latenessS }) => latenessS ?? 0],
  ['banjie_outbox_rows', 'Notices and mails owed', ({ outbox }) => outbox],
  ['banjie_outbox_oldest_age_seconds', 'Age of the oldest of them', ({ outboxAgeS }) => outboxAgeS ?? 0],
  ['banjie_deliveries_failing', 'Deliveries that failed and are tried again', ({ failing }) => failing],
  ['banjie_deliveries_given_up', 'Deliveries given up', ({ givenUp }) => givenUp],
  [
    'banjie_deadlines_provisional',
    'Deadlines counted by a calendar that is not loaded',
    ({ provisional }) => provisional,
  ],
];

/**
 * Gauges of the office, read anew for each collection. Where the database cannot be read the others are absent rather than old,
 * and `banjie_database_up` is 0. Every process says them, so that an alarm does not depend on one of them living.
 */
export function officeGauges(metrics: Metrics, read: () => Promise<OfficeFigures>): void {
  const registers = [metrics.registry];
  const gauges = measures.map(([name, help, of]) => ({ of, gauge: new Gauge({ name, help, registers }) }));
  const up = new Gauge({
    name: 'banjie_database_up',
    help: 'Whether this process could read the database just now',
    registers,
  });
  metrics.readBefore(async () => {
    const figures = await read().catch(() => null);
    up.set(figures ? 1 : 0);
    for (const { gauge, of } of gauges) {
      const value = figures && of(figures);
      if (value === null) gauge.remove();
      else gauge.set(value);
    }
  });
}
