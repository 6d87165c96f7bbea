import type { EntityManager } from 'typeorm';
import { run, statement } from '../statement.js';

const readClock = statement(
  'clock',
  'SELECT mode, office_now() AS now, clock_shift::text AS shift, travel_to FROM office WHERE id = 1',
);

/** This machine's own clock (ms since 1970): only ever compared with the database's, never decided by. */
export const machineTimeMs = (): number => Date.now();

export type OfficeMode = 'production' | 'trial' | 'replay';

export interface OfficeClock {
  mode: OfficeMode;
  now: Date;
  shiftMs: number;
  travelTo: Date | null;
}

/** The office's clock as the database keeps it; every decision reads this one, never a process's own. */
export async function officeClock(manager: EntityManager): Promise<OfficeClock> {
  const [row] = await run<{ mode: OfficeMode; now: Date; shift: string; travel_to: Date | null }>(
    manager,
    readClock,
    [],
  );
  if (!row) throw new Error('The database has no office: run the migrations first.');
  return { mode: row.mode, now: row.now, shiftMs: Number(row.shift), travelTo: row.travel_to };
}

/** Sets the virtual clock to an instant. Refused by the statement itself in production. Backwards only for a replay. */
export async function setClock(manager: EntityManager, instant: Date): Promise<void> {
  const rows = await manager.query<[unknown[], number]>(
    `UPDATE office SET clock_shift = ceil(EXTRACT(EPOCH FROM $1::timestamptz - clock_timestamp()) * 1000)::bigint
     WHERE id = 1 AND mode <> 'production' RETURNING id`,
    [instant.toISOString()],
  );
  if (rows[1] === 0) throw new Error('The clock of a production office cannot be moved.');
}

const move = statement(
  'move_clock',
  `WITH stop AS (
     SELECT GREATEST(office_now(), LEAST($1::timestamptz, min(fire_at))) AS at, COALESCE(min(fire_at) <= $1::timestamptz, false) AS due
     FROM timer WHERE state = 'armed')
   UPDATE office SET clock_shift = GREATEST(clock_shift, ceil(EXTRACT(EPOCH FROM stop.at - clock_timestamp()) * 1000)::bigint)
   FROM stop WHERE office.id = 1 AND mode <> 'production' RETURNING stop.due AS "isDue"`,
);

/** Moves a virtual clock to the next instant at which something is due, at most to `to`; never backwards, never in production. */
export async function moveTowards(manager: EntityManager, to: Date): Promise<{ isDue: boolean }> {
  const [rows] = (await run(manager, move, [to.toISOString()])) as unknown as [{ isDue: boolean }[], number];
  const [row] = rows;
  if (!row) throw new Error('The clock of a production office cannot be moved.');
  return row;
}

/**
 * Asks the worker to take the trial clock to an instant, firing everything on the way (trial mode only). Of two who ask at once the
 * farther goal holds: the nearer one is passed on the way there.
 */
export async function requestClockAdvance(manager: EntityManager, instant: Date): Promise<void> {
  await manager.query(`UPDATE office SET travel_to = GREATEST(travel_to, $1) WHERE id = 1 AND mode = 'trial'`, [
    instant.toISOString(),
  ]);
}
