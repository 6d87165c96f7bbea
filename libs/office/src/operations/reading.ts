import type { ClockName } from '@banjie/workflows';
import type { EntityManager } from 'typeorm';
import { machineTimeMs, type OfficeMode, run, statement } from '@banjie/runtime';
import { openDeliveries } from './deliveries.js';

/**
 * The state of the office's own work in plain numbers: one reading for health, which tells everybody, the operations page and
 * metrics. Without the sealed lane, as are the lists beside it: a number more than they hold would tell of a sealed matter (R12).
 */
export interface OperationsReading {
  mode: OfficeMode;
  /** The office's clock. */
  now: Date;
  /** Seconds since a worker last swept; null: never. */
  sweepAgeS: number | null;
  /** This process's clock minus the database's. */
  clockSkewMs: number;
  /** Timers armed and due for more than a minute, and by how much the latest is late (s of the office's clock). */
  lateTimers: number;
  latenessS: number | null;
  /** Rows owed: all topics, and the age of the oldest (s). */
  outbox: number;
  outboxAgeS: number | null;
  /** Deliveries that failed and are tried again, and those given up. */
  failing: number;
  givenUp: number;
  /** Deadlines counted by a calendar that is not loaded (R3). */
  provisional: number;
}

interface ReadingRow extends Omit<OperationsReading, 'clockSkewMs'> {
  serverNow: Date;
}

/** A timer is late when neither its wake-up nor three sweeps have fired it (s). */
export const lateAfterS = 60;

const openTimers = `timer t JOIN process p ON p.id = t.process_id AND NOT p.sealed`;

const late = `t.state = 'armed' AND t.fire_at < (SELECT office_now()) - interval '${lateAfterS} seconds'`;

const reading = statement(
  'operations',
  `
  SELECT mode, office_now() AS now, clock_timestamp() AS "serverNow",
    EXTRACT(EPOCH FROM clock_timestamp() - swept_at)::float8 AS "sweepAgeS",
    l.late AS "lateTimers", l.lateness AS "latenessS", o.owed AS outbox, o.age AS "outboxAgeS", o.failing,
    (SELECT count(*)::int FROM ${openDeliveries} WHERE o.done_at IS NOT NULL AND o.last_error IS NOT NULL) AS "givenUp",
    (SELECT count(*)::int FROM ${openTimers} WHERE t.state = 'armed' AND t.provisional) AS provisional
  FROM office
    CROSS JOIN (SELECT count(*)::int AS late, EXTRACT(EPOCH FROM office_now() - min(t.fire_at))::float8 AS lateness FROM ${openTimers} WHERE ${late}) l
    CROSS JOIN (SELECT count(*)::int AS owed, EXTRACT(EPOCH FROM clock_timestamp() - min(o.created_at))::float8 AS age,
      count(*) FILTER (WHERE o.last_error IS NOT NULL)::int AS failing FROM ${openDeliveries} WHERE o.done_at IS NULL) o
  WHERE id = 1`,
);

/** Reads all numbers in one round trip. */
export async function readOperations(manager: EntityManager): Promise<OperationsReading> {
  const [row] = await run<ReadingRow>(manager, reading, []);
  if (!row) throw new Error('The database has no office: run the migrations first.');
  const { serverNow, ...rest } = row;
  return { ...rest, clockSkewMs: machineTimeMs() - serverNow.getTime() };
}

export interface LateTimers {
  clock: ClockName;
  rung: string;
  count: number;
  /** When the first of them should have fired. */
  since: Date;
  latenessS: number;
}

/** Late wake-ups by clock and rung, the latest first; without the sealed lane, which is nobody's to see here (R12). */
export async function lateTimers(manager: EntityManager): Promise<LateTimers[]> {
  return manager.query<LateTimers[]>(
    `SELECT t.clock, t.rung, count(*)::int AS count, min(t.fire_at) AS since, EXTRACT(EPOCH FROM office_now() - min(t.fire_at))::float8 AS "latenessS"
     FROM ${openTimers} WHERE ${late}
     GROUP BY t.clock, t.rung ORDER BY since LIMIT 50`,
  );
}
