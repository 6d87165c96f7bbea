import { stateCouncilCalendars } from '@banjie/workflows';
import type { EntityManager } from 'typeorm';
import type { OfficeMode } from '@banjie/runtime';
import { hashPassword } from '../organisation/password.js';
import { townshipName, trialClearance, trialCompetence, trialOfficers, trialUnits } from './township.js';

/**
 * Founds the trial township in an empty database: units, staff, competence, clearance and all published calendars.
 * One transaction; does nothing and answers false where there are units already.
 */
export async function foundTrialOffice(
  manager: EntityManager,
  mode: Exclude<OfficeMode, 'production'>,
  password: string,
): Promise<boolean> {
  const passwordHash = await hashPassword(password);
  return manager.transaction(async (inside) => {
    await inside.query(`SELECT 1 FROM office WHERE id = 1 FOR UPDATE`);
    const [{ units }] = await inside.query<[{ units: number }]>('SELECT count(*)::int AS units FROM unit');
    if (units > 0) return false;
    const rows = [
      trialUnits.map((unit, position) => ({ ...unit, position })),
      trialOfficers.map((officer) => ({ ...officer, email: `${officer.id}@banjie.example` })),
      trialCompetence,
      trialClearance,
      stateCouncilCalendars.map((days) => ({ year: days.year, days })),
    ].map((list) => JSON.stringify(list));
    await inside.query(
      `WITH units AS (INSERT INTO unit (id, name, keywords, position)
          SELECT * FROM jsonb_to_recordset($1::jsonb) AS x(id text, name text, keywords text[], position int)),
        competence AS (INSERT INTO competence (leader, unit) SELECT * FROM jsonb_to_recordset($2::jsonb) AS x(leader text, unit text)),
        clearance AS (INSERT INTO sealed_clearance (officer, granted_by) SELECT jsonb_array_elements_text($3::jsonb), 'trial'),
        years AS (INSERT INTO calendar_year_row (year, days, loaded_by)
          SELECT x.year, x.days, 'trial' FROM jsonb_to_recordset($4::jsonb) AS x(year int, days jsonb))
       UPDATE office SET mode = $5, name = $6 WHERE id = 1`,
      [rows[0], rows[2], rows[3], rows[4], mode, townshipName],
    );
    await inside.query(
      `INSERT INTO officer (id, name, unit, roles, email, password_hash)
         SELECT x.*, $2 FROM jsonb_to_recordset($1::jsonb) AS x(id text, name text, unit text, roles text[], email text)`,
      [rows[1], passwordHash],
    );
    return true;
  });
}
