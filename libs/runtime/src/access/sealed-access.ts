import type { Actor, Directory, Role, Standing } from '@banjie/workflows';
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
  if (!access.sealed || !readersOf(access).some(({ id }) => id === actor.id)) return { actor, directory };
  return { actor: { ...actor, roles: rolesIn(actor, directory.actingHeads ?? []) }, directory };
}

export const sealedAccessOf = ({ file, root, settings }: CaseFacts): SealedAccess => ({
  sealed: file.sealed,
  about: root?.standing.recusesFromCase ? root.standing : undefined,
  settings,
});

/** The same of a case that is being decided on. */
export const competenceOf = (actor: Actor, facts: CaseFacts, standing: Parties): Competence =>
  competenceIn(sealedAccessOf(facts), standing, actor);

/** Who reads a sealed case: those cleared whom it is not about (R12). */
export function readersOf({ settings: { cleared, staff }, about }: Omit<SealedAccess, 'sealed'>): Actor[] {
  return [...cleared].flatMap((id) => {
    const officer = staff.get(id);
    return !officer || officer.disabled || isOut(officer, about)
      ? []
      : [{ id, unit: officer.unit, roles: officer.roles }];
  });
}

/** Whether somebody is shut out of what these parties are of: themselves or by their unit (回避, R6). */
export const isOut = ({ id, unit }: { id: string; unit: string | undefined }, parties: Parties | undefined): boolean =>
  parties !== undefined &&
  (parties.recused.includes(id) || (unit !== undefined && parties.recusedUnits.includes(unit)));

/** Who heads and who leads, where nobody leads what they may not read. */
export function directoryIn(access: SealedAccess, standing: Parties): Directory {
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
  const isFree = (one: { id: string; unit: string }): boolean => !isOut(one, about);
  const officers = directory.officers.filter(isFree);
  const here = new Set(officers.map(({ id }) => id));
  const free = (leaders: readonly string[]): string[] => leaders.filter((id) => here.has(id));
  return {
    ...directory,
    officers,
    leaderOf: Object.fromEntries(Object.entries(directory.leaderOf).map(([unit, ids]) => [unit, free(ids)])),
    standIns: directory.standIns.map((rank) => rank.filter(isFree)),
  };
}
