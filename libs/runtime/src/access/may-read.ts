import type { Actor, Role } from '@banjie/workflows';
import type { Target } from '../store/read.js';
import type { CaseFacts, ProcessState } from '../decision/case-facts.js';

/** Roles whose duty reaches every open case of the office. */
const overseers: readonly Role[] = [
  'coordinator',
  'leader',
  'principalLeader',
  'disciplineOfficer',
  'disciplineSecretary',
  'efficiencyOfficer',
  'callBackOfficer',
  'auditor',
];

export const oversees = (actor: Actor): boolean => actor.roles.some((role) => overseers.includes(role));

const committee: readonly Role[] = [
  'disciplineOfficer',
  'disciplineSecretary',
  'efficiencyOfficer',
  'leader',
  'principalLeader',
];

/** The discipline committee, the efficiency office and the leading group: supervision and accountability are theirs to see (R5, R6). */
export const isOfCommittee = ({ roles }: Pick<Actor, 'roles'>): boolean =>
  committee.some((role) => roles.includes(role));

/** Accountability about an officer: for the committee and the leading group, the officer concerned not among them (R6). */
export const mayKnowOfAccountability = (actor: Pick<Actor, 'id' | 'roles'>, officer: unknown): boolean =>
  isOfCommittee(actor) && officer !== actor.id;

/**
 * Who may read a case at all. A sealed one: cleared discipline staff who are not concerned, nobody else (R12).
 * Otherwise whoever registered it, the units that held it, and those whose duty is the whole office; the person or
 * unit complained of never.
 */
export function mayRead(actor: Actor, { root, file, settings }: CaseFacts): boolean {
  if (!root) return false;
  const { recused, recusedUnits, firstContact } = root.standing;
  if (file.sealed)
    return settings.cleared.has(actor.id) && !recused.includes(actor.id) && !recusedUnits.includes(actor.unit);
  // Who proposed or approved a measure decides no further, and may go on reading; only the officer concerned may not.
  if (root.standing.committeeOnly) return mayKnowOfAccountability(actor, root.standing.subject);
  if (recused.includes(actor.id) || recusedUnits.includes(actor.unit)) return false;
  return firstContact === actor.id || file.units.includes(actor.unit) || oversees(actor);
}

/**
 * The officer an accountability process is about learns of it when invited to make a statement, and may then read and
 * answer that process (申辩, R6); not before, and nothing else of the case by it. Of a sealed case only who may read it (R12).
 */
export function concerns(
  actor: Actor,
  process: Pick<ProcessState, 'kind' | 'standing'> | undefined,
  facts: CaseFacts,
): boolean {
  if (!process?.standing.committeeOnly || process.standing.subject !== actor.id) return false;
  if (facts.file.sealed && !mayRead(actor, facts)) return false;
  return process.standing.subjectTold === true;
}

/**
 * Who may read the case and, where it is asked for by the id of a process, know of that one: what the case page leaves out
 * answers like a process that is not there, whoever has its id (R6, R12).
 */
export function mayReach(
  actor: Actor,
  facts: CaseFacts & { find: (process: string) => ProcessState | undefined },
  target: Target,
): boolean {
  const aimed = 'process' in target ? facts.find(target.process) : undefined;
  if (concerns(actor, aimed, facts)) return true;
  const isHidden = aimed?.standing.committeeOnly === true && !mayKnowOfAccountability(actor, aimed.standing.subject);
  return !isHidden && mayRead(actor, facts);
}
