import type { Actor, Directory, Role, Standing } from '@banjie/workflows';
import type { Book } from '../office/book.js';
import type { Deliberation } from './deliberation.js';

/** Somebody as the policy sees them, and by which competence list. */
export interface Competence {
  actor: Actor;
  directory: Directory;
}

/** Whom the case is about. */
type About = Pick<Standing, 'recused' | 'recusedUnits'> | undefined;

/** In the sealed lane the committee's secretary stands where a leader stands elsewhere, and its officers for the efficiency office. */
const standsFor: Partial<Record<Role, readonly Role[]>> = {
  disciplineSecretary: ['leader', 'principalLeader'],
  disciplineOfficer: ['efficiencyOfficer'],
};

/**
 * What somebody is competent for in a case. A sealed one is read by cleared discipline staff and nobody else (R12), so that what
 * is a leader's to decide (R4, R6) is decided by the committee's secretary, and where the secretary is recused by another of
 * those cleared: never by whoever filed it, and never by nobody.
 */
export function competenceIn(sealed: boolean, about: About, actor: Actor, book: Book): Competence {
  if (!sealed) return { actor, directory: book.directory };
  const instead = clearedOf(book, about).some(({ id }) => id === actor.id) ? actor.roles.flatMap((role) => standsFor[role] ?? []) : [];
  return { actor: { ...actor, roles: [...actor.roles, ...instead] }, directory: directoryIn(true, about, book) };
}

/** The same of a case that is being decided on. */
export const competenceOf = (actor: Actor, { file, root, book }: Pick<Deliberation, 'file' | 'root' | 'book'>): Competence => competenceIn(file.sealed, root?.standing, actor, book);

function clearedOf({ cleared, staff }: Book, about: About): Actor[] {
  return [...cleared].flatMap((id) => {
    const officer = staff.get(id);
    const isShutOut = !officer || officer.disabled || about?.recused.includes(id) || about?.recusedUnits.includes(officer.unit);
    return isShutOut ? [] : [{ id, unit: officer.unit, roles: officer.roles }];
  });
}

/** Who heads and who leads, where nobody leads what they may not read. */
export function directoryIn(sealed: boolean, about: About, book: Book): Directory {
  if (!sealed) return book.directory;
  const readers = clearedOf(book, about);
  const isSecretary = ({ roles }: Actor): boolean => roles.includes('disciplineSecretary');
  const [secretaries, others] = [readers.filter(isSecretary), readers.filter((reader) => !isSecretary(reader))];
  const leaders = secretaries.map(({ id }) => id);
  return { headOf: book.directory.headOf, leaderOf: Object.fromEntries([...book.units.keys()].map((unit) => [unit, leaders])), standIns: [secretaries, others] };
}
