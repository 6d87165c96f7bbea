import { counted, type Actor, type Label } from '@banjie/workflows';
import type { EntityManager } from 'typeorm';
import { type Runtime, canonical, digestOf, Refusal } from '@banjie/runtime';
import type { CsvRow, ImportKind, ImportLine, Outcome } from './import-lines.js';
import { planStaff, type StaffPlan } from './import-staff.js';
import { planUnits, type UnitPlan } from './import-units.js';
import { added, insertOfficers, updateOfficers, type NewAccount } from './officers.js';
import { readOrganisation, type Member, type Organisation } from './organisation.js';
import { oneTimePassword, type OneTimePassword } from './passwords.js';
import { changing, type OrganisationAct } from './record.js';
import { writeUnits } from './units.js';

export interface ImportPreview {
  lines: ImportLine[];
  counts: Record<Outcome, number>;
  /** What the file leaves wanting without being wrong, e.g. a unit without a head. */
  warnings: Label[];
  /** Names exactly these outcomes: the import is refused where they are no longer the same. */
  seen: string;
}

/** What a file would do. Nothing is written. */
export async function previewImport(
  { manager }: Pick<Runtime, 'manager'>,
  actor: Actor,
  kind: ImportKind,
  rows: readonly CsvRow[],
): Promise<ImportPreview> {
  return previewOf(kind, planOf(await readOrganisation(manager), actor, kind, rows));
}

export interface Imported {
  counts: Record<Outcome, number>;
  /** Accounts that were opened, each with a password shown this once. */
  accounts: NewAccount[];
}

/**
 * Does what the preview named `seen` has shown: the whole file or nothing of it. Throws `somethingFirst` where a line is refused and
 * `staleRevision` where the organisation has changed since.
 */
export async function runImport(
  runtime: Runtime,
  actor: Actor,
  { kind, rows, seen }: { kind: ImportKind; rows: readonly CsvRow[]; seen: string },
): Promise<Imported> {
  const ahead = planOf(await readOrganisation(runtime.manager), actor, kind, rows);
  // Hashing takes a while: not while everybody else waits for the organisation.
  const issued = kind === 'staff' ? await passwordsFor((ahead as StaffPlan).added) : new Map<string, OneTimePassword>();
  return changing(runtime, actor, async (inside, organisation) => {
    const plan = planOf(organisation, actor, kind, rows);
    const { counts, seen: now } = previewOf(kind, plan);
    if (now !== seen) throw changedMeanwhile();
    if (counts.refused > 0) throw someRefused(counts.refused);
    const changes = await (kind === 'units'
      ? writeUnitPlan(inside, plan as UnitPlan)
      : writeStaffPlan(inside, plan as StaffPlan, issued));
    const accounts = [...issued].map(([account, { password }]) => ({ account, oneTimePassword: password }));
    return { changes, answer: { counts, accounts } };
  });
}

const planOf = (
  organisation: Organisation,
  actor: Actor,
  kind: ImportKind,
  rows: readonly CsvRow[],
): UnitPlan | StaffPlan => (kind === 'units' ? planUnits(organisation, rows) : planStaff(organisation, actor, rows));

function previewOf(kind: ImportKind, plan: UnitPlan | StaffPlan): ImportPreview {
  const { lines } = plan;
  const counts: Record<Outcome, number> = { new: 0, changed: 0, unchanged: 0, refused: 0 };
  for (const { outcome } of lines) counts[outcome] += 1;
  const warnings = 'warnings' in plan ? plan.warnings : [];
  return { lines, counts, warnings, seen: digestOf(canonical({ kind, lines })) };
}

async function passwordsFor(members: readonly Member[]): Promise<Map<string, OneTimePassword>> {
  const issued = new Map<string, OneTimePassword>();
  for (let from = 0; from < members.length; from += 50) {
    const some = members.slice(from, from + 50);
    const passwords = await Promise.all(some.map(() => oneTimePassword()));
    some.forEach(({ id }, index) => issued.set(id, passwords[index] as OneTimePassword));
  }
  return issued;
}

async function writeUnitPlan(manager: EntityManager, plan: UnitPlan): Promise<OrganisationAct[]> {
  await writeUnits(manager, [...plan.added, ...plan.changed.map(({ after }) => after)]);
  return [
    ...plan.added.map(({ id, ...to }): OrganisationAct => ({
      act: 'unitAdded',
      subject: id,
      detail: { to, imported: true },
    })),
    ...plan.changed.map(({ before: { name, parent, keywords, leaders }, after: { id, ...to } }): OrganisationAct => ({
      act: 'unitChanged',
      subject: id,
      detail: { from: { name, parent, keywords, leaders }, to, imported: true },
    })),
  ];
}

async function writeStaffPlan(
  manager: EntityManager,
  plan: StaffPlan,
  issued: ReadonlyMap<string, OneTimePassword>,
): Promise<OrganisationAct[]> {
  await insertOfficers(
    manager,
    plan.added.map((member) => ({ ...member, passwordHash: issued.get(member.id)?.hash ?? '' })),
  );
  await updateOfficers(
    manager,
    plan.changed.map(({ after }) => after),
  );
  return [
    ...plan.added.map(added),
    ...plan.changed.map(({ before, after: { id, name, unit, roles, email } }): OrganisationAct => {
      const from = {
        name: before.name,
        unit: before.unit,
        roles: before.roles,
        email: before.email,
        cleared: before.cleared,
      };
      return { act: 'officerChanged', subject: id, detail: { from, to: { name, unit, roles, email }, imported: true } };
    }),
  ];
}

const changedMeanwhile = (): Refusal =>
  new Refusal('staleRevision', {
    zh: '预览之后单位或人员有变动，请重新预览再确认；没有导入任何内容。',
    en: 'Units or staff have changed since the preview: preview again. Nothing was imported.',
  });

const someRefused = (count: number): Refusal =>
  new Refusal('somethingFirst', {
    zh: `有 ${count} 行不能导入，请改正后重新预览；没有导入任何内容。`,
    en: `${counted(count, 'line')} cannot be imported: correct them and preview again. Nothing was imported.`,
  });
