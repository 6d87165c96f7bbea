import { counted, type Actor } from '@banjie/workflows';
import type { EntityManager } from 'typeorm';
import { busy, command, invalid, type OfficeSettings, parsed, Refusal, type Runtime } from '@banjie/runtime';
import { changeOfficerForm, deactivateForm, reasonForm, type Matters } from './forms.js';
import { holdingsOf } from './holdings.js';
import { objections } from './objections.js';
import { updateOfficers } from './officers.js';
import { readOrganisation, type Member, type Organisation, type OrganisationMember } from './organisation.js';
import { changingWithin, type OrganisationAct } from './record.js';
import { noSuch, refuseFor } from './refused.js';
import { takenOver } from './take-over.js';

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

/**
 * What an officer becomes and where their matters go, decided together and written in one transaction: what forbids the one
 * undoes the other. The last word is with the organisation as it is once it is locked and the matters have gone over.
 */
async function become(runtime: Runtime, actor: Actor, becoming: Becoming): Promise<Leaving> {
  const { id, matters } = becoming;
  const { before, after } = judged(actor, await readOrganisation(runtime.manager), becoming);
  const held = leaves(before, after) && matters.successor !== undefined ? await holdingsOf(runtime.manager, id) : [];
  const targets = [...new Set(held.map(({ number }) => number))].map((number) => ({ number }));
  const processes = held.map(({ process }) => process);
  let left = 0;
  const done = await command(runtime, { actor, as: 'office', targets }, (deciding) => {
    const { decisions, count } = takenOver(deciding, { processes, from: id, to: matters.successor ?? '', actor });
    const work = async (inside: EntityManager) => {
      left = await changingWithin(inside, actor, (organisation) =>
        settled(inside, actor, { organisation, settings: deciding.settings }, { ...becoming, takenOver: count }),
      );
    };
    return { answer: count, decisions, alongside: work };
  });
  return { id, takenOver: done?.answer ?? 0, left };
}

function judged(
  actor: Actor,
  organisation: Organisation,
  { id, change }: Becoming,
): { before: OrganisationMember; after: Member } {
  const before = organisation.officers.find((one) => one.id === id);
  if (!before) throw noSuch();
  const after = { ...before, ...change };
  const others = organisation.officers.filter((one) => one.id !== id);
  refuseFor(objections({ actor, organisation, before, after, others }));
  return { before, after };
}

/** Writes what the officer becomes; answers with how many matters stay behind. */
async function settled(
  inside: EntityManager,
  actor: Actor,
  { organisation, settings }: { organisation: Organisation; settings: OfficeSettings },
  becoming: Becoming & { takenOver: number },
): Promise<{ changes: OrganisationAct[]; answer: number }> {
  const { id, matters, act, reason, takenOver: count } = becoming;
  const { before, after } = judged(actor, organisation, becoming);
  const leaving = leaves(before, after);
  if (leaving) checkSuccessor(organisation, settings, before, matters);
  const left = leaving ? before.openMatters : 0;
  if (left > 0) refuseOrphans(organisation, before, matters, left);
  await updateOfficers(inside, [after]);
  const from = {
    name: before.name,
    unit: before.unit,
    roles: before.roles,
    email: before.email,
    cleared: before.cleared,
  };
  const { name, unit, roles, email } = after;
  const to = { name, unit, roles, email };
  const detail = { from, to, reason, successor: matters.successor ?? null, takenOver: count, left };
  return { changes: [{ act, subject: id, detail }], answer: left };
}

const leaves = (before: Member, after: Member): boolean =>
  !before.disabled && (after.disabled || before.unit !== after.unit);

/** The matters went to the successor as the settings had them: where they have changed since, one begins anew. */
function checkSuccessor(
  { officers }: Organisation,
  settings: OfficeSettings,
  leaver: OrganisationMember,
  { successor }: Matters,
): void {
  if (successor === undefined) return;
  const member = officers.find(({ id }) => id === successor);
  if (successor === leaver.id || !member || member.disabled)
    throw invalid([{ path: 'successor', message: '没有此人员 / unknown officer' }], 'R1');
  if (settings.staff.get(successor)?.unit !== member.unit) throw busy();
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
        `There is no other head of the unit to arrange the ${counted(left, 'open matter')}: name a head first, or somebody who takes them over.`,
      ]
    : [
        `还有 ${left} 件未办结事项在其名下；请指定本单位的接办人，或者选择留给单位负责人安排。`,
        `${counted(left, 'open matter waits', 'open matters wait')} for this officer: name a colleague of the unit who takes them over, or leave them to the unit head.`,
      ];
  throw new Refusal('somethingFirst', { rule: 'R1', zh, en });
}
