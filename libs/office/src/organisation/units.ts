import type { Actor, Label } from '@banjie/workflows';
import type { EntityManager } from 'typeorm';
import { type Runtime, parsed } from '@banjie/runtime';
import { addUnitForm, changeUnitForm, officeNameForm, reasonForm, type UnitFields } from './forms.js';
import { isLeader } from './objections.js';
import type { Organisation, OrganisationMember, OrganisationUnit } from './organisation.js';
import { changing } from './record.js';
import { noSuch, refuseFor } from './refused.js';

export async function renameOffice(runtime: Runtime, actor: Actor, form: unknown): Promise<{ name: string }> {
  const { name, address = null, telephone = null } = parsed(officeNameForm, form);
  return changing(runtime, actor, async (inside, organisation) => {
    await inside.query('UPDATE office SET name = $1, address = $2, telephone = $3 WHERE id = 1', [
      name,
      address,
      telephone,
    ]);
    const from = { name: organisation.name, address: organisation.address, telephone: organisation.telephone };
    return {
      changes: [{ act: 'officeNamed', subject: null, detail: { from, to: { name, address, telephone } } }],
      answer: { name },
    };
  });
}

export async function addUnit(runtime: Runtime, actor: Actor, form: unknown): Promise<{ id: string }> {
  const { id, ...fields } = parsed(addUnitForm, form);
  return changing(runtime, actor, async (inside, organisation) => {
    const taken = organisation.units.some((unit) => unit.id === id);
    const unit = { id, ...fields, parent: fields.parent ?? null };
    refuseFor([
      ...(taken ? [{ zh: `单位代码“${id}”已经有了`, en: `There is already a unit “${id}”` }] : []),
      ...unitCheck(organisation, organisation.officers)(unit),
    ]);
    await writeUnits(inside, [unit]);
    return { changes: [{ act: 'unitAdded', subject: id, detail: { to: fields } }], answer: { id } };
  });
}

export async function changeUnit(runtime: Runtime, actor: Actor, id: string, form: unknown): Promise<{ id: string }> {
  const fields = parsed(changeUnitForm, form);
  return changing(runtime, actor, async (inside, organisation) => {
    const before = openUnit(organisation, id);
    const unit = { id, ...fields, parent: fields.parent ?? null };
    refuseFor(unitCheck(organisation, organisation.officers)(unit));
    await writeUnits(inside, [unit]);
    const { name, parent, keywords, leaders } = before;
    return {
      changes: [{ act: 'unitChanged', subject: id, detail: { from: { name, parent, keywords, leaders }, to: fields } }],
      answer: { id },
    };
  });
}

export async function reopenUnit(runtime: Runtime, actor: Actor, id: string, form: unknown): Promise<{ id: string }> {
  const { reason } = parsed(reasonForm, form);
  return changing(runtime, actor, async (inside, organisation) => {
    const unit = organisation.units.find((one) => one.id === id && one.closed);
    if (!unit) throw noSuch();
    refuseFor(namesakesIn(organisation)(id, unit.name) ? [nameTaken(unit.name)] : []);
    await inside.query('UPDATE unit SET closed_at = NULL, parent = NULL WHERE id = $1', [id]);
    // What has not been told of its merger stays with it.
    await inside.query('UPDATE unit_merger SET done_at = office_now() WHERE unit = $1 AND done_at IS NULL', [id]);
    return { changes: [{ act: 'unitReopened', subject: id, detail: { reason } }], answer: { id } };
  });
}

/** Throws `notFound` for a unit that is not there or is closed. */
export function openUnit({ units }: Organisation, id: string): OrganisationUnit {
  const unit = units.find((one) => one.id === id && !one.closed);
  if (!unit) throw noSuch();
  return unit;
}

export interface UnitDraft extends Omit<UnitFields, 'parent'> {
  id: string;
  parent: string | null;
}

/**
 * Why a unit may not be as asked. `officers` are those there will be, `organisation.units` may hold the unit as it was. What is
 * asked of every unit of a long file is looked up, not searched for.
 */
export function unitCheck(
  organisation: Organisation,
  officers: readonly Pick<OrganisationMember, 'id' | 'roles' | 'disabled'>[],
): (unit: UnitDraft) => Label[] {
  const open = organisation.units.filter(({ closed }) => !closed);
  const parents = new Map(organisation.units.map((unit) => [unit.id, unit.parent]));
  const openIds = new Set(open.map(({ id }) => id));
  const leaders = new Set(officers.filter((officer) => !officer.disabled && isLeader(officer)).map(({ id }) => id));
  const namesakes = namesakesIn(organisation);
  return ({ id, name, parent, leaders: named }) => [
    ...(namesakes(id, name) ? [nameTaken(name)] : []),
    ...(parent !== null && !openIds.has(parent)
      ? [{ zh: `没有“${parent}”这个上级单位`, en: `There is no parent unit “${parent}”` }]
      : placeFaults(parents, id, parent)),
    ...named
      .filter((leader) => !leaders.has(leader))
      .map((leader) => ({ zh: `“${leader}”不是在岗的领导`, en: `“${leader}” is not an active leader` })),
  ];
}

const nameTaken = (name: string): Label => ({
  zh: `已有名为“${name}”的单位`,
  en: 'There is another unit of that name',
});

/** Whether an open unit other than `id` bears a name. */
function namesakesIn({ units }: Organisation): (id: string, name: string) => boolean {
  const bearers = new Map<string, Set<string>>();
  for (const { id, name, closed } of units)
    if (!closed) bearers.set(name, (bearers.get(name) ?? new Set<string>()).add(id));
  return (id, name) => {
    const found = bearers.get(name);
    return found !== undefined && found.size > (found.has(id) ? 1 : 0);
  };
}

/** No office has more levels; a longer chain is a slip, and to follow it for each of its units takes ever longer. */
const levelsAtMost = 20;

function placeFaults(parents: ReadonlyMap<string, string | null>, id: string, parent: string | null): Label[] {
  const seen = new Set([id]);
  for (let above = parent; above !== null; above = parents.get(above) ?? null) {
    if (seen.has(above)) return [{ zh: '单位不能隶属于自己的下级', en: 'A unit cannot be below itself' }];
    seen.add(above);
    if (seen.size > levelsAtMost)
      return [{ zh: `单位层级不能超过 ${levelsAtMost} 级`, en: `Units have no more than ${levelsAtMost} levels` }];
  }
  return [];
}

/** Writes units as they are to be, new ones at the end of the list; competence is replaced. */
export async function writeUnits(manager: EntityManager, units: readonly UnitDraft[]): Promise<void> {
  const rows = JSON.stringify(units);
  await manager.query(
    `INSERT INTO unit AS u (id, name, parent, keywords, position)
       SELECT x.id, x.name, x.parent, x.keywords, (SELECT COALESCE(max(position), -1) FROM unit) + row_number() OVER ()
       FROM jsonb_to_recordset($1::jsonb) AS x(id text, name text, parent text, keywords text[])
     ON CONFLICT (id) DO UPDATE SET name = EXCLUDED.name, parent = EXCLUDED.parent, keywords = EXCLUDED.keywords`,
    [rows],
  );
  await manager.query(
    `DELETE FROM competence WHERE unit IN (SELECT x.id FROM jsonb_to_recordset($1::jsonb) AS x(id text))`,
    [rows],
  );
  await manager.query(
    `INSERT INTO competence (leader, unit) SELECT DISTINCT l.leader, x.id
     FROM jsonb_to_recordset($1::jsonb) AS x(id text, leaders text[]) CROSS JOIN unnest(x.leaders) AS l(leader)`,
    [rows],
  );
}
