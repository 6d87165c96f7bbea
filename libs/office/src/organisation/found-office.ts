import { stateCouncilCalendars } from '@banjie/workflows';
import type { EntityManager } from 'typeorm';
import { disciplineUnit } from '../intake/discipline-unit.js';
import { added, insertOfficers, type NewAccount } from './officers.js';
import type { Member } from './organisation.js';
import { oneTimePassword } from './passwords.js';
import { record } from './record.js';
import { writeUnits } from './units.js';

/** Two units every office has: the desk that coordinates, and the one that takes accusations (R1, R12). */
const firstUnits = [
  { id: 'partyOffice', name: '党政办公室', parent: null, keywords: [], leaders: [] },
  { id: disciplineUnit, name: '纪委', parent: null, keywords: [], leaders: [] },
];

/** Two administrators who should be two people: one makes accounts, the other one gives clearance (三员). */
const firstOfficers: readonly Member[] = [
  {
    id: 'admin',
    name: '系统管理员',
    unit: 'partyOffice',
    roles: ['systemAdministrator'],
    email: null,
    disabled: false,
  },
  {
    id: 'security',
    name: '安全管理员',
    unit: 'partyOffice',
    roles: ['securityAdministrator'],
    email: null,
    disabled: false,
  },
];

/**
 * Founds a real office in a migrated, empty database: its name, two units, two administrators with one-time passwords, and the
 * published calendars. Null, and nothing done, where there is anybody already.
 */
export async function foundOffice(manager: EntityManager, name: string): Promise<NewAccount[] | null> {
  const issued = await Promise.all(firstOfficers.map(async (member) => ({ member, ...(await oneTimePassword()) })));
  return manager.transaction(async (inside) => {
    await inside.query('SELECT 1 FROM office WHERE id = 1 FOR UPDATE');
    const [{ taken }] = await inside.query<[{ taken: boolean }]>(
      'SELECT EXISTS (SELECT FROM officer) OR EXISTS (SELECT FROM unit) AS taken',
    );
    if (taken) return null;
    await inside.query(`UPDATE office SET name = $1 WHERE id = 1`, [name]);
    await writeUnits(inside, firstUnits);
    await insertOfficers(
      inside,
      issued.map(({ member, hash }) => ({ ...member, passwordHash: hash })),
    );
    await inside.query(
      `INSERT INTO calendar_year_row (year, days, loaded_by) SELECT x.year, x.days, 'founding'
       FROM jsonb_to_recordset($1::jsonb) AS x(year int, days jsonb) ON CONFLICT (year) DO NOTHING`,
      [JSON.stringify(stateCouncilCalendars.map((days) => ({ year: days.year, days })))],
    );
    await record(inside, { id: 'founding' }, [
      { act: 'officeFounded', subject: null, detail: { to: name } },
      ...firstOfficers.map(added),
    ]);
    return issued.map(({ member, password }) => ({ account: member.id, oneTimePassword: password }));
  });
}
