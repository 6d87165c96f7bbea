import type { Officer } from './officer.js';
import type { TrialOffice } from './trial-office.js';

/** Somebody new beside `like`, of the same unit and roles, in charge of nothing. */
export async function aColleague(office: TrialOffice, id: string, like: string): Promise<Officer> {
  await office.rows(
    `INSERT INTO officer (id, name, unit, roles, password_hash, password_is_one_time) SELECT $1, $1, unit, roles, password_hash, false FROM officer WHERE id = $2`,
    [id, like],
  );
  return office.signedInAs(id);
}

/** The same, cleared for the sealed lane as the security administrator does it. */
export async function aClearedColleague(office: TrialOffice, id: string, like = 'discipline'): Promise<Officer> {
  const colleague = await aColleague(office, id, like);
  await setClearance(office, id, true);
  return colleague;
}

export async function setClearance(office: TrialOffice, id: string, cleared: boolean): Promise<void> {
  const { status, body } = await (
    await office.signedInAs('security')
  ).post(`organisation/officers/${id}/clearance`, { cleared, reason: '工作调整' });
  if (status !== 200) throw new Error(`the clearance of ${id} stays: ${status} ${JSON.stringify(body)}`);
}
