import { counted, type Actor, type Label, type Role } from '@banjie/workflows';
import type { Member, Organisation, OrganisationMember } from './organisation.js';

/** The three administrators are three people (三员): who makes accounts opens no lane, and neither judges the record. */
const administrators: readonly Role[] = ['systemAdministrator', 'securityAdministrator', 'auditor'];
/** Given and taken by a security administrator only: who makes accounts does not make their own supervisors. */
const supervisors: readonly Role[] = ['securityAdministrator', 'auditor'];
const clearable: readonly Role[] = ['disciplineOfficer', 'disciplineSecretary'];
const leading: readonly Role[] = ['leader', 'principalLeader'];

const has = ({ roles }: Pick<Member, 'roles'>, some: readonly Role[]): boolean =>
  some.some((role) => roles.includes(role));

export const mayBeCleared = (member: Pick<Member, 'roles' | 'disabled'>): boolean =>
  !member.disabled && has(member, clearable) && !has(member, administrators);
export const isSupervisor = (member: Pick<Member, 'roles'>): boolean => has(member, supervisors);
export const isLeader = (member: Pick<Member, 'roles'>): boolean => has(member, leading);

interface Step {
  actor: Pick<Actor, 'id' | 'roles'>;
  organisation: Organisation;
  /** Null for somebody new. */
  before: OrganisationMember | null;
  after: Member;
  /** Everybody else as they will be. */
  others: readonly Member[];
}

/** Why an officer may not become what is asked; empty where they may. */
export function objections(step: Step): Label[] {
  return [...unitObjections(step), ...powerObjections(step), ...lastOneObjections(step)];
}

function unitObjections({ organisation, before, after }: Step): Label[] {
  const unit = organisation.units.find(({ id }) => id === after.unit);
  if (before?.unit === after.unit && unit) return [];
  if (!unit) return [{ zh: `没有“${after.unit}”这个单位`, en: `There is no unit “${after.unit}”` }];
  return unit.closed ? [{ zh: `单位“${unit.name}”已撤销`, en: 'That unit is closed' }] : [];
}

function powerObjections({ actor, before, after }: Step): Label[] {
  const found: Label[] = [];
  if (administrators.filter((role) => after.roles.includes(role)).length > 1) {
    found.push({
      zh: '系统管理员、安全管理员、审计员须由不同的人担任',
      en: 'System administrator, security administrator and auditor must be three people',
    });
  }
  const changed = changedRoles(before?.roles ?? [], after.roles);
  if (before?.id === actor.id && (changed.length > 0 || after.disabled)) {
    found.push({ zh: '不能变更或停用自己的账号', en: 'Nobody changes their own roles or deactivates themselves' });
  }
  const touchesSupervisor =
    changed.some((role) => supervisors.includes(role)) ||
    (before !== null && before.disabled !== after.disabled && isSupervisor(before));
  if (touchesSupervisor && !actor.roles.includes('securityAdministrator')) {
    found.push({
      zh: '安全管理员和审计员只能由安全管理员任免',
      en: 'Security administrators and auditors are named by a security administrator only',
    });
  }
  const beyond =
    before === null ||
    changed.some((role) => !supervisors.includes(role)) ||
    before.name !== after.name ||
    before.unit !== after.unit ||
    before.email !== after.email;
  if (!actor.roles.includes('systemAdministrator') && beyond) {
    found.push({
      zh: '安全管理员只任免安全管理员和审计员',
      en: 'A security administrator names security administrators and auditors, and changes nothing else',
    });
  }
  return found;
}

function lastOneObjections(step: Step): Label[] {
  const { before } = step;
  if (!before || before.disabled) return [];
  return [
    ...lastAdministrator(step, before),
    ...lastHead(step, before),
    ...lastLeader(step, before),
    ...lastCleared(step, before),
  ];
}

function lastAdministrator({ after, others }: Step, before: Member): Label[] {
  const lost = (['systemAdministrator', 'securityAdministrator'] as const).filter(
    (role) =>
      before.roles.includes(role) &&
      (after.disabled || !after.roles.includes(role)) &&
      !others.some((other) => !other.disabled && other.roles.includes(role)),
  );
  return lost.map((role) =>
    role === 'systemAdministrator'
      ? { zh: '须保留至少一名系统管理员', en: 'One system administrator must remain' }
      : { zh: '须保留至少一名安全管理员', en: 'One security administrator must remain' },
  );
}

const heads = (member: Member, unit: string): boolean =>
  !member.disabled && member.unit === unit && member.roles.includes('unitHead');

function lastHead({ organisation, after, others }: Step, before: Member): Label[] {
  const unit = organisation.units.find(({ id }) => id === before.unit);
  if (
    !unit ||
    unit.openMatters === 0 ||
    !heads(before, unit.id) ||
    heads(after, unit.id) ||
    others.some((other) => heads(other, unit.id))
  )
    return [];
  return [
    {
      zh: `“${unit.name}”还有 ${unit.openMatters} 件未办结，须先任命另一位负责人`,
      en: `Their unit has ${counted(unit.openMatters, 'open matter')}: name another head first`,
    },
  ];
}

function lastLeader({ organisation, after, others }: Step, before: Member): Label[] {
  if (!after.disabled && isLeader(after)) return [];
  const active = new Set(others.filter((other) => !other.disabled).map(({ id }) => id));
  const left = organisation.units.filter(
    ({ closed, leaders }) => !closed && leaders.includes(before.id) && !leaders.some((id) => active.has(id)),
  );
  if (left.length === 0) return [];
  return [
    {
      zh: `须先为 ${left.map(({ name }) => name).join('、')} 指定另一位分管领导`,
      en: `Name another leader in charge first for: ${left.map(({ id }) => id).join(', ')}`,
    },
  ];
}

/** Says nothing of what is in the lane: it holds whether there is anything or not (R12). */
function lastCleared({ organisation, after }: Step, before: OrganisationMember): Label[] {
  if (
    !before.cleared ||
    mayBeCleared(after) ||
    organisation.officers.some(({ id, cleared, disabled }) => cleared && !disabled && id !== before.id)
  )
    return [];
  return [
    {
      zh: '这是唯一可查看检举控告的人员，须先由安全管理员另行授权',
      en: 'Nobody else may see the sealed lane: have another one cleared first',
    },
  ];
}

const changedRoles = (before: readonly Role[], after: readonly Role[]): Role[] => [
  ...before.filter((role) => !after.includes(role)),
  ...after.filter((role) => !before.includes(role)),
];
