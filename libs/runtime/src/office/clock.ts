import type { EntityManager } from 'typeorm';
import { run, statement } from '../statement.js';

const readClock = statement('clock', 'SELECT mode, office_now() AS now, clock_shift::text AS shift, travel_to FROM office WHERE id = 1');

export type OfficeMode = 'production' | 'trial' | 'replay';

export interface OfficeClock {
  mode: OfficeMode;
  now: Date;
  shiftMs: number;
  travelTo: Date | null;
}

/** The office's clock as the database keeps it; every decision reads this one, never a process's own. */
export async function officeClock(manager: EntityManager): Promise<OfficeClock> {
  const [row] = await run<{ mode: OfficeMode; now: Date; shift: string; travel_to: Date | null }>(manager, readClock, []);
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

/** Asks the worker to take the trial clock to an instant, firing everything on the way (trial mode only). */
export async function requestTravel(manager: EntityManager, instant: Date): Promise<void> {
  await manager.query(`UPDATE office SET travel_to = $1 WHERE id = 1 AND mode = 'trial'`, [instant.toISOString()]);
}
