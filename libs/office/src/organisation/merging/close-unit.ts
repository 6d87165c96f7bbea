import { counted, localDateOf, type Actor, type Label } from '@banjie/workflows';
import { invalid, officeClock, parsed, type Runtime } from '@banjie/runtime';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { disciplineUnit } from '../../intake/discipline-unit.js';
import { closeUnitForm, type CloseUnitFields } from '../forms.js';
import { isLeader } from '../objections.js';
import type { Organisation, OrganisationMember, OrganisationUnit } from '../organisation.js';
import { changing } from '../record.js';
import { refuseFor } from '../refused.js';
import { openUnit } from '../units.js';
import { moveMatters, type Moved } from './move-matters.js';

/** `staff`: how many officers went to the successor. */
export interface UnitClosed extends Moved {
  id: string;
  staff: number;
}

type Merging = CloseUnitFields & Required<Pick<CloseUnitFields, 'into' | 'paper' | 'paperDate' | 'orderedBy'>>;

/**
 * Closes a unit nobody and nothing is left in, or merges it into another with its staff and everything it has open (R1). The
 * merger is one transaction; the matters are told after it, and by the worker where that is interrupted.
 */
export async function closeUnit(runtime: Runtime, actor: Actor, id: string, form: unknown): Promise<UnitClosed> {
  const asked = parsed(closeUnitForm, form);
  const today = localDateOf((await officeClock(runtime.manager)).now.toISOString());
  const merging = asked.into === undefined ? null : mergingIn(asked, today);
  const staff = await changing(runtime, actor, async (inside, organisation) => {
    const closing = closingOf(organisation, id, merging);
    refuseFor(closingFaults(organisation, closing), 'R1');
    if (merging) await merge(inside, actor, { closing, merging });
    await inside.query('DELETE FROM competence WHERE unit = $1', [id]);
    await inside.query('UPDATE unit SET closed_at = clock_timestamp() WHERE id = $1', [id]);
    const { unit, members } = closing;
    const { paper, paperDate, orderedBy, reason, into } = asked;
    const paperOf = merging && { paper, paperDate, orderedBy };
    const detail = {
      reason,
      into: into ?? null,
      ...paperOf,
      staff: members.map((one) => one.id),
      leaders: unit.leaders,
    };
    const act = merging ? 'unitMerged' : 'unitClosed';
    return { changes: [{ act, subject: id, detail }], answer: merging ? members.length : 0 };
  });
  return { id, staff, ...(merging ? await moveMatters(runtime) : { moved: 0, waiting: 0 }) };
}

/** Throws `invalid` where the paper is not named, or is of a day that has not come. */
function mergingIn(asked: CloseUnitFields, today: string): Merging {
  const { into, paper, paperDate, orderedBy } = asked;
  const missing = (['paper', 'paperDate', 'orderedBy'] as const).filter((field) => asked[field] === undefined);
  const issues = missing.map((path) => ({ path, message: '合并单位须填写 / needed to merge a unit' }));
  if (paperDate !== undefined && paperDate > today)
    issues.push({ path: 'paperDate', message: '成文日期不能晚于今天 / no day that has not come' });
  if (issues.length > 0 || !into || !paper || !paperDate || !orderedBy) throw invalid(issues, 'R1');
  return { ...asked, into, paper, paperDate, orderedBy };
}

interface Closing {
  unit: OrganisationUnit;
  merging: Merging | null;
  /** Active officers of the unit. */
  members: readonly OrganisationMember[];
  children: readonly OrganisationUnit[];
}

function closingOf(organisation: Organisation, id: string, merging: Merging | null): Closing {
  return {
    unit: openUnit(organisation, id),
    merging,
    members: organisation.officers.filter((officer) => officer.unit === id && !officer.disabled),
    children: organisation.units.filter(({ parent, closed }) => parent === id && !closed),
  };
}

async function merge(
  inside: EntityManager,
  actor: Actor,
  { closing: { unit }, merging }: { closing: Closing; merging: Merging },
): Promise<void> {
  const { into, paper, paperDate, orderedBy, reason } = merging;
  await inside.query(
    `INSERT INTO unit_merger (id, unit, into_unit, paper, paper_date, ordered_by, merged_by, reason, staff, at)
     SELECT $1, $2, $3, $4, $5, $6, $7, $8, COALESCE(array_agg(f.id), '{}'), office_now() FROM officer f WHERE f.unit = $2`,
    [uuid(), unit.id, into, paper, paperDate, orderedBy, actor.id, reason],
  );
  await inside.query('UPDATE officer SET unit = $2 WHERE unit = $1', [unit.id, into]);
  await inside.query('UPDATE unit SET parent = $2 WHERE parent = $1 AND closed_at IS NULL', [unit.id, into]);
}

function closingFaults(organisation: Organisation, closing: Closing): Label[] {
  const { unit, merging } = closing;
  const faults = merging ? mergingFaults(organisation, closing, merging) : leftOverFaults(closing);
  return unit.id === disciplineUnit
    ? [
        {
          zh: '纪委承接检举控告，不能撤销或并入其他单位',
          en: 'The discipline unit takes the accusations: it is neither closed nor merged',
        },
        ...faults,
      ]
    : faults;
}

/** Nobody in the successor may end up unable to act: it has a head and a leader in charge (R1, R6). */
function mergingFaults({ units, officers }: Organisation, { unit, members }: Closing, merging: Merging): Label[] {
  const successor = units.find(({ id, closed }) => id === merging.into && !closed);
  if (!successor || successor.id === unit.id)
    return [{ zh: '没有可并入的这个单位', en: 'There is no such unit to merge into' }];
  const active = officers.filter(({ disabled }) => !disabled);
  const joined = [...members, ...active.filter((one) => one.unit === successor.id)];
  const faults: Label[] = [];
  if (!active.some((one) => one.id === merging.orderedBy && isLeader(one)))
    faults.push({ zh: '决定合并的须是在岗的领导', en: 'Who decided it must be an active leader' });
  if (unit.openMatters > 0 && !joined.some(({ roles }) => roles.includes('unitHead')))
    faults.push({
      zh: `“${successor.name}”没有负责人，须先任命`,
      en: 'The unit to merge into has no head: name one first',
    });
  if (unit.openMatters > 0 && !successor.leaders.some((id) => active.some((one) => one.id === id)))
    faults.push({
      zh: `“${successor.name}”没有分管领导，须先指定`,
      en: 'The unit to merge into has no leader in charge: name one first',
    });
  return faults;
}

function leftOverFaults({ unit, members, children }: Closing): Label[] {
  const faults: Label[] = [];
  if (unit.openMatters > 0)
    faults.push({
      zh: `还有 ${unit.openMatters} 件未办结事项，须先办结、转办，或者选择并入单位`,
      en: `${counted(unit.openMatters, 'matter is', 'matters are')} open: settle them, hand them over, or merge the unit`,
    });
  if (members.length > 0)
    faults.push({
      zh: `还有 ${members.length} 名在岗人员，须先调离或者选择并入单位`,
      en: `${counted(members.length, 'officer is', 'officers are')} still there: move them, or merge the unit`,
    });
  if (children.length > 0)
    faults.push({
      zh: `还有下级单位：${children.map(({ name }) => name).join('、')}`,
      en: `It has units below it: ${children.map(({ id }) => id).join(', ')}`,
    });
  return faults;
}
