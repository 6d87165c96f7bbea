import type { Actor } from '@banjie/workflows';
import type { EntityManager } from 'typeorm';
import { type Runtime, invalid, parsed, Refusal } from '@banjie/runtime';
import { takeOver } from './take-over.js';
import { addOfficerForm, changeOfficerForm, deactivateForm, reasonForm, type Matters } from './forms.js';
import { holdingsOf } from './holdings.js';
import { isLeader, mayBeCleared, objections } from './objections.js';
import { readOrganisation, type Member, type Organisation, type OrganisationMember } from './organisation.js';
import { oneTimePassword } from './passwords.js';
import { changing, type OrganisationAct } from './record.js';
import { noSuch, refuseFor } from './refused.js';

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

export interface Leaving {
  id: string;
  /** Matters that went to the successor, and those left to the unit head. */
  takenOver: number;
  left: number;
}

/** Renames, moves or gives other roles; it holds from the next request on. Who moves hands on what waits for them (R1). */
export async function changeOfficer(runtime: Runtime, actor: Actor, id: string, form: unknown): Promise<Leaving> {
  const { email = null, successor, leaveToHead, ...fields } = parsed(changeOfficerForm, form);
  return become(runtime, actor, {
    id,
    matters: { successor, leaveToHead },
    act: 'officerChanged',
    reason: null,
    change: { ...fields, email },
  });
}

/** Closes an account at once; who is gone for good stays in the records. */
export async function deactivateOfficer(runtime: Runtime, actor: Actor, id: string, form: unknown): Promise<Leaving> {
  const { reason, ...matters } = parsed(deactivateForm, form);
  return become(runtime, actor, { id, matters, act: 'officerDeactivated', reason, change: { disabled: true } });
}

export async function reactivateOfficer(runtime: Runtime, actor: Actor, id: string, form: unknown): Promise<Leaving> {
  const { reason } = parsed(reasonForm, form);
  return become(runtime, actor, {
    id,
    matters: { leaveToHead: false },
    act: 'officerReactivated',
    reason,
    change: { disabled: false },
  });
}

interface Becoming {
  id: string;
  matters: Matters;
  act: string;
  reason: string | null;
  change: Partial<Member>;
}

async function become(
  runtime: Runtime,
  actor: Actor,
  { id, matters, act, reason, change }: Becoming,
): Promise<Leaving> {
  const judged = (organisation: Organisation): { before: OrganisationMember; after: Member } => {
    const before = organisation.officers.find((one) => one.id === id);
    if (!before) throw noSuch();
    const after = { ...before, ...change };
    refuseFor(
      objections({ actor, organisation, before, after, others: organisation.officers.filter((one) => one.id !== id) }),
    );
    return { before, after };
  };
  const organisation = await readOrganisation(runtime.manager);
  const { before, after } = judged(organisation);
  const takenOver = leaves(before, after)
    ? await handOn(runtime, actor, { officer: before, organisation, matters })
    : 0;
  return changing(runtime, actor, async (inside, now) => {
    const { before: was, after: becomes } = judged(now);
    const left = leaves(was, becomes) ? was.openMatters : 0;
    if (left > 0) refuseOrphans(now, was, matters, left);
    await updateOfficers(inside, [becomes]);
    const from = { name: was.name, unit: was.unit, roles: was.roles, email: was.email, cleared: was.cleared };
    const { name, unit, roles, email } = becomes;
    const detail = {
      from,
      to: { name, unit, roles, email },
      reason,
      successor: matters.successor ?? null,
      takenOver,
      left,
    };
    return { changes: [{ act, subject: id, detail }], answer: { id, takenOver, left } };
  });
}

const leaves = (before: Member, after: Member): boolean =>
  !before.disabled && (after.disabled || before.unit !== after.unit);

async function handOn(
  runtime: Runtime,
  actor: Actor,
  { officer, organisation, matters }: { officer: OrganisationMember; organisation: Organisation; matters: Matters },
): Promise<number> {
  const { successor } = matters;
  if (successor === undefined) return 0;
  if (successor === officer.id || !organisation.officers.some(({ id, disabled }) => id === successor && !disabled)) {
    throw invalid([{ path: 'successor', message: '没有此人员 / unknown officer' }], 'R1');
  }
  let takenOver = 0;
  for (const { process } of await holdingsOf(runtime.manager, officer.id)) {
    if (await takeOver(runtime, { process, from: officer.id, to: successor, actor })) takenOver += 1;
  }
  return takenOver;
}

/** Nothing that was received may disappear (R2): what is not taken over must have a unit head to arrange it. */
function refuseOrphans(
  { officers }: Organisation,
  officer: OrganisationMember,
  { leaveToHead }: Matters,
  left: number,
): void {
  const hasHead = officers.some(
    ({ id, unit, disabled, roles }) =>
      id !== officer.id && unit === officer.unit && !disabled && roles.includes('unitHead'),
  );
  if (leaveToHead && hasHead) return;
  const [zh, en] = leaveToHead
    ? [
        `所在单位没有其他负责人，${left} 件未办结事项无人安排；请先任命负责人，或者指定接办人。`,
        `There is no other head of the unit to arrange the ${left} open matters: name a head first, or somebody who takes them over.`,
      ]
    : [
        `还有 ${left} 件未办结事项在其名下；请指定本单位的接办人，或者选择留给单位负责人安排。`,
        `${left} open matters wait for this officer: name a colleague of the unit who takes them over, or leave them to the unit head.`,
      ];
  throw new Refusal('somethingFirst', { rule: 'R1', zh, en });
}

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
