import { counted, roleLabels, roles, type Actor, type Label, type Role } from '@banjie/workflows';
import { addOfficerForm } from './forms.js';
import { differences, linesRepeated, repeatedReason, several, type CsvRow, type ImportLine } from './import-lines.js';
import { objections } from './objections.js';
import { isTaken } from './officers.js';
import type { Member, Organisation, OrganisationMember } from './organisation.js';

export interface StaffPlan {
  lines: ImportLine[];
  added: Member[];
  changed: { before: OrganisationMember; after: Member }[];
  warnings: Label[];
}

interface Read {
  row: CsvRow;
  before: OrganisationMember | null;
  after: Member;
  reasons: Label[];
}

/** What a file of staff would do, line by line; pure. Each line is judged in the organisation as the whole file leaves it. */
export function planStaff(organisation: Organisation, actor: Actor, rows: readonly CsvRow[]): StaffPlan {
  const reader = memberReader(organisation);
  const twice = linesRepeated(rows);
  const read = rows.map((row): Read => {
    const { before, after, reasons } = reader(row);
    const lines = twice.get(after.id.toLowerCase());
    return { row, before, after, reasons: lines ? [...reasons, repeatedReason(lines)] : reasons };
  });
  const final = new Map<string, Member>(organisation.officers.map((officer) => [officer.id, officer]));
  for (const { after } of read) final.set(after.id, after);
  const everybody = [...final.values()];
  const lines = read.map((one) => lineOf(organisation, actor, one, everybody));
  const taken = read.filter((_, index) => lines[index]?.outcome === 'new' || lines[index]?.outcome === 'changed');
  return {
    lines,
    added: taken.flatMap(({ before, after }) => (before ? [] : [after])),
    changed: taken.flatMap(({ before, after }) => (before ? [{ before, after }] : [])),
    warnings: headless(organisation, everybody),
  };
}

function lineOf(
  organisation: Organisation,
  actor: Actor,
  { row, before, after, reasons }: Read,
  everybody: readonly Member[],
): ImportLine {
  const changes = before ? differences(asText(organisation, before), asText(organisation, after)) : [];
  const isSame = before !== null && changes.length === 0;
  const others = everybody.filter(({ id }) => id !== after.id);
  const why =
    reasons.length > 0 || isSame
      ? reasons
      : [...objections({ actor, organisation, before, after, others }), ...moving(before, after)];
  const outcome = why.length > 0 ? 'refused' : before === null ? 'new' : isSame ? 'unchanged' : 'changed';
  return { line: row.line, outcome, subject: after.id, name: after.name, changes, reasons: why };
}

function moving(before: OrganisationMember | null, after: Member): Label[] {
  if (!before || before.unit === after.unit || before.openMatters === 0) return [];
  return [
    {
      zh: `名下有 ${before.openMatters} 件未办结事项，请在人员页面调动并指定接办人`,
      en: `${counted(before.openMatters, 'open matter waits', 'open matters wait')} for this officer: move them on the page and name who takes over`,
    },
  ];
}

const asText = ({ units }: Organisation, { name, unit, roles: held, email }: Member): Record<string, string> => ({
  name,
  unit: units.find(({ id }) => id === unit)?.name ?? unit,
  roles: roles
    .filter((role) => held.includes(role))
    .map((role) => roleLabels[role].zh)
    .join('、'),
  email: email ?? '',
});

const roleByWord = new Map<string, Role>(
  roles.flatMap((role) =>
    [role, roleLabels[role].zh, roleLabels[role].en].map(
      (word) => [word.toLowerCase().replaceAll(/\s+/g, ''), role] as const,
    ),
  ),
);

function memberReader({ units, officers }: Organisation) {
  const known = new Map(officers.map((officer) => [officer.id, officer]));
  const open = units.filter(({ closed }) => !closed);
  return ({ cells }: CsvRow): Omit<Read, 'row'> => {
    const reasons: Label[] = [];
    const before = known.get(cells['id'] ?? '') ?? null;
    const named = cells['unit'] ?? '';
    const unit = open.find(({ id }) => id === named) ?? open.find(({ name }) => name === named);
    if (!unit)
      reasons.push(
        named === ''
          ? { zh: '没有填写单位', en: 'The unit is missing' }
          : { zh: `没有“${named}”这个单位`, en: `There is no unit “${named}”` },
      );
    const { held, unknown } = rolesIn(cells['roles'] ?? '');
    if (unknown.length > 0)
      reasons.push({ zh: `没有“${unknown.join('、')}”这种角色`, en: `There is no role “${unknown.join(', ')}”` });
    if (held.length === 0 && unknown.length === 0) reasons.push({ zh: '没有填写角色', en: 'The role is missing' });
    if (before?.disabled)
      reasons.push({ zh: '账号已停用，请先在页面恢复', en: 'The account is deactivated: reactivate it first' });
    const email = cells['email'] === undefined ? (before?.email ?? null) : cells['email'] || null;
    const after: Member = {
      id: cells['id'] ?? '',
      name: cells['name'] ?? '',
      unit: unit?.id ?? named,
      roles: held,
      email,
      disabled: false,
    };
    if (before === null && isTaken(officers, after.id))
      reasons.push({
        zh: '账号与已有账号只差大小写，或为系统保留',
        en: 'The account differs from another one in capitals only, or is reserved',
      });
    return { before, after, reasons: [...fieldFaults(after), ...reasons] };
  };
}

/** English words of roles hold blanks, so that a cell is first set apart without them. */
function rolesIn(cell: string): { held: Role[]; unknown: string[] } {
  const words = cell
    .split(/[、,，;；/|]+/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const parts = words.flatMap((word) =>
    roleByWord.has(word.toLowerCase().replaceAll(/\s+/g, '')) ? [word] : several(word),
  );
  const found = parts.map((word) => roleByWord.get(word.toLowerCase().replaceAll(/\s+/g, '')));
  return {
    held: roles.filter((role) => found.includes(role)),
    unknown: parts.filter((_, index) => found[index] === undefined),
  };
}

function fieldFaults({ id, name, email }: Member): Label[] {
  const { shape } = addOfficerForm;
  const faults: Label[] = [];
  if (!shape.id.safeParse(id).success)
    faults.push({
      zh: '账号须以小写字母开头，只含字母、数字和连字符，最多 40 个',
      en: 'The account must begin with a small letter and hold at most 40 letters, digits and hyphens',
    });
  if (!shape.name.safeParse(name).success)
    faults.push({ zh: '没有填写姓名，或者姓名超过 40 个字', en: 'The name is missing or longer than 40 characters' });
  if (email !== null && !shape.email.safeParse(email).success)
    faults.push({ zh: '邮箱格式有误', en: 'The e-mail address is not one' });
  return faults;
}

/** A unit that handles and has no head cannot extend a term, object or arrange its matters. */
function headless({ units }: Organisation, everybody: readonly Member[]): Label[] {
  const active = everybody.filter(({ disabled }) => !disabled);
  return units
    .filter(
      ({ id, closed }) =>
        !closed &&
        active.some(({ unit, roles: held }) => unit === id && held.includes('handler')) &&
        !active.some(({ unit, roles: held }) => unit === id && held.includes('unitHead')),
    )
    .map(({ id, name }) => ({
      zh: `“${name}”有承办人而没有单位负责人`,
      en: `The unit ${id} has handlers and no unit head`,
    }));
}
