import type { Actor, Directory, Role, Standing } from '@banjie/workflows';
import { withRecord } from './acted-for.js';
import type { OfficeSettings } from '../settings/office-settings.js';
import type { CaseFacts } from '../decision/case-facts.js';

/** Somebody as the policy sees them, and by which competence list. */
export interface Competence {
  actor: Actor;
  directory: Directory;
}

/** Who is out of it: of a case whom it is about, of a process of it whoever has had a part in it. */
type Parties = Pick<Standing, 'recused' | 'recusedUnits'>;

/** A case as competence asks of it; `about` is what its petition says. */
export interface SealedAccess {
  sealed: boolean;
  about: Parties | undefined;
  /** Who has acted in whose name in it (`acted_for`). */
  actedFor: readonly string[];
  settings: OfficeSettings;
}

/** Whose place in the sealed lane its secretary takes; by `actingHeads` also that of the head of the unit. */
const ledElsewhereBy: readonly Role[] = ['leader', 'principalLeader'];

/** A member of the leading group. */
export const isLeader = (roles: readonly Role[]): boolean => roles.some((role) => ledElsewhereBy.includes(role));

/** Roles whose part somebody else takes in the sealed lane. */
export const isLeaderRole = (role: Role): boolean => desksOfSealedDecider.includes(role);

/** Whose place its officers take: the counter sees nothing of a sealed case once it is saved. */
const servedElsewhereBy: readonly Role[] = ['efficiencyOfficer', 'receptionist'];

/** Desks at which whoever leads the sealed lane stands: a leader, too, assigns what waits for the coordination desk (R1). */
export const desksOfSealedDecider: readonly Role[] = ['coordinator', ...ledElsewhereBy];

/** The desks somebody may stand at in the sealed lane beside their own; who leads there, each process says by itself. */
export const desksInSealedAccess = ({ id, roles }: Pick<Actor, 'id' | 'roles'>, settings: OfficeSettings): Role[] =>
  settings.cleared.has(id)
    ? [...desksOfSealedDecider, ...(roles.includes('disciplineOfficer') ? servedElsewhereBy : [])]
    : [];

/**
 * What somebody is competent for at a process. A sealed case is read by cleared discipline staff and nobody else (R12), so that
 * what is elsewhere for a leader or the head of the unit (R1, R3, R4, R6) is for the committee's secretary, and where the
 * secretary is recused for another of those cleared: never for whoever filed it, and never for nobody. Nobody redirects an
 * accusation (R1): said by one person it would end it, and is a denial here, which another confirms (R4).
 */
export function competenceIn(access: SealedAccess, standing: Parties, actor: Actor): Competence {
  const directory = directoryIn(access, standing);
  const seats = (actor.seats ?? []).filter((seat) => !isOut(seat, access.about));
  const seated = access.sealed ? seatedInSealed({ ...actor, seats }, access, directory) : { ...actor, seats };
  return { actor: withRecord(seated, access), directory };
}

/** Who sits at another's desk reads the sealed lane only where both are named for it, and leads where the holder of the desk does (R12). */
function seatedInSealed(actor: Actor, access: SealedAccess, { actingHeads = [] }: Directory): Actor {
  const readers = new Set(readersOf(access).map(({ id }) => id));
  if (!readers.has(actor.id)) return { ...actor, seats: [] };
  const inLane = (one: Actor): Actor => ({ ...one, roles: rolesIn(one, actingHeads) });
  return { ...inLane(actor), seats: actor.seats?.filter(({ id }) => readers.has(id)).map(inLane) };
}

export const sealedAccessOf = ({ file, root, settings }: CaseFacts): SealedAccess => ({
  sealed: file.sealed,
  about: root?.standing.recusesFromCase ? root.standing : undefined,
  actedFor: file.acted_for,
  settings,
});

/** The same of a case that is being decided on. */
export const competenceOf = (actor: Actor, facts: CaseFacts, standing: Parties): Competence =>
  competenceIn(sealedAccessOf(facts), standing, actor);

/** Who reads a sealed case: those cleared whom it is not about (R12). */
export function readersOf({ settings: { cleared, staff }, about }: Pick<SealedAccess, 'settings' | 'about'>): Actor[] {
  return [...cleared].flatMap((id) => {
    const officer = staff.get(id);
    if (!officer || officer.disabled || isOut(officer, about)) return [];
    const { unit, roles, standsFor, oneWith } = officer;
    return [{ id, unit, roles, standsFor, oneWith }];
  });
}

/** Somebody as a case may shut them out; `unit` is unknown of whoever is not of the staff. */
type Outsider = { id: string; unit: string | undefined } & Pick<Actor, 'standsFor'>;

/**
 * Whether somebody is shut out of what these parties are of: themselves, by their unit, or because they stand in for somebody
 * who is (回避, R6). Not because their deputy is: choosing one must be no way out of a matter.
 */
export function isOut({ id, unit, standsFor = [] }: Outsider, parties: Parties | undefined): boolean {
  if (parties === undefined) return false;
  const isNamed = (one: { id: string; unit: string | undefined }): boolean =>
    parties.recused.includes(one.id) || (one.unit !== undefined && parties.recusedUnits.includes(one.unit));
  return isNamed({ id, unit }) || standsFor.some(isNamed);
}

/** Who heads and who leads, where nobody leads what they may not read. */
export function directoryIn(access: SealedAccess, standing: Parties): Directory {
  const directory = asItIsIn(access, standing);
  return access.actedFor.length === 0
    ? directory
    : { ...directory, officers: directory.officers.map((one) => withRecord(one, access)) };
}

function asItIsIn(access: SealedAccess, standing: Parties): Directory {
  const { sealed, settings } = access;
  if (!sealed) return whereFree(settings.directory, access.about);
  const readers = readersOf(access);
  const secretaries = readers.filter(({ roles }) => roles.includes('disciplineSecretary'));
  // A secretary who is recused is told so, and not that it is somebody else's.
  const leaders = secretaries.some((one) => !isOut(one, standing)) ? secretaries : readers;
  const ids = leaders.map(({ id }) => id);
  return {
    headOf: settings.directory.headOf,
    leaderOf: Object.fromEntries([...settings.units.keys()].map((unit) => [unit, ids])),
    officers: readers.map((reader) => ({ ...reader, roles: rolesIn(reader, ids) })),
    standIns: [readers],
    actingHeads: ids,
    ...(settings.directory.rules && { rules: settings.directory.rules }),
  };
}

/** What a reader of the sealed lane is there beside their own roles: `leading` are those who lead in it. */
function rolesIn({ id, roles }: Actor, leading: readonly string[]): Role[] {
  const leads = leading.includes(id) ? ledElsewhereBy : [];
  const serves = roles.includes('disciplineOfficer') ? servedElsewhereBy : [];
  return [...roles, ...leads, ...serves];
}

/** A directory without those of whom the case is: they decide nothing in it, and so stand in nobody's way (R6). */
function whereFree(directory: Directory, about: Parties | undefined): Directory {
  if (!about || (about.recused.length === 0 && about.recusedUnits.length === 0)) return directory;
  const officers = directory.officers.filter((one) => !isOut(one, about));
  const here = new Set(officers.map(({ id }) => id));
  const free = (leaders: readonly string[]): string[] => leaders.filter((id) => here.has(id));
  return {
    ...directory,
    officers,
    leaderOf: Object.fromEntries(Object.entries(directory.leaderOf).map(([unit, ids]) => [unit, free(ids)])),
    standIns: directory.standIns.map((rank) => rank.filter(({ id }) => here.has(id))),
  };
}
