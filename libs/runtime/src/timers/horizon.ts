import type { EntityManager } from 'typeorm';
import { run, statement } from '../statement.js';

// The clock is read once, in a sub-query: asked of every row, it could not be looked up in the index.
const upcoming = statement(
  'upcoming',
  `
  SELECT DISTINCT t.fire_at AS at, (EXTRACT(EPOCH FROM t.fire_at - office_now()) * 1000)::float8 AS "delayMs"
  FROM timer t WHERE t.state = 'armed' AND t.fire_at > (SELECT office_now()) AND t.fire_at <= (SELECT office_now()) + $1 * interval '1 millisecond'
  ORDER BY 1 LIMIT 1000`,
);

/** The distinct instants at which something falls due within the horizon (ms), soonest first: one wake-up each. */
export async function dueInstants(manager: EntityManager, horizonMs: number): Promise<{ at: Date; delayMs: number }[]> {
  return run<{ at: Date; delayMs: number }>(manager, upcoming, [horizonMs]);
}

/** Notes that a sweep has been through, for the health page. What was asked for by a clock that has been set back since is done with it. */
export async function noteSweep(manager: EntityManager): Promise<void> {
  await manager.query(
    `UPDATE office SET swept_at = clock_timestamp(),
       sweep_asked_at = CASE WHEN sweep_asked_at <= clock_timestamp() THEN sweep_asked_at END WHERE id = 1`,
  );
}
