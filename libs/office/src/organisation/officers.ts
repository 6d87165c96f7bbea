import type { Actor } from '@banjie/workflows';
import type { EntityManager } from 'typeorm';
import { type Runtime, invalid, parsed } from '@banjie/runtime';
import { addOfficerForm } from './forms.js';
import { isLeader, mayBeCleared, objections } from './objections.js';
import type { Member } from './organisation.js';
import { oneTimePassword } from './passwords.js';
import { changing, type OrganisationAct } from './record.js';
import { refuseFor } from './refused.js';

export interface NewAccount {
  account: string;
  oneTimePassword: string;
}

/** Opens an account; its one-time password is in the answer and nowhere else. */
export async function addOfficer(runtime: Runtime, actor: Actor, form: unknown): Promise<NewAccount> {
  const { email = null, ...fields } = parsed(addOfficerForm, form);
  const member: Member = { ...fields, email, disabled: false };
  const issued = await oneTimePassword();
  return changing(runtime, actor, async (inside, organisation) => {
    const { officers } = organisation;
    if (isTaken(officers, member.id)) throw invalid([{ path: 'id', message: '账号已有人使用 / the account is taken' }]);
    refuseFor(objections({ actor, organisation, before: null, after: member, others: officers }));
    await insertOfficers(inside, [{ ...member, passwordHash: issued.hash }]);
    return { changes: [added(member)], answer: { account: member.id, oneTimePassword: issued.password } };
  });
}

/** Accounts that only differ in capitals would be mistaken for each other; those of the machinery are nobody's. */
export const isTaken = (officers: readonly Pick<Member, 'id'>[], id: string): boolean =>
  ['system', 'petitioner', 'founding', 'machine', 'online'].includes(id.toLowerCase()) ||
  officers.some((one) => one.id.toLowerCase() === id.toLowerCase());

export const added = ({ id, name, unit, roles, email }: Member): OrganisationAct => ({
  act: 'officerAdded',
  subject: id,
  detail: { to: { name, unit, roles, email } },
});

export async function insertOfficers(
  manager: EntityManager,
  officers: readonly (Member & { passwordHash: string })[],
): Promise<void> {
  await manager.query(
    `INSERT INTO officer (id, name, unit, roles, email, password_hash, password_is_one_time)
     SELECT x.id, x.name, x.unit, x.roles, x.email, x."passwordHash", true
     FROM jsonb_to_recordset($1::jsonb) AS x(id text, name text, unit text, roles text[], email text, "passwordHash" text)`,
    [JSON.stringify(officers)],
  );
}

/** Writes officers as they are to be; clearance, competence and sessions end where their ground has gone. */
export async function updateOfficers(manager: EntityManager, members: readonly Member[]): Promise<void> {
  const ids = (some: readonly Member[]): string[] => some.map(({ id }) => id);
  await manager.query(
    `UPDATE officer f SET name = x.name, unit = x.unit, roles = x.roles, email = x.email,
       disabled_at = CASE WHEN x.disabled THEN COALESCE(f.disabled_at, clock_timestamp()) END
     FROM jsonb_to_recordset($1::jsonb) AS x(id text, name text, unit text, roles text[], email text, disabled boolean) WHERE f.id = x.id`,
    [JSON.stringify(members)],
  );
  // A session that outlived the account would live again when the account does.
  await manager.query('DELETE FROM session WHERE officer = ANY ($1)', [
    ids(members.filter(({ disabled }) => disabled)),
  ]);
  await manager.query('DELETE FROM sealed_clearance WHERE officer = ANY ($1)', [
    ids(members.filter((member) => !mayBeCleared(member))),
  ]);
  await manager.query('DELETE FROM competence WHERE leader = ANY ($1)', [
    ids(members.filter((member) => member.disabled || !isLeader(member))),
  ]);
}
