import { knowsWhoCame, seatsOf, type Actor, type Role } from '@banjie/workflows';
import { isOut } from './sealed-access.js';
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

export const isOverseer = (role: Role): boolean => overseers.includes(role);

export const oversees = (actor: Actor): boolean => seatsOf(actor).some(({ roles }) => roles.some(isOverseer));

export const committeeRoles: readonly [Role, ...Role[]] = [
  'disciplineOfficer',
  'disciplineSecretary',
  'efficiencyOfficer',
  'leader',
  'principalLeader',
];

/** The discipline committee, the efficiency office and the leading group: supervision and accountability are theirs to see (R5, R6). */
export const isOfCommittee = ({ roles }: Pick<Actor, 'roles'>): boolean =>
  committeeRoles.some((role) => roles.includes(role));

/** Accountability about an officer: for the committee and the leading group, the officer concerned and their deputy not among them (R6). */
export const mayKnowOfAccountability = (
  { id, roles, standsFor = [] }: Pick<Actor, 'id' | 'roles' | 'standsFor'>,
  officer: unknown,
): boolean => isOfCommittee({ roles }) && ![id, ...standsFor.map((one) => one.id)].some((one) => one === officer);

/**
 * Who may read a case at all. A sealed one: cleared discipline staff who are not concerned, nobody else (R12).
 * Otherwise whoever registered it, the units that held it, and those whose duty is the whole office, each by a deputy too; the
 * person or unit complained of never, nor who stands in for them.
 */
export function mayRead(actor: Actor, { root, file, settings }: CaseFacts): boolean {
  if (!root) return false;
  const { standing } = root;
  if (file.sealed) return settings.cleared.has(actor.id) && !isOut(actor, standing);
  // Who proposed or approved a measure decides no further, and may go on reading; only the officer concerned may not.
  if (standing.committeeOnly) return mayKnowOfAccountability(actor, standing.subject);
  if (isOut(actor, standing)) return false;
  const isTheirs = ({ id, unit }: Actor): boolean =>
    standing.firstContact === id || file.units.some((one) => settings.unitNow(one) === unit);
  return seatsOf(actor).some((seat) => !isOut(seat, standing) && (isTheirs(seat) || oversees(seat)));
}

/** Whether somebody who reads a case may learn who came with it; of a sealed one its few readers (R12). */
export const mayKnowWhoCame = (reader: Actor, { root, file }: CaseFacts): boolean =>
  file.sealed || root === undefined || knowsWhoCame(reader, root.standing);

/** The desk as whose holder this person reads the case: their own where that suffices (R1). */
export const readsAt = (actor: Actor, facts: CaseFacts): Actor =>
  seatsOf(actor).find((seat) => mayRead({ ...seat, seats: [] }, facts)) ?? actor;

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
